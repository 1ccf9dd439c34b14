// Of several things with one name: the one that the other arguments of the call mean.
import { only } from '../../contract/collections.ts';
import { readText } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { ambiguous } from './lookup-words.ts';
import { type LookupParts, readGroup, type Search } from './rows.ts';

/**
 * The one candidate whose fields are as the arguments say; where the rows do not show it, the server is asked with those
 * arguments. Throws NAME_AMBIGUOUS when they leave more than one, or none.
 */
export async function narrowed(
  parts: LookupParts,
  search: Search,
  name: string,
  found: readonly JsonObject[],
  group: readonly JsonObject[],
  filter: JsonObject,
): Promise<JsonObject> {
  const said = saidBy(search);
  let left = found;
  for (const [field, text] of said) {
    const fits = left.filter((row) => readText(row, field)?.toLowerCase() === text.toLowerCase());
    if (fits.length > 0) left = fits;
  }
  const alone = only(left);
  if (alone !== undefined) return alone;
  const params = search.lister.tool.params;
  const known = said.filter(
    ([field]) => Object.hasOwn(params, field) && left.every((row) => readText(row, field) === undefined),
  );
  if (known.length === 0) throw ambiguous(search, name, left);
  const { rows } = await readGroup(parts, search, group, { ...Object.fromEntries(known), ...filter }, true);
  const ids = new Set(rows.map((row) => readText(row, search.reference.take)));
  const kept = left.filter((row) => ids.has(readText(row, search.reference.take)));
  const one = only(kept);
  if (one !== undefined) return one;
  throw ambiguous(search, name, left);
}

/** Field > what an argument of the call says of it; arguments that are the wanted thing itself say nothing. */
function saidBy({ call, param, reference }: Search): readonly (readonly [string, string])[] {
  return Object.entries(reference.narrow ?? {}).flatMap(([field, args]) => {
    const text = args
      .filter((arg) => arg !== param)
      .map((arg) => readText(call.args, arg))
      .find((value) => value !== undefined);
    return text === undefined ? [] : [[field, text] as const];
  });
}
