// A provider's reply as the answer that callers see. What is shown is settled once; text and structure are two prints of it.

import type { NumberTable } from '../../contract/catalog.ts';
import type { Answer, Controls, Reply } from '../../contract/invocation.ts';
import { isObject } from '../../contract/read-path.ts';
import type { AnyFormatter, AnyShape, AnyTool, Json, JsonObject } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';
import type { ShapeTable } from '../tools/schema.ts';
import { cellText } from './cell.ts';
import { cutJson, itemsThatFit } from './cut-json.ts';
import { type Known, missingFields, type SettledColumn, selectFields, settleColumns, settleField } from './fields.ts';
import { recordText } from './record.ts';
import { shownRecord } from './shown-record.ts';
import { argsText, leftOut, pagesOf, tableOf, tableText } from './table.ts';

/** How much one answer may hold: rows of a table, and characters of its text or its JSON. */
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
  /** What numbers count or stand for by the names of their fields. */
  readonly numbers?: NumberTable;
  /** Shapes within that one. */
  readonly shapes?: ShapeTable;
  readonly controls: Controls;
  /** The arguments as the caller gave them, without those that only turn pages: told where a list came back empty. */
  readonly filters?: JsonObject;
  /** The things that the call was about, as `web-1 (id)`: told where the answer itself does not name them. */
  readonly about?: readonly string[];
  /** The API checked the call and did nothing. */
  readonly isRehearsal?: boolean;
  /** Keys of what a person agreed to show: they come first and are shown whole. */
  readonly revealed?: readonly string[];
  /** Milliseconds. */
  readonly now: number;
  readonly limits?: Partial<Limits>;
}

/** The reply with the chosen fields only, never cut: what a script gets. Expects cleaned data. */
export function chosenReply(reply: Reply, facts: ReplyFacts): Reply {
  const { format, controls } = facts;
  if (controls.fields === undefined) return reply;
  const chosen = controls.fields.map((field) => settleField(field, format, knownOf(facts)));
  const notes = [...(reply.notes ?? []), ...missingFields(reply.data, chosen)];
  return { ...reply, data: selectFields(reply.data, chosen), ...(notes.length > 0 && { notes }) };
}

/**
 * Text for people and models, and the same as structure: `{ columns, items }` for a table, `{ items }` for lists as JSON
 * and of plain values, `{ record }`, `{ value }`, or `{ done: true }` for nothing (`false` where it was only checked); with `total`, `next`, `job` and `notes`
 * where there are any. Both hold the same rows, columns, cuts and hints. With `format: json` the text is the structure.
 */
export function formatReply(given: Reply, facts: ReplyFacts): Answer {
  const reply = chosenReply(given, facts);
  const limits = { ...usualLimits, ...facts.limits };
  const { job } = reply;
  const pending = job?.state === 'pending' ? job : undefined;
  const { text, content, more } = bodyOf(reply, facts, limits);
  const notes = [...more, ...(reply.notes ?? [])];
  const structured: JsonObject = {
    ...content,
    ...(pending !== undefined && { job: { ...pending } }),
    ...(notes.length > 0 && { notes }),
  };
  if (facts.controls.format === 'json') return { ...reply, text: JSON.stringify(structured), structured };
  const lines = [
    ...(pending === undefined
      ? []
      : [
          `${facts.tool.title}${aboutText(facts)} is under way and not finished: job ${pending.id}. Ask how it stands with ${pending.checkWith}`,
        ]),
    text,
    ...more,
    ...(reply.notes ?? []).map((note) => `Note: ${note}`),
  ];
  return { ...reply, text: lines.filter((line) => line !== '').join('\n'), structured };
}

/** The data in both forms, without what stands around it; `more`: what was left out of both, and how to get it. */
interface Body {
  readonly text: string;
  readonly content: JsonObject;
  readonly more: readonly string[];
}

function bodyOf(reply: Reply, facts: ReplyFacts, limits: Limits): Body {
  const { data } = reply;
  if (isNothing(data)) {
    return reply.job?.state === 'pending'
      ? { text: '', content: {}, more: [] }
      : {
          text: `${facts.isRehearsal ? 'Checked only, not done' : 'Done'}: ${lowerFirst(facts.tool.title)}${aboutText(facts)}.`,
          content: { done: facts.isRehearsal !== true, ...(facts.about?.length && { about: facts.about }) },
          more: [],
        };
  }
  if (facts.controls.format === 'json') return jsonBody(reply, limits);
  if (Array.isArray(data)) return listBody(reply, facts, limits);
  if (isObject(data)) return recordBody(data, facts, limits);
  const value = typeof data === 'string' ? data : cellText(data, {}, facts.now, limits.chars);
  const { value: shown, left } = cutJson(value, limits.chars, 'value');
  return { text: String(shown), content: { value: typeof data === 'string' ? shown : data }, more: cutNote(left) };
}

function listBody({ data, list }: Reply, facts: ReplyFacts, limits: Limits): Body {
  const items = data as readonly Json[];
  const table = tableOf(items, {
    ...{ noun: facts.format.noun, columns: columnsOf(facts), now: facts.now },
    ...{ mostRows: limits.rows, mostChars: limits.chars },
    ...list,
  });
  const { columns, rows, next, left, cut } = table;
  const content: JsonObject = {
    ...(columns.length > 0 && { columns }),
    items: columns.length > 0 ? rows : rows.map(([cell = '']) => cell),
    // How many there are is told where these are not all.
    ...(list?.total !== undefined && list.total !== rows.length && { total: list.total }),
    ...(next !== undefined && { next }),
  };
  const { left: _, ...shown } = table;
  return {
    text: tableText(shown),
    content,
    more: [
      ...(left === undefined ? [] : [left]),
      ...cutCells(cut, facts),
      ...(items.length > 0 ? [] : filterNote(facts.filters)),
    ],
  };
}

