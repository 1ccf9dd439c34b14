// Finds out what a call is about: a thing that its arguments name, wherever they do.
import type { DependentDef, SafetyTable, SubjectDef, TargetDef } from '../catalog.ts';
import type { JsonObject } from '../contract.ts';
import type { Invocation, Target } from '../invocation.ts';
import { readText } from '../read-path.ts';
import type { Registry } from '../registry.ts';
import { findEither, type LookupParts } from './lookup.ts';

/** The things that stand inside the arguments, looked up afresh, in the order of the table. */
export async function namedTargets(
  registry: Registry,
  execute: LookupParts['execute'],
  call: Invocation,
  { targets }: SafetyTable,
): Promise<readonly Target[]> {
  const defs = targetsOf(targets, call);
  if (defs.length === 0) return [];
  const references = await registry.references(call.provider!.id);
  const found = await Promise.all(
    defs.map(async ({ at, entity, by = {} }): Promise<Target | undefined> => {
      const text = readText(call.args, at);
      const reference = Object.hasOwn(references, entity) ? references[entity] : undefined;
      if (text === undefined || reference === undefined) return undefined;
      const scope = argumentsFor(call.args, by);
      return findEither({ execute, load: registry.load }, { call, param: at, entity, reference, scope }, text);
    }),
  );
  return found.filter((target) => target !== undefined);
}

/**
 * The target that the table chooses; else the `id`, else what the first required parameter refers to, else the first
 * there is; without any, the first argument of the table's that says something.
 */
export function subjectOf(
  { targets = [], handler, args }: Invocation,
  { targets: table, subjects = [] }: SafetyTable,
): Target | string | undefined {
  const { name, params } = handler!.tool;
  const chosen = (table !== undefined && Object.hasOwn(table, name) ? table[name]! : []).find(
    ({ isSubject }) => isSubject === true,
  );
  return (
    targets.find(({ param }) => param === chosen?.at) ??
    targets.find(({ param }) => param === 'id') ??
    targets.find(({ param }) => params[param]?.required === true) ??
    targets[0] ??
    subjects.map(({ at }) => readText(args, at)).find((text) => text !== undefined)
  );
}

/** What stands behind the handles among the arguments of a call that is about nothing else. */
export function handlesIn({ targets = [], args }: Invocation, subjects: readonly SubjectDef[] = []) {
  if (targets.length > 0) return [];
  return subjects.flatMap(({ at, list }): readonly DependentDef[] =>
    list !== undefined && readText(args, at) !== undefined ? [list] : [],
  );
}

function targetsOf(table: SafetyTable['targets'], { handler, args }: Invocation): readonly TargetDef[] {
  const { name } = handler!.tool;
  if (table === undefined || !Object.hasOwn(table, name)) return [];
  return table[name]!.filter(({ when = {} }) =>
    Object.entries(when).every(([path, wanted]) => readText(args, path) === wanted),
  );
}

/** Arguments of a list, taken from those of the call; what was left out there is left out here. */
export function argumentsFor(args: JsonObject, by: Readonly<Record<string, string>>): JsonObject {
  const found = Object.entries(by).map(([param, path]) => [param, readText(args, path)] as const);
  return Object.fromEntries(found.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}
