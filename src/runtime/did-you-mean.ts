// Finds the names that somebody probably meant.
import { distanceWithin } from './edit-distance.ts';

/**
 * The candidates nearest to what was written, best first, at most `limit`; none when nothing is near. Spelling (edit
 * distance with swaps, containment, initials in order) and shared words in any order both count.
 */
export function nearest(written: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const wanted = written.slice(0, longest);
  const wantedWords = wordsOf(wanted);
  const flat = squash(wanted);
  if (flat === '') return [];
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const name of candidates) {
    const spelling = spellingLikeness(flat, squash(name.slice(0, longest)));
    const score = Math.max(spelling, (spelling + 2 * wordLikeness(wantedWords, wordsOf(name))) / 3);
    if (score >= threshold) scored.push({ name, score });
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** ` Did you mean "a" or "b"?` with a leading space, or nothing when nothing is near. */
export function didYouMean(written: string, candidates: Iterable<string>, limit = 3): string {
  const names = nearest(written, candidates, limit).map((name) => `"${name}"`);
  return names.length === 0 ? '' : ` Did you mean ${names.join(' or ')}?`;
}

const longest = 100;
const threshold = 0.42;

const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function wordLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((word) => b.some((other) => sameWord(word, other))).length;
  return Math.min(1, (2 * shared) / (a.length + b.length));
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));

function spellingLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  if (short.length >= 3 && long.includes(short)) return 0.6 + (0.4 * short.length) / long.length;
  const edits = 1 - distanceWithin(short, long) / long.length;
  return short.length >= 3 && abbreviates(short, long) ? Math.max(edits, 0.55) : edits;
}

/** `vmid` abbreviates `virtualmachineid`: its letters in order, from the first to the last. */
function abbreviates(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
