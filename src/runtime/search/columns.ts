// What the ranking reads of tools for every query, worked out once.
import type { IndexData } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sense } from './term-table.ts';

export interface Columns {
  /** How telling a word of a name is, by its place among the units of the index. */
  unitWeight(unit: number): number;
  /** 1 for each tool that acts on everything of a kind. */
  readonly bulk: Uint8Array;
  /** What each verb of the index does. */
  readonly acts: readonly (readonly Sense[])[];
  /** How many groups and categories there are. */
  readonly groups: number;
  readonly categories: number;
}

/** The columns of an index. */
export function columnsOf(
  { tools, names }: IndexData,
  lexicon: Lexicon,
  termNumber: (term: string) => number | undefined,
  idfs: Float64Array,
): Columns {
  const { starts, places } = tools.stems;
  const weights = new Float64Array(starts.length - 1).fill(-1);
  const bulk = new Uint8Array(tools.names.length);
  const every = termNumber('#every');
  if (every !== undefined)
    for (const tool of names.places.subarray(names.starts[every], names.starts[every + 1])) bulk[tool] = 1;
  const countOf = (numbers: Uint16Array): number => 1 + numbers.reduce((most, number) => Math.max(most, number), 0);
  return {
    unitWeight(unit) {
      const known = weights[unit] ?? 0;
      if (known >= 0) return known;
      let most = 0;
      const to = starts[unit + 1] ?? 0;
      for (let i = starts[unit] ?? 0; i < to; i++) most = Math.max(most, idfs[places[i] ?? 0] ?? 0);
      weights[unit] = most;
      return most;
    },
    bulk,
    acts: tools.verbs.map((verb) => lexicon.actsOfVerb(verb)),
    groups: countOf(tools.group),
    categories: countOf(tools.category),
  };
}
