// The vocabulary made ready for looking up: terms by their first word, per language, and a dictionary for East Asian text.
import { fold, stem } from './stem.ts';
import { type Language, mergeVocabularies, type Terms, type Vocabulary, weighted } from './vocabulary.ts';
import { eastAsian, wordsOf } from './words.ts';

/** An idea that a term stands for: `!list` is an act, `#vm` a thing, `@kubevirt` a provider, `-` foreign to all tools. */
export interface Sense {
  readonly idea: string;
  readonly weight: number;
}

/** One way to say something: stems in a row, with at most one gap. */
export interface Term {
  readonly stems: readonly string[];
  /** Index of the stem before which up to four words may stand; 0 for none. */
  readonly gapBefore: number;
  readonly senses: Sense[];
}

export interface Lexicon {
  /** Terms of a language that begin with a stem, longest first. */
  startingWith(language: Language, first: string): readonly Term[];
  /** The longest dictionary term at a position of East Asian text. */
  eastAsianAt(text: string, at: number): { readonly length: number; readonly senses: readonly Sense[] } | undefined;
  /** Whether any term of the language uses this stem. */
  knows(language: Language, stem: string): boolean;
  /** Every stem of a language's terms. */
  stems(language: Language): ReadonlySet<string>;
  /** Acts of the verb that begins a tool's name. */
  actsOfVerb(verb: string): readonly Sense[];
  /** How close two acts are: 1 for the same, 0 for unrelated. */
  closeness(act: string, other: string): number;
}

/** Languages written in Latin letters. */
export const latinLanguages = ['en', 'de', 'fr', 'es', 'pt'] as const satisfies readonly Language[];

/** Compiles vocabularies; about five thousand terms take ten milliseconds. */
export function createLexicon(parts: readonly Vocabulary[]): Lexicon {
  const vocabulary = mergeVocabularies(parts);
  const tables = new Map<Language, Map<string, Term[]>>();
  const stems = new Map<Language, Set<string>>();
  const east = new Map<string, Sense[]>();
  let eastLongest = 0;

  const addEast = (text: string, sense: Sense): void => {
    const folded = fold(text);
    const senses = east.get(folded);
    if (senses === undefined) east.set(folded, [sense]);
    else senses.push(sense);
    eastLongest = Math.max(eastLongest, folded.length);
  };
  const addLatin = (language: Language, text: string, sense: Sense): void => {
    const term = termOf(text, language, sense);
    if (term === undefined) return;
    const known = own(stems, language, () => new Set<string>());
    for (const part of term.stems) known.add(part);
    const table = own(tables, language, () => new Map<string, Term[]>());
    const row = own(table, term.stems[0]!, () => []);
    const same = row.find((other) => isSameTerm(other, term));
    if (same === undefined) row.push(term);
    else if (!same.senses.some(({ idea }) => idea === sense.idea)) same.senses.push(sense);
  };
  const add = (language: Language, written: string, idea: string): void => {
    const [text, weight] = weighted(written);
    if (eastAsian.test(text) || language === 'zh' || language === 'ja') addEast(text, { idea, weight });
    else addLatin(language, text, { idea, weight });
  };
  const addIdeas = (ideas: Readonly<Record<string, Terms>>, mark: string): void => {
    for (const [idea, terms] of Object.entries(ideas)) {
      for (const [language, list] of Object.entries(terms)) {
        for (const term of list) add(language as Language, String(term), `${mark}${idea}`);
      }
    }
  };
  addIdeas(vocabulary.acts, '!');
  addIdeas(vocabulary.things, '#');
  for (const [provider, words] of Object.entries(vocabulary.providers)) {
    for (const word of words) add('en', word, `@${provider}`);
  }
  for (const word of vocabulary.foreign) add('en', word, '-');
  for (const table of tables.values()) {
    for (const row of table.values()) row.sort((a, b) => b.stems.length - a.stems.length || a.gapBefore - b.gapBefore);
  }

  const verbs = new Map(
    Object.entries(vocabulary.verbs).map(([verb, acts]) => [
      verb,
      acts.map(weighted).map(([act, weight]) => ({ idea: `!${act}`, weight })),
    ]),
  );
  const near = new Map(
    vocabulary.near.flatMap(([a, b, n]) => [[`!${a} !${b}`, n] as const, [`!${b} !${a}`, n] as const]),
  );
  const none: ReadonlySet<string> = new Set();

  return {
    startingWith: (language, first) => tables.get(language)?.get(first) ?? [],
    eastAsianAt(text, at) {
      for (let length = Math.min(eastLongest, text.length - at); length > 0; length--) {
        const senses = east.get(text.slice(at, at + length));
        if (senses !== undefined) return { length, senses };
      }
      return undefined;
    },
    knows: (language, wanted) => stems.get(language)?.has(wanted) ?? false,
    stems: (language) => stems.get(language) ?? none,
    actsOfVerb: (verb) => verbs.get(verb) ?? [],
    closeness: (act, other) => (act === other ? 1 : (near.get(`${act} ${other}`) ?? 0)),
  };
}

function termOf(text: string, language: Language, sense: Sense): Term | undefined {
  const [before = '', after] = text.split(/\s\.\.\s?/);
  const stemsOf = (part: string): readonly string[] => wordsOf(part).map((word) => stem(word.text, language));
  const first = stemsOf(before);
  const second = after === undefined ? [] : stemsOf(after);
  if (first.length === 0) return undefined;
  return { stems: [...first, ...second], gapBefore: second.length > 0 ? first.length : 0, senses: [sense] };
}

const isSameTerm = (a: Term, b: Term): boolean =>
  a.gapBefore === b.gapBefore && a.stems.length === b.stems.length && a.stems.every((part, at) => part === b.stems[at]);

function own<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
