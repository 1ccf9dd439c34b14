// A search over the real catalogs and the real vocabulary, made once per test file.
import { catalogs } from '../../../src/generated/catalog.ts';
import { vocabularies } from '../../../src/generated/vocabulary.ts';
import { createSearch } from '../../../src/runtime/search/search.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { builtIndex } from '../../application/beside.ts';

export async function openRealSearch() {
  const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
  const search = createSearch({
    registry,
    offered: registry.entries,
    vocabulary: async () => vocabularies,
    prepared: builtIndex,
  });
  return { registry, search };
}
