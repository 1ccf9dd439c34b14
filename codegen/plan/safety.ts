// What a person who is asked must see, in terms of tools.
import type { DependentDef, SafetyTable, SubjectDef, TargetDef } from '../../src/contract/catalog.ts';
import { matcher } from '../ir/match.ts';
import type { Field } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { Dependent, Overlay } from '../overlay/types.ts';
import { beforeOf } from './before.ts';
import type { PlannedTool } from './types.ts';

type SafeTool = Pick<PlannedTool, 'name' | 'operation' | 'effect' | 'shape'>;

/** Fields of a shape, by its name. */
export type FieldsOf = (shape: string) => readonly Field[];

/** Operations that this version of the API lacks are left out. */
export function safetyOf(
  { safety, references, naming }: Overlay,
  tools: readonly SafeTool[],
  fieldsOf: FieldsOf,
): SafetyTable {
  const toolNames = new Map(tools.map((tool) => [tool.operation.id, tool.name]));
  const hasFirst = new Set(
    tools
      .filter(({ operation }) => Object.keys(safety.first ?? {}).every((name) => hasParam(operation, name)))
      .map(({ operation }) => operation.id),
  );
  const { page = {} } = naming.lookups ?? {};
  const hasPage = new Set(
    tools
      .filter(({ operation }) => Object.keys(page).every((name) => hasParam(operation, name)))
      .map(({ operation }) => operation.id),
  );
  const withinOf = new Map(
    tools.map(({ operation }) => {
      const fitting = Object.entries(safety.within ?? {}).filter(([param]) => hasParam(operation, param));
      return [operation.id, Object.fromEntries(fitting)] as const;
    }),
  );
  const listed = (list: readonly Dependent[]): readonly DependentDef[] =>
    list.flatMap(({ operation, shares, ...how }) => {
      if (operation === undefined) return [how];
      const tool = toolNames.get(operation);
      if (tool === undefined) return [];
      const args = { ...(hasFirst.has(operation) ? safety.first : {}), ...how.args };
      const within = withinOf.get(operation) ?? {};
      const isWithin = Object.keys(within).length > 0;
      const shared = shares !== undefined && { shares: { field: shares, ...(hasPage.has(operation) && { page }) } };
      return [{ tool, ...how, ...(Object.keys(args).length > 0 && { args }), ...(isWithin && { within }), ...shared }];
    });
  const dependents = Object.entries(safety.dependents).map(([entity, list]) => [entity, listed(list)] as const);
  const hits = Object.entries(safety.hits ?? {}).flatMap(([operation, list]) => {
    const tool = toolNames.get(operation);
    return tool === undefined ? [] : [[tool, listed(list)] as const];
  });
  const loose = byPattern(safety.targets ?? {});
  const targets = tools.flatMap((tool) => {
    const own = Object.hasOwn(safety.targets ?? {}, tool.operation.id) ? safety.targets![tool.operation.id]! : [];
    const found = targetsOf(own, loose, references, tool);
    return found.length === 0 ? [] : [[tool.name, found] as const];
  });
  const isAlone = matcher(safety.alone ?? []);
  const alone = tools.filter(({ operation, effect }) => effect !== 'read' && isAlone(operation.id));
  const subjects = (safety.subjects ?? []).map(({ at, list }): SubjectDef => {
    const [shown] = list === undefined ? [] : listed([list]);
    return { at, ...(shown !== undefined && { list: shown }) };
  });
  const before = beforeOf(safety.before ?? {}, references, tools, fieldsOf);
  const needed = Object.entries(safety.needs ?? {}).map(([id, list]) => ({ hits: matcher([id]), list }));
  const needs = tools.flatMap(({ name, operation }) => {
    const found = needed.flatMap(({ hits, list }) => (hits(operation.id) ? list : []));
    return found.length === 0 ? [] : [[name, found] as const];
  });
  const oneOf = tools.flatMap(({ name, operation }) => {
    const wanted = Object.hasOwn(safety.oneOf ?? {}, operation.id) ? safety.oneOf?.[operation.id] : undefined;
    return wanted === undefined ? [] : [[name, wanted.filter((param) => hasParam(operation, param))] as const];
  });
  const loses = Object.entries(safety.loses ?? {}).flatMap(([operation, list]) => {
    const tool = toolNames.get(operation);
    return tool === undefined ? [] : [[tool, listed(list)] as const];
  });
  const sessions = Object.entries(safety.sessions ?? {}).flatMap(([work, operations]) =>
    operations.flatMap((operation) => {
      const tool = toolNames.get(operation);
      return tool === undefined ? [] : [[tool, work] as const];
    }),
  );
  const onceOnly = safety.onceOnly.flatMap((operation) => toolNames.get(operation) ?? []);
  return {
    dependents: Object.fromEntries(dependents),
    ...(hits.length > 0 && { hits: Object.fromEntries(hits) }),
    ...(targets.length > 0 && { targets: Object.fromEntries(targets) }),
    ...(before.length > 0 && { before: Object.fromEntries(before) }),
    ...(needs.length > 0 && { needs: Object.fromEntries(needs) }),
    ...(oneOf.length > 0 && { oneOf: Object.fromEntries(oneOf) }),
    ...(safety.calledBy !== undefined && { calledBy: safety.calledBy }),
    ...(loses.length > 0 && { loses: Object.fromEntries(loses) }),
    ...(sessions.length > 0 && { sessions: Object.fromEntries(sessions) }),
    ...(subjects.length > 0 && { subjects }),
    ...(alone.length > 0 && { alone: alone.map(({ name }) => name).sort(compare) }),
    onceOnly: onceOnly.sort(compare),
  };
}

const hasParam = ({ params }: SafeTool['operation'], wanted: string): boolean =>
  params.some(({ name }) => name === wanted);

type Targets = readonly TargetDef[];
interface Loose {
  readonly hits: (id: string) => boolean;
  readonly list: Targets;
}

const byPattern = (table: Readonly<Record<string, Targets>>): readonly Loose[] =>
  Object.entries(table).flatMap(([pattern, list]) =>
    pattern.includes('*') ? [{ hits: matcher([pattern]), list }] : [],
  );

/** An operation's own targets, then those of the patterns that fit it, where no parameter refers to them already. */
function targetsOf(
  own: Targets,
  loose: readonly Loose[],
  references: Overlay['references'],
  { operation, effect }: SafeTool,
): Targets {
  const found = [...own];
  if (effect === 'read') return found;
  const isReferred = (ref: string | undefined) => ref !== undefined && Object.hasOwn(references, ref);
  const named = new Map(operation.params.map(({ name, ref }) => [name, isReferred(ref) ? 'referred' : 'free']));
  for (const { hits, list } of loose) {
    if (!hits(operation.id)) continue;
    for (const { by = {}, ...def } of list) {
      const isFree = def.entity === undefined ? named.has(def.at) : named.get(def.at) === 'free';
      if (!isFree || found.some(({ at }) => at === def.at)) continue;
      const where = Object.entries(by).filter(([, at]) => named.has(at));
      found.push({ ...def, ...(where.length > 0 && { by: Object.fromEntries(where) }) });
    }
  }
  return found;
}
