// The vocabulary made ready for looking up: terms by their first word, per language, and a dictionary for East Asian text.
import type { Language, Terms, Vocabulary } from '../../contract/vocabulary.ts';
import { fold, stem } from './stem.ts';
import { mergeVocabularies, weighted } from './vocabulary.ts';
import { eastAsian, wordsOf } from './words.ts';

/** An idea that a term stands for: `!list` is an act, `#vm` a thing, `@id` a provider, `-` foreign to all tools. */
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

/** Compiles vocabularies, each language when it is first needed; English takes about ten milliseconds. */
export function createLexicon(parts: readonly Vocabulary[]): Lexicon {
  const vocabulary = mergeVocabularies(parts);
  const latin = new Map<Language, LatinTable>();
  const latinOf = (language: Language): LatinTable => own(latin, language, () => compileLatin(vocabulary, language));
  let east: EastTable | undefined;
  const verbs = new Map(
    Object.entries(vocabulary.verbs).map(([verb, acts]) => [
      verb,
      acts.map(weighted).map(([act, weight]) => ({ idea: `!${act}`, weight })),
    ]),
  );
  const near = new Map(
    vocabulary.near.flatMap(([a, b, n]) => [
      [`!${a} !${b}` as string, n] as const,
      [`!${b} !${a}` as string, n] as const,
    ]),
  );
  return {
    startingWith: (language, first) => latinOf(language).byFirst.get(first) ?? [],
    eastAsianAt(text, at) {
      east ??= compileEast(vocabulary);
      for (let length = Math.min(east.longest, text.length - at); length > 0; length--) {
        const senses = east.terms.get(text.slice(at, at + length));
        if (senses !== undefined) return { length, senses };
      }
      return undefined;
    },
    knows: (language, wanted) => latinOf(language).stems.has(wanted),
    stems: (language) => latinOf(language).stems,
    actsOfVerb: (verb) => verbs.get(verb) ?? [],
    closeness: (act, other) => (act === other ? 1 : (near.get(`${act} ${other}`) ?? 0)),
  };
}

interface LatinTable {
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  readonly stems: ReadonlySet<string>;
}

interface EastTable {
  readonly terms: ReadonlyMap<string, readonly Sense[]>;
  readonly longest: number;
}

/** Every term of a language with the sense it gives. Words of providers and other trades are kept as English. */
function* sensesIn(vocabulary: Required<Vocabulary>, language: Language): Iterable<readonly [string, Sense]> {
  const ideas = [
    ...Object.entries(vocabulary.acts).map(([idea, terms]) => [`!${idea}`, terms] as const),
    ...Object.entries(vocabulary.things).map(([idea, terms]) => [`#${idea}`, terms] as const),
    ...(language === 'en'
      ? [
          ...Object.entries(vocabulary.providers).map(([provider, en]) => [`@${provider}`, { en }] as const),
          ['-', { en: vocabulary.foreign }] as const,
        ]
      : []),
  ];
  for (const [idea, terms] of ideas) {
    for (const term of (terms as Terms)[language] ?? []) {
      const [text, weight] = weighted(String(term));
      yield [text, { idea, weight }];
    }
  }
}

function compileLatin(vocabulary: Required<Vocabulary>, language: Language): LatinTable {
  const byFirst = new Map<string, Term[]>();
  const stems = new Set<string>();
  for (const [text, sense] of sensesIn(vocabulary, language)) {
    const term = eastAsian.test(text) ? undefined : termOf(text, language, sense);
    if (term === undefined) continue;
    for (const part of term.stems) stems.add(part);
    const row = own(byFirst, term.stems[0]!, () => []);
    const same = row.find((other) => isSameTerm(other, term));
    if (same === undefined) row.push(term);
    else if (!same.senses.some(({ idea }) => idea === sense.idea)) same.senses.push(sense);
  }
  for (const row of byFirst.values()) row.sort((a, b) => b.stems.length - a.stems.length || a.gapBefore - b.gapBefore);
  return { byFirst, stems };
}

function compileEast(vocabulary: Required<Vocabulary>): EastTable {
  const terms = new Map<string, Sense[]>();
  let longest = 0;
  for (const language of ['zh', 'ja', 'en'] as const) {
    for (const [text, sense] of sensesIn(vocabulary, language)) {
      if (language === 'en' && !eastAsian.test(text)) continue;
      const folded = fold(text);
      own(terms, folded, () => []).push(sense);
      longest = Math.max(longest, folded.length);
    }
  }
  return { terms, longest };
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
