// Which tools this process lists, in which order.
import type { AnyTool } from '../../contract/tool.ts';
import { enabledTools, type Selection } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { type Detail, type Lines, lineOf } from './listing.ts';

export interface Offer {
  /** Providers whose tools are offered, in the order to list them. */
  readonly providers: readonly string[];
  readonly selection: Selection;
  readonly destructive: 'allowed' | 'disabled';
  /** `both` is computed from the catalog; the others are read where the build wrote them. */
  readonly detail: Detail;
}

export interface LineSources {
  /** Lines that the build wrote; undefined when it did not. */
  readonly read: (provider: string, detail: Detail) => Promise<Lines | undefined>;
  readonly registry: () => Promise<Registry>;
  /** Why every call of a tool will be refused, if so; left out where nothing is refused by policy. */
  readonly refusal?: (tool: AnyTool, provider: string) => string | undefined;
}

/** One JSON text per offered tool, sorted by name. Without restrictions the catalog is not even loaded. */
export async function offeredLines(offer: Offer, { read, registry, refusal }: LineSources): Promise<readonly string[]> {
  const { providers, selection, destructive, detail } = offer;
  const written = detail === 'both' ? [] : await Promise.all(providers.map((provider) => read(provider, detail)));
  const known = new Map(written.flatMap((lines) => [...(lines ?? [])]));
  const isEverything =
    selection.toolsets === undefined &&
    selection.names === undefined &&
    selection.effects !== 'read-only' &&
    destructive === 'allowed' &&
    written.every((lines) => lines !== undefined);
  if (isEverything && detail !== 'both' && refusal === undefined) return sorted(known);
  const catalog = await registry();
  const offered = enabledTools(catalog.entries, selection).filter(
    ({ effect }) => destructive === 'allowed' || effect !== 'destroy',
  );
  const lines = new Map<string, string>();
  for (const { name } of offered) {
    const line = known.get(name) ?? (await lineOf(catalog, await catalog.load(name), detail));
    const { provider } = catalog.find(name);
    lines.set(name, marked(line, refusal?.((await catalog.load(name)).tool, provider)));
  }
  return sorted(lines);
}

/** In front: clients cut long descriptions at their end. */
function marked(line: string, refused: string | undefined): string {
  if (refused === undefined) return line;
  const tool = JSON.parse(line) as { readonly description: string };
  return JSON.stringify({ ...tool, description: `${refused} ${tool.description}` });
}

const sorted = (lines: Lines): readonly string[] =>
  [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
