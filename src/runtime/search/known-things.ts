// What tools' names say about things: which go together, and what can be done to them.
import type { IndexData } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownThings } from './names.ts';
import { own } from './term-table.ts';

/** Weaker ideas of a name's words do not count. */
const clear = 0.6;
/** Acts as close as this may be meant for each other. */
const alike = 0.4;

/** Reads the names of all tools once, when first asked. */
export function knownThings({ tools }: IndexData, lexicon: Lexicon): KnownThings {
  const facts = once(() => {
    const pairs = new Set<string>();
    const objects = new Set<string>();
    const deeds = new Map<string, Map<string, number>>();
    const words = new Set<string>();
    for (const { verb, units } of tools) {
      const flat: string[] = [];
      const ends: string[] = [];
      for (const [at, [stems, ideas]] of units.entries()) {
        for (const word of stems) words.add(word);
        for (const [idea, weight] of ideas) {
          if (weight < clear) continue;
          flat.push(idea);
          if (at === 0 || at === units.length - 1) ends.push(idea);
        }
      }
      for (const idea of flat) {
        objects.add(idea);
        for (const [stems] of units) for (const word of stems) pairs.add(`${idea} ${word}`);
        for (const other of flat) if (other !== idea) pairs.add(`${idea} ${other}`);
      }
      // The last noun is what is acted on, or what belongs to it.
      for (const idea of ends) {
        const acts = own(deeds, idea, () => new Map<string, number>());
        for (const act of lexicon.actsOfVerb(verb))
          if (act.weight >= clear) acts.set(act.idea, Math.max(act.weight, acts.get(act.idea) ?? 0));
      }
    }
    return { pairs, objects, deeds, words };
  });
  return {
    together: (thing, other) => facts().pairs.has(`${thing} ${other}`),
    doable(act, thing, like) {
      const deeds = facts().deeds.get(thing);
      if (deeds?.has(act) === true || like === undefined) return deeds?.has(act) === true;
      // Only what a verb means above all is near enough to be meant for something else.
      return [...(deeds ?? [])].some(([deed, weight]) => weight === 1 && lexicon.closeness(deed, act) >= alike);
    },
    isObject: (thing) => facts().objects.has(thing),
    isInNames: (word) => facts().words.has(word),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
