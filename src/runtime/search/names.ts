// Which words are somebody's own names for things: by quotes and hyphens, and by where they stand.
import { only } from '../../contract/collections.ts';
import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, Token } from './match-terms.ts';
import { stem } from './stem.ts';

/** What the index knows about things that go together. */
export interface KnownThings {
  /** Whether some tool is about both things at once: a snapshot of a machine. */
  together(thing: string, other: string): boolean;
  /** Whether some tool does this to the thing, or something like it. */
  doable(act: string, thing: string, like?: 'likewise'): boolean;
  /** Whether tools are about the thing, which may have names then. */
  isObject(thing: string): boolean;
  /** Whether a stem stands in the name of a tool. */
  isInNames(stem: string): boolean;
}

/** Marks names that can be told without knowing what the other words mean. */
export function markWritten(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  hasCapitals: boolean,
): readonly Token[] {
  const naming = lexicon.speech('naming', language);
  const names = new Set<number>();
  const placesIn = placesByChunk(tokens);
  for (const [at, { text, chunk }] of tokens.entries()) {
    if (naming.has(text) && at > 0) {
      const next = tokens[at + 1];
      if (next !== undefined && !next.isStop) for (const place of placesIn.get(next.chunk) ?? []) names.add(place);
    }
    const places = placesIn.get(chunk) ?? [];
    if (places[0] === at && places.length > 1 && isHyphenName(places, tokens, language, lexicon, hasCapitals))
      for (const place of places) names.add(place);
  }
  return names.size === 0 ? tokens : tokens.map((token, at) => (names.has(at) ? { ...token, isName: true } : token));
}

/** Made once for all tokens: a text of thousands of words would be gone over for each of them. */
function placesByChunk(tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, { chunk }] of tokens.entries()) {
    const known = places.get(chunk);
    if (known === undefined) places.set(chunk, [at]);
    else known.push(at);
  }
  return places;
}

/** `snapshot-test`, which is no term of ours and stands where a thing does; German joins nouns so, with capitals. */
function isHyphenName(
  places: readonly number[],
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  hasCapitals: boolean,
): boolean {
  const parts = places.flatMap((place) => tokens[place] ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first.isName || (language === 'de' && hasCapitals)) return first.isName;
  // "Reiniciá-lo", "arrête-la": a verb and what it is done to.
  const pronouns = lexicon.speech('pronouns', language);
  if (hangsPronouns.has(language) && parts.slice(1).every(({ text }) => pronouns.has(text))) return false;
  const prefixes = lexicon.speech('prefixes', 'en');
  if (parts.some(({ text, isStop }) => isStop || text.length < 2) || prefixes.has(first.text)) return false;
  const isTerm = (['en', language] as const).some((each) => {
    const stems = parts.map(({ text }) => stem(text, each));
    return lexicon
      .startingWith(each, stems[0] ?? '')
      .some((term) => term.stems.length === stems.length && term.stems.every((part, at) => part === stems[at]));
  });
  const after = tokens[(places.at(-1) ?? 0) + 1];
  // "Power-cycle the vm", but "ci-runner should go on".
  const isSubject = after !== undefined && language === 'en' && subjectMarks.has(after.text);
  if (isTerm || (places[0] === 0 && places.length < tokens.length && !isSubject)) return false;
  // What describes the noun after it is no name: "host-only network".
  return last.isLast || after === undefined || after.isStop || !isNoun(after, language, lexicon);
}

/** What stands behind a subject. */
const subjectMarks: ReadonlySet<string> = new Set(
  'is was has had does doesn did should must can may will needs wants keeps died went seems looks runs hangs'.split(
    ' ',
  ),
);

const hangsPronouns: ReadonlySet<Language> = new Set(['fr', 'es', 'pt']);

const isNoun = ({ text }: Token, language: Language, lexicon: Lexicon): boolean =>
  (['en', language] as const).some((each) =>
    lexicon.startingWith(each, stem(text, each)).some(({ senses }) => senses.some(({ idea }) => idea[0] === '#')),
  );

export interface NameContext {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly things: KnownThings;
  readonly isKnown: (token: Token) => boolean;
  /** Places of words that complain. */
  readonly complained: ReadonlySet<number>;
  /** Acts that the text orders. */
  readonly orders: readonly string[];
}

