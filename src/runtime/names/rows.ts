// Reads the lists in which a thing is looked for, page by page.
import type { ReferenceDef } from '../../contract/catalog.ts';
import { asToolError, ToolError } from '../../contract/errors.ts';
import type { Answer, Found, Invocation } from '../../contract/invocation.ts';
import { isObject, readPath } from '../../contract/read-path.ts';
import type { AnyHandler, Json, JsonObject } from '../../contract/tool.ts';
import type { Naming } from './references.ts';

export interface LookupParts {
  /** The whole pipeline: look-ups pass every stage that callers pass. */
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly load: (tool: string) => Promise<AnyHandler>;
}

/** One reference to follow, on behalf of one call. */
export interface Wanted {
  readonly call: Found;
  readonly param: string;
  readonly entity: string;
  readonly reference: ReferenceDef;
  /** Arguments of the list that say where to look, such as a project. */
  readonly scope: JsonObject;
  /** The provider's own numbers for "there is no such thing". */
  readonly absent?: Naming['table']['absent'];
  /** How the caller says which one is meant, where that is not by its id. */
  readonly remedy?: string;
  /** The operator does not offer the tool that lists the things: callers cannot be sent there. */
  readonly isUnlisted?: boolean;
  /** Rows are shown to a person: nothing is left out of them. */
  readonly isShown?: boolean;
}

export interface Search extends Wanted {
  /** The tool that lists the things referred to. */
  readonly lister: AnyHandler;
  /** Fields that are looked at; all when absent. */
  readonly looksAt?: readonly string[];
}

export interface Rows {
  readonly rows: readonly JsonObject[];
  /** False when there is more than we are willing to read, or was allowed to read. */
  readonly isAll: boolean;
}

/** Pages of one list that are read; with pages of five hundred, ten thousand things. */
const mostPages = 20;

/**
 * The lists in the order in which they are asked: those of one group together, and the next group only when nothing
 * was found. What the call itself says is not widened.
 */
export function groupsOf({ reference, scope }: Wanted): readonly (readonly JsonObject[])[] {
  const { args = {}, beside = [], wider = [] } = reference;
  const says = (more: JsonObject): boolean => Object.keys(more).some((name) => Object.hasOwn(scope, name));
  const first = [args, ...beside.map((more) => ({ ...args, ...more }))];
  return [first, ...wider.filter((more) => !says(more)).map((more) => [{ ...args, ...more }])];
}

/**
 * Every row of the lists of a group, with `narrowed` on top of their arguments. Throws why the first could not be read;
 * what the server refuses of the others only leaves the rows incomplete.
 */
export async function readGroup(
  parts: LookupParts,
  search: Search,
  group: readonly JsonObject[],
  narrowed: JsonObject,
  isFirst: boolean,
  pages = mostPages,
): Promise<Rows> {
  const lists = await Promise.all(
    group.map(async (args, index): Promise<Rows> => {
      try {
        return await readList(parts, search, { ...args, ...narrowed }, pages);
      } catch (thrown) {
        if ((isFirst && index === 0) || !isRefusal(thrown)) throw thrown;
        return { rows: [], isAll: false };
      }
    }),
  );
  return { rows: lists.flatMap(({ rows }) => rows), isAll: lists.every(({ isAll }) => isAll) };
}

/**
 * The same where rows are compared with what is looked for anyway: a filter that the service of the profile does not
 * know is left out.
 */
export async function readNarrowed(
  parts: LookupParts,
  search: Search,
  group: readonly JsonObject[],
  narrowed: JsonObject,
  isFirst: boolean,
): Promise<Rows> {
  try {
    return await readGroup(parts, search, group, narrowed, isFirst);
  } catch (thrown) {
    if (!isUntaken(thrown) || Object.keys(narrowed).length === 0) throw thrown;
    return readGroup(parts, search, group, {}, isFirst);
  }
}

