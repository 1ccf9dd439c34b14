// An answer as structured content: the data in one of a few fixed envelopes.

import type { Answer } from '../../contract/invocation.ts';
import { isObject } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import { isNothing } from './reply.ts';
import { leftOut, pagesOf } from './table.ts';

/** How much one structured answer may hold: items of a list, and characters of their JSON. */
export interface StructuredLimits {
  readonly items: number;
  readonly chars: number;
}

/**
 * `{ items, total?, next? }` for lists, `{ record }` for objects, `{ value }` for anything else, `{ done: true }` for
 * nothing; with `job` and `notes` where there are any. A list longer than the limits is cut, and a note says so; then it
 * has no `next`.
 */
export function structuredContent(
  answer: Answer,
  limits: StructuredLimits = { items: 200, chars: 200_000 },
): JsonObject {
  const { data, job } = answer;
  const notes = [...(answer.notes ?? [])];
  const more: JsonObject = job === undefined ? {} : { job: { ...job } };
  const withNotes = (content: JsonObject): JsonObject => ({ ...content, ...more, ...(notes.length > 0 && { notes }) });
  if (Array.isArray(data)) {
    const items = cut(data, limits);
    const { total } = answer.list ?? {};
    // The next page would skip what is cut off here.
    const next = items.length < data.length ? undefined : answer.list?.next;
    if (items.length < data.length)
      notes.push(leftOut(data.length - items.length, 'item', pagesOf(answer.list ?? {}), items.length));
    return withNotes({ items, ...(total !== undefined && { total }), ...(next !== undefined && { next }) });
  }
  if (isNothing(data)) return withNotes(job?.state === 'pending' ? {} : { done: true });
  return withNotes(isObject(data) ? { record: data } : { value: data });
}

function cut(items: readonly Json[], limits: StructuredLimits): readonly Json[] {
  let chars = limits.chars;
  const few = items.length > limits.items ? items.slice(0, limits.items) : items;
  for (let index = 0; index < few.length; index++) {
    chars -= charsOf(few[index]!);
    if (chars < 0) return few.slice(0, index);
  }
  return few;
}

/** About as many characters as its JSON has, without making it: escapes are not counted. */
function charsOf(value: Json): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 5;
  let chars = 1;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) chars += charsOf(item) + 1;
    return chars;
  }
  for (const key of Object.keys(value)) chars += key.length + 4 + charsOf((value as JsonObject)[key]!);
  return chars;
}
