// Sizes that an API counts in GiB: taken with their unit, and refused where bytes were meant.

import { ToolError } from '../../contract/errors.ts';
import type { AnyTool, FieldDef, Json, JsonObject } from '../../contract/tool.ts';

/** No disk is larger, in GiB; what is was counted in another unit. */
const largestDisk = 100_000;
const bytesInGiB = 1_073_741_824;

/** Whether a parameter is the size of a disk in GiB. The field's own sentence is all that says so. */
export const countsGiB = (name: string, { kind, doc = '' }: FieldDef): boolean =>
  kind === 'whole' && /size$/i.test(name) && /\bGi?B\b/.test(doc) && !/\bpool\b/i.test(doc);

/** `200GB`, `200 GiB`, `1.5T` as GiB; undefined for what is no whole number of them. */
export function gibFrom(text: string): number | undefined {
  const [, number, unit = ''] = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*([gt])(?:i?b)?\s*$/i.exec(text) ?? [];
  const gib = Number(number) * (unit.toLowerCase() === 't' ? 1024 : 1);
  return Number.isSafeInteger(gib) ? gib : undefined;
}

/** Throws PARAM_VALUE for a size that cannot be meant in GiB. */
export function refuseOtherUnits(tool: AnyTool, args: JsonObject): void {
  for (const [name, value] of Object.entries(args)) {
    const field = Object.hasOwn(tool.params, name) ? tool.params[name]! : undefined;
    if (field === undefined || !isTooLarge(value) || !countsGiB(name, field)) continue;
    const message = `"${name}" of ${tool.name} counts GiB; ${value} GiB is more than any disk has. Nothing was sent.`;
    const gib = value / bytesInGiB;
    const hint = gib < 1 ? {} : { hint: `If ${value} bytes were meant, send ${Math.ceil(gib)}.` };
    throw new ToolError('PARAM_VALUE', message, hint);
  }
}

const isTooLarge = (value: Json | undefined): value is number => typeof value === 'number' && value > largestDisk;
