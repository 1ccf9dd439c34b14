// What a text is about: its stems, the ideas they stand for, what is to be done, and what nobody here understands.

import type { Language } from '../vocabulary.ts';
import { languageOf } from './language.ts';
import type { Lexicon, Sense, Term } from './lexicon.ts';
import { fold, stem } from './stem.ts';
import { negators, stopWords } from './stop-words.ts';
import { eastAsian, type Word, wordsOf } from './words.ts';

/** Terms are stems (`disk`), things (`#volume`) and acts (`!create`), each with how much it counts. */
export interface Analysis {
  readonly terms: ReadonlyMap<string, number>;
  /** Acts by weight; one that was negated counts below zero. */
  readonly acts: ReadonlyMap<string, number>;
  /** Provider > how clearly it is named, up to 1. */
  readonly providers: ReadonlyMap<string, number>;
  /** How much was said that belongs to other trades. */
  readonly foreign: number;
  /** Words that neither the tools nor the vocabulary know. */
  readonly unknown: number;
  readonly known: number;
  readonly language: Language;
}

/** What an analysis of a query needs to know about the index. */
export interface KnownWords {
  has(stem: string): boolean;
  /** The word that somebody meant to type, or undefined. */
  correct(stem: string): string | undefined;
}

interface Token {
  readonly text: string;
  readonly stem: string;
  readonly isName: boolean;
  readonly isProper: boolean;
  readonly isStop: boolean;
}

/** How much a stem counts that also stands for an idea, and one that does not. */
const coveredWeight = 0.45;
const correctedWeight = 0.8;
const nameWeight = 0.3;

/** Analyses a sentence of ours: English, spelt right. */
export function analyseText(text: string, lexicon: Lexicon): Analysis {
  const tokens = tokensOf(wordsOf(text), 'en');
  return collect(tokens, ['en'], lexicon, undefined, []);
}

/** The things that words of ours name, with the words that each takes up. */
export function spansOf(
  text: string,
  lexicon: Lexicon,
): readonly { readonly from: number; readonly length: number; readonly ideas: ReadonlyMap<string, number> }[] {
  const spans: { from: number; length: number; ideas: Map<string, number> }[] = [];
  matchTerms(tokensOf(wordsOf(text), 'en'), 'en', lexicon, undefined, ({ senses, gapBefore }, from, indices) => {
    const ideas = new Map(senses.filter(({ idea }) => idea[0] === '#').map(({ idea, weight }) => [idea, weight]));
    if (ideas.size > 0 && gapBefore === 0) spans.push({ from, length: indices.length, ideas });
  });
  return spans;
}

/** Analyses what somebody asks for, in any of the languages, with typos. */
export function analyseQuery(text: string, lexicon: Lexicon, known: KnownWords): Analysis {
  const east = eastAsian.test(text) ? cutEastAsian(fold(text), lexicon) : undefined;
  const words = wordsOf(east?.rest ?? text);
  const isEnglish = (word: string): boolean => known.has(word);
  const language =
    east === undefined
      ? languageOf(
          words.filter(({ isName }) => !isName).map((word) => word.text),
          lexicon,
          isEnglish,
        )
      : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
        ? 'ja'
        : 'zh';
  const local = language === 'zh' || language === 'ja' ? 'en' : language;
  const tokens = tokensOf(words, local);
  return collect(
    tokens,
    local === 'en' ? ['en'] : [local, 'en'],
    lexicon,
    known,
    east?.senses ?? [],
    east?.lost,
    language,
  );
}

function tokensOf(words: readonly Word[], language: Language): readonly Token[] {
  const stops = stopWords.get(language)!;
  return words.map((word) => ({ ...word, stem: stem(word.text, language), isStop: stops.has(word.text) }));
}

/** Takes the terms of the dictionary out of a text without spaces, the longest first. */
function cutEastAsian(text: string, lexicon: Lexicon) {
  const senses: Sense[] = [];
  let rest = '';
  let lost = 0;
  for (let at = 0; at < text.length; ) {
    const found = lexicon.eastAsianAt(text, at);
    if (found === undefined) {
      // Single kana and common particles say nothing; unknown Han characters do.
      if (/\p{Script=Han}/u.test(text[at]!) && !particles.has(text[at]!)) lost += 0.4;
      else if (/\p{Script=Katakana}/u.test(text[at]!)) lost += 0.2;
      rest += eastAsian.test(text[at]!) ? ' ' : text[at];
      at += 1;
    } else {
      senses.push(...found.senses);
      if (text[at] === '谁' || text[at] === '誰') senses.push({ idea: '?who', weight: 1 });
      rest += ' ';
      at += found.length;
    }
  }
  return { senses, rest, lost };
}

const particles: ReadonlySet<string> = new Set('的了在给到从把被和与一个我你他要想请将对是有上下中这那台所正');

