// The server's own lists: finds the thing that a name or an id stands for.
import { cleanLine, quoted } from '../../security/hygiene.ts';
import type { Answer, AnyFormatter, AnyHandler, Invocation, JsonObject, ReferenceDef, Target } from '../contract.ts';
import { nearest } from '../did-you-mean.ts';
import { asToolError, ToolError } from '../errors.ts';
import { isObject, readPath, readText } from '../read-path.ts';

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

/**
 * The one thing called `name`: exactly so in the reference's best field, then in its other fields, then in any case.
 * Throws NAME_UNKNOWN with the nearest names, NAME_AMBIGUOUS with what tells the candidates apart, or why the look-up
 * itself failed; in all three nothing of the call was sent.
 */
export async function findByName(parts: LookupParts, wanted: Wanted, name: string): Promise<Target> {
  const { reference } = wanted;
  const narrowed = reference.filter === undefined ? undefined : { [reference.filter]: name };
  let seen: Rows = { rows: [], isAll: true };
  if (narrowed !== undefined) {
    seen = await list(parts, wanted, narrowed);
    const found = matching(seen.rows, reference, name);
    if (found.length > 0) return only(parts, wanted, name, found, seen);
  }
  // The server's filter may be stricter than ours; and what it left out is needed to say what is near.
  seen = await list(parts, wanted, {});
  return only(parts, wanted, name, matching(seen.rows, reference, name), seen);
}

/** The thing with this id, with its record where one can be found; a look-up that fails leaves the record out. */
export async function findById(parts: LookupParts, wanted: Wanted, id: string): Promise<Target> {
  const { param, entity, reference } = wanted;
  const bare: Target = { param, entity, id };
  try {
    const { tool } = await parts.load(reference.tool);
    const narrowed = Object.hasOwn(tool.params, reference.take) ? { [reference.take]: id } : {};
    const { rows } = await list(parts, wanted, narrowed);
    const folded = id.toLowerCase();
    const record = rows.find((row) => readText(row, reference.take)?.toLowerCase() === folded);
    return record === undefined ? bare : targetOf(wanted, record);
  } catch (error) {
    if (wanted.call.signal.aborted) throw error;
    return bare;
  }
}

interface Rows {
  readonly rows: readonly JsonObject[];
  /** False when there are more pages than we are willing to read. */
  readonly isAll: boolean;
}

async function list(parts: LookupParts, wanted: Wanted, narrowed: JsonObject): Promise<Rows> {
  const { call, reference, scope } = wanted;
  const { tool } = await parts.load(reference.tool);
  const fitting = Object.fromEntries(Object.entries(scope).filter(([name]) => Object.hasOwn(tool.params, name)));
  const first: JsonObject = { ...reference.args, ...fitting, ...narrowed };
  const rows: JsonObject[] = [];
  let args = first;
  for (let page = 1; page <= mostPages; page++) {
    const { data, list: rest } = await ask(parts, wanted, args, page);
    rows.push(...(Array.isArray(data) ? data : [data]).filter(isObject));
    if (rest?.next === undefined || call.signal.aborted) return { rows, isAll: true };
    args = { ...first, ...rest.next };
  }
  return { rows, isAll: false };
}

async function ask(parts: LookupParts, { call, param, entity, reference }: Wanted, args: JsonObject, page: number) {
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
    // Only the look-up failed: whatever is unknown about it, the call itself never left.
    throw new ToolError(
      error.code,
      `Looking up the ${entity} for "${param}" failed: ${error.message} ${call.tool} was not sent.`,
      {
        fate: 'refused',
        cause: error,
        ...(error.hint !== undefined && { hint: error.hint }),
        ...(error.apiCode !== undefined && { apiCode: error.apiCode }),
      },
    );
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

async function only(
  parts: LookupParts,
  wanted: Wanted,
  name: string,
  found: readonly JsonObject[],
  { rows, isAll }: Rows,
): Promise<Target> {
  const { entity, reference, param, call } = wanted;
  if (found.length === 0) throw unknownName(wanted, name, rows);
  const { format } = await parts.load(reference.tool);
  if (found.length > 1) {
    const shown = found.slice(0, 5).map((row) => describe(row, wanted, telling(found, format, reference)));
    const more = found.length > 5 ? ` and ${found.length - 5} more` : '';
    throw new ToolError(
      'NAME_AMBIGUOUS',
      `${found.length} ${format.noun[1]} are called ${quoted(name)}: ${shown.join('; ')}${more}. Send the id as "${param}". Nothing was sent.`,
    );
  }
  if (!isAll) {
    throw new ToolError(
      'NAME_AMBIGUOUS',
      `There are more than ${rows.length} ${format.noun[1]}: whether only one is called ${quoted(name)} is not certain. ` +
        `Send the id of the ${entity} as "${param}". ${call.tool} was not sent.`,
    );
  }
  return targetOf(wanted, found[0]!);
}

function unknownName(wanted: Wanted, name: string, rows: readonly JsonObject[]): ToolError {
  const { entity, reference, call } = wanted;
  const byName = new Map<string, JsonObject>();
  for (const row of rows) for (const text of namesOf(row, reference)) if (!byName.has(text)) byName.set(text, row);
  const near = nearest(name, byName.keys(), 5).map((text) => describe(byName.get(text)!, wanted, undefined));
  const next = near.length > 0 ? `Nearest: ${near.join('; ')}.` : `${reference.tool} lists those there are.`;
  return new ToolError(
    'NAME_UNKNOWN',
    `No ${entity} is called ${quoted(name)} in profile ${call.profile}. ${next} Nothing was sent.`,
  );
}

function targetOf({ param, entity, reference }: Wanted, record: JsonObject): Target {
  const name = namesOf(record, reference)[0];
  return { param, entity, id: readText(record, reference.take)!, ...(name !== undefined && { name }), record };
}

const namesOf = (row: JsonObject, { match }: ReferenceDef): readonly string[] =>
  match.map((field) => readText(row, field)).filter((text) => text !== undefined);

/** `"web-1" (4f0c..., zonename fra1)` */
function describe(row: JsonObject, { reference }: Wanted, by: string | undefined): string {
  const id = cleanLine(readText(row, reference.take) ?? 'no id', 80);
  const more = by === undefined ? '' : `, ${by} ${cleanLine(readText(row, by) ?? 'none', 60)}`;
  return `${quoted(namesOf(row, reference)[0] ?? '')} (${id}${more})`;
}

/** The first column in which the candidates differ, beside their names and ids. */
function telling(rows: readonly JsonObject[], format: AnyFormatter, reference: ReferenceDef): string | undefined {
  const paths = format.columns.map((column) => (typeof column === 'string' ? column : column.path));
  const candidates = [...paths, ...Object.keys(rows[0]!)].filter(
    (path) => path !== reference.take && !reference.match.includes(path),
  );
  const isScalar = (path: string) => rows.some((row) => typeof readPath(row, path) === 'string');
  return candidates.find((path) => isScalar(path) && new Set(rows.map((row) => readText(row, path))).size > 1);
}