/** Where a name belongs to a noun, and names that have no noun. */
export interface Names {
  readonly places: ReadonlySet<number>;
  /** A name that no noun says the kind of. */
  readonly hasBare: boolean;
}

/**
 * "Stop the vm backup": nothing stops a backup, so the words after the machine are its name, though together they are a
 * term of ours. Gives the matches with the thing alone in place of the term.
 */
export function splitNamed<M extends Match>(
  tokens: readonly Token[],
  matches: readonly M[],
  { lexicon, things, orders }: NameContext,
): readonly M[] {
  if (orders.length === 0) return matches;
  const does = (match: Match): boolean =>
    match.term.senses.some(({ idea }) => idea[0] === '#' && orders.some((act) => things.doable(act, idea)));
  return matches.map((match) => {
    const { term, at, indices } = match;
    if (indices.length !== 2 || term.gapBefore > 0 || !term.senses.every(({ idea }) => idea[0] === '#') || does(match))
      return match;
    const head = lexicon.startingWith('en', tokens[at]?.stem ?? '').find(({ stems }) => stems.length === 1);
    const alone = head && { ...match, term: head, indices: [at] };
    return alone !== undefined && does(alone) ? alone : match;
  });
}

/** Finds the names among tokens whose terms are matched. */
export function namesAmong(tokens: readonly Token[], matches: readonly Match[], context: NameContext): Names {
  const { things, isKnown, orders, lexicon, language, complained } = context;
  const empty = (['loose', 'every', 'pronouns'] as const).map((role) => lexicon.speech(role, language));
  const isEmpty = (at: number): boolean =>
    complained.has(at) || isActAt(at, matches) || empty.some((words) => words.has(tokens[at]?.text ?? ''));
  const nouns = thingsAt(tokens, matches, things);
  const places = new Set(tokens.flatMap(({ isName }, at) => (isName ? [at] : [])));
  for (const [at, token] of tokens.entries()) {
    const [before, spoken] = [nouns[at - 1], tokens[at - 1]];
    if (before === undefined || spoken === undefined || !isSingle(spoken)) continue;
    if (token.isStop || places.has(at)) continue;
    if (!endsPhrase(tokens, at)) continue;
    // A machine may be called as a product is; other things are not.
    if (isForeignAt(at, matches) && !before.some((idea) => lexicon.main.includes(idea))) continue;
    const own = nouns[at];
    const isName =
      own === undefined
        ? !isEmpty(at) && (!isKnown(token) || isAloneIn(before, token, at, tokens, things))
        : isNameOf(before, own, at, tokens, orders, things);
    if (isName) places.add(at);
  }
  if (!nouns.some((ideas, at) => ideas !== undefined && !places.has(at))) {
    // "Reboot jenkins", but not "turn off the projector".
    const articles = lexicon.speech('articles', language);
    const definite = lexicon.speech('definite', language);
    const isArticle = (token: Token | undefined): boolean => token !== undefined && articles.has(token.text);
    const isBare = (at: number): boolean => {
      const before = tokens[at - 1];
      if (before === undefined || isArticle(before) || definite.has(before.text) || speakers.has(before.text))
        return false;
      return before.isStop || (isActAt(at - 1, matches) && !before.text.endsWith('ed'));
    };
    const standsFree = (at: number): boolean => (at > 0 ? isBare(at) : tokens.length > 1 && isActAt(1, matches));
    const isProduct = (at: number): boolean => places.size === 0 && isForeignAt(at, matches) && standsFree(at);
    const strangers = tokens.flatMap((token, at) =>
      token.isStop || places.has(at) || (isKnown(token) && !isProduct(at)) || isEmpty(at) ? [] : [at],
    );
    // "Stop the crawler" speaks of a kind of thing that nobody here knows; a name has no article.
    const stranger = only(strangers);
    if (
      stranger !== undefined &&
      (stranger === 0 ? isProduct(0) : !isArticle(tokens[stranger - 1])) &&
      !isInside(stranger, tokens, context)
    )
      places.add(stranger);
  }
  for (let at = 0; at < tokens.length - 1; at++) {
    const main = nouns[at + 1]?.some((idea) => context.lexicon.main.includes(idea)) === true;
    if (main && nouns[at] === undefined && isForeignAt(at, matches)) places.add(at);
  }
  const hasBare = [...places].some((at) => !hasNoun(at, tokens, nouns, places));
  return { places, hasBare };
}

