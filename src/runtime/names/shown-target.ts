// A thing that a call hits, as a person sees it in the question, and as their yes is bound to it.

import type { Target } from '../../contract/invocation.ts';
import { readPath } from '../../contract/read-path.ts';
import type { AnyFormatter, AnyShape, Json } from '../../contract/tool.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import { cellText } from '../format/cell.ts';
import { type SettledColumn, settleField } from '../format/fields.ts';

/** Something that was read for a question. */
export interface Finding {
  /** What was looked at, in words: it names the finding in the digest, and in the message when it changed. */
  readonly about: string;
  /** What a person sees of it; left out where it is not worth a line. */
  readonly line?: string;
  /** What their yes is bound to; null for what could not be read. */
  readonly fact: Json;
  /** Something that is lost with the call, and does not come back with the way back. */
  readonly isLoss?: true;
}

/** How things of a kind are shown in questions. */
export interface Showing {
  readonly noun: string;
  readonly fields: readonly SettledColumn[];
  /** Paths of fields that go on by themselves. */
  readonly moving: readonly string[];
  /** How many of the fields a question shows, empty ones not counted. */
  readonly most: number;
}

/** Fields that a question has room for where nobody has chosen them. */
const mostFields = 6;

/** The fields that the facts choose, else those of the table: with no ids, which stand beside the name, and no ages. */
export function showingOf(format: AnyFormatter, shape: AnyShape | undefined): Showing {
  const { noun, columns, live, moving = [] } = format;
  const fields = (live ?? columns)
    .map((column) => (typeof column === 'string' ? settleField(column, format, { shape }) : column))
    .filter(({ path, as }) => path !== 'id' && as !== 'age');
  return { noun: noun[0], fields, moving, most: live?.length ?? mostFields };
}

/**
 * `virtual machine "web-1" (4f0c1e2a…), state Running, zonename fra1`. The fact behind it leaves out what goes on by
 * itself while somebody thinks; a thing whose record could not be read is no fact.
 */
export function shownTarget(target: Target, showing: Showing | undefined): Finding {
  const { id, name, record, isMissing, unread, param, entity, namesakes = [] } = target;
  const what = `${showing?.noun ?? entity}${name === undefined ? '' : ` ${quoted(name, 120)}`}`;
  const unknown =
    isMissing === true
      ? ', which does not exist at present'
      : record === undefined && showing !== undefined
        ? `, could not be looked up${unread === undefined ? '' : `: ${unread}`}`
        : '';
  const fields = fieldsOf(target, showing);
  const shown = fields.slice(0, showing?.most).map(({ label, text }) => `, ${label} ${text}`);
  const bound = fields.filter(({ isMoving }) => !isMoving).map(({ label, text }): [string, Json] => [label, text]);
  return {
    about: `${what} (${param} ${id})`,
    line: `${what}${name === id ? '' : ` (${shortId(id)})`}${shown.join('')}${unknown}${alsoCalled(namesakes)}`,
    fact:
      isMissing === true
        ? 'missing'
        : record === undefined
          ? null
          : { name: name ?? null, ...Object.fromEntries(bound) },
  };
}

const alsoCalled = (namesakes: readonly string[]): string =>
  namesakes.length === 0
    ? ''
    : `; not ${namesakes
        .slice(0, 3)
        .map((one) => quoted(one, 60))
        .join(', ')}, shown by that name too`;

/** The first part of a UUID, which tells things apart to people; any other text as it is. */
export const shortId = (id: string): string => (uuid.test(id) ? `${id.slice(0, 8)}…` : cleanLine(id, 80));

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface ShownField {
  readonly label: string;
  readonly text: string;
  readonly isMoving: boolean;
}

const fieldsOf = ({ name, record }: Target, showing: Showing | undefined): readonly ShownField[] =>
  (showing?.fields ?? [])
    .filter(({ path }) => readPath(record, path) !== name)
    .map(({ label, path, ...reading }) => ({
      label,
      text: cellText(readPath(record, path), reading, 0),
      isMoving: showing?.moving.includes(path) === true,
    }))
    .filter(({ text }) => text !== '');
