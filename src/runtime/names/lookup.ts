// The server's own lists: finds the thing that a name or an id stands for.
import { only } from '../../contract/collections.ts';
import { ToolError } from '../../contract/errors.ts';
import type { Target } from '../../contract/invocation.ts';
import { isObject, readText } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { cleanText } from '../../security/hygiene.ts';
import { ambiguous, idsOnly, namesOf, uncertain, unknownName } from './lookup-words.ts';
import { narrowed } from './narrow.ts';
import {
  askList,
  groupsOf,
  isForbidden,
  isRefusal,
  type LookupParts,
  readGroup,
  readNarrowed,
  type Search,
  type Wanted,
} from './rows.ts';

export type { LookupParts, Wanted } from './rows.ts';

/**
 * The one thing called `name`: exactly so in the reference's best field, then in its other fields, then as it is shown and in any case;
 * of several the one that the call's other arguments mean. Throws NAME_UNKNOWN with the nearest names, NAME_AMBIGUOUS
 * with what tells the candidates apart, or why the look-up itself failed; in all three nothing of the call was sent.
 */
export async function findByName(parts: LookupParts, wanted: Wanted, name: string, hint?: string): Promise<Target> {
  const search = await openSearch(parts, wanted);
  const { reference } = search;
  const first = await firstFound(parts, search, name);
  if (first !== undefined) return first;
  const filter: JsonObject = reference.filter === undefined ? {} : { [reference.filter]: name };
  if (!canAsk(search, { ...reference.args, ...search.scope })) throw idsOnly(search, name);
  const groups = groupsOf(search);
  let seen: readonly JsonObject[] = [];
  for (const [index, group] of groups.entries()) {
    const rows = await readNarrowed(parts, search, group, filter, index === 0);
    const found = matching(rows.rows, search, name);
    const one = found.length > 1 ? await narrowed(parts, search, name, found, group, filter) : found[0];
    if (one !== undefined && !rows.isAll) throw uncertain(search, name, rows, 'one');
    if (one !== undefined) return withNamesakes(targetOf(search, one), rows.rows, search, name);
    if (index > 0) continue;
    if (!rows.isAll) throw uncertain(search, name, rows, 'none');
    seen = rows.rows;
  }
  const open = await openThing(parts, search, name);
  if (open !== undefined) return targetOf(search, open);
  if (reference.filter === undefined) throw unknownName(search, name, seen, hint);
  // What the server left out is needed to say what is near; and it may take cases for different.
  const names = (looking: Search, pages?: number) => readGroup(parts, looking, groups[0] ?? [], {}, true, pages);
  const near = await names({ ...search, looksAt: roots(reference.match) }, 1);
  // Names alone are what most often is enough, and a provider may have left out the rest.
  const isLike = near.rows.some((row) => reference.match.some((path) => isAlike(readText(row, path), name)));
  const isEnough = near.isAll ? !isLike || matching(near.rows, search, name).length > 0 : !isLike;
  const all = isEnough ? near : await names(namesOnly(search));
  const found = matching(all.rows, search, name);
  if (found.length > 1) throw ambiguous(search, name, found);
  const one = only(found);
  if (one !== undefined && !all.isAll) throw uncertain(search, name, all, 'one');
  if (one !== undefined) return targetOf(search, one);
  throw unknownName(search, name, all.rows, hint);
}

/**
 * The thing with this id, with its record. One that no list has is marked as missing; one that these keys may not look
 * up says so. Throws why the look-up failed in any other way.
 */
export async function findById(parts: LookupParts, wanted: Wanted, id: string): Promise<Target> {
  const { param, entity } = wanted;
  const search = await openSearch(parts, wanted);
  const target = { param, entity, id };
  const steps = stepsFor(search, id);
  if (steps === undefined) return { ...target, unread: 'no list finds it by this argument alone' };
  let unread: string | undefined;
  for (const [index, read] of steps.entries()) {
    try {
      const record = await read(parts);
      // The id stays as it was given: what is sent is what was asked for.
      if (record !== undefined) return targetOf(search, record, id);
    } catch (thrown) {
      if (isAbsent(thrown, search)) continue;
      if (isForbidden(thrown)) unread ??= `these keys may not call ${search.reference.tool}`;
      else if (index === 0 || !isRefusal(thrown)) throw thrown;
    }
  }
  return unread === undefined ? { ...target, isMissing: true } : { ...target, unread };
}

