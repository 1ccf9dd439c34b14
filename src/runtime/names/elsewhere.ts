// Of a name that is not where it was looked for: where else something is called so, and what is called nearly so there.
import { readText } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { nearest } from '../did-you-mean.ts';
import { isNamedById } from './references.ts';
import { askList, type LookupParts, rowsIn, type Search, type Wanted } from './rows.ts';

export interface Elsewhere {
  /** Near names in the place that the wanted thing's scope says, as a sentence, or nothing. */
  readonly near: string;
  /** Where else one of that very name is, as a sentence that ends with what to send, or nothing. */
  readonly others: string;
}

/** So many other places are named. */
const mostPlaces = 3;

/**
 * What a refusal can say beyond "there is none", in two requests at most. Only where names are the same in many places:
 * an id is nowhere else. Never throws: what cannot be read is not said.
 */
export async function elsewhere(parts: LookupParts, wanted: Wanted, name: string): Promise<Elsewhere> {
  const { reference, scope } = wanted;
  const { take, exact, fills = {} } = reference;
  if (!isNamedById(reference)) return { near: '', others: '' };
  const search: Search = { ...wanted, lister: await parts.load(reference.tool) };
  const read = (args: JsonObject, step: string): Promise<readonly JsonObject[]> =>
    askList(parts, search, { ...reference.page, ...reference.args, ...args }, step).then(
      ({ data }) => rowsIn(data, reference),
      () => [],
    );
  const [same, around] = await Promise.all([
    exact === undefined ? [] : read({ [exact.param]: exact.form.replace('{name}', name) }, 'elsewhere'),
    read(scope, 'near'),
  ]);
  const places = Object.entries(fills).flatMap(([param, field]) =>
    same.filter((row) => readText(row, take) === name).map((row) => `${param}=${readText(row, field) ?? ''}`),
  );
  const near = nearest(
    name,
    around.map((row) => readText(row, take) ?? ''),
    3,
  ).filter((text) => text !== name);
  const noun = reference.noun?.[0] ?? search.lister.format.noun[0];
  return {
    near: near.length === 0 ? '' : `Nearest: ${near.map((text) => quoted(text, 120)).join(', ')}.`,
    others:
      places.length === 0
        ? ''
        : `A ${noun} ${quoted(name, 120)} is there with ${places.slice(0, mostPlaces).join(', or with ')}${places.length > mostPlaces ? ', and elsewhere' : ''}.`,
  };
}
