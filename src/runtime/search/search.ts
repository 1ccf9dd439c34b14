// Tool search as one thing to ask: index and vocabulary are loaded with the first query.

import type { Vocabulary } from '../../contract/vocabulary.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { buildIndex, type IndexData, type SearchableTool } from './index.ts';
import { createLexicon, type KeptWords, keepWords, reviveLexicon } from './lexicon.ts';
import { openIndex } from './open-index.ts';
import { deedsOf, paramWordsOf } from './param-words.ts';
import { type Ranking, rank } from './rank.ts';

/** A search index as a build keeps it. */
export interface PreparedIndex {
  /** Provider > version and number of tools that it was made from; one made from others is not used. */
  readonly marks: Readonly<Record<string, string>>;
  readonly index: IndexData;
  readonly words: KeptWords;
}

export interface SearchSources {
  readonly registry: Registry;
  /** Tools that may be found. */
  readonly offered: readonly ToolListing[];
  readonly vocabulary: () => Promise<readonly Vocabulary[]>;
  /** What the build left, or undefined; then the vocabulary is not asked for. */
  readonly prepared: () => Promise<PreparedIndex | undefined>;
}

export interface Query {
  /** How many tools to give at most; 10 when left out. */
  readonly limit?: number;
  readonly only?: (tool: ToolListing) => boolean;
}

export interface ToolSearch {
  /** Ranks tools for what somebody wrote, in any of the seven languages. */
  find(text: string, query?: Query): Promise<Ranking>;
}

/** Nothing is loaded before the first query. */
export function createSearch(sources: SearchSources): ToolSearch {
  const offered = new Map(sources.offered.map((tool) => [tool.name, tool]));
  let engine: ReturnType<typeof open> | undefined;
  return {
    async find(text, { limit = 10, only } = {}) {
      engine ??= open(sources);
      const { index, lexicon } = await engine;
      if (only === undefined) return rank(text, index, lexicon, limit);
      const tools = index.tools.map((tool) => {
        const listing = tool && offered.get(tool.entry.name);
        return listing !== undefined && only(listing) ? tool : undefined;
      });
      return rank(text, { ...index, tools }, lexicon, limit);
    },
  };
}

async function open({ registry, offered, vocabulary, prepared }: SearchSources) {
  const findable = offered.map((tool) => ({ entry: tool, provider: tool.provider }));
  const kept = await prepared();
  if (
    kept !== undefined &&
    Object.entries(marksOf(registry)).every(([provider, mark]) => kept.marks[provider] === mark)
  ) {
    const lexicon = reviveLexicon(kept.words);
    return { index: openIndex(kept.index, findable, lexicon), lexicon };
  }
  const lexicon = createLexicon(await vocabulary());
  return { index: openIndex(buildIndex(await searchableTools(registry), lexicon), findable, lexicon), lexicon };
}

/** The index over every tool of a registry, for a build to keep. */
export async function prepareIndex(registry: Registry, vocabulary: readonly Vocabulary[]): Promise<PreparedIndex> {
  return {
    marks: marksOf(registry),
    index: buildIndex(await searchableTools(registry), createLexicon(vocabulary)),
    words: keepWords(vocabulary),
  };
}

/** Vocabulary and phrases come from the same build as the catalogs: these tell whether it was this one. */
const marksOf = ({ catalogs }: Registry): Readonly<Record<string, string>> =>
  Object.fromEntries(catalogs.map(({ provider, version, tools }) => [provider, `${version} ${tools.length}`]));

/** Every tool of a registry with all that the index is made from; loads every category. */
export async function searchableTools(registry: Registry): Promise<readonly SearchableTool[]> {
  const phrases = new Map<string, Readonly<Record<string, readonly string[]>>>();
  for (const { provider } of registry.catalogs) phrases.set(provider, await registry.phrases(provider));
  return Promise.all(
    registry.entries.map(async (entry) => {
      const { tool } = await registry.load(entry.name);
      return {
        entry,
        provider: entry.provider,
        phrases: phrases.get(entry.provider)?.[entry.name] ?? [],
        params: await paramWordsOf(tool, entry.provider, registry),
        deeds: deedsOf(tool),
      };
    }),
  );
}
