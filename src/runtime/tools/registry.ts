// Everything that can be called, by name; categories are imported when first used.

import type { Adopted } from '../../contract/adoption.ts';
import type {
  Alike,
  CategoryEntry,
  Danger,
  NamingTable,
  NumberTable,
  ProviderCatalog,
  ReferenceDef,
  SafetyTable,
  SecretTable,
} from '../../contract/catalog.ts';
import { ToolError } from '../../contract/errors.ts';
import type { VersionTable } from '../../contract/live.ts';
import { own } from '../../contract/read-path.ts';
import type { AnyHandler, AnyShape } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { createAdoptions } from './adoptions.ts';
import type { ToolListing } from './enabled-tools.ts';
import { nearTools } from './near-tools.ts';

/** One category as it is listed: `provider/id` is its toolset. */
export interface CategoryListing {
  readonly provider: string;
  readonly id: string;
  readonly title: string;
  readonly doc: string;
  /** How many tools it holds. */
  readonly tools: number;
}

/** The catalogs as one thing to ask. Names are case-sensitive. Whatever is imported is imported once. */
export interface Registry {
  readonly catalogs: readonly ProviderCatalog[];
  /** Every tool, sorted by name; those that were adopted come with it. */
  readonly entries: readonly ToolListing[];
  /** Every category, by provider and id. */
  readonly categories: readonly CategoryListing[];
  /** The line of a tool. Throws TOOL_UNKNOWN with the nearest names, of those alone that `isOffered` lets through. */
  find(name: string, isOffered?: (tool: ToolListing) => boolean): ToolListing;
  /** The tool with its formatter; imports its category on first use. Throws TOOL_UNKNOWN. */
  load(name: string): Promise<AnyHandler>;
  /** A named object type of a provider. Throws INTERNAL when the catalog lacks it. */
  shape(name: string, provider: string): Promise<AnyShape>;
  /** Other words for what nothing is called. */
  alike(provider: string): Alike;
  references(provider: string): Promise<Readonly<Record<string, ReferenceDef>>>;
  /** What ids look like. */
  naming(provider: string): Promise<NamingTable>;
  dangers(provider: string): Promise<Readonly<Record<string, Danger>>>;
  secrets(provider: string): Promise<SecretTable>;
  /** What numbers count or stand for, by the names of fields. */
  numbers(provider: string): Promise<NumberTable>;
  safety(provider: string): Promise<SafetyTable>;
  /** What came with which version of its API. */
  versions(provider: string): Promise<VersionTable>;
  /** Those of the entries that were adopted. */
  readonly adopted: readonly ToolListing[];
  /**
   * Takes tools in that were made while the program runs, and gives those that it took: what has the name or the symbol
   * of another tool is left out.
   */
  adopt(adopted: Adopted): readonly ToolListing[];
  /** Tool > how operators ask for it. */
  phrases(provider: string): Promise<Readonly<Record<string, readonly string[]>>>;
}