/** The thing with this id, without its record when that cannot be read. Throws only when the caller gave up. */
export async function tryById(parts: LookupParts, wanted: Wanted, id: string): Promise<Target> {
  try {
    return await findById(parts, wanted, id);
  } catch (thrown) {
    if (wanted.call.signal.aborted) throw thrown;
    return { param: wanted.param, entity: wanted.entity, id };
  }
}

/** The thing with a second id, such as a UID: its first id is what is sent. Throws NAME_UNKNOWN. */
export async function findByUid(parts: LookupParts, wanted: Wanted, uid: string): Promise<Target> {
  const search = await openSearch(parts, wanted);
  const field = search.reference.uid;
  if (field === undefined || !canAsk(search, { ...search.reference.args, ...search.scope })) throw idsOnly(search, uid);
  for (const [index, group] of groupsOf(search).entries()) {
    const { rows, isAll } = await readGroup(parts, search, group, {}, index === 0);
    const found = rows.find((row) => isSameText(readText(row, field), uid));
    if (found !== undefined) return targetOf(search, found);
    if (!isAll) throw uncertain(search, uid, { rows, isAll }, 'none');
  }
  throw unknownName(search, uid, []);
}

/**
 * The thing that a person calls `text`, by id or else by the only name that fits; looked for with `scope` as it is. What
 * there is none of keeps the text as its id and is marked. Throws NAME_AMBIGUOUS.
 */
export async function findEither(parts: LookupParts, wanted: Wanted, text: string, isId: boolean): Promise<Target> {
  if (isId) return findById(parts, wanted, text);
  const { param, entity } = wanted;
  try {
    return await findByName(parts, wanted, text);
  } catch (thrown) {
    if (isForbidden(thrown))
      return { param, entity, id: text, unread: `these keys may not call ${wanted.reference.tool}` };
    if (thrown instanceof ToolError && thrown.code === 'NAME_UNKNOWN')
      return { param, entity, id: text, isMissing: true };
    throw thrown;
  }
}

/**
 * What the service itself finds by the name, in one request, for a call that changes nothing. What it finds for other
 * reasons than its name is none, and why it finds nothing is for the list to say.
 */
async function firstFound(parts: LookupParts, search: Search, name: string): Promise<Target | undefined> {
  const { reference, call, isShown } = search;
  const { find } = reference;
  if (find === undefined || isShown === true || call.handler.tool.effect !== 'read') return undefined;
  try {
    const { data } = await askList(parts, namesOnly(search), { [find.param]: name }, 'find', find.tool);
    const isIt =
      isObject(data) && namesOf(data, reference).includes(name) && readText(data, reference.take) !== undefined;
    return isIt ? targetOf(search, data) : undefined;
  } catch (thrown) {
    if (thrown instanceof ToolError && (thrown.code === 'NAME_UNKNOWN' || isRefusal(thrown))) return undefined;
    throw thrown;
  }
}

/** Looking at nothing but names, ids and what tells those of one name apart. */
const namesOnly = (search: Search): Search => {
  const { match, take, tells = [], uid } = search.reference;
  const paths = [...match, take, ...tells, ...(uid === undefined ? [] : [uid])];
  return { ...search, looksAt: roots(paths) };
};

const roots = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map((path) => path.split('.', 1)[0] ?? path)),
];

/** What no list has, but is open under this name. */
async function openThing(parts: LookupParts, search: Search, name: string): Promise<JsonObject | undefined> {
  const { opens, args = {} } = search.reference;
  if (opens === undefined) return undefined;
  const { rows } = await readGroup(parts, search, [args], { [opens]: name }, true);
  return rows.length === 1 ? rows[0] : undefined;
}

type Step = (parts: LookupParts) => Promise<JsonObject | undefined>;