/** What follows these is a verb: "what should I cook". */
const speakers: ReadonlySet<string> = new Set(['i', 'we', 'you', 'they', 'he', 'she']);

/** "Of the account mail": a word of ours that no tool uses with that thing. */
const isAloneIn = (
  head: readonly string[],
  token: Token,
  at: number,
  tokens: readonly Token[],
  things: KnownThings,
): boolean => tokens[at - 2]?.isStop === true && !head.some((thing) => things.together(thing, stem(token.text, 'en')));

/** Two nouns in a row are a compound where a tool is about both, or else the second is the name of the first. */
function isNameOf(
  head: readonly string[],
  word: readonly string[],
  at: number,
  tokens: readonly Token[],
  orders: readonly string[],
  things: KnownThings,
): boolean {
  const some = (test: (a: string, b: string) => boolean): boolean => head.some((a) => word.some((b) => test(a, b)));
  if (some((a, b) => a === b)) return false;
  const pair = some(things.together);
  if (/s$/.test(tokens[at]?.text ?? '')) return false;
  if (orders.length === 0) return !pair && tokens[at - 2]?.isStop === true;
  const does = (thing: string): boolean => orders.some((act) => things.doable(act, thing));
  if (!head.some(does)) return !pair && tokens[at - 2]?.isStop === true;
  return !(pair && word.some((thing) => orders.some((act) => things.doable(act, thing, 'likewise'))));
}

/** Ideas of tools' objects at each place. */
function thingsAt(
  tokens: readonly Token[],
  matches: readonly Match[],
  things: KnownThings,
): readonly (readonly string[] | undefined)[] {
  const nouns: (readonly string[] | undefined)[] = tokens.map(() => undefined);
  for (const { term, indices } of matches) {
    const ideas = term.senses
      .filter(({ idea, weight }) => idea[0] === '#' && weight >= 0.5 && things.isObject(idea))
      .map(({ idea }) => idea);
    if (ideas.length > 0 && term.gapBefore === 0)
      for (const at of indices) nouns[at] = [...(nouns[at] ?? []), ...ideas];
  }
  return nouns;
}

const isActAt = (at: number, matches: readonly Match[]): boolean =>
  matches.some(({ term, indices }) => indices.includes(at) && term.senses.some(({ idea }) => idea[0] === '!'));

const isForeignAt = (at: number, matches: readonly Match[]): boolean =>
  matches.some(
    ({ term, indices }) => indices.includes(at) && indices.length === 1 && term.senses.some(({ idea }) => idea === '-'),
  );

/** A name stands after the singular. */
const isSingle = ({ text }: Token): boolean => !/(?:[^su]s)$/.test(text);

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.isLast === true || next === undefined || next.isStop || next.isName;
}

/** Whether a noun beside a name says what kind of thing it is the name of. */
function hasNoun(
  at: number,
  tokens: readonly Token[],
  nouns: readonly (readonly string[] | undefined)[],
  places: ReadonlySet<number>,
): boolean {
  let before = at - 1;
  while (before >= 0 && places.has(before)) before -= 1;
  const isBound = (place: number): boolean => nouns[place] !== undefined && !places.has(place);
  const beside = tokens[before];
  if (isBound(before) || (beside?.isStop === false && isBound(before - 1) && beside.text.length < 7)) return true;
  let after = at + 1;
  while (after < tokens.length && places.has(after)) after += 1;
  return tokens[after - 1]?.isLast !== true && isBound(after);
}

/** "tomcat on app-2": what stands before a place and is unknown is inside of it. */
function isInside(at: number, tokens: readonly Token[], { language, lexicon }: NameContext): boolean {
  const inside = lexicon.speech('inside', language);
  return tokens.slice(at + 1, at + 3).some(({ text }) => inside.has(text));
}
