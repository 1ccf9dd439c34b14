// Finds out what a call is about: a thing that its arguments name, wherever they do.
import type { DependentDef, SafetyTable, SubjectDef, TargetDef } from '../../contract/catalog.ts';
import type { Found, Target } from '../../contract/invocation.ts';
import { own, readPath, readText } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import type { Registry } from '../tools/registry.ts';
import { findEither, type LookupParts } from './lookup.ts';
import { entityOf, kindOf, namingOf } from './references.ts';
import { calledAfter } from './thing-name.ts';

/** The things that stand inside the arguments, looked up afresh, in the order of the table. */
export async function namedTargets(
  registry: Registry,
  execute: LookupParts['execute'],
  call: Found,
  { targets }: SafetyTable,
): Promise<readonly Target[]> {
  const defs = targetsOf(targets, call);
  if (defs.length === 0) return [];
  const naming = await namingOf(registry, call.provider.id);
  const found = await Promise.all(
    defs.map(async ({ at, entity, by = {}, called }): Promise<Target | undefined> => {
      const text = readText(call.args, at);
      const referred = entity === undefined ? undefined : entityOf(naming, entity);
      if (text === undefined || referred === undefined) return undefined;
      const { reference } = referred;
      const { absent = [] } = naming.table;
      const scope = argumentsFor(call.args, by);
      const remedy = remedyOf(by);
      const wanted = {
        call,
        param: at,
        ...referred,
        scope,
        absent,
        isShown: true,
        ...(remedy !== undefined && { remedy }),
      };
      const isId = kindOf(text, naming, reference, false) === 'id';
      const target = await findEither({ execute, load: registry.load }, wanted, text, isId);
      const name = called === undefined ? undefined : calledAfter(called, target.record);
      return name === undefined ? target : { ...target, name };
    }),
  );
  return found.filter((target) => target !== undefined);
}

/** These are sent by name: what tells them apart is said beside it. */
function remedyOf(by: Readonly<Record<string, string>>): string | undefined {
  const args = Object.values(by).map((at) => `"${at}"`);
  return args.length === 0 ? undefined : `Say which is meant with ${args.join(' or ')}.`;
}

/**
 * What the table chooses: a target, or the name of something new; else the `id`, else what the first required parameter
 * refers to, else the first there is; without any, the first argument of the table's that says something.
 */
export function subjectOf(call: Found, safety: SafetyTable): Target | string | undefined {
  const { targets = [], handler, args } = call;
  const { params } = handler.tool;
  return (
    chosenBy(call, safety) ??
    targets.find(({ param }) => param === 'id') ??
    targets.find(({ param }) => params[param]?.required === true) ??
    targets[0] ??
    ['name', 'id', ...(safety.subjects ?? []).map(({ at }) => at)]
      .map((at) => textAt(args, at))
      .find((text) => text !== undefined)
  );
}

/** The things that a call is about, before the things around it; none that do not exist. */
export function concerned(call: Found, safety: SafetyTable): readonly Target[] {
  const { targets = [] } = call;
  const subject = subjectOf(call, safety);
  const own = targets.filter((target) => target === subject || ['id', 'ids', 'name'].includes(target.param));
  return (own.length > 0 ? own : targets).filter(({ isMissing }) => isMissing !== true);
}

/** True for a call that makes something new: what hangs on the things around it stays as it is. */
export const makesNew = (call: Found, safety: SafetyTable): boolean => typeof chosenBy(call, safety) === 'string';

/** The first of the targets that are missing although the call is about things that exist. */
export function missingIn({ targets = [], handler }: Found, safety: SafetyTable): Target | undefined {
  const defs = defsFor(safety.targets, handler.tool.name);
  return targets.find(
    ({ param, isMissing }) => isMissing === true && !defs.some(({ at, mayBeNew }) => at === param && mayBeNew === true),
  );
}

function chosenBy({ targets = [], handler, args }: Found, safety: SafetyTable): Target | string | undefined {
  for (const { at, entity, isSubject } of defsFor(safety.targets, handler.tool.name)) {
    if (isSubject !== true) continue;
    const found = entity === undefined ? textAt(args, at) : targets.find(({ param }) => param === at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text, or the first few of a list of texts. */
function textAt(args: JsonObject, path: string): string | undefined {
  const value = readPath(args, path);
  if (!Array.isArray(value)) return readText(args, path);
  const texts = value.filter((item) => typeof item === 'string' && item !== '');
  return texts.length === 0 ? undefined : `${texts.slice(0, 3).join(', ')}${texts.length > 3 ? ', ...' : ''}`;
}

const defsFor = (table: SafetyTable['targets'], tool: string): readonly TargetDef[] => own(table, tool) ?? [];

/** What stands behind the handles among the arguments of a call that is about nothing else. */
export function handlesIn({ targets = [], args }: Found, subjects: readonly SubjectDef[] = []) {
  if (targets.length > 0) return [];
  return subjects.flatMap(({ at, list }): readonly DependentDef[] =>
    list !== undefined && readText(args, at) !== undefined ? [list] : [],
  );
}

function targetsOf(table: SafetyTable['targets'], { handler, args }: Found): readonly TargetDef[] {
  return defsFor(table, handler.tool.name).filter(({ when = {} }) =>
    Object.entries(when).every(([path, wanted]) => readText(args, path) === wanted),
  );
}

/** Arguments of a list, taken from those of the call; what was left out there is left out here. */
export function argumentsFor(args: JsonObject, by: Readonly<Record<string, string>>): JsonObject {
  const found = Object.entries(by).map(([param, path]) => [param, readText(args, path)] as const);
  return Object.fromEntries(found.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}
