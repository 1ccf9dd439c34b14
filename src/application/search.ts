// The tool search for the command line and the server: its words and the index that the build left.
import { readFile } from 'node:fs/promises';
import { unpackIndex } from '../runtime/search/kept-index.ts';
import { createSearch, type PreparedIndex, type ToolSearch } from '../runtime/search/search.ts';
import type { ToolListing } from '../runtime/tools/enabled-tools.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import type { OutsideWorld } from './outside-world.ts';

/** Name of the index beside the program. */
export const searchFile = 'search.bin';

/** A search over the tools offered; nothing is read before the first query. */
export const openSearch = (
  { beside }: Pick<OutsideWorld, 'beside'>,
  registry: Registry,
  offered: readonly ToolListing[],
): ToolSearch =>
  createSearch({
    registry,
    offered,
    vocabulary: vocabularies,
    prepared: () => readPrepared(beside(searchFile)),
  });

/** The same search with the tools that were adopted since, which the index of the build cannot hold. */
export function withAdopted(
  search: ToolSearch,
  registry: Registry,
  offered: (tools: readonly ToolListing[]) => readonly ToolListing[],
): ToolSearch {
  let made: { readonly of: string; readonly search: ToolSearch } | undefined;
  const own = (): ToolSearch | undefined => {
    const tools = offered(registry.adopted);
    const of = tools.map(({ name }) => name).join(' ');
    if (tools.length === 0) return undefined;
    if (made?.of === of) return made.search;
    const view: Registry = { ...registry, catalogs: [], entries: tools };
    const sources = { registry: view, offered: tools, prepared: async () => undefined };
    made = { of, search: createSearch({ ...sources, vocabulary: vocabularies }) };
    return made.search;
  };
  return {
    async find(text, query = {}) {
      const limit = query.limit ?? 10;
      const [generated, all] = await Promise.all([
        search.find(text, query),
        own()?.find(text, { ...query, limit: registry.adopted.length }),
      ]);
      const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      const adopted = (all?.ranked ?? [])
        .map((one) => ({ one, named: namedIn(one.tool.entry.name, words) }))
        .filter(({ named }) => named > 0)
        .sort((a, b) => b.named - a.named);
      const [best] = adopted;
      if (best === undefined) return generated;
      const ours = adopted.map(({ one }) => one);
      const isMeant = best.named > 0.5 && best.named > generated.evidence.named;
      const [first, second] = isMeant ? [ours, generated.ranked] : [generated.ranked, ours];
      const ranked = [...first.slice(0, Math.max(1, limit - 1)), ...second].slice(0, limit);
      return isMeant
        ? { ...generated, ranked, confidence: Math.max(best.named, generated.confidence) }
        : { ...generated, ranked };
    },
  };
}

/**
 * Which part of a tool's name is in what was asked for, without the provider. Nobody wrote down how people ask for a tool
 * of the server's own: its name is all that there is to go by.
 */
function namedIn(tool: string, words: readonly string[]): number {
  const [, ...parts] = tool.split('_');
  const hits = parts.filter((part) =>
    words.some((word) => word === part || word === `${part}s` || `${word}s` === part),
  );
  return hits.length / parts.length;
}

const vocabularies = async () => (await import('../generated/vocabulary.ts')).vocabularies;

/** The index of the build; undefined when there is none, and then it is made from the catalogs. */
async function readPrepared(file: URL): Promise<PreparedIndex | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes === undefined ? undefined : unpackIndex(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}
