// What a person who is asked must see, in terms of tools.
import type { SafetyTable } from '../../src/runtime/catalog.ts';
import { compare } from '../ir/validate.ts';
import type { Overlay } from '../overlay/types.ts';

/** Operations that this version of the API lacks are left out. */
export function safetyOf({ safety }: Overlay, toolNames: ReadonlyMap<string, string>): SafetyTable {
  const dependents = Object.entries(safety.dependents).map(([entity, list]) => {
    const known = list.flatMap(({ operation, ...how }) => {
      const tool = toolNames.get(operation);
      return tool === undefined ? [] : [{ tool, ...how }];
    });
    return [entity, known] as const;
  });
  const onceOnly = safety.onceOnly.flatMap((operation) => toolNames.get(operation) ?? []);
  return { dependents: Object.fromEntries(dependents), onceOnly: onceOnly.sort(compare) };
}
