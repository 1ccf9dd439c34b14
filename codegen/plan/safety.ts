// What a person who is asked must see, in terms of tools.
import type { DependentDef, SafetyTable, SubjectDef } from '../../src/runtime/catalog.ts';
import { compare } from '../ir/validate.ts';
import type { Dependent, Overlay } from '../overlay/types.ts';

/** Operations that this version of the API lacks are left out. */
export function safetyOf({ safety }: Overlay, toolNames: ReadonlyMap<string, string>): SafetyTable {
  const listed = (list: readonly Dependent[]): readonly DependentDef[] =>
    list.flatMap(({ operation, ...how }) => {
      const tool = toolNames.get(operation);
      return tool === undefined ? [] : [{ tool, ...how }];
    });
  const dependents = Object.entries(safety.dependents).map(([entity, list]) => [entity, listed(list)] as const);
  const hits = Object.entries(safety.hits ?? {}).flatMap(([operation, list]) => {
    const tool = toolNames.get(operation);
    return tool === undefined ? [] : [[tool, listed(list)] as const];
  });
  const targets = Object.entries(safety.targets ?? {}).flatMap(([operation, list]) => {
    const tool = toolNames.get(operation);
    return tool === undefined ? [] : [[tool, list] as const];
  });
  const subjects = (safety.subjects ?? []).map(({ at, list }): SubjectDef => {
    const [shown] = list === undefined ? [] : listed([list]);
    return { at, ...(shown !== undefined && { list: shown }) };
  });
  const onceOnly = safety.onceOnly.flatMap((operation) => toolNames.get(operation) ?? []);
  return {
    dependents: Object.fromEntries(dependents),
    ...(hits.length > 0 && { hits: Object.fromEntries(hits) }),
    ...(targets.length > 0 && { targets: Object.fromEntries(targets) }),
    ...(subjects.length > 0 && { subjects }),
    onceOnly: onceOnly.sort(compare),
  };
}