/** How to see the whole of what ends with an ellipsis; chosen fields have long cells already. */
function cutCells(cut: readonly string[] | undefined, facts: ReplyFacts): readonly string[] {
  if (cut === undefined || cut.length === 0) return [];
  // What names the row stands in front.
  const fields = new Set([...columnsOf(facts).slice(0, 1), ...cut.map((path) => ({ path }))].map(({ path }) => path));
  const longer = facts.controls.fields === undefined ? `fields=${[...fields].join(',')} or ` : '';
  return [`Cut at …: ${cut.join(', ')}. Whole with ${longer}format=json.`];
}

/** An empty list may be one that was asked for wrongly: by what it was narrowed. */
function filterNote(filters: JsonObject = {}): readonly string[] {
  const told = argsText(filters);
  return told === '' ? [] : [`Looked for with ${cleanLine(told, 400)}.`];
}

function recordBody(data: JsonObject, facts: ReplyFacts, limits: Limits): Body {
  const { tool, shape, numbers = {}, shapes = new Map(), controls, revealed = [] } = facts;
  const columns = columnsOf(facts);
  const isWhole = tool.effect === 'read' || controls.fields !== undefined || controls.reveal === true;
  const few = isWhole ? data : inBrief(data, columns);
  const first = [...revealed, ...columns.map(({ path }) => path)];
  const whole = new Set([...revealed, ...(controls.fields ?? [])]);
  const { record, left } = shownRecord(few, { first, columns, shape, numbers, shapes, mostChars: limits.chars, whole });
  const rest = Object.keys(data).length - Object.keys(few).length;
  const more = [
    ...(left === 0 ? [] : [`${left} more fields left out: choose some with \`fields\`.`]),
    ...(rest === 0 ? [] : [`${rest} more fields: format=json shows them.`]),
    ...(isNamed(record, facts) ? [] : [`${tool.title}${aboutText(facts)}.`]),
  ];
  return { text: recordText(record), content: { record }, more };
}

const aboutText = ({ about = [] }: ReplyFacts): string => (about.length === 0 ? '' : `: ${about.join(', ')}`);

/** Whether a record says itself which thing it is about; what is only read, everybody knows. */
const isNamed = (record: JsonObject, { tool, about = [] }: ReplyFacts): boolean =>
  tool.effect === 'read' || about.length === 0 || ['name', 'id', 'metadata'].some((key) => Object.hasOwn(record, key));

/** Everything, as it came, as far as it fits. */
function jsonBody({ data, list }: Reply, limits: Limits): Body {
  if (!Array.isArray(data)) {
    const name = isObject(data) ? 'record' : 'value';
    const { value, left } = cutJson(data, limits.chars, name);
    return { text: '', content: { [name]: value }, more: cutNote(left) };
  }
  const items = data as readonly Json[];
  const fitting = itemsThatFit(items, limits.chars);
  const total: JsonObject = list?.total === undefined ? {} : { total: list.total };
  if (fitting === items.length) {
    return { text: '', content: { items, ...total, ...(list?.next !== undefined && { next: list.next }) }, more: [] };
  }
  // One item that is too long for all the room is cut inside, rather than nothing shown at all.
  const [top] = items;
  const first = fitting > 0 || top === undefined ? undefined : cutJson(top, limits.chars, 'items[0]');
  const shown = first === undefined ? items.slice(0, fitting) : [first.value];
  const rest = items.length - shown.length;
  const more = rest === 0 ? [] : [leftOut(rest, 'item', pagesOf(list ?? {}), shown.length)];
  const next: JsonObject = rest === 0 && list?.next !== undefined ? { next: list.next } : {};
  return { text: '', content: { items: shown, ...total, ...next }, more: [...cutNote(first?.left ?? []), ...more] };
}

/** Columns of the table, or of the chosen fields; what was revealed stands in front. */
function columnsOf(facts: ReplyFacts): readonly SettledColumn[] {
  const { controls, format, revealed = [] } = facts;
  const known = knownOf(facts);
  if (controls.fields !== undefined) {
    return controls.fields.map((field) => ({ ...settleField(field, format, known), path: field, most: askedFor }));
  }
  const usual = settleColumns(format, known);
  const front = revealed.map((key) => ({ label: key, path: key, most: uncut }));
  return [...front, ...usual.filter(({ path }) => !revealed.includes(path))];
}

const knownOf = ({ shape, numbers = {} }: ReplyFacts): Known => ({ shape, numbers });

/** Longest cells of columns that were chosen, and of secrets that a person agreed to show. */
const askedFor = 400;
const uncut = 1_000_000;

const cutNote = (left: readonly string[]): readonly string[] =>
  left.length === 0 ? [] : [`Too long to show whole (${left.slice(0, 8).join('; ')}): choose some with \`fields\`.`];

/** Whoever changed something wants to know what came of it, not all that there is to know about the thing. */
function inBrief(data: JsonObject, columns: readonly SettledColumn[]): JsonObject {
  const names = new Set([...columns.map(({ path }) => path.replace(/\..*$/s, '')), 'name', 'id']);
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

const lowerFirst = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
