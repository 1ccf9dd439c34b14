// Finds the word that somebody meant to type.

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

/** Insertions, deletions, replacements and swaps of neighbours; more than `limit` is told as `limit + 1`. */
export function distanceWithin(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');
