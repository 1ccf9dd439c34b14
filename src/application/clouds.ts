// Which clouds there are: the built-in ones, and those that virtspan.yaml loads from outside the tree.

import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Cloud, contractVersion, type ProfileSchema } from '../contract/cloud.ts';
import { ToolError } from '../contract/errors.ts';
import { own } from '../contract/read-path.ts';
import { checkOwnFile } from '../runtime/config/own-file.ts';
import type { SectionsOf } from '../runtime/config/read-config.ts';
import type { Said, SettingsSources } from '../runtime/config/settings.ts';
import type { Registry } from '../runtime/tools/registry.ts';

/** Clouds by the id of their provider, in the order to offer. */
export type Clouds = Readonly<Record<string, Cloud>>;

/** User of this process, who and root alone may have written a module; undefined where the system knows none. */
type User = number | undefined;

export type LazyClouds = Readonly<Record<string, () => Promise<Cloud>>>;

/**
 * The built-in clouds and those of `modules`, which are paths or package names as seen from the file `from`. Throws
 * CONFIG_INVALID for a module that cannot be loaded, that others can change, or that was made for another contract.
 */
export async function loadClouds(
  builtIn: LazyClouds,
  modules: readonly string[],
  from: string,
  user: User,
): Promise<Clouds> {
  const own = Object.entries(builtIn).map(async ([id, load]) => [id, await load()] as const);
  const clouds = new Map(await Promise.all(own));
  for (const module of modules) {
    const cloud = await outsideCloud(module, from, user);
    if (clouds.has(cloud.id)) {
      throw new ToolError(
        'CONFIG_INVALID',
        `${from}: the cloud of ${module} is called "${cloud.id}", as another one is.`,
      );
    }
    clouds.set(cloud.id, cloud);
  }
  return Object.fromEntries(clouds);
}

/** What a profile of each cloud may say: what the settings are checked with. */
export const profileSchemas = (clouds: Clouds): Readonly<Record<string, ProfileSchema>> =>
  Object.fromEntries(Object.entries(clouds).map(([id, { section }]) => [id, section]));

/** The same for a command that reads the settings without opening anything. */
export const schemasWith =
  (builtIn: LazyClouds, user: User): SectionsOf =>
  async (modules, file) =>
    profileSchemas(await loadClouds(builtIn, modules, file, user));

/** Every cloud that there is here: the built-in ones, and those of the configuration. Throws CONFIG_INVALID. */
export async function knownClouds(
  { clouds, ...world }: Omit<SettingsSources, 'said' | 'sectionsOf'> & { readonly clouds: LazyClouds },
  said: Said,
): Promise<LazyClouds> {
  const { readSettings } = await import('../runtime/config/settings.ts');
  let found: Clouds | undefined;
  await readSettings({
    ...world,
    said,
    async sectionsOf(modules, file) {
      found = await loadClouds(clouds, modules, file, world.user);
      return profileSchemas(found);
    },
  });
  return found === undefined ? clouds : lazily(found);
}

/** Clouds that are loaded, for those who load them when they are needed. */
export const lazily = (clouds: Clouds): LazyClouds =>
  Object.fromEntries(Object.entries(clouds).map(([id, cloud]) => [id, async () => cloud]));

/** The catalogs of some clouds as one registry. */
export async function registryOf(clouds: LazyClouds, ids: readonly string[]): Promise<Registry> {
  const [{ createRegistry }, ...catalogs] = await Promise.all([
    import('../runtime/tools/registry.ts'),
    ...ids.flatMap((id) => {
      const load = own(clouds, id);
      return load === undefined ? [] : [catalogOf(load)];
    }),
  ]);
  return createRegistry(catalogs);
}

const catalogOf = async (load: () => Promise<Cloud>) => (await load()).catalog();

/** The file of a module that the configuration `from` names. Throws where there is none. */
export const modulePath = (module: string, from: string): string => createRequire(from).resolve(module);

async function outsideCloud(module: string, from: string, user: User): Promise<Cloud> {
  const refuse = (why: string, cause?: unknown): ToolError =>
    new ToolError('CONFIG_INVALID', `${from}: the cloud module "${module}" ${why}.`, {
      cause,
      hint: 'A module exports a constant "cloud" of the type Cloud; CONTRIBUTING.md, "A new cloud", says more.',
    });
  let path: string;
  try {
    path = modulePath(module, from);
  } catch (cause) {
    throw refuse('is not there', cause);
  }
  // What it imports in turn lies where its author put it; the way in is what the configuration names.
  await checkOwnFile(path, { what: 'cloud module', user });
  // A module that changed since is another one: Node would give the first again, as long as the process runs.
  delete createRequire(from).cache[path];
  const { mtimeMs } = await stat(path);
  const exports = (await import(`${pathToFileURL(path).href}?${mtimeMs}`).catch(async (cause: unknown) => {
    const { moduleFault } = await import('./module-fault.ts');
    throw refuse(`cannot be loaded: ${await moduleFault(path, cause)}`, cause);
  })) as { readonly cloud?: Partial<Cloud>; readonly default?: { readonly cloud?: Partial<Cloud> } };
  const cloud = exports.cloud ?? exports.default?.cloud;
  if (cloud === undefined) throw refuse('exports no "cloud"');
  if (cloud.contract !== contractVersion) {
    throw refuse(`was made for contract ${String(cloud.contract)}; this version of virtspan has ${contractVersion}`);
  }
  if (typeof cloud.id !== 'string' || !/^[a-z][a-z0-9]{1,23}$/.test(cloud.id)) {
    throw refuse('has no id of lower-case letters and digits');
  }
  return cloud as Cloud;
}