function collect(
  tokens: readonly Token[],
  languages: readonly Language[],
  lexicon: Lexicon,
  known: KnownWords | undefined,
  given: readonly Sense[],
  lost = 0,
  language: Language = 'en',
): Analysis {
  const bag = createBag();
  let actCount = 0;
  const covered = new Array<boolean>(tokens.length).fill(false);
  const asked = tokens.length > 0 && questionWords.has(tokens[0]!.text);

  const take = (senses: readonly Sense[], at: number, strength: number): void => {
    const turned = at > 0 && [1, 2].some((back) => negators.has(tokens[at - back]?.text ?? ''));
    let hasAct = false;
    for (const { idea, weight } of senses) {
      const value = weight * strength;
      if (idea[0] === '?') continue;
      if (idea === '-') bag.foreign += value;
      else if (idea[0] === '@') raise(bag.providers, idea.slice(1), value);
      else if (idea[0] === '!') {
        hasAct = true;
        const factor = turned ? -0.5 : actCount === 0 ? 1 : asked ? 0.4 : 0.6;
        const before = bag.acts.get(idea);
        if (before === undefined || Math.abs(value * factor) > Math.abs(before)) bag.acts.set(idea, value * factor);
        if (!turned) raise(bag.terms, idea, value * 0.5);
      } else raise(bag.terms, idea, value);
    }
    if (hasAct && !turned && strength * Math.max(...senses.map(({ weight }) => weight)) >= 0.6) actCount += 1;
  };

  for (const sense of given) take([sense], 0, 1);
  for (const each of languages) {
    matchTerms(tokens, each, lexicon, known, (term, at, indices) => {
      const strength = instead(tokens, at) ? 0.3 : 1;
      take(term.senses, at, strength);
      for (const index of indices) covered[index] = true;
    });
  }

  for (const [at, token] of tokens.entries()) {
    if (token.isStop && !covered[at]) continue;
    const english = languages[0] === 'en' ? token.stem : stem(token.text, 'en');
    if (covered[at]) {
      if (!token.isStop) raise(bag.terms, english, coveredWeight);
      bag.known += 1;
    } else if (token.isName) {
      const bare = stem(token.text.replace(/\d+/g, ''), 'en');
      if (bare.length > 1 && known?.has(bare) === true) raise(bag.terms, bare, nameWeight);
    } else if (known === undefined || known.has(english)) {
      raise(bag.terms, english, instead(tokens, at) ? 0.3 : 1);
      bag.known += 1;
    } else {
      const meant =
        english.length >= 4 && !(token.isProper && languages[0] === 'en') ? known.correct(english) : undefined;
      if (meant === undefined) bag.unknown += token.isProper ? 0.3 : 1;
      else {
        raise(bag.terms, meant, correctedWeight);
        bag.known += correctedWeight;
        const term = lexicon.startingWith('en', meant).find(({ stems }) => stems.length === 1);
        if (term !== undefined) take(term.senses, at, correctedWeight);
      }
    }
  }
  // Who did something is a question about the past, not a wish.
  const asksWho = who.test(tokens[0]?.text ?? '') || given.some(({ idea }) => idea === '?who');
  const done = [...bag.acts].filter(([act, weight]) => act !== '!list' && act !== '!check' && weight > 0);
  if (asksWho && done.length > 0) {
    for (const [act, weight] of done) bag.acts.set(act, weight * 0.3);
    raise(bag.terms, '#event', 0.8);
  }
  return { ...bag, unknown: bag.unknown + lost, known: bag.known + given.length, language };
}

/** Every term of the lexicon among the tokens, the longest at each place; terms of acts and of things may overlap. */
function matchTerms(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  known: KnownWords | undefined,
  found: (term: Term, at: number, indices: readonly number[]) => void,
): void {
  const stems = tokens.map((token) => stem(token.text, language));
  let thingsUntil = 0;
  let actsUntil = 0;
  for (let at = 0; at < stems.length; at++) {
    let hasThing = at < thingsUntil;
    let hasAct = at < actsUntil;
    for (const term of candidates(stems[at]!, language, lexicon, known)) {
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

function candidates(
  first: string,
  language: Language,
  lexicon: Lexicon,
  known: KnownWords | undefined,
): readonly Term[] {
  const exact = lexicon.startingWith(language, first);
  if (exact.length > 0 || known === undefined || language !== 'de' || first.length < 9) return exact;
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

/** True within four words after `instead of` and its like. */
function instead(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4 && at - back >= 0; back++) {
    const { text } = tokens[at - back]!;
    if (text === 'instead' || text === 'rather' || text === 'statt' || text === 'anstatt') return true;
  }
  return false;
}

const who = /^(?:who|wer|qui|quien|quem)$/;

const questionWords: ReadonlySet<string> = new Set(
  `which what who whose where how when why is are does do was were show list welche welcher welches wer wo wie wann gibt
  quels quelles quel quelle qui combien cuales cual quien cuantos donde quais qual quem quantos onde`.split(/\s+/),
);

function createBag() {
  return {
    terms: new Map<string, number>(),
    acts: new Map<string, number>(),
    providers: new Map<string, number>(),
    foreign: 0,
    unknown: 0,
    known: 0,
  };
}

/** Keeps the larger of what is known and what is new: saying a thing twice does not make it twice as true. */
function raise(bag: Map<string, number>, term: string, value: number): void {
  const before = bag.get(term);
  if (before === undefined || before < value) bag.set(term, value);
}
