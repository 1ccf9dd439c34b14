// What an argument means that says nothing.
import type { FieldDef, Json, JsonObject } from '../contract/tool.ts';

/** Nothing said: an empty text, a lone comma, an empty list or map reaches the API as no value at all. */
export function isLeftOut(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return /^[\s,;]*$/.test(value);
  if (Array.isArray(value)) return value.every((item: Json) => isLeftOut(item));
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/**
 * The arguments as the API takes them: where one says nothing, what `leftOut` of its parameter says is done instead. An
 * empty list of addresses opens a port to everybody, and has to be judged as that.
 */
export function asTaken(params: Params, args: JsonObject): JsonObject {
  let taken: Record<string, Json> | undefined;
  for (const [name, leftOut] of meaningsOf(params)) {
    if (!isLeftOut(args[name])) continue;
    taken ??= { ...args };
    taken[name] = leftOut;
  }
  return taken ?? args;
}

type Params = Readonly<Record<string, FieldDef>>;
const meanings = new WeakMap<Params, readonly (readonly [name: string, leftOut: Json])[]>();

/** Few tools have any, and every call asks. */
function meaningsOf(params: Params): readonly (readonly [name: string, leftOut: Json])[] {
  let found = meanings.get(params);
  if (found === undefined) {
    found = Object.entries(params).flatMap(([name, { leftOut }]) =>
      leftOut === undefined ? [] : [[name, leftOut] as const],
    );
    meanings.set(params, found);
  }
  return found;
}
