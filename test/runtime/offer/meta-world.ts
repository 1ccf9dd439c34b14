// The meta-tools on the toy cloud, with the real pipeline and the real vocabulary.

import type { Person } from '../../../src/contract/person.ts';
import { vocabularies } from '../../../src/generated/vocabulary.ts';
import { createMetaTools } from '../../../src/runtime/offer/meta-tools.ts';
import { createSearch } from '../../../src/runtime/search/search.ts';
import { foreseenRefusal } from '../../../src/runtime/stages/foreseen-refusal.ts';
import { enabledTools, type Selection } from '../../../src/runtime/tools/enabled-tools.ts';
import type { MetaContext } from '../../../src/runtime/tools/meta-tools.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import type { Policy } from '../../../src/security/policy-model.ts';
import { catalog, createWorld } from '../pipeline/world.ts';

export function createMetaWorld(
  selection: Selection = {},
  { policy, destructive = 'allowed' }: { readonly policy?: Policy; readonly destructive?: 'allowed' | 'disabled' } = {},
) {
  const effects = selection.effects ?? 'all';
  const world = createWorld({ selection, modes: { effects, destructive: 'allowed' } });
  const registry = createRegistry([catalog]);
  const scripts: unknown[] = [];
  const metaTools = createMetaTools({
    selection,
    providers: ['toy'],
    example: 'return 1',
    engine: async () => ({
      registry,
      search: createSearch({
        registry,
        offered: enabledTools(registry.entries, { ...selection, effects: 'all' }),
        vocabulary: async () => vocabularies,
        prepared: async () => undefined,
      }),
      execute: world.pipeline.execute,
      refusal: foreseenRefusal({
        modes: { effects, destructive },
        ...(policy !== undefined && { policy }),
        principal: 'tester',
        profiles: () => ['lab', 'prod'],
      }),
      runScript: async (script) => {
        scripts.push(script);
        return { value: 42, logs: ['seen'], calls: 3, notes: [] };
      },
      coverage: async () => ({
        toy: {
          version: '1',
          tools: 6,
          total: { operations: 7, generated: 6, excluded: 1, worded: 6, classified: 6 },
          categories: { machine: { operations: 6, generated: 5, excluded: 1, worded: 5, classified: 5 } },
        },
      }),
      randomId: () => 'meta-1',
      waitMs: 0,
    }),
  });
  const context = (person?: Person): MetaContext => ({
    principal: 'local',
    signal: new AbortController().signal,
    report: () => {},
    entry: 'mcp',
    ...(person !== undefined && { person }),
  });
  const call = (name: string, args: Parameters<typeof metaTools.call>[1], person?: Person) =>
    metaTools.call(name, args, context(person));
  return { ...world, metaTools, call, scripts };
}
