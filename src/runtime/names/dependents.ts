// Looks up, live, what a dangerous call would take along: a machine's disks, a network's machines.

import type { DependentDef, SubjectDef } from '../../contract/catalog.ts';
import { asToolError } from '../../contract/errors.ts';
import type { Answer, Found, Invocation, Target } from '../../contract/invocation.ts';
import { isObject, own, readPath, readText } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import type { LookupParts } from './lookup.ts';
import type { Finding } from './shown-target.ts';
import { handlesIn } from './subject.ts';
import { calledAfter } from './thing-name.ts';

export interface DependentParts extends LookupParts {
  readonly dependents: Readonly<Record<string, readonly DependentDef[]>>;
  /** Tool > what its arguments select. */
  readonly hits?: Readonly<Record<string, readonly DependentDef[]>>;
  readonly subjects?: readonly SubjectDef[];
  /** Tool > what its thing holds that is lost. */
  readonly loses?: Readonly<Record<string, readonly DependentDef[]>>;
  /** Fields by which a row is called. */
  readonly calledBy?: readonly string[];
  /** How long one list may take, in milliseconds. */
  readonly lookupMs: number;
}

/** At most so many lists per question, and so many names per list. */
const mostLists = 12;
const mostNames = 5;

/** A finding per list, for the things given in the order given; lists that hold nothing have no line. */
export async function describeDependents(
  parts: DependentParts,
  call: Found,
  targets: readonly Target[],
): Promise<readonly Finding[]> {
  const wanted = targets.flatMap((target) => listsOf(parts.dependents, target.entity).map((def) => ({ target, def })));
  const found = await Promise.all(
    wanted.slice(0, mostLists).map(async ({ target, def }): Promise<Finding> => {
      const { line, fact } = await describe(parts, call, target, def);
      const name = quoted(target.name ?? target.id, 60);
      return {
        about: `${def.label} of ${name} (${target.param} ${target.id})`,
        ...(line !== undefined && { line: targets.length > 1 ? `${name}: ${line}` : line }),
        fact,
      };
    }),
  );
  if (wanted.length <= mostLists) return found;
  return [...found, { about: 'more lists', line: 'More may depend on these; not all of it was looked up.', fact: '' }];
}

/** What a call hits that names no thing but a selection or a handle; `none` is worth a line as well. */
export async function describeHits(parts: DependentParts, call: Found): Promise<readonly Finding[]> {
  const { name } = call.handler.tool;
  return Promise.all(
    [...listsOf(parts.hits ?? {}, name), ...handlesIn(call, parts.subjects)].map(async (def): Promise<Finding> => {
      const said = Object.entries(def.by).flatMap(([param, argument]): readonly (readonly [string, Json])[] => {
        const value = own(call.args, argument);
        return value === undefined ? [] : [[param, value]];
      });
      const args = { ...def.args, ...Object.fromEntries(said) };
      const target: Target = { param: 'hits', entity: '', id: '', record: call.args };
      const { line = `${def.label}: none at present`, fact } = await describe(parts, call, target, def, args);
      return { about: `${def.label} that are hit`, line: `Hits ${line}`, fact };
    }),
  );
}

/** What the things hold that is lost with the call; things that lose nothing have no line. */
export async function describeLosses(
  parts: DependentParts,
  call: Found,
  things: readonly Target[],
): Promise<readonly Finding[]> {
  const defs = listsOf(parts.loses ?? {}, call.handler.tool.name);
  const wanted = things.slice(0, mostLists).flatMap((target) => defs.map((def) => ({ target, def })));
  return Promise.all(
    wanted.map(async ({ target, def }): Promise<Finding> => {
      const { line, fact } = await describe(parts, call, target, def);
      return {
        about: `${def.label} of ${quoted(target.name ?? target.id, 60)}`,
        ...(line !== undefined && { line, isLoss: true }),
        fact,
      };
    }),
  );
}

const listsOf = (table: Readonly<Record<string, readonly DependentDef[]>>, key: string): readonly DependentDef[] =>
  own(table, key) ?? [];