/** Ties catalogs together. Throws CONFIG_INVALID when two of them claim a provider or a tool name. */
export function createRegistry(catalogs: readonly ProviderCatalog[]): Registry {
  const byProvider = new Map(catalogs.map((catalog) => [catalog.provider, catalog]));
  const byName = new Map<string, ToolListing>();
  for (const catalog of catalogs) {
    for (const entry of catalog.tools) {
      if (byName.has(entry.name)) throw new ToolError('CONFIG_INVALID', `Two tools are called "${entry.name}".`);
      byName.set(entry.name, { ...entry, provider: catalog.provider });
    }
  }
  const formerly = new Map(
    [...byName.values()].flatMap((one) => (one.formerly === undefined ? [] : [[one.formerly, one]])),
  );
  if (byProvider.size !== catalogs.length) throw new ToolError('CONFIG_INVALID', 'Two catalogs are for one provider.');

  const once = createOnce();
  const adoptions = createAdoptions();
  const sorted = (): readonly ToolListing[] => [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  let entries = sorted();
  const catalogOf = (provider: string): ProviderCatalog =>
    byProvider.get(provider) ?? broken(`no catalog is loaded for provider ${quoted(provider)}`);
  const categoryOf = (provider: string, id: string): CategoryEntry =>
    own(catalogOf(provider).categories, id) ?? broken(`the catalog of ${provider} has no category ${quoted(id)}`);

  const alike = {
    verbs: catalogs.flatMap(({ alike = nothingAlike }) => alike.verbs),
    things: catalogs.flatMap(({ alike = nothingAlike }) => alike.things ?? []),
  };

  const find: Registry['find'] = (name, isOffered) => {
    const listing = byName.get(name) ?? formerly.get(name);
    if (listing !== undefined) return listing;
    const near = nearTools(name, isOffered === undefined ? entries : entries.filter(isOffered), alike);
    const next = near.length === 0 ? 'No name is near it.' : `Nearest: ${near.slice(0, 3).join(', ')}.`;
    const offered = [...byProvider.keys()];
    const [, first] = /^([a-z]+)_/.exec(name) ?? [];
    const isElsewhere =
      first !== undefined && !offered.includes(first) && !entries.some((entry) => entry.name.includes(`_${first}_`));
    const hint = `Tools of ${offered.join(', ')} are offered here; virtspan doctor says what was found of other clouds.`;
    throw new ToolError('TOOL_UNKNOWN', `No tool is called ${quoted(name)}. ${next}`, isElsewhere ? { hint } : {});
  };

  return {
    catalogs,
    get entries() {
      return entries;
    },
    get adopted() {
      return adoptions.listings();
    },
    categories: catalogs.flatMap(listCategories),
    find,
    async load(name) {
      const { provider, category, symbol } = find(name);
      const adopted = adoptions.handler(name);
      if (adopted !== undefined) return adopted;
      const module = await once(`${provider}/${category}/handlers`, categoryOf(provider, category).handlers);
      return own(module, symbol) ?? broken(`category ${provider}/${category} does not export ${quoted(symbol)}`);
    },
    async shape(name, provider) {
      const adopted = adoptions.shape(name, provider);
      if (adopted !== undefined) return adopted;
      const homes = await once(`${provider}/homes`, catalogOf(provider).shapeHomes);
      const [home, symbol] = own(homes, name) ?? broken(`the catalog of ${provider} has no shape ${quoted(name)}`);
      const module = await once(`${provider}/${home}/shapes`, categoryOf(provider, home).shapes);
      return own(module, symbol) ?? broken(`category ${provider}/${home} does not define shape ${quoted(name)}`);
    },
    alike: (provider) => byProvider.get(provider)?.alike ?? nothingAlike,
    references: (provider) => once(`${provider}/references`, catalogOf(provider).references),
    naming: (provider) => once(`${provider}/naming`, catalogOf(provider).naming ?? uuids),
    async dangers(provider) {
      return adoptions.dangers(provider, await once(`${provider}/dangers`, catalogOf(provider).dangers));
    },
    secrets: (provider) => once(`${provider}/secrets`, catalogOf(provider).secrets),
    numbers: (provider) => once(`${provider}/numbers`, catalogOf(provider).numbers ?? noNumbers),
    safety: (provider) => once(`${provider}/safety`, catalogOf(provider).safety ?? noSafety),
    adopt(adopted) {
      const taken = adoptions.take(adopted, (name) => byName.has(name));
      for (const listing of taken) byName.set(listing.name, listing);
      if (taken.length > 0) entries = sorted();
      return taken;
    },
    versions: (provider) => once(`${provider}/versions`, catalogOf(provider).versions ?? noVersions),
    phrases: (provider) => once(`${provider}/phrases`, catalogOf(provider).phrases),
  };
}

const uuids = async (): Promise<NamingTable> => ({ id: '^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$' });
const nothingAlike: Alike = { verbs: [], names: [] };
const noNumbers = async (): Promise<NumberTable> => ({});
const noSafety = async (): Promise<SafetyTable> => ({ dependents: {}, onceOnly: [] });

const noVersions = async (): Promise<VersionTable> => ({ versions: [], operations: {}, params: {}, untold: [] });

function broken(what: string): never {
  throw new ToolError('INTERNAL', `The generated catalog is broken: ${what}. Nothing was sent.`, { fate: 'refused' });
}

/** Remembers what a loader gave; a load that failed is tried again the next time. */
function createOnce(): <T>(key: string, load: () => Promise<T>) => Promise<T> {
  const loaded = new Map<string, Promise<unknown>>();
  return <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const known = loaded.get(key);
    if (known !== undefined) return known as Promise<T>;
    const fresh = load();
    loaded.set(key, fresh);
    fresh.catch(() => loaded.delete(key));
    return fresh;
  };
}

function listCategories(catalog: ProviderCatalog): readonly CategoryListing[] {
  const sizes = new Map<string, number>();
  for (const { category } of catalog.tools) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  return Object.entries(catalog.categories)
    .map(([id, { title, doc }]) => ({ provider: catalog.provider, id, title, doc, tools: sizes.get(id) ?? 0 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
