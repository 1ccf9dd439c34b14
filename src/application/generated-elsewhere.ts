// `--generated DIR`: the tools of a version that is not built in, as `npm run generate -- --out DIR` left them.

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderCatalog } from '../contract/catalog.ts';
import type { ProviderCoverage } from '../contract/coverage.ts';
import { ToolError } from '../contract/errors.ts';
import { own } from '../contract/read-path.ts';
import type { OutsideWorld } from './outside-world.ts';

/**
 * The world with these tools instead of the built-in ones of the same providers; the rest stays. Listings and the search
 * index are made anew, for those that lie beside the program know other tools. Throws CONFIG_INVALID for a folder that
 * holds none, that others can change, or that has a provider for which there is no cloud here.
 */
export async function withGenerated(world: OutsideWorld, folder: string): Promise<OutsideWorld> {
  const refuse = (why: string): ToolError =>
    new ToolError('CONFIG_INVALID', `--generated ${folder}: ${why}.`, {
      hint: 'npm run generate -- PROVIDER --spec FILE --out DIR makes such a folder.',
    });
  const text = await readFile(join(folder, 'coverage.json'), 'utf8').catch(() => {
    throw refuse('there is no coverage.json in it');
  });
  const { providers } = JSON.parse(text) as { readonly providers: Readonly<Record<string, ProviderCoverage>> };
  const clouds = { ...world.clouds };
  for (const [id, coverage] of Object.entries(providers)) {
    const load = own(clouds, id);
    if (load === undefined) throw refuse(`there is no cloud "${id}" here`);
    const file = join(folder, 'bundle', `${id}.js`);
    const { mode, uid } = await stat(file).catch(() => {
      throw refuse(`there is no bundle/${id}.js in it; generate it again`);
    });
    const isForeign = world.user !== undefined && uid !== world.user && uid !== 0;
    if ((mode & 0o022) !== 0 || isForeign) throw refuse(`others can change bundle/${id}.js`);
    clouds[id] = async () => ({
      ...(await load()),
      catalog: async () => {
        const catalog = own((await import(pathToFileURL(file).href)) as Record<string, ProviderCatalog>, id);
        if (catalog === undefined) throw refuse(`bundle/${id}.js has no catalog of ${id}; generate it again`);
        return catalog;
      },
      coverage: async () => coverage,
    });
  }
  const isMade = (path: string): boolean => /^(?:listing|search)/.test(path);
  return {
    ...world,
    clouds,
    beside: (path) => (isMade(path) ? pathToFileURL(join(folder, 'none', path)) : world.beside(path)),
  };
}
