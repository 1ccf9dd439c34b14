// Adds up what the words of a text say: stems, ideas, providers, and what nobody here understands.
import type { Language } from '../../contract/vocabulary.ts';
import { isOrder, type KnownWords, raise } from './analysis.ts';
import type { EastAsianCut } from './east-asian.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, Token } from './match-terms.ts';
import { type Mood, type Standing, wishOf } from './mood.ts';
import type { Names } from './names.ts';
import { stem } from './stem.ts';
import type { Sense } from './term-table.ts';

/** How much a stem counts that also stands for an idea, and one that was spelt wrong. */
const coveredWeight = 0.45;
const correctedWeight = 0.8;
/** How much of such a word counts as known; the rest may be a word of another trade. */
const surelyMeant = 0.65;
/** Words that ask to see something say nothing about what. */
const lookingWeight = 0.3;
/** What words count that are part of a name, and the things that they would be. */
const nameWeight = 0.05;
const namedThingWeight = 0.1;
/** A place where something is: "the machines on host7"; and the thing in a name with a number. */
const scopeWeight = 0.6;
const numberedWeight = 0.5;
const filterWeight = 0.4;
const filters: ReadonlySet<string> = new Set('with whose having labelled labeled tagged avec con com mit'.split(' '));
const namedByNumber = 0.8;
/** "Failed migrations": the noun of a verb stands for the thing more clearly than the verb. */
const deedFactor = 1.8;

/** A text, read: who stands for what in it. */
export interface Wording {
  readonly tokens: readonly Token[];
  readonly matches: readonly (Match & { readonly language: Language })[];
  readonly mood: Mood;
  /** In which the tokens are looked up, the first one first. */
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly names: Names;
  /** Places of words that complain. */
  readonly complained: ReadonlySet<number>;
  /** Undefined for words of ours. */
  readonly known?: KnownWords;
  readonly east?: EastAsianCut;
}

/** What was added up; places are those of tokens. */
export type Bag = ReturnType<typeof createBag>;