async function describe(
  parts: DependentParts,
  call: Found,
  target: Target,
  def: DependentDef,
  given?: JsonObject,
): Promise<Pick<Finding, 'line' | 'fact'>> {
  const args = given ?? argsFor(def, target);
  if (args === undefined) {
    const line = `${def.label} could not be looked up: the record of "${cleanLine(target.id, 60)}" is missing`;
    return { line, fact: null };
  }
  try {
    const { data, list } =
      def.tool === undefined
        ? { data: target.record }
        : await ask(parts, call, target, { ...def, tool: def.tool }, args);
    const all = rowsOf(def.rows === undefined ? data : readPath(data, def.rows));
    const rows = all.filter(
      (row) => hasOneOf(row, def.has) && (def.where === undefined || fits(row, def.where, target)),
    );
    const isPart = list?.next !== undefined;
    const total = def.where === undefined ? list?.total : isPart ? undefined : rows.length;
    const count = Math.max(total ?? 0, rows.length);
    if (count === 0) {
      if (!isPart) return { fact: 0 };
      return { line: `${def.label} could not be looked up: there is too much to look through`, fact: null };
    }
    const names = rows.map((row) => nameOf(row, def, parts.calledBy)).sort();
    const rest = count > mostNames ? ', ...' : '';
    const atLeast = total === undefined && isPart ? 'at least ' : '';
    const line = `${def.label}: ${atLeast}${count} (${names.slice(0, mostNames).join(', ')}${rest})`;
    // The first page of many is no picture of all of them.
    return { line, fact: { count, names: isPart ? null : names } };
  } catch (thrown) {
    if (call.signal.aborted) throw thrown;
    return { line: `${def.label} could not be looked up (${asToolError(thrown).code})`, fact: null };
  }
}

const rowsOf = (data: Json | undefined): readonly Json[] =>
  (Array.isArray(data) ? (data as readonly Json[]) : data === undefined ? [] : [data]).filter(
    (row) => isObject(row) || typeof row === 'string',
  );

const hasOneOf = (row: Json, fields: readonly string[] | undefined): boolean =>
  fields === undefined || fields.some((field) => readPath(row, field) !== undefined);

/** Every pair of fields has a value in common; a side without any value has none. */
const fits = (row: Json, where: Readonly<Record<string, string>>, { record }: Target): boolean =>
  Object.entries(where).every(([field, own]) => {
    const wanted = valuesAt(record, own);
    return valuesAt(row, field).some((value) => wanted.includes(value));
  });

const valuesAt = (from: Json | undefined, path: string): readonly Json[] => {
  const value = readPath(from, path);
  return value === undefined || value === null ? [] : [value].flat(5);
};

/** The list's arguments, or undefined when the record lacks what they need. */
function argsFor({ tool, by, args, within = {}, where }: DependentDef, { id, record }: Target): JsonObject | undefined {
  if ((where !== undefined || tool === undefined) && record === undefined) return undefined;
  const found: Record<string, Json> = { ...args };
  for (const [param, field] of Object.entries(within)) {
    const where = readText(record, field);
    if (where !== undefined) found[param] = where;
  }
  const textAt = (field: string): string | undefined => readText(record, field) ?? (field === 'id' ? id : undefined);
  for (const [param, wanted] of Object.entries(by)) {
    const text = /\{[^{}]+\}/.test(wanted) ? filledIn(wanted, textAt) : textAt(wanted);
    if (text === undefined) return undefined;
    found[param] = text;
  }
  return found;
}

/** The text with what stands for each `{field}`; undefined where one stands for nothing. */
function filledIn(wanted: string, textAt: (field: string) => string | undefined): string | undefined {
  let isWhole = true;
  const text = wanted.replace(/\{([^{}]+)\}/g, (_, field: string) => {
    const found = textAt(field);
    isWhole &&= found !== undefined;
    return found ?? '';
  });
  return isWhole ? text : undefined;
}

/** Lists that are asked for by the thing's id alone, and whose rows hold it. */
function togetherBy({ by, shares }: DependentDef): Pick<Invocation, 'together'> {
  const param = Object.keys(by).find((name) => by[name] === 'id');
  if (shares === undefined || param === undefined) return {};
  return { together: { param, ...shares } };
}

async function ask(
  { execute, lookupMs }: DependentParts,
  call: Found,
  target: Target,
  def: DependentDef & { readonly tool: string },
  args: JsonObject,
): Promise<Answer> {
  const name = def.tool;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), lookupMs);
  try {
    return await execute({
      id: `${call.id}/${target.param}/${name}`,
      tool: name,
      args,
      controls: { profile: call.profile },
      entry: 'resolve',
      principal: call.principal,
      signal: AbortSignal.any([call.signal, late.signal]),
      report: () => {},
      isAside: true,
      ...togetherBy(def),
    });
  } finally {
    clearTimeout(timer);
  }
}

const nameOf = (row: Json, { called }: DependentDef, calledBy: readonly string[] = ['name', 'id']): string => {
  if (typeof row === 'string') return quoted(row, 60);
  const told = called === undefined ? undefined : calledAfter(called, row);
  if (told !== undefined) return quoted(told, 60);
  const name = calledBy.map((field) => readText(row, field)).find((text) => text !== undefined);
  return quoted(name ?? '', 60);
};
