// Tells which language a query is in, among those that the search speaks.

import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { latinLanguages } from './lexicon.ts';
import { knownStem } from './match-terms.ts';
import { stem } from './stem.ts';
import { stopWordsOf } from './stop-words.ts';

/**
 * The language of folded words in Latin letters. English wins ties: names of products are English everywhere.
 * `isEnglish` says whether the index itself uses a word.
 */
export function languageOf(words: readonly string[], lexicon: Lexicon, isEnglish: (word: string) => boolean): Language {
  const english = stopWordsOf('en');
  const isPlain = (word: string): boolean => {
    const bare = stem(word, 'en');
    return english.has(word) || lexicon.knows('en', bare) || isEnglish(bare);
  };
  // Spares the other languages the work where there is no doubt.
  if (words.every(isPlain) && words.every((word) => /^[a-z0-9]+$/.test(word))) {
    if (words.length < 2 || words.some((word) => english.has(word))) return 'en';
  }
  let best: Language = 'en';
  let bestScore = -1;
  for (const language of latinLanguages) {
    let score = language === 'en' ? 0.6 : 0;
    for (const word of words) {
      if (stopWordsOf(language).has(word)) score += word.length > 1 ? 1 : 0.5;
      else {
        const known = knownStem(word, language, lexicon);
        const terms = lexicon.startingWith(language, known);
        // Verbs tell languages apart, names of products and things do not.
        if (terms.some(({ senses }) => senses.some(({ idea }) => idea[0] === '!'))) score += 1.5;
        else if (lexicon.knows(language, known)) score += language === 'en' ? 1 : 1.1;
        else if (lexicon.complaints(language).some((phrase) => phrase.includes(word))) score += 1;
        else if (language === 'en' && word.length > 2 && isEnglish(known)) score += 0.6;
      }
    }
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}
