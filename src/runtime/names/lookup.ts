// The server's own lists: finds the thing that a name or an id stands for.

import type { ReferenceDef } from '../../contract/catalog.ts';
import { asToolError, ToolError } from '../../contract/errors.ts';
import type { Answer, Invocation, Target } from '../../contract/invocation.ts';
import { isObject, readPath, readText } from '../../contract/read-path.ts';
import type { AnyHandler, JsonObject } from '../../contract/tool.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import { nearest } from './did-you-mean.ts';

export interface LookupParts {
  /** The whole pipeline: look-ups pass every stage that callers pass. */
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly load: (tool: string) => Promise<AnyHandler>;
}

/** One reference to follow, on behalf of one call. */
export interface Wanted {
  readonly call: Invocation;
  readonly param: string;
  readonly entity: string;
  readonly reference: ReferenceDef;
  /** Arguments of the call that say where to look, such as a project. */
  readonly scope: JsonObject;
}

const mostPages = 20;
const uuid = /^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i;

/**
 * The one thing called `name`: exactly so in the reference's best field, then in its other fields, then in any case.
 * Throws NAME_UNKNOWN with the nearest names, NAME_AMBIGUOUS with what tells the candidates apart, or why the look-up
 * itself failed; in all three nothing of the call was sent.
 */
export async function findByName(parts: LookupParts, wanted: Wanted, name: string): Promise<Target> {
  const search = { ...wanted, lister: await parts.load(wanted.reference.tool) };
  const { reference } = search;
  if (reference.filter !== undefined) {
    const seen = await list(parts, search, { [reference.filter]: name });
    const found = matching(seen.rows, reference, name);
    if (found.length > 0) return only(search, name, found, seen);
  }
  // The server's filter may be stricter than ours; and what it left out is needed to say what is near.
  const seen = await list(parts, search, {});
  return only(search, name, matching(seen.rows, reference, name), seen);
}

/** The thing with this id, with its record where one can be found; a look-up that fails leaves the record out. */
export async function findById(parts: LookupParts, wanted: Wanted, id: string): Promise<Target> {
  const { param, entity, reference, call } = wanted;
  try {
    const search = { ...wanted, lister: await parts.load(reference.tool) };
    const hasFilter = Object.hasOwn(search.lister.tool.params, reference.take);
    const { rows, isAll } = await list(parts, search, hasFilter ? { [reference.take]: id } : {});
    const folded = id.toLowerCase();
    const record = rows.find((row) => readText(row, reference.take)?.toLowerCase() === folded);
    // The id stays as it was given: what is sent is what was asked for.
    if (record !== undefined) return { ...targetOf(search, record), id };
    // A list may leave out what is there all the same: what is disabled, or belongs to a project. An id is taken at its word.
    if (isAll && !hasFilter && !uuid.test(id)) return { param, entity, id, isMissing: true };
  } catch (error) {
    if (call.signal.aborted) throw error;
  }
  return { param, entity, id };
}

/**
 * The thing that a person calls `text`, by id or else by the only name that fits; looked for with `scope` as it is. What
 * cannot be found keeps the text as its id.
 */
export async function findEither(parts: LookupParts, wanted: Wanted, text: string): Promise<Target> {
  const { param, entity, reference, call } = wanted;
  try {
    const search = { ...wanted, lister: await parts.load(reference.tool) };
    const isNarrow = uuid.test(text) && Object.hasOwn(search.lister.tool.params, reference.take);
    const { rows, isAll } = await list(parts, search, isNarrow ? { [reference.take]: text } : {});
    const folded = text.toLowerCase();
    const byId = rows.find((row) => readText(row, reference.take)?.toLowerCase() === folded);
    const named = byId === undefined ? matching(rows, reference, text) : [byId];
    if (named.length === 1) return { ...targetOf(search, named[0]!), id: readText(named[0]!, reference.take) ?? text };
    if (isAll && !isNarrow && named.length === 0) return { param, entity, id: text, isMissing: true };
  } catch (error) {
    if (call.signal.aborted) throw error;
  }
  return { param, entity, id: text };
}

interface Search extends Wanted {
  /** The tool that lists the things referred to. */
  readonly lister: AnyHandler;
}

interface Rows {
  readonly rows: readonly JsonObject[];
  /** False when there are more pages than we are willing to read. */
  readonly isAll: boolean;
}

async function list(parts: LookupParts, search: Search, narrowed: JsonObject): Promise<Rows> {
  const { call, reference, scope, lister } = search;
  const { params } = lister.tool;
  const fitting = Object.fromEntries(Object.entries(scope).filter(([name]) => Object.hasOwn(params, name)));
  const first: JsonObject = { ...reference.args, ...fitting, ...narrowed };
  const rows: JsonObject[] = [];
  let args = first;
  for (let page = 1; page <= mostPages; page++) {
    const { data, list: rest } = await ask(parts, search, args, page);
    rows.push(...(Array.isArray(data) ? data : [data]).filter(isObject));
    if (rest?.next === undefined || call.signal.aborted) return { rows, isAll: true };
    args = { ...first, ...rest.next };
  }
  return { rows, isAll: false };
}

