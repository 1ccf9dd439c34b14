// Whether a clause only tells: "we've bought a disk", "I'm about to upgrade it". What it names is context, and no order.
import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { stopWordsOf } from './stop-words.ts';

/** A clause says early who does it; later words belong to what is told. */
const opening = 4;
/** Words that may stand between the teller and the verb: "I am about to". */
const between = 2;

/** Reads the folded words of a clause. */
export function tells(words: readonly string[], language: Language, lexicon: Lexicon): boolean {
  const tellers = lexicon.speech('tellers', language);
  const told = lexicon.speech('told', language);
  const intends = [...lexicon.speech('intends', language)].map((text) => text.split(' '));
  const isIntent = (at: number): boolean => intends.some((parts) => parts.every((part, i) => words[at + i] === part));
  // "I have to swap it" is a need, "I've got to" as well.
  const isDone = (at: number): boolean => {
    const [word = '', ...after] = words.slice(at, at + 3);
    return (told.has(word) && !after.includes('to')) || (language === 'en' && past.test(word));
  };
  const stops = stopWordsOf(language);
  for (let at = 0; at < Math.min(opening, words.length); at++) {
    // "Show what he did": what comes before the teller is the point.
    if (at > 0 && !stops.has(words[at - 1] ?? '')) return false;
    const isTold = (place: number): boolean => isIntent(place) || isDone(place);
    if (tellers.size === 0 ? isTold(at) : tellers.has(words[at] ?? '') && someWithin(at + 1, between, isTold))
      return true;
  }
  return false;
}

const someWithin = (from: number, count: number, holds: (at: number) => boolean): boolean =>
  Array.from({ length: count }, (_, i) => from + i).some(holds);

const past = /^[a-z]{3,}ed$/;
