// Reads a text: its language, terms, names, mood and complaints, and what is wished for in it.
import type { Language } from '../../contract/vocabulary.ts';
import { type Analysis, isOrder, type KnownWords } from './analysis.ts';
import { complaintsIn } from './complaints.ts';
import { cutEastAsian } from './east-asian.ts';
import { gather } from './gather.ts';
import { languageOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { type Match, matchTerms, type Token, tokensOf } from './match-terms.ts';
import { moodOf, plainMood } from './mood.ts';
import { markWritten, type Names, namesAmong, splitNamed } from './names.ts';
import { fold, stem } from './stem.ts';
import { tells } from './telling.ts';
import type { Sense } from './term-table.ts';
import { wishesOf } from './wishes.ts';
import { eastAsian, wordsOf } from './words.ts';

/** Analyses a sentence of ours: English, spelt right. */
export function analyseText(text: string, lexicon: Lexicon): Analysis {
  const tokens = tokensOf(wordsOf(text), 'en');
  const matches = matchTerms(tokens, 'en', lexicon, false).map((match) => ({ ...match, language: 'en' as const }));
  const mood = plainMood(tokens.map((token) => token.text));
  const wording = {
    tokens,
    matches,
    mood,
    languages: ['en'],
    language: 'en',
    names: noNames,
    complained: noPlaces,
  } as const;
  return wishesOf(gather(wording, lexicon), wording, lexicon);
}

const noPlaces: ReadonlySet<number> = new Set();
const noNames: Names = { places: noPlaces, hasBare: false };

/** The things that words of ours name, with the words that each takes up. */
export function spansOf(
  text: string,
  lexicon: Lexicon,
): readonly { readonly from: number; readonly length: number; readonly ideas: ReadonlyMap<string, number> }[] {
  return matchTerms(tokensOf(wordsOf(text), 'en'), 'en', lexicon, false).flatMap(({ term, at, indices }) => {
    const ideas = new Map(term.senses.filter(({ idea }) => idea[0] === '#').map(({ idea, weight }) => [idea, weight]));
    return ideas.size > 0 && term.gapBefore === 0 ? [{ from: at, length: indices.length, ideas }] : [];
  });
}

/** The language of a query: which words are taken for what. */
export function queryLanguage(text: string, lexicon: Lexicon, known: KnownWords): Language {
  if (eastAsian.test(text)) return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh';
  const bare = wordsOf(text).filter(({ isName }) => !isName);
  return languageOf(
    bare.map((word) => word.text),
    lexicon,
    (word) => known.has(word),
  );
}

/** Analyses what somebody asks for, in any of the languages, with typos. */
export function analyseQuery(
  text: string,
  lexicon: Lexicon,
  known: KnownWords,
  language = queryLanguage(text, lexicon, known),
): Analysis {
  const east = eastAsian.test(text) ? cutEastAsian(fold(text), lexicon) : undefined;
  const words = wordsOf(east?.rest ?? text);
  const local = east === undefined && language !== 'zh' && language !== 'ja' ? language : 'en';
  const languages: readonly Language[] = local === 'en' ? ['en'] : [local, 'en'];
  const tokens = markWritten(tokensOf(words, local), local, lexicon, /\p{Lu}/u.test(text));
  const matches = ownActs(
    languages.map((each) => matchTerms(tokens, each, lexicon, true).map((match) => ({ ...match, language: each }))),
  );
  const mood = moodOf(
    words.map((word) => word.text),
    local,
    {
      leads: lexicon.speech('leads', local),
      heads: lexicon.speech('heads', local),
      definite: lexicon.speech('definite', 'en'),
      taking: new Set(matches.filter(({ term }) => term.senses.some(takesAway)).map(({ at }) => at)),
    },
  );
  const complained = complaintsIn(tokens, matches, language, lexicon);
  const isKnown = (token: Token): boolean =>
    known.has(stem(token.text, 'en')) || matches.some(({ indices }) => indices.some((at) => tokens[at] === token));
  const asVerb = !mood.asks && nounAsVerb(tokens, lexicon, isKnown);
  const orders = [
    ...(east?.senses ?? []).flatMap(({ idea, weight, standing }) =>
      standing === 'order' && isOrder(idea, weight) ? [idea] : [],
    ),
    ...matches.flatMap(({ term, at }) =>
      mood.standingAt(at) === 'order'
        ? term.senses.flatMap(({ idea, weight }) => (isOrder(idea, weight) ? [idea] : []))
        : [],
    ),
  ];
  const context = { language: local, lexicon, things: known, isKnown, orders, complained };
  const split = splitNamed(tokens, matches, context);
  const names = namesAmong(tokens, split, context);
  const read = { tokens, matches: split, mood, languages, language, names, complained, known, ...(east && { east }) };
  const said = {
    ...wishesOf(gather(read, lexicon), read, lexicon),
    tells: tells(
      words.map((word) => word.text),
      local,
      lexicon,
    ),
  };
  const isMade =
    asVerb || (!mood.asks && said.orders < clearOrder && !looks(said) && namesADeed(tokens, local, lexicon));
  if (!isMade) return said;
  return { ...said, acts: new Map([...said.acts, ['!create', 1]]), orders: 1, opensWithAct: true, isVague: false };
}

/** What a verb says in the language of the text is what it says: "halte die VM kurz an" pauses, though "halt" is English. */
function ownActs<M extends Match>([own = [], ...others]: readonly (readonly M[])[]): readonly M[] {
  const isAct = ({ term }: Match): boolean => term.senses.every(({ idea }) => idea[0] === '!');
  const taken = new Set(own.filter(isAct).flatMap(({ indices }) => indices));
  return [...own, ...others.flat().filter((match) => !isAct(match) || !match.indices.every((at) => taken.has(at)))];
}

const taking: ReadonlySet<string> = new Set(['!delete', '!release', '!revoke', '!disable', '!archive']);
const takesAway = ({ idea, weight }: Sense): boolean => weight >= clearOrder && taking.has(idea);

const clearOrder = 0.6;
const looks = ({ acts }: Analysis): boolean => ['!list', '!check'].some((act) => (acts.get(act) ?? 0) >= clearOrder);

/** "I'd sleep better with a snapshot of it": what is made, not known yet, and nothing else is ordered. */
function namesADeed(tokens: readonly Token[], language: Language, lexicon: Lexicon): boolean {
  const [deeds, articles, definite] = (['deeds', 'articles', 'definite'] as const).map((role) =>
    lexicon.speech(role, language),
  );
  return tokens.some(({ text, isName }, at) => {
    const before = tokens[at - 1]?.text ?? '';
    return !isName && deeds?.has(text) && articles?.has(before) && !definite?.has(before);
  });
}

/** "Snapshot the disk", "please back up crm": a noun for what is made, where a verb stands. */
function nounAsVerb(tokens: readonly Token[], lexicon: Lexicon, isKnown: (token: Token) => boolean): boolean {
  const from = Math.max(
    0,
    tokens.findIndex(({ isStop }) => !isStop),
  );
  return [...lexicon.speech('deeds', 'en')].some((deed) => {
    const parts = deed.split(' ');
    const after = tokens[from + parts.length];
    if (after === undefined || !parts.every((part, at) => tokens[from + at]?.text === part)) return false;
    if (after.isName || (!after.isStop && !isKnown(after))) return true;
    return (['articles', 'pronouns', 'definite'] as const).some((role) => lexicon.speech(role, 'en').has(after.text));
  });
}
