// Bundles of tools for one kind of work, chosen at launch like any category: `--toolsets provider/vm-lifecycle`.
import type { Bundle, CloudOffer } from '../../contract/offer.ts';
import { matchesGlob } from '../../security/glob.ts';
import type { Selection, ToolListing } from '../tools/enabled-tools.ts';

/** The selection with every bundle in place of its name; other toolsets and names stay. */
export function expandBundles(
  selection: Selection,
  offers: readonly CloudOffer[],
  tools: readonly ToolListing[],
): Selection {
  const bundles = bundlesOf(offers);
  const asked = selection.toolsets ?? [];
  const toolsets = asked.filter((toolset) => !bundles.has(toolset));
  if (toolsets.length === asked.length) return selection;
  const names = asked.flatMap((toolset) => {
    const bundle = bundles.get(toolset);
    return bundle === undefined ? [] : toolsOf(...bundle, tools);
  });
  return { ...selection, toolsets, names: [...new Set([...(selection.names ?? []), ...names])] };
}

/** Every bundle with its provider, by `provider/name`. */
export const bundlesOf = (
  offers: readonly CloudOffer[],
): ReadonlyMap<string, readonly [provider: string, bundle: Bundle]> =>
  new Map(
    offers.flatMap(({ provider, bundles }) =>
      Object.entries(bundles).map(([name, bundle]) => [`${provider}/${name}`, [provider, bundle]] as const),
    ),
  );

/** Names of the tools in a bundle, as the catalog has them, by their long names too; patterns that match nothing are left out. */
export function toolsOf(
  provider: string,
  { tools: patterns }: Bundle,
  tools: readonly ToolListing[],
): readonly string[] {
  const globs = patterns.map((pattern) => `${provider}_${pattern}`);
  const isNamed = (name: string): boolean => globs.some((glob) => matchesGlob(glob, name));
  return tools
    .filter(({ provider: own, name, formerly }) => {
      return own === provider && (isNamed(name) || (formerly !== undefined && isNamed(formerly)));
    })
    .map(({ name }) => name);
}
