// What a text complains about: words that say what is wrong, as they are written, without an order.
import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, Token } from './match-terms.ts';

const longestGap = 3;

/** Places of words that complain; "shut it down" does not, since its words belong to an act. */
export function complaintsIn(
  tokens: readonly Token[],
  matches: readonly Match[],
  language: Language,
  lexicon: Lexicon,
): ReadonlySet<number> {
  const taken = new Set(matches.flatMap(({ indices }) => (indices.length > 1 ? indices : [])));
  const places = new Set<number>();
  for (const phrase of lexicon.complaints(language)) {
    for (let at = 0; at < tokens.length; at++) {
      const found = phraseAt(phrase, tokens, at);
      if (found?.some((place) => taken.has(place)) === false) for (const place of found) places.add(place);
    }
  }
  return places;
}

function phraseAt(phrase: readonly string[], tokens: readonly Token[], from: number): readonly number[] | undefined {
  const places: number[] = [];
  let at = from;
  for (let i = 0; i < phrase.length; i++) {
    if (phrase[i] === '..') {
      const end = tokens.findIndex(
        ({ text }, place) => place >= at && place <= at + longestGap && text === phrase[i + 1],
      );
      if (end < 0) return undefined;
      at = end;
    } else if (tokens[at]?.text === phrase[i] && tokens[at]?.isName === false) places.push(at++);
    else return undefined;
  }
  return places;
}
