// Tools to use together with another: what lists the things it needs, and its counterparts.
import type { ReferenceDef } from '../../contract/catalog.ts';
import { own } from '../../contract/read-path.ts';
import type { AnyTool } from '../../contract/tool.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';

const most = 6;

/**
 * Names of related tools, the most useful first: the list of the same things, lists of what required arguments refer to,
 * then other acts on the same thing.
 */
export async function neighboursOf(
  tool: AnyTool,
  registry: Registry,
  isOffered: (name: string) => boolean,
): Promise<readonly string[]> {
  const { provider } = registry.find(tool.name);
  const references = await registry.references(provider);
  const lists = Object.values(tool.params)
    .filter(({ ref, required }) => ref !== undefined && (required === true || tool.effect !== 'read'))
    .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
    .flatMap(({ ref }) => (ref === undefined ? undefined : own(references, ref)?.tool) ?? []);
  const object = objectOf(tool.name);
  const same = registry.entries.filter((entry) => entry.provider === provider && objectOf(entry.name) === object);
  const names = [...same.filter(isList), ...same].map(({ name }) => name);
  const ordered = tool.effect === 'read' ? [...names, ...lists] : [...names.slice(0, 1), ...lists, ...names];
  return [...new Set(ordered)].filter((name) => name !== tool.name && isOffered(name)).slice(0, most);
}

/** The list in which things of a kind stand, where it may be called. */
export const offeredList =
  (references: Readonly<Record<string, ReferenceDef>>, isOffered: (name: string) => boolean) =>
  (entity: string): string | undefined => {
    const list = own(references, entity)?.tool;
    return list !== undefined && isOffered(list) ? list : undefined;
  };

const isList = ({ name }: ToolListing): boolean => /_list_/.test(name);

/** `provider_list_volumes` and `provider_attach_volume` are about the same thing. */
const objectOf = (name: string): string =>
  name
    .split('_')
    .slice(2)
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
    .join('_');
