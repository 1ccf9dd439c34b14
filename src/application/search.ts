// The tool search for the command line and the server: its words and the index that the build left.
import { readFile } from 'node:fs/promises';
import { createSearch, type PreparedIndex, type ToolSearch } from '../runtime/search/search.ts';
import type { ToolListing } from '../runtime/tools/enabled-tools.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import type { OutsideWorld } from './outside-world.ts';

/** Name of the index beside the program. */
export const searchFile = 'search.json';

/** A search over the tools offered; nothing is read before the first query. */
export const openSearch = (
  { beside }: Pick<OutsideWorld, 'beside'>,
  registry: Registry,
  offered: readonly ToolListing[],
): ToolSearch =>
  createSearch({
    registry,
    offered,
    vocabulary: async () => (await import('../generated/vocabulary.ts')).vocabularies,
    prepared: () => readPrepared(beside(searchFile)),
  });

/** The index of the build; undefined when there is none, and then it is made from the catalogs. */
async function readPrepared(file: URL): Promise<PreparedIndex | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as PreparedIndex);
}
