// Reads what the clouds have, in common shapes: each list once, each cloud and kind for itself, so that one that cannot be
// read costs no other.
import type { CallsAcross } from '../../../contract/cloud.ts';
import { asToolError } from '../../../contract/errors.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Inventory, Kind, Read } from '../../../contract/survey.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { Place } from './places.ts';
import type { Work } from './work.ts';

/** A thing with the place that it is in. */
export type Placed<T> = T & { readonly place: Place };

/** A kind that could not be read in one place. */
export interface Unseen {
  readonly place: Place;
  readonly kind: Kind;
  readonly why: string;
  readonly code: string;
}

export type Gathered<K extends Kind> = { readonly [Each in K]: readonly Placed<Inventory[Each]>[] } & {
  readonly unseen: readonly Unseen[];
};

/** Everything of these kinds. Throws only for a caller who stopped. */
export async function gather<K extends Kind>(
  { places, calls, context }: Pick<Work, 'places' | 'calls' | 'context'>,
  kinds: readonly K[],
): Promise<Gathered<K>> {
  const found = Object.fromEntries(kinds.map((kind) => [kind, [] as unknown[]])) as Record<K, unknown[]>;
  const unseen: Unseen[] = [];
  await Promise.all(
    places.map(async (place) => {
      const [{ looks }, read] = [await place.cloud.survey(), readerOf(place, calls)];
      await Promise.all(
        kinds.map(async (kind) => {
          try {
            const rows = (await looks[kind]?.(read)) ?? [];
            found[kind].push(...rows.map((row) => ({ ...row, place })));
          } catch (thrown) {
            if (context.signal.aborted) throw thrown;
            const { code, message } = asToolError(thrown);
            unseen.push({ place, kind, code, why: message });
          }
        }),
      );
    }),
  );
  // Places answer in any order; answers do not depend on it.
  for (const kind of kinds) sortByPlace(found[kind] as Placed<object>[], places);
  return { ...found, unseen } as unknown as Gathered<K>;
}

const sortByPlace = (rows: Placed<object>[], places: readonly Place[]): void =>
  void rows.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));

/** One reader for each place, so that what is asked for many things is read once. */
export function readersOf(calls: CallsAcross): (place: Place) => Read {
  const readers = new Map<Place, Read>();
  return (place) => {
    const known = readers.get(place) ?? readerOf(place, calls);
    readers.set(place, known);
    return known;
  };
}

/** Whole lists through the pipeline, each asked for once. */
export function readerOf(place: Place, calls: CallsAcross): Read {
  const known = new Map<string, Promise<readonly JsonObject[]>>();
  return (tool, args = {}) => {
    const key = `${tool} ${JSON.stringify(args)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const rows = readWhole(tool, args, place.profile, calls);
    known.set(key, rows);
    return rows;
  };
}

/** No list is read further than this: what a cloud has more of is said to be cut. */
const mostPages = 200;

async function readWhole(
  tool: string,
  args: JsonObject,
  profile: string,
  calls: CallsAcross,
): Promise<readonly JsonObject[]> {
  let page = await calls.call(tool, args, profile, 'all');
  if (!Array.isArray(page.data)) return asRows([page.data]);
  const rows: Json[] = [];
  for (let pages = 1; ; pages += 1) {
    if (Array.isArray(page.data)) rows.push(...(page.data as readonly Json[]));
    if (page.list?.next === undefined || pages === mostPages) return asRows(rows);
    page = await calls.call(tool, { ...args, ...page.list.next }, profile);
  }
}

/** A bare text is a row whose `value` it is. */
const asRows = (rows: readonly Json[]): readonly JsonObject[] =>
  rows.map((row) => (typeof row === 'string' ? { value: row } : row)).filter(isObject);

/** For a name that nothing has: it may be of a place that could not be read. */
export function unseenHint(unseen: readonly Unseen[], kind: Kind): { readonly hint?: string } {
  const blind = unseen.filter((one) => one.kind === kind);
  if (blind.length === 0) return {};
  return { hint: `It may be one that could not be seen. ${unseenNotes(blind).join(' ')}` };
}

/** What could not be seen, as notes: one line for each place and reason. */
export function unseenNotes(unseen: readonly Unseen[]): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { place, kind, why } of unseen) {
    const key = `${place.label}: ${why}`;
    lines.set(key, [...(lines.get(key) ?? []), kind]);
  }
  return [...lines].map(([line, kinds]) => {
    const at = line.indexOf(': ');
    return `Not seen in ${line.slice(0, at)} (${kinds.join(', ')}): ${line.slice(at + 2)}`;
  });
}
