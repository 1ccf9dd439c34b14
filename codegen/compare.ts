// One version against another for people: what changed, and what that does to the names of tools.

import { apiOf } from './growth.ts';
import { type ApiChanges, changesOf, isBreaking } from './ir/changes.ts';
import type { Api } from './ir/types.ts';
import { loadOverlay } from './overlay/load.ts';
import type { Overlay } from './overlay/types.ts';
import { toolNamesOf } from './plan/names.ts';
import type { Wanted } from './sources.ts';

export interface Comparison extends ApiChanges {
  /** Something that worked with the first version does not with the second. */
  readonly breaking: boolean;
  /** What a client sees of it in the list of tools. */
  readonly tools: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
  };
  /** Ids of the second version as its spec has them. */
  readonly operations: ReadonlySet<string>;
}

/** Compares two versions, files or texts below a folder of specs. Throws GenerationError. */
export function compareVersions(specs: string, provider: string, from: Wanted, to: Wanted): Comparison {
  const overlay = loadOverlay(specs, provider);
  const [then, now] = [apiOf(specs, provider, from, overlay), apiOf(specs, provider, to, overlay)];
  const changes = changesOf(then, now);
  return {
    ...changes,
    breaking: isBreaking(changes),
    tools: toolChanges(then, now, overlay),
    operations: new Set(now.operations.flatMap(({ covers }) => covers)),
  };
}

function toolChanges(then: Api, now: Api, overlay: Overlay): Comparison['tools'] {
  const [before, after] = [toolNamesOf(then, overlay), toolNamesOf(now, overlay)];
  const renamed = [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    return from === undefined || from === to ? [] : [{ from, to }];
  });
  const missing = (names: ReadonlyMap<string, string>, from: ReadonlyMap<string, string>) =>
    [...from].flatMap(([id, name]) => (names.has(id) ? [] : [name])).sort();
  return { added: missing(before, after), removed: missing(after, before), renamed };
}
