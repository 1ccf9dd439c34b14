// An index made ready for queries: terms by name, and the catalog's lines beside its rows.
import type { CatalogEntry } from '../../contract/catalog.ts';
import type { KnownWords } from './analysis.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type IndexData, idfOf } from './index.ts';
import { knownThings } from './known-things.ts';
import type { Lexicon } from './lexicon.ts';
import { createSpelling } from './spelling.ts';
import type { Sense } from './term-table.ts';

/** A tool that can be found. */
export interface Findable {
  readonly entry: CatalogEntry;
  readonly provider: string;
}

export interface IndexedTool extends Findable {
  readonly group: number;
  readonly category: number;
  /** What its verb does. */
  readonly acts: readonly Sense[];
}

export interface SearchIndex {
  /** In the order of the data; undefined where this process does not offer the tool. */
  readonly tools: readonly (IndexedTool | undefined)[];
  readonly data: IndexData;
  readonly columns: Columns;
  /** Place of a term in the tables of the data. */
  termNumber(term: string): number | undefined;
  idf(term: string): number;
  readonly known: KnownWords;
}

/** Joins index data with the tools that are offered. Tools that the data does not know cannot be found. */
export function openIndex(data: IndexData, offered: readonly Findable[], lexicon: Lexicon): SearchIndex {
  const numbers = new Map(data.terms.map((term, number) => [term, number]));
  const byName = new Map(offered.map((tool) => [tool.entry.name, tool]));
  const total = data.tools.names.length;
  const rarest = idfOf(0, total);
  const idfs = Float64Array.from(data.frequency, (count) => idfOf(count, total));
  const termNumber = (term: string): number | undefined => numbers.get(term);
  const idf = (term: string): number => {
    const number = numbers.get(term);
    return number === undefined ? rarest : (idfs[number] ?? rarest);
  };
  const frequencyOf = (word: string): number => data.frequency[numbers.get(word) ?? -1] ?? 0;
  const columns = columnsOf(data, lexicon, termNumber, idfs);
  const { names, group, category, verb } = data.tools;
  return {
    tools: names.map((name, number) => {
      const tool = byName.get(name);
      if (tool === undefined) return undefined;
      const { entry, provider } = tool;
      const acts = columns.acts[verb[number] ?? 0] ?? [];
      return { entry, provider, group: group[number] ?? 0, category: category[number] ?? 0, acts };
    }),
    data,
    columns,
    termNumber,
    idf,
    known: {
      has: (word) => numbers.has(word) || lexicon.stems('en').has(word),
      correct: createSpelling(() => [...data.terms, ...lexicon.stems('en')], frequencyOf),
      ...knownThings(data, lexicon, termNumber),
    },
  };
}
