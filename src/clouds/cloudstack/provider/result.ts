// The content of an answer or of a finished job > data: the list, the object or the plain outcome inside it.

import { isObject } from '../../../contract/read-path.ts';
import type { AnyTool, Json, JsonObject } from '../../../contract/tool.ts';

export interface Result {
  readonly data: Json;
  /** How many there are in all, pages included; only for lists. */
  readonly total?: number;
}

/**
 * Takes the thing out of its wrapping without knowing the wrapping's name: a list, one object under a key of any name
 * (`null` included), or the content itself when it has several parts, such as two collections or a success flag.
 */
export function resultOf(content: Json, tool: AnyTool): Result {
  if (!isObject(content)) return { data: content };
  const { count, ...rest } = content;
  const total = typeof count === 'number' ? count : undefined;
  const [first, ...others] = Object.values(rest);
  if (first === undefined) {
    return total === undefined && tool.result.kind !== 'list' ? { data: content } : { data: [], total: total ?? 0 };
  }
  if (others.length === 0 && Object.hasOwn(rest, nameless)) {
    if (first === null) return { data: {} };
    if (isRows(first)) return resultOf(first, tool);
  }
  if (others.length === 0 && Array.isArray(first)) return { data: first, ...(total === undefined ? {} : { total }) };
  if (others.length === 0 && isObject(first)) return total === undefined ? { data: first } : { data: [first], total };
  return { data: withRealSuccess(content) };
}

/** What CloudStack writes for the name of a thing that its code gave none. */
const nameless = 'null';

/** A list that was wrapped as one thing: a count perhaps, and its rows under `responses`. */
const isRows = (value: Json): value is JsonObject =>
  isObject(value) &&
  Array.isArray(value.responses) &&
  Object.keys(value).every((name) => name === 'responses' || name === 'count');

/** The server's reason when the data itself says that the command did not succeed; undefined otherwise. Unfiltered. */
export function statedFailure(data: Json): string | undefined {
  if (!isObject(data) || data.success !== false) return undefined;
  const texts = [data.displaytext, data.details].filter((text) => typeof text === 'string');
  return texts.find((text) => text !== '') ?? 'the answer says success=false and gives no reason';
}

/** Old servers write the flag as a text. */
function withRealSuccess(content: JsonObject): JsonObject {
  const { success } = content;
  return success === 'true' || success === 'false' ? { ...content, success: success === 'true' } : content;
}
