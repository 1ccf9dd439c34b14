// Finds the word that somebody meant to type.
import { distanceWithin } from '../edit-distance.ts';

/** Finds the nearest of the words in use, or undefined when none is near; words used more often win. */
export function createSpelling(
  words: () => Iterable<string>,
  frequencyOf: (word: string) => number,
): (word: string) => string | undefined {
  let byLength: ReadonlyMap<number, readonly string[]> | undefined;
  const remembered = new Map<string, string | undefined>();
  return (word) => {
    byLength ??= sortByLength(words());
    if (remembered.has(word)) return remembered.get(word);
    const found = nearest(word, byLength, frequencyOf);
    if (remembered.size > 500) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}

function sortByLength(words: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const byLength = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 4 || /[^a-z]/.test(word)) continue;
    const row = byLength.get(word.length);
    if (row === undefined) byLength.set(word.length, [word]);
    else row.push(word);
  }
  return byLength;
}

function nearest(
  word: string,
  byLength: ReadonlyMap<number, readonly string[]>,
  frequencyOf: (word: string) => number,
): string | undefined {
  if (/[^a-z]/.test(word)) return undefined;
  const allowed = word.length >= 7 ? 2 : 1;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    for (const candidate of byLength.get(length) ?? []) {
      // The first letter is seldom wrong, and a wrong one makes another word.
      if (candidate[0] !== word[0]) continue;
      const edits = distanceWithin(word, candidate, allowed);
      // In short words only letters that changed places are surely a typo.
      if (edits > allowed || (word.length < 5 && !sameLetters(word, candidate))) continue;
      const cost = edits - Math.min(0.4, frequencyOf(candidate) / 500);
      if (cost < bestCost) {
        bestCost = cost;
        best = candidate;
      }
    }
  }
  return best;
}

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');