/** One request each, until one has the thing; undefined when the list cannot be asked without more arguments. */
function stepsFor(search: Search, id: string): readonly Step[] | undefined {
  const { reference, scope, lister } = search;
  const { get, take } = reference;
  if (get !== undefined) {
    return [
      async (parts) => {
        const { data } = await askList(parts, search, { ...scope, [get.param]: id }, 'get', get.tool);
        return isObject(data) ? data : undefined;
      },
    ];
  }
  const params = lister.tool.params;
  const filter = reference.byId ?? (Object.hasOwn(params, take) ? take : undefined);
  const args: JsonObject = filter === undefined ? {} : { [filter]: id };
  if (!canAsk(search, { ...reference.args, ...scope, ...args })) return undefined;
  const whole = filter === undefined ? search : { ...search, reference: withoutPage(search) };
  return groupsOf(search).flatMap((group, index) =>
    group.map(
      (list): Step =>
        async (parts) => {
          const { rows, isAll } = await readNarrowed(parts, whole, [list], args, index === 0);
          const found = rows.find((row) => isSameText(readText(row, take), id));
          if (found === undefined && !isAll && rows.length > 0) throw uncertain(search, id, { rows, isAll }, 'none');
          return found;
        },
    ),
  );
}

/** True when the list has all that it cannot do without. */
function canAsk({ lister, reference: { needs } }: Search, args: JsonObject): boolean {
  const has = (name: string): boolean => Object.hasOwn(args, name);
  const isComplete = Object.entries(lister.tool.params).every(([name, { required }]) => required !== true || has(name));
  return isComplete && (needs === undefined || needs.some(has));
}

const withoutPage = ({ reference: { page: _, brief: __, ...reference } }: Search): Search['reference'] => reference;

const openSearch = async (parts: LookupParts, wanted: Wanted): Promise<Search> => ({
  ...wanted,
  lister: await parts.load(wanted.reference.tool),
});

const isAbsent = (thrown: unknown, { absent }: Wanted): boolean =>
  thrown instanceof ToolError && thrown.apiCode !== undefined && absent?.includes(thrown.apiCode) === true;

const isSameText = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Rows that are called so, each thing once; ids count as the last of their names. */
function matching(rows: readonly JsonObject[], { reference }: Search, name: string): readonly JsonObject[] {
  const { match, take } = reference;
  const usable = rows.filter((row) => readText(row, take) !== undefined);
  // Names come without the characters that cannot be seen, whoever copies one from an answer or from the cloud itself.
  const shown = seen(name);
  const folded = shown.toLowerCase();
  for (const isSame of [
    (text: string) => text === name,
    (text: string) => text !== '' && seen(text) === shown,
    (text: string) => text !== '' && seen(text).toLowerCase() === folded,
  ]) {
    for (const field of [...match, take]) {
      const found = usable.filter((row) => isSame(readText(row, field) ?? ''));
      if (found.length > 0) return firstOfEach(found, take);
    }
  }
  return [];
}

const isAlike = (text: string | undefined, name: string): boolean =>
  text !== undefined && seen(text).toLowerCase() === seen(name).toLowerCase();

/** What a person sees of a name. */
const seen = (text: string): string => cleanText(text).trim();

function targetOf({ param, entity, reference }: Search, record: JsonObject, given?: string): Target {
  const name = namesOf(record, reference)[0];
  const id = given ?? readText(record, reference.take);
  if (id === undefined) throw new Error(`A row of ${reference.tool} was taken that has no ${reference.take}.`);
  return { param, entity, id, ...(name !== undefined && { name }), record };
}

/** One row for each id: the first, which is the one that a look-up by the id finds as well. */
function firstOfEach(rows: readonly JsonObject[], take: string): readonly JsonObject[] {
  const firsts = new Map<string | undefined, JsonObject>();
  for (const row of rows) if (!firsts.has(readText(row, take))) firsts.set(readText(row, take), row);
  return [...firsts.values()];
}

/** What else goes by that name, among fields that were not asked first: the display name of another machine. */
function withNamesakes(target: Target, rows: readonly JsonObject[], { reference }: Search, name: string): Target {
  const { match, take } = reference;
  const others = rows.filter(
    (row) => readText(row, take) !== target.id && match.some((field) => isSameText(readText(row, field), name)),
  );
  const namesakes = others.map((row) => namesOf(row, reference)[0] ?? readText(row, take) ?? '');
  return namesakes.length === 0 ? target : { ...target, namesakes };
}