/** How much of the things is told, and in which portions, is left out for a service that does not know it. */
async function readList(parts: LookupParts, search: Search, fixed: JsonObject, pages: number): Promise<Rows> {
  const { reference, scope, isShown } = search;
  const needed: JsonObject = { ...fixed, ...scope };
  const form: JsonObject = { ...(isShown === true ? {} : reference.brief), ...reference.page };
  try {
    return await readPages(parts, search, { ...form, ...needed }, pages);
  } catch (thrown) {
    if (!isUntaken(thrown) || Object.keys(form).length === 0) throw thrown;
    return readPages(parts, search, needed, pages);
  }
}

async function readPages(parts: LookupParts, search: Search, first: JsonObject, pages: number): Promise<Rows> {
  const { reference } = search;
  const rows: JsonObject[] = [];
  let args = first;
  for (let page = 1; page <= pages; page++) {
    const { data, list: rest } = await askList(parts, search, args, `${page}`);
    rows.push(...rowsIn(data, reference));
    if (rest?.next === undefined || search.call.signal.aborted) return { rows, isAll: true };
    args = { ...first, ...rest.next };
  }
  return { rows, isAll: false };
}

/** The things in an answer of their list. */
export function rowsIn(data: Json, { rows }: ReferenceDef): readonly JsonObject[] {
  const all = [data].flat().filter(isObject);
  return rows === undefined ? all : all.flatMap((row) => [readPath(row, rows) ?? []].flat().filter(isObject));
}

/** What one of the things is called, and several. */
export const nounOf = ({ lister, reference }: Search): readonly [one: string, many: string] =>
  reference.noun ?? lister.format.noun;

/** One request of a look-up. Throws the reason for its failure as a refusal of the call: nothing of that was sent. */
export async function askList(
  parts: LookupParts,
  search: Search,
  args: JsonObject,
  step: string,
  tool = search.reference.tool,
): Promise<Answer> {
  const { call, param, looksAt } = search;
  const isRead = call.handler.tool.effect === 'read';
  try {
    return await parts.execute({
      id: `${call.id}/${param}/${step}`,
      tool,
      args,
      controls: call.profile === undefined ? {} : { profile: call.profile },
      entry: 'resolve',
      principal: call.principal,
      signal: call.signal,
      report: () => {},
      ...(looksAt !== undefined && { looksAt }),
      ...togetherIn(search, args, tool),
      ...(isRead && call.memory !== undefined && { memory: call.memory }),
    });
  } catch (thrown) {
    const error = asToolError(thrown);
    const message = `Looking up the ${nounOf(search)[0]} for "${param}" failed: ${error.message} ${call.tool} was not sent.`;
    // Only the look-up failed: whatever is unknown about it, the call itself never left.
    throw new ToolError(error.code, message, {
      fate: 'refused',
      cause: error,
      ...hintOf(error, search),
      ...(error.apiCode !== undefined && { apiCode: error.apiCode }),
    });
  }
}

/** One of several that are looked for by their ids. */
function togetherIn({ reference }: Search, args: JsonObject, tool: string): Pick<Invocation, 'together'> {
  const { many, byId, take, page } = reference;
  const param = byId ?? take;
  if (many === undefined || tool !== reference.tool || typeof args[param] !== 'string') return {};
  return { together: { param, field: take, many, ...(page !== undefined && { page }) } };
}

const hintOf = ({ code, hint }: ToolError, { remedy, param }: Search): { readonly hint?: string } =>
  code === 'NOT_OFFERED'
    ? { hint: remedy ?? `Give the id as "${param}": an id is not looked up.` }
    : hint === undefined
      ? {}
      : { hint };

const isUntaken = (thrown: unknown): boolean => thrown instanceof ToolError && thrown.code === 'PARAM_UNKNOWN';

const forbidding: ReadonlySet<string> = new Set(['API_AUTH', 'NOT_OFFERED', 'POLICY_DENIES']);

/** True when these keys may not ask, by the cloud's rules or by the operator's. */
export const isForbidden = (thrown: unknown): thrown is ToolError =>
  thrown instanceof ToolError && forbidding.has(thrown.code);

/** True when the other side said no, rather than nothing. */
export const isRefusal = (thrown: unknown): thrown is ToolError =>
  isForbidden(thrown) || (thrown instanceof ToolError && thrown.code === 'API_REFUSED');
