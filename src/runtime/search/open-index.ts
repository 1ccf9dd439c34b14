// An index made ready for queries: terms by name, and the catalog's lines beside its rows.
import type { CatalogEntry } from '../../contract/catalog.ts';
import type { KnownWords } from './analysis.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type IndexData, type IndexRow, idfOf } from './index.ts';
import { knownThings } from './known-things.ts';
import type { Lexicon } from './lexicon.ts';
import { createSpelling } from './spelling.ts';
import type { Sense } from './term-table.ts';

/** A tool that can be found. */
export interface Findable {
  readonly entry: CatalogEntry;
  readonly provider: string;
}

export interface IndexedTool extends Findable, IndexRow {
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
  const total = data.tools.length;
  const rarest = idfOf(0, total);
  const idfs = data.frequency.map((count) => idfOf(count, total));
  const idf = (term: string): number => {
    const number = numbers.get(term);
    return number === undefined ? rarest : (idfs[number] ?? rarest);
  };
  const frequencyOf = (word: string): number => {
    const number = numbers.get(word);
    return number === undefined ? 0 : (data.frequency[number] ?? 0);
  };
  const termNumber = (term: string): number | undefined => numbers.get(term);
  const english = lexicon.stems('en');
  return {
    tools: data.tools.map((row) => {
      const tool = byName.get(row.name);
      if (tool === undefined) return undefined;
      // Written out: this runs for every tool at the first query, and spreading costs ten times as much.
      const { name, verb, units, phraseFrom, phraseTo, group, category } = row;
      const { entry, provider } = tool;
      const acts = lexicon.actsOfVerb(verb);
      return { entry, provider, name, verb, units, phraseFrom, phraseTo, group, category, acts };
    }),
    data,
    columns: columnsOf(data, lexicon, termNumber, idf),
    termNumber,
    idf,
    known: {
      has: (word) => numbers.has(word) || english.has(word),
      correct: createSpelling(() => [...data.terms, ...english], frequencyOf),
      ...knownThings(data, lexicon),
    },
  };
}
