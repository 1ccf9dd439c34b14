// What the ranking reads of every tool for every query, in arrays: the same for all queries, so worked out once.
import type { IndexData } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sense } from './term-table.ts';

/** A part of a tool's name by places in the index, and how telling it is. */
export interface NumberedUnit {
  readonly stems: readonly number[];
  readonly ideas: readonly (readonly [idea: number, weight: number])[];
  readonly weight: number;
}

/** One entry per tool, in the order of the index; `verb` and `provider` are places in the lists beside them. */
export interface Columns {
  readonly units: readonly (readonly NumberedUnit[])[];
  readonly nameLength: Float64Array;
  readonly fewPhrases: Float64Array;
  /** 1 where it acts on everything of a kind. */
  readonly bulk: Float64Array;
  readonly verb: Int32Array;
  readonly verbs: readonly (readonly Sense[])[];
  readonly provider: Int32Array;
  readonly providers: readonly string[];
  /** How many groups and categories there are. */
  readonly groups: number;
  readonly categories: number;
}

/** Names longer than this many words count as that long. */
const longName = 6;

/** The columns of an index. */
export function columnsOf(
  { tools }: IndexData,
  lexicon: Lexicon,
  termNumber: (term: string) => number | undefined,
  idf: (term: string) => number,
): Columns {
  const verbs = [...new Set(tools.map(({ verb }) => verb))];
  const providers = [...new Set(tools.map(({ provider }) => provider))];
  const verbAt = new Map(verbs.map((verb, at) => [verb, at]));
  const places = (terms: readonly string[]): readonly number[] => terms.flatMap((term) => termNumber(term) ?? []);
  return {
    units: tools.map(({ units }) =>
      units.map(([stems, ideas]) => ({
        stems: places(stems),
        ideas: ideas.flatMap(([idea, weight]) => places([idea]).map((place) => [place, weight] as const)),
        weight: Math.max(0, ...stems.map(idf)),
      })),
    ),
    nameLength: Float64Array.from(tools, ({ units }) => Math.min(1, units.length / longName)),
    fewPhrases: Float64Array.from(tools, ({ phraseFrom, phraseTo }) => 1 / (1 + phraseTo - phraseFrom)),
    bulk: Float64Array.from(tools, ({ units }) =>
      units.some(([, ideas]) => ideas.some(([idea]) => idea === '#every')) ? 1 : 0,
    ),
    verb: Int32Array.from(tools, ({ verb }) => verbAt.get(verb) ?? 0),
    verbs: verbs.map((verb) => lexicon.actsOfVerb(verb)),
    provider: Int32Array.from(tools, ({ provider }) => providers.indexOf(provider)),
    providers,
    groups: 1 + tools.reduce((largest, { group }) => Math.max(largest, group), 0),
    categories: 1 + tools.reduce((largest, { category }) => Math.max(largest, category), 0),
  };
}