/** Goes through the terms of a text, and then through the words that are left. */
export function gather(wording: Wording, lexicon: Lexicon): Bag {
  const { tokens, matches, mood, languages, language, names, complained, known, east } = wording;
  const bag = createBag();
  const places = lexicon.speech('inside', language);
  const owners = lexicon.speech('owners', language);
  const changes = matches.some(
    ({ term, at }) => mood.standingAt(at) === 'order' && term.senses.some(({ idea, weight }) => isOrder(idea, weight)),
  );
  const covered = new Array<boolean>(tokens.length).fill(false);

  /** After "on" or "in the", with an adjective at most. */
  const isPlace = (at: number): boolean => {
    for (const { text, isLast } of tokens.slice(Math.max(0, at - 3), at).reverse()) {
      if (places.has(text) || (!changes && owners.has(text))) return true;
      if (isLast) return false;
    }
    return false;
  };

  /** "Every machine with the tag": what says which of all is not what something is done to. */
  const means = lexicon.speech('every', language);
  const meansAll = changes && tokens.some(({ text }) => means.has(text));
  const isFilter = (at: number): boolean =>
    meansAll && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => filters.has(text));

  const take = (senses: readonly Sense[], standing: Standing, strength: number): void => {
    let act = 0;
    const isDeed = standing === 'state' && senses.some(({ idea }) => isOrder(idea, 1));
    for (const { idea, weight } of senses) {
      const value = weight * strength;
      if (idea === '-') bag.foreign += value;
      else if (idea === '~') bag.complaint = Math.max(bag.complaint, standing === 'aside' ? 0 : value);
      else if (idea[0] === '@') raise(bag.providers, idea.slice(1), value);
      else if (idea[0] === '!') {
        if (isOrder(idea, 1)) act = Math.max(act, value);
        const factor = standing === 'order' && bag.orders > 0 ? (mood.asks ? 0.4 : 0.6) : wishOf[standing];
        const before = bag.acts.get(idea);
        if (before === undefined || Math.abs(value * factor) > Math.abs(before)) bag.acts.set(idea, value * factor);
        if (standing !== 'denied') raise(bag.terms, idea, value * 0.5);
      } else {
        if (value >= 0.5 && known?.isObject(idea) === true) bag.hasObject = true;
        bag.things += 1;
        raise(
          bag.terms,
          idea,
          isDeed ? Math.min(1, value * deedFactor) : value * (standing === 'instead' ? wishOf.instead : 1),
        );
      }
    }
    if (act >= 0.6 && standing === 'order') bag.orders += 1;
    else if (act >= 0.6) bag.mentions += 1;
  };

  for (const { standing, ...sense } of east?.senses ?? []) take([sense], standing, 1);
  for (const { term, at, indices } of matches) {
    if (indices.every((index) => names.places.has(index))) {
      for (const { idea, weight } of term.senses)
        if (idea[0] === '#') raise(bag.terms, idea, weight * namedThingWeight);
      continue;
    }
    const standing = mood.standingAt(at);
    const isComplaint = indices.some((index) => complained.has(index));
    const scope = bag.things === 0 ? 1 : isFilter(at) ? filterWeight : isPlace(at) ? scopeWeight : 1;
    take(term.senses, isComplaint && standing === 'order' ? 'state' : standing, scope);
    for (const index of indices) covered[index] = true;
  }

  for (const at of complained) {
    if (mood.standingAt(at) !== 'aside') bag.complaint = 1;
    covered[at] = true;
  }

  const looking = new Set(
    matches.flatMap(({ term, indices }) => (term.senses.every(({ idea }) => idea === '!list') ? indices : [])),
  );
  for (const [at, token] of tokens.entries()) {
    const english = languages[0] === 'en' ? token.stem : stem(token.text, 'en');
    if (names.places.has(at)) {
      const bare = stem(token.text.replace(/\d+/g, ''), 'en');
      if (bare.length > 1 && known?.has(bare) === true) raise(bag.terms, bare, nameWeight);
      if (token.text !== bare && lexicon.startingWith('en', bare).length > 0) takeNumbered(bare);
      for (const thing of wordWithNumber(token.text)) raise(bag.terms, thing, namedByNumber);
      continue;
    }
    if (token.isStop && !covered[at]) continue;
    if (covered[at]) {
      // What stands for a word of Chinese or Japanese was not written.
      const isStandIn = east !== undefined && lexicon.main.includes(`#${token.text}`);
      if (!token.isStop && !isStandIn) raise(bag.terms, english, looking.has(at) ? lookingWeight : coveredWeight);
      bag.known += 1;
    } else if (known === undefined || known.has(english)) {
      raise(bag.terms, english, mood.standingAt(at) === 'instead' ? wishOf.instead : 1);
      bag.known += 1;
    } else {
      const meant =
        english.length >= 4 && !(token.isProper && languages[0] === 'en') ? known.correct(english) : undefined;
      if (meant === undefined) {
        bag.unknown += token.isProper ? 0.3 : 1;
        bag.strange.add(at);
      } else {
        raise(bag.terms, meant, correctedWeight);
        bag.known += surelyMeant;
        bag.unknown += 1 - surelyMeant;
        const term = lexicon.startingWith('en', meant).find(({ stems }) => stems.length === 1);
        if (term !== undefined) take(term.senses, mood.standingAt(at), correctedWeight);
      }
    }
  }

  /** `kvm-4`: its number is no word of its own, and was written nevertheless. */
  function wordWithNumber(text: string): readonly string[] {
    return lexicon.numbered(text.replace(/\d+$/, ''));
  }

  /** `host7` and `snapshot-3`: a kind of thing and a number. */
  function takeNumbered(bare: string): void {
    for (const { stems, senses } of lexicon.startingWith('en', bare)) {
      if (stems.length > 1) continue;
      for (const { idea, weight } of senses) if (idea[0] === '#') raise(bag.terms, idea, weight * numberedWeight);
    }
  }

  for (const { term, indices } of matches) {
    const [first] = indices;
    const isStrange = first !== undefined && !names.places.has(first);
    if (isStrange && term.senses.some(({ idea }) => idea === '-'))
      for (const last of indices.slice(-1)) bag.strange.add(last);
  }
  return bag;
}

function createBag() {
  return {
    terms: new Map<string, number>(),
    acts: new Map<string, number>(),
    providers: new Map<string, number>(),
    foreign: 0,
    hasObject: false,
    /** How often a thing is named, whether or not tools are about it. */
    things: 0,
    unknown: 0,
    known: 0,
    /** Acts that are ordered, and such that are only mentioned. */
    orders: 0,
    mentions: 0,
    /** How clearly it is said that something is wrong. */
    complaint: 0,
    /** Places of words that nobody here knows, or that belong to other trades. */
    strange: new Set<number>(),
  };
}
