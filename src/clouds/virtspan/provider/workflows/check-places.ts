// Networks and storage that the operator named: what they stand for, and how that compares with what is there.
import { asToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import { type NamedPlace, type PlaceSort, placeSorts } from '../../../../contract/named-places.ts';
import type { PlaceVerdict } from '../../../../contract/place-work.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { readersOf } from '../gather.ts';
import { meaningOf } from '../named-places.ts';
import type { Place } from '../places.ts';
import { listReply, nextOf, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';

interface Meant {
  readonly sort: PlaceSort;
  readonly name: string;
  readonly place: Place;
  readonly meaning: NamedPlace;
}

function meant({ settled, places }: Pick<Work, 'settled' | 'places'>, { sort }: JsonObject): readonly Meant[] {
  return placeSorts
    .filter((one) => sort === undefined || sort === one)
    .flatMap((one) =>
      Object.keys(settled.places?.[one] ?? {}).flatMap((name) =>
        places.flatMap((place): readonly Meant[] => {
          const meaning = meaningOf(settled, one, name, place);
          return meaning === undefined ? [] : [{ sort: one, name, place, meaning }];
        }),
      ),
    );
}

/** `network=web offering=small`. */
const membersText = ({ kind: _, ...rest }: NamedPlace): string =>
  Object.entries(rest)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');

const none =
  'The operator named none: sections networks and storage of virtspan.yaml do, name > cloud > what it is there.';

/** As configured, without a call. */
export async function listNamedPlaces(work: Work, args: JsonObject): Promise<Reply> {
  const all = meant(work, args);
  const rows = all.map(({ sort, name, place, meaning }) =>
    rowOf({ sort, name, cloud: place.label, kind: meaning.kind, settings: membersText(meaning) }),
  );
  return listReply(rows, args.limit, rows.length === 0 ? [none] : []);
}

/** The first ones that cannot be used first. */
export async function checkNamedPlaces(work: Work, args: JsonObject): Promise<Reply> {
  const all = await verdicts(work, args);
  const rows = all.map(({ sort, name, place, meaning, verdict }) =>
    rowOf({
      ...{ state: verdict.state, sort, name, cloud: place.label, kind: meaning.kind },
      ...{ free: verdict.freeBytes, why: verdict.why, next: nextOf(verdict.next) },
    }),
  );
  const bad = all.filter(({ verdict }) => !isUsable(verdict)).length;
  const notes = rows.length === 0 ? [none] : [`${rows.length - bad} of ${rows.length} can be used.`];
  return { ...listReply(rows, args.limit, notes), ...(bad > 0 && { verdict: 'wrong' as const }) };
}

type Verdict = Omit<PlaceVerdict, 'state'> & { readonly state: PlaceVerdict['state'] | 'unknown' };

export const isUsable = ({ state }: Verdict): boolean => state === 'there' || state === 'absent';

export async function verdicts(work: Pick<Work, 'settled' | 'places' | 'calls'>, args: JsonObject) {
  const readers = readersOf(work.calls);
  const judged = await Promise.all(
    meant(work, args).map(async (one) => {
      const { sort, name, place, meaning } = one;
      try {
        const verdict = await (await place.cloud.places())[sort]?.check(name, meaning, readers(place));
        return { ...one, verdict: verdict ?? ({ state: 'unknown', why: 'this cloud has none' } satisfies Verdict) };
      } catch (thrown) {
        const { code, message } = asToolError(thrown);
        return { ...one, verdict: { state: 'unknown', why: `${code}: ${message}` } satisfies Verdict as Verdict };
      }
    }),
  );
  return [...judged.filter(({ verdict }) => !isUsable(verdict)), ...judged.filter(({ verdict }) => isUsable(verdict))];
}
