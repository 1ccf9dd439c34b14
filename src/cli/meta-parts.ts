// The meta-tools of search mode, tied to an application.
import type { Settings } from '../runtime/config/settings.ts';
import type { JsonObject } from '../runtime/contract.ts';
import { enabledTools } from '../runtime/enabled-tools.ts';
import type { MetaTools } from '../runtime/meta-tools.ts';
import type { Application, OpenEngine } from './application.ts';
import { openSearch } from './search-parts.ts';
import type { World } from './world.ts';

/** What the operator selected at launch. */
export const selectionOf = ({ toolsets, tools, effects }: Settings) => ({
  ...(toolsets !== undefined && { toolsets }),
  ...(tools !== undefined && { names: tools }),
  effects,
});

/** The tools of search mode. Making them loads no category and reads no index. */
export async function metaToolsOf(
  { settings, profiles }: Pick<Application, 'settings' | 'profiles'>,
  { registry, execute }: Pick<OpenEngine, 'registry' | 'execute'>,
  world: Pick<World, 'beside' | 'randomId'>,
  waitMs: number,
): Promise<MetaTools> {
  const [{ createMetaTools }, { createScriptRunner }, { builtFiles, sourceFiles }, { structuredContent }] =
    await Promise.all([
      import('../runtime/discovery/meta-tools.ts'),
      import('../runtime/script/runner.ts'),
      import('../runtime/script/worker-file.ts'),
      import('../runtime/format/structured.ts'),
    ]);
  const selection = selectionOf(settings);
  const providers = Object.keys(profiles);
  const isBuilt = !import.meta.url.endsWith('.ts');
  const scriptFolder = new URL('../runtime/script/', import.meta.url).href;
  const common = { registry, execute, randomId: world.randomId, waitMs };
  return createMetaTools({
    ...common,
    search: openSearch(world, registry, enabledTools(registry.entries, selection)),
    selection,
    providers,
    structured: structuredContent,
    runScript: createScriptRunner({
      ...common,
      clients: providers,
      files: () => (isBuilt ? builtFiles(world.beside) : sourceFiles(new URL('runner.ts', scriptFolder).href)),
    }),
    coverage: async () => {
      const { default: written } = await import('../generated/coverage.json', { with: { type: 'json' } });
      return written.providers as unknown as JsonObject;
    },
  });
}
