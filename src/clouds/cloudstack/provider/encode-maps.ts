// Maps and lists of maps on the wire: name[i].field=value, one level deep, in the three spellings that CloudStack has.

import { ToolError } from '../../../contract/errors.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { Fields } from './sign.ts';
import { refusal, type Spot, scalarText, soundText } from './values.ts';

/**
 * Fields of a map parameter. A list of maps gives one index per map. One map goes by the parameter's `wire`: `pairs`
 * gives name[i].key and name[i].value, anything else (`fields`, `rows`, nothing) puts all its keys under index 0.
 */
export function fieldsOfMap(spot: Spot, value: Json): Fields {
  if (Array.isArray(value)) return value.flatMap((row, index) => fieldsOfRow(spot, rowOf(spot, row), index));
  const map = rowOf(spot, value);
  return spot.field.wire === 'pairs' ? fieldsOfPairs(spot, map) : fieldsOfRow(spot, map, 0);
}

function fieldsOfRow(spot: Spot, row: JsonObject, index: number): Fields {
  return present(row).map(([key, value]) => [`${spot.name}[${index}].${soundKey(spot, key)}`, textOf(spot, value)]);
}

function fieldsOfPairs(spot: Spot, map: JsonObject): Fields {
  return present(map).flatMap(
    ([key, value], index): Fields => [
      [`${spot.name}[${index}].key`, soundText(spot, key)],
      [`${spot.name}[${index}].value`, textOf(spot, value)],
    ],
  );
}

function present(row: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
}

function textOf(spot: Spot, value: Json): string {
  return soundText(spot, scalarText(spot, value));
}

/** A second bracket in a name is refused by the server (430), and an empty key would end up nowhere. */
function soundKey(spot: Spot, key: string): string {
  if (key === '') throw refusal(spot, 'a key is empty.');
  if (/[[\]]/.test(key))
    throw refusal(spot, 'a key holds a square bracket, which CloudStack cannot read in a name.', key);
  return soundText(spot, key);
}

function rowOf(spot: Spot, value: Json): JsonObject {
  if (isObject(value)) return value;
  const form = spot.field.kind === 'list' ? 'a list of objects' : 'an object, or a list of objects';
  throw new ToolError('PARAM_KIND', `"${spot.name}" of ${spot.tool} takes ${form}. Nothing was sent.`);
}
