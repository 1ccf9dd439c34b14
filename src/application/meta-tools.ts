// The meta-tools of search mode, tied to an application.
import type { Cloud } from '../contract/cloud.ts';
import type { JsonObject } from '../contract/tool.ts';
import type { MetaEngine } from '../runtime/offer/meta-tool.ts';
import { enabledTools, type Selection, type ToolListing } from '../runtime/tools/enabled-tools.ts';
import type { MetaTools } from '../runtime/tools/meta-tools.ts';
import type { Application, OpenEngine } from './application.ts';
import { once } from './once.ts';
import type { OutsideWorld } from './outside-world.ts';

/** The tools of search mode. Listing them loads no catalog; the first call opens the way to the clouds. */
export async function metaToolsOf(
  { clouds, selection: choose, engine }: Pick<Application, 'clouds' | 'selection' | 'engine'>,
  world: Pick<OutsideWorld, 'beside' | 'randomId'>,
  waitMs: number,
  mode: 'search' | 'all' = 'search',
): Promise<MetaTools> {
  const { createMetaTools } = await import('../runtime/offer/meta-tools.ts');
  const selection = await choose();
  const providers = clouds.map(({ id }) => id);
  return createMetaTools({
    mode,
    selection,
    providers,
    example: clouds[0]?.example ?? 'return 1',
    engine: once(async () => metaEngineOf(await engine(), selection, clouds, world, waitMs, mode)),
  });
}

async function metaEngineOf(
  { registry, execute, refusal, hear }: OpenEngine,
  selection: Selection,
  clouds: readonly Cloud[],
  world: Pick<OutsideWorld, 'beside' | 'randomId'>,
  waitMs: number,
  mode: 'search' | 'all',
): Promise<MetaEngine> {
  const common = { registry, execute, randomId: world.randomId, waitMs };
  const runner = once(async () => {
    const [{ createScriptRunner }, { builtFiles, sourceFiles }] = await Promise.all([
      import('../runtime/script/runner.ts'),
      import('../runtime/script/worker-file.ts'),
    ]);
    const isBuilt = !import.meta.url.endsWith('.ts');
    const sources = new URL('../runtime/script/runner.ts', import.meta.url).href;
    return createScriptRunner({
      ...common,
      alone: mode === 'search' ? 'through call_destructive' : 'by its own tool',
      clients: clouds.map(({ id }) => id),
      files: () => (isBuilt ? builtFiles(world.beside) : sourceFiles(sources)),
    });
  });
  // With its first query: it is a sixth of what a server would have to read before its first answer.
  const search = once(async () => {
    const { openSearch, withAdopted } = await import('./search.ts');
    // What read-only mode refuses is found and marked, rather than said not to exist.
    const offered = (tools: readonly ToolListing[]) => enabledTools(tools, { ...selection, effects: 'all' });
    return withAdopted(openSearch(world, registry, offered(registry.entries)), registry, offered);
  });
  return {
    ...common,
    search: { find: async (...asked) => (await search()).find(...asked) },
    refusal,
    hear,
    runScript: async (script, context) => (await runner())(script, context),
    coverage: async () => {
      const rows = await Promise.all(clouds.map(async (cloud) => [cloud.id, await cloud.coverage()] as const));
      return Object.fromEntries(rows) as unknown as JsonObject;
    },
  };
}
