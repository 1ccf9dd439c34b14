// What a text is about: its stems, the ideas they stand for, what is to be done, and what nobody here understands.

import type { Language } from '../../contract/vocabulary.ts';
import { cutEastAsian, type EastAsianCut } from './east-asian.ts';
import { languageOf } from './language.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { matchTerms, type Token, tokensOf } from './match-terms.ts';
import { type Mood, moodOf, plainMood, type Standing, wishOf } from './mood.ts';
import { fold, stem } from './stem.ts';
import { eastAsian, wordsOf } from './words.ts';

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

/** How much a stem counts that also stands for an idea, and one that does not. */
const coveredWeight = 0.45;
const correctedWeight = 0.8;
const nameWeight = 0.3;

/** Analyses a sentence of ours: English, spelt right. */
export function analyseText(text: string, lexicon: Lexicon): Analysis {
  const tokens = tokensOf(wordsOf(text), 'en');
  return collect(
    { tokens, mood: plainMood(tokens.map((token) => token.text)), languages: ['en'], language: 'en' },
    lexicon,
  );
}

/** The things that words of ours name, with the words that each takes up. */
export function spansOf(
  text: string,
  lexicon: Lexicon,
): readonly { readonly from: number; readonly length: number; readonly ideas: ReadonlyMap<string, number> }[] {
  const spans: { from: number; length: number; ideas: Map<string, number> }[] = [];
  matchTerms(tokensOf(wordsOf(text), 'en'), 'en', lexicon, false, ({ senses, gapBefore }, from, indices) => {
    const ideas = new Map(senses.filter(({ idea }) => idea[0] === '#').map(({ idea, weight }) => [idea, weight]));
    if (ideas.size > 0 && gapBefore === 0) spans.push({ from, length: indices.length, ideas });
  });
  return spans;
}

/** Analyses what somebody asks for, in any of the languages, with typos. */
export function analyseQuery(text: string, lexicon: Lexicon, known: KnownWords): Analysis {
  const east = eastAsian.test(text) ? cutEastAsian(fold(text), lexicon) : undefined;
  const words = wordsOf(east?.rest ?? text);
  const bare = words.filter(({ isName }) => !isName).map((word) => word.text);
  const local = east === undefined ? languageOf(bare, lexicon, (word) => known.has(word)) : 'en';
  const eastern = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh';
  return collect(
    {
      tokens: tokensOf(words, local),
      mood: moodOf(
        words.map((word) => word.text),
        local,
      ),
      languages: local === 'en' ? ['en'] : [local, 'en'],
      language: east === undefined ? local : eastern,
      known,
      ...(east !== undefined && { east }),
    },
    lexicon,
  );
}

interface Wording {
  readonly tokens: readonly Token[];
  readonly mood: Mood;
  /** In which the tokens are looked up, the first one first. */
  readonly languages: readonly Language[];
  readonly language: Language;
  /** Undefined for words of ours. */
  readonly known?: KnownWords;
  readonly east?: EastAsianCut;
}

function collect({ tokens, mood, languages, language, known, east }: Wording, lexicon: Lexicon): Analysis {
  const bag = createBag();
  let orders = 0;
  let mentions = 0;
  const covered = new Array<boolean>(tokens.length).fill(false);

  const take = (senses: readonly Sense[], standing: Standing, strength: number): void => {
    let act = 0;
    for (const { idea, weight } of senses) {
      const value = weight * strength;
      if (idea[0] === '?') continue;
      if (idea === '-') bag.foreign += value;
      else if (idea[0] === '@') raise(bag.providers, idea.slice(1), value);
      else if (idea[0] === '!') {
        act = Math.max(act, value);
        const factor = standing === 'order' && orders > 0 ? (mood.asks ? 0.4 : 0.6) : wishOf[standing];
        const before = bag.acts.get(idea);
        if (before === undefined || Math.abs(value * factor) > Math.abs(before)) bag.acts.set(idea, value * factor);
        if (standing !== 'denied') raise(bag.terms, idea, value * 0.5);
      } else raise(bag.terms, idea, value * (standing === 'instead' ? wishOf.instead : 1));
    }
    if (act >= 0.6 && standing === 'order') orders += 1;
    else if (act >= 0.6) mentions += 1;
  };

  for (const { standing, ...sense } of east?.senses ?? []) take([sense], standing, 1);
  for (const each of languages) {
    matchTerms(tokens, each, lexicon, known !== undefined, (term, at, indices) => {
      take(term.senses, mood.standingAt(at), 1);
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
      raise(bag.terms, english, mood.standingAt(at) === 'instead' ? wishOf.instead : 1);
      bag.known += 1;
    } else {
      const meant =
        english.length >= 4 && !(token.isProper && languages[0] === 'en') ? known.correct(english) : undefined;
      if (meant === undefined) bag.unknown += token.isProper ? 0.3 : 1;
      else {
        raise(bag.terms, meant, correctedWeight);
        bag.known += correctedWeight;
        const term = lexicon.startingWith('en', meant).find(({ stems }) => stems.length === 1);
        if (term !== undefined) take(term.senses, mood.standingAt(at), correctedWeight);
      }
    }
  }
  // Who did something is a question about the past, not a wish.
  const asksWho = mood.asksWho || east?.asksWho === true;
  const done = [...bag.acts].filter(([act, weight]) => act !== '!list' && act !== '!check' && weight > 0);
  if (asksWho && done.length > 0) {
    for (const [act, weight] of done) bag.acts.set(act, weight * 0.3);
    raise(bag.terms, '#event', 0.8);
  }
  // What is only mentioned, or asked for, is looked for.
  if (known !== undefined && (mood.asks || (mentions > 0 && orders === 0))) {
    if (mood.asks) for (const [act, weight] of done) bag.acts.set(act, weight * 0.6);
    raise(bag.acts, '!list', 0.7);
  }
  return {
    ...bag,
    unknown: bag.unknown + (east?.lost ?? 0),
    known: bag.known + (east?.senses.length ?? 0),
    language,
  };
}

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
