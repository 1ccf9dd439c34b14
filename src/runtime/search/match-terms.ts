// Finds terms of the vocabulary among the words of a text.
import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import type { Word } from './words.ts';

/** A word with its stem in the language of the text. */
export interface Token extends Word {
  readonly stem: string;
  readonly isStop: boolean;
}

/** Stems words and marks those that say nothing by themselves. */
export function tokensOf(words: readonly Word[], language: Language): readonly Token[] {
  const stops = stopWords.get(language)!;
  return words.map((word) => ({ ...word, stem: stem(word.text, language), isStop: stops.has(word.text) }));
}

/**
 * Every term of the lexicon among the tokens, the longest at each place; terms of acts and of things may overlap.
 * `opensJoined`: nouns that German writes as one are opened, which our own texts have no need of.
 */
export function matchTerms(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  opensJoined: boolean,
  found: (term: Term, at: number, indices: readonly number[]) => void,
): void {
  const stems = tokens.map((token) => stem(token.text, language));
  let thingsUntil = 0;
  let actsUntil = 0;
  for (let at = 0; at < stems.length; at++) {
    let hasThing = at < thingsUntil;
    let hasAct = at < actsUntil;
    for (const term of candidates(stems[at]!, language, lexicon, opensJoined)) {
      if (hasThing && hasAct) break;
      const indices = placesOf(term, stems, at);
      if (indices === undefined) continue;
      const isAct = term.senses.every(({ idea }) => idea[0] === '!');
      if (isAct ? hasAct : hasThing) continue;
      if (tokens[at]!.isStop && indices.length === 1 && !isAct) continue;
      const end = term.gapBefore > 0 ? at + term.gapBefore : at + term.stems.length;
      if (isAct) {
        hasAct = true;
        actsUntil = end;
      } else {
        hasThing = true;
        thingsUntil = end;
      }
      found(term, at, indices);
    }
  }
}

function candidates(first: string, language: Language, lexicon: Lexicon, opensJoined: boolean): readonly Term[] {
  const exact = lexicon.startingWith(language, first);
  if (exact.length > 0 || !opensJoined || language !== 'de' || first.length < 8) return exact;
  // German joins nouns: the last part says what it is.
  for (let cut = 3; cut <= first.length - 4; cut++) {
    const tail = lexicon.startingWith(language, first.slice(cut)).filter(({ stems }) => stems.length === 1);
    if (tail.length > 0) return tail;
  }
  return exact;
}

function placesOf(
  { stems: wanted, gapBefore }: Term,
  stems: readonly string[],
  at: number,
): readonly number[] | undefined {
  const firstPart = gapBefore > 0 ? gapBefore : wanted.length;
  const indices: number[] = [];
  for (let i = 0; i < firstPart; i++) {
    if (stems[at + i] !== wanted[i]) return undefined;
    indices.push(at + i);
  }
  if (gapBefore === 0) return indices;
  for (let skip = 0; skip <= longestGap; skip++) {
    const start = at + firstPart + skip;
    if (wanted.slice(gapBefore).every((part, i) => stems[start + i] === part)) {
      return [...indices, ...wanted.slice(gapBefore).map((_, i) => start + i)];
    }
  }
  return undefined;
}

const longestGap = 4;
