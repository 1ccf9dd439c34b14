// What tools' names say about things: which go together, and what can be done to them. Read as it is asked for.
import type { IndexData } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownThings } from './names.ts';
import { own } from './term-table.ts';

/** Weaker ideas of a name's words do not count; neither does its verb. */
const clear = 0.6;
/** What a word counts as it is written. */
const written = 1;
/** Acts as close as this may be meant for each other. */
const alike = 0.4;

/** Answers from the rows of the index that belong to the things asked about. */
export function knownThings(
  { names, tools }: IndexData,
  lexicon: Lexicon,
  termNumber: (term: string) => number | undefined,
): KnownThings {
  const { unitStarts, ideas, verb, verbs } = tools;
  const deeds = new Map<string, ReadonlyMap<string, number>>();

  /** Tools that have a term in their name so clearly, in the order of the index. */
  const toolsWith = (term: string, least: number): readonly number[] => {
    const number = termNumber(term);
    const found: number[] = [];
    if (number === undefined) return found;
    const to = names.starts[number + 1] ?? 0;
    for (let i = names.starts[number] ?? 0; i < to; i++)
      if ((names.weights[i] ?? 0) >= 100 * least) found.push(names.places[i] ?? 0);
    return found;
  };

  const means = (unit: number, thing: number): boolean => {
    const to = ideas.starts[unit + 1] ?? 0;
    for (let i = ideas.starts[unit] ?? 0; i < to; i++)
      if (ideas.places[i] === thing && (ideas.weights[i] ?? 0) >= 100 * clear) return true;
    return false;
  };

  /** The last noun is what is acted on, or what belongs to it. */
  const deedsOf = (thing: string): ReadonlyMap<string, number> =>
    own(deeds, thing, () => {
      const number = termNumber(thing) ?? -1;
      const done = new Map<string, number>();
      for (const tool of toolsWith(thing, clear)) {
        const [first, after] = [unitStarts[tool] ?? 0, unitStarts[tool + 1] ?? 0];
        if (!means(first, number) && !means(after - 1, number)) continue;
        for (const { idea, weight } of lexicon.actsOfVerb(verbs[verb[tool] ?? 0] ?? ''))
          if (weight >= clear) done.set(idea, Math.max(weight, done.get(idea) ?? 0));
      }
      return done;
    });

  return {
    together(thing, other) {
      const others = new Set(toolsWith(other, clear));
      return thing !== other && toolsWith(thing, clear).some((tool) => others.has(tool));
    },
    doable(act, thing, like) {
      const done = deedsOf(thing);
      if (done.has(act) || like === undefined) return done.has(act);
      // Only what a verb means above all is near enough to be meant for something else.
      return [...done].some(([deed, weight]) => weight === 1 && lexicon.closeness(deed, act) >= alike);
    },
    isObject: (thing) => thing[0] === '#' && toolsWith(thing, clear).length > 0,
    isInNames: (word) => toolsWith(word, written).length > 0,
  };
}
