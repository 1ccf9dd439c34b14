// Finds terms of the vocabulary among the words of a text.
import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { stopWordsOf } from './stop-words.ts';
import type { Term } from './term-table.ts';
import { withoutPronouns } from './verb-forms/romance.ts';
import { bareNumber, coreCount, type Word } from './words.ts';

/** A word with its stem in the language of the text. */
export interface Token extends Word {
  readonly stem: string;
  readonly isStop: boolean;
}

/** A term of the vocabulary at a place among the tokens. */
export interface Match {
  readonly term: Term;
  readonly at: number;
  /** Places of its words. */
  readonly indices: readonly number[];
}

/** Stems words and marks those that say nothing by themselves. */
export function tokensOf(words: readonly Word[], language: Language): readonly Token[] {
  const stops = stopWordsOf(language);
  return words.map((word) => ({
    ...word,
    stem: stem(word.text, language),
    isStop: stops.has(word.text) || numerals.has(word.text),
  }));
}

/** What stands for a number says nothing by itself. */
const numerals: ReadonlySet<string> = new Set([coreCount, bareNumber]);

/**
 * Every term of the lexicon among the tokens, the longest at each place; terms of acts and of things may overlap.
 * `opensJoined`: words that are written as one are opened (German nouns, Spanish pronouns), which our own texts have no
 * need of.
 */
export function matchTerms(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  opensJoined: boolean,
): readonly Match[] {
  const found: Match[] = [];
  const stems = tokens.map(({ text }) => (opensJoined ? knownStem(text, language, lexicon) : stem(text, language)));
  let thingsUntil = 0;
  let actsUntil = 0;
  // "Bring it back up" is no backup: what stands behind the gap is said.
  const tails = new Set<number>();
  const nouns = (['articles', 'definite'] as const).map((role) => lexicon.speech(role, language));
  // "Power it down for now": what comes behind says when or how, and is no object.
  const endsAt = (at: number): boolean => {
    const next = tokens[at + 1];
    return tokens[at]?.isLast === true || (next?.isStop === true && !nouns.some((words) => words.has(next.text)));
  };
  for (const [at, token] of tokens.entries()) {
    let hasThing = at < thingsUntil;
    let hasAct = at < actsUntil;
    if (token.isName && opensJoined) continue;
    const stemHere = stems[at] ?? '';
    const exact = lexicon.startingWith(language, stemHere);
    const isJoined = exact.length === 0 && opensJoined && language === 'de';
    for (const term of isJoined ? lastParts(stemHere, lexicon) : exact) {
      if (hasThing && hasAct) break;
      const indices = isJoined ? [at] : placesOf(term, stems, at, endsAt);
      if (indices === undefined) continue;
      const isAct = term.senses.every(({ idea }) => idea[0] === '!');
      if (isAct ? hasAct : hasThing) continue;
      if (
        indices.every((place) => tails.has(place)) &&
        (isAct || indices.some((place) => tokens[place]?.isStop === true))
      )
        continue;
      if (token.isStop && indices.length === 1 && !isAct) continue;
      const end = term.gapBefore > 0 ? at + term.gapBefore : at + term.stems.length;
      if (isAct) {
        hasAct = true;
        actsUntil = end;
        if (term.gapBefore > 0) for (const place of indices.slice(term.gapBefore)) tails.add(place);
      } else {
        hasThing = true;
        thingsUntil = end;
      }
      found.push({ term, at, indices });
    }
  }
  return found;
}

/** The stem of a word, or of the verb in it where only that is known: `apaga` of `apagame`. */
export function knownStem(word: string, language: Language, lexicon: Lexicon): string {
  const whole = stem(word, language);
  if (lexicon.startingWith(language, whole).length > 0) return whole;
  const verbs = withoutPronouns(word, language).map((verb) => stem(verb, language));
  return (
    verbs.find((verb) =>
      lexicon.startingWith(language, verb).some(({ senses }) => senses.some(({ idea }) => idea[0] === '!')),
    ) ?? whole
  );
}

/** German joins nouns: the last part says what it is. */
function lastParts(word: string, lexicon: Lexicon): readonly Term[] {
  for (let cut = 3; cut <= word.length - shortestPart; cut++) {
    const tail = lexicon
      .startingWith('de', word.slice(cut))
      .filter(({ stems, senses }) => stems.length === 1 && senses.some(({ idea }) => idea[0] === '#'));
    if (tail.length > 0) return tail;
  }
  return [];
}

const shortestPart = 3;

function placesOf(
  { stems: wanted, gapBefore, endsClause }: Term,
  stems: readonly string[],
  at: number,
  endsAt: (at: number) => boolean,
): readonly number[] | undefined {
  const firstPart = gapBefore > 0 ? gapBefore : wanted.length;
  const indices: number[] = [];
  for (let i = 0; i < firstPart; i++) {
    if (stems[at + i] !== wanted[i]) return undefined;
    indices.push(at + i);
  }
  if (gapBefore === 0) return indices;
  for (let skip = 0; skip <= longestClause; skip++) {
    const start = at + firstPart + skip;
    if (!wanted.slice(gapBefore).every((part, i) => stems[start + i] === part)) continue;
    // What ends its clause belongs to its verb from afar: "shut the vm in the lab down".
    if ((endsClause || skip > longestGap) && !endsAt(start + wanted.length - gapBefore - 1)) continue;
    return [...indices, ...wanted.slice(gapBefore).map((_, i) => start + i)];
  }
  return undefined;
}

const longestGap = 4;
const longestClause = 10;
