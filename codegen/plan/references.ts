// How each kind of thing is found by name, in terms of tools.
import type { ReferenceDef } from '../../src/contract/catalog.ts';
import type { Overlay } from '../overlay/types.ts';

/** Entities whose list operation is not in this version of the API are left out: their parameters take ids only. */
export function referencesOf(
  overlay: Overlay,
  toolNames: ReadonlyMap<string, string>,
): Readonly<Record<string, ReferenceDef>> {
  return Object.fromEntries(
    Object.entries(overlay.references).flatMap(([entity, { operation, ...how }]) => {
      const tool = toolNames.get(operation);
      return tool === undefined ? [] : [[entity, { tool, ...how }]];
    }),
  );
}
