// A provider's reply as the answer that callers see: text for people and models beside the data.

import type { Answer, Controls, Reply } from '../../contract/invocation.ts';
import { isObject } from '../../contract/read-path.ts';
import type { AnyFormatter, AnyShape, AnyTool, Json, JsonObject } from '../../contract/tool.ts';
import { cellText } from './cell.ts';
import { missingFields, type SettledColumn, selectFields, settleColumns, settleField } from './fields.ts';
import { jsonText } from './json.ts';
import { recordText } from './record.ts';
import { tableText } from './table.ts';

/** How much text one answer may hold. */
export interface Limits {
  readonly chars: number;
  readonly rows: number;
}

const usualLimits: Limits = { chars: 60_000, rows: 200 };

export interface ReplyFacts {
  readonly tool: AnyTool;
  readonly format: AnyFormatter;
  /** Form of the result, or of its items; undefined when it is not known. */
  readonly shape: AnyShape | undefined;
  readonly controls: Controls;
  /** Milliseconds. */
  readonly now: number;
  readonly limits?: Partial<Limits>;
}

/** Expects cleaned data. The answer's data holds the chosen fields only, and is never cut; its text is. */
export function formatReply(reply: Reply, facts: ReplyFacts): Answer {
  const { tool, format, shape, controls, now } = facts;
  const limits = { ...usualLimits, ...facts.limits };
  const chosen = controls.fields?.map((field) => settleField(field, format, shape));
  const data = chosen === undefined ? reply.data : selectFields(reply.data, chosen);
  const columns = chosen?.map((column) => ({ ...column, path: column.label })) ?? settleColumns(format, shape);
  const notes = [...(reply.notes ?? []), ...(chosen === undefined ? [] : missingFields(reply.data, chosen))];

  const body = (): string => {
    if (isNothing(data)) return reply.job?.state === 'pending' ? '' : `Done: ${lowerFirst(tool.title)}.`;
    if (controls.format === 'json') return jsonText(data, limits.chars, reply.list);
    if (Array.isArray(data)) {
      const { rows: mostRows, chars: mostChars } = limits;
      return tableText(data, { noun: format.noun, columns, now, mostRows, mostChars, ...reply.list });
    }
    if (isObject(data)) {
      const first = columns.map(({ path }) => path);
      const isWhole = tool.effect === 'read' || chosen !== undefined || controls.reveal === true;
      const shown = isWhole ? data : inBrief(data, columns);
      const rest = Object.keys(data).length - Object.keys(shown).length;
      const text = recordText(shown, { first, columns, shape, now, mostChars: limits.chars });
      return rest === 0 ? text : `${text}\n${rest} more fields: format=json shows them.`;
    }
    return cellText(data, {}, now, limits.chars);
  };
  const text = [jobText(reply, tool), body(), ...notes.map((note) => `Note: ${note}`)].filter((part) => part !== '');
  return { ...reply, data, text: text.join('\n'), ...(notes.length > 0 && { notes }) };
}

/** Whoever changed something wants to know what came of it, not all that there is to know about the thing. */
function inBrief(data: JsonObject, columns: readonly SettledColumn[]): JsonObject {
  const names = new Set([...columns.map(({ path }) => path.split('.')[0]!), 'name', 'id']);
  const few = Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)));
  return Object.keys(few).length < 2 || Object.keys(data).length < fewFields ? data : few;
}

/** Records of so many fields are shown whole: leaving out a handful would cost more than it saves. */
const fewFields = 15;

/** Nothing to show: no data, or no more than the word that it worked. */
export function isNothing(data: Json): boolean {
  if (data === null || data === '') return true;
  if (!isObject(data)) return false;
  const keys = Object.keys(data);
  return keys.length === 0 || (keys.length === 1 && (data.success === true || data.success === 'true'));
}

function jobText({ job }: Reply, tool: AnyTool): string {
  if (job?.state !== 'pending') return '';
  return `${tool.title} is under way and not finished: job ${job.id}. Ask how it stands with ${job.checkWith}`;
}

const lowerFirst = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
