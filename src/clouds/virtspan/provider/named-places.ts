// What a name of the operator's stands for in a place.
import { ToolError } from '../../../contract/errors.ts';
import { type NamedPlace, type PlaceSort, placeSorts } from '../../../contract/named-places.ts';
import { own } from '../../../contract/read-path.ts';
import type { Place } from './places.ts';
import type { Work } from './work.ts';

export type Settled = Work['settled'];

/** The name of a profile counts before that of its cloud; undefined where the name means nothing there. */
export function meaningOf(
  { places = {} }: Settled,
  sort: PlaceSort,
  name: string,
  place: Place,
): NamedPlace | undefined {
  const meanings = own(places[sort] ?? {}, name);
  if (meanings === undefined) return undefined;
  return own(meanings, `${place.cloud.id}/${place.profile}`) ?? own(meanings, place.cloud.id);
}

/** The sort that a name is of. Throws NAME_UNKNOWN, and PARAM_MISSING for one that is of both. */
export function sortOf({ places = {} }: Settled, name: string, wanted: unknown): PlaceSort {
  const found = placeSorts.filter(
    (sort) => (wanted === undefined || wanted === sort) && Object.hasOwn(places[sort] ?? {}, name),
  );
  const [only, other] = found;
  if (only === undefined) {
    const there = placeSorts.flatMap((sort) => Object.keys(places[sort] ?? {}));
    throw new ToolError('NAME_UNKNOWN', `The operator named no network or storage "${name}". Nothing was sent.`, {
      hint:
        there.length === 0
          ? 'virtspan.yaml names them in its sections networks and storage.'
          : `There are ${there.slice(0, 20).join(', ')}.`,
    });
  }
  if (other === undefined) return only;
  throw new ToolError('PARAM_MISSING', `A network and storage are called "${name}". Nothing was sent.`, {
    hint: 'sort=networks or sort=storage says which is meant.',
  });
}