async function ask(parts: LookupParts, search: Search, args: JsonObject, page: number): Promise<Answer> {
  const { call, param, reference } = search;
  try {
    return await parts.execute({
      id: `${call.id}/${param}/${page}`,
      tool: reference.tool,
      args,
      controls: call.profile === undefined ? {} : { profile: call.profile },
      entry: 'resolve',
      principal: call.principal,
      signal: call.signal,
      report: () => {},
    });
  } catch (thrown) {
    const error = asToolError(thrown);
    const message = `Looking up the ${noun(search)} for "${param}" failed: ${error.message} ${call.tool} was not sent.`;
    // Only the look-up failed: whatever is unknown about it, the call itself never left.
    throw new ToolError(error.code, message, {
      fate: 'refused',
      cause: error,
      ...(error.hint !== undefined && { hint: error.hint }),
      ...(error.apiCode !== undefined && { apiCode: error.apiCode }),
    });
  }
}

function matching(rows: readonly JsonObject[], { match, take }: ReferenceDef, name: string): readonly JsonObject[] {
  const usable = rows.filter((row) => readText(row, take) !== undefined);
  const folded = name.toLowerCase();
  for (const isSame of [(text: string) => text === name, (text: string) => text.toLowerCase() === folded]) {
    for (const field of match) {
      const found = usable.filter((row) => isSame(readText(row, field) ?? ''));
      if (found.length > 0) return [...new Map(found.map((row) => [readText(row, take), row])).values()];
    }
  }
  return [];
}

function only(search: Search, name: string, found: readonly JsonObject[], { rows, isAll }: Rows): Target {
  const { param, lister } = search;
  const many = lister.format.noun[1];
  if (found.length === 0) throw unknownName(search, name, rows);
  if (found.length > 1) {
    const by = telling(found, search);
    const shown = found.slice(0, 5).map((row) => describe(row, search, by));
    const more = found.length > 5 ? ` and ${found.length - 5} more` : '';
    throw ambiguous(`${found.length} ${many} are called ${quoted(name)}: ${shown.join('; ')}${more}.`, param);
  }
  if (!isAll) {
    const doubt = `whether only one is called ${quoted(name)} is not certain.`;
    throw ambiguous(`There are more than ${rows.length} ${many}: ${doubt}`, param);
  }
  return targetOf(search, found[0]!);
}

const ambiguous = (what: string, param: string): ToolError =>
  new ToolError('NAME_AMBIGUOUS', `${what} Send the id as "${param}". Nothing was sent.`);

function unknownName(search: Search, name: string, rows: readonly JsonObject[]): ToolError {
  const { reference, call } = search;
  const byName = new Map<string, JsonObject>();
  for (const row of rows) for (const text of namesOf(row, reference)) if (!byName.has(text)) byName.set(text, row);
  // A row may be near by two of its names.
  const near = [...new Set(nearest(name, byName.keys(), 5).map((text) => describe(byName.get(text)!, search)))];
  const next = near.length > 0 ? `Nearest: ${near.join('; ')}.` : `${reference.tool} lists those there are.`;
  const message = `No ${noun(search)} is called ${quoted(name)} in profile ${call.profile}. ${next} Nothing was sent.`;
  return new ToolError('NAME_UNKNOWN', message);
}

function targetOf({ param, entity, reference }: Search, record: JsonObject): Target {
  const name = namesOf(record, reference)[0];
  return { param, entity, id: readText(record, reference.take)!, ...(name !== undefined && { name }), record };
}

const noun = ({ lister }: Search): string => lister.format.noun[0];

const namesOf = (row: JsonObject, { match }: ReferenceDef): readonly string[] =>
  match.map((field) => readText(row, field)).filter((text) => text !== undefined);

/** `"web-1" (4f0c..., zonename fra1)` */
function describe(row: JsonObject, { reference }: Search, by?: string): string {
  const id = cleanLine(readText(row, reference.take) ?? 'no id', 80);
  const more = by === undefined ? '' : `, ${by} ${cleanLine(readText(row, by) ?? 'none', 60)}`;
  return `${quoted(namesOf(row, reference)[0] ?? '')} (${id}${more})`;
}

/** The first column in which the candidates differ, beside their names and ids. */
function telling(rows: readonly JsonObject[], { lister, reference }: Search): string | undefined {
  const paths = lister.format.columns.map((column) => (typeof column === 'string' ? column : column.path));
  const candidates = [...paths, ...Object.keys(rows[0]!)].filter(
    (path) => path !== reference.take && !reference.match.includes(path),
  );
  const isScalar = (path: string) => rows.some((row) => typeof readPath(row, path) === 'string');
  return candidates.find((path) => isScalar(path) && new Set(rows.map((row) => readText(row, path))).size > 1);
}
