// The vocabulary made ready for looking up: terms by their first word, per language, and a dictionary for East Asian text.
import type { Language, SpeechRole, Terms, Vocabulary } from '../../contract/vocabulary.ts';
import { fold, stem } from './stem.ts';
import { formsOf } from './verb-forms/forms-of.ts';
import type { VerbForm } from './verb-forms/verb-form.ts';
import { mergeVocabularies, weighted } from './vocabulary.ts';
import { eastAsian, wordsOf } from './words.ts';

/** An idea that a term stands for: `!list` is an act, `#vm` a thing, `@id` a provider, `~` a complaint, `-` foreign to all. */
export interface Sense {
  readonly idea: string;
  readonly weight: number;
}

/** One way to say something: stems in a row, with at most one gap. */
export interface Term {
  readonly stems: readonly string[];
  /** Index of the stem before which some words may stand; 0 for none. */
  readonly gapBefore: number;
  /** What comes after the gap ends its clause, as German prefixes do. */
  readonly endsClause: boolean;
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
  /** How much an act hurts when it was not meant; 0 for most. */
  harmOf(act: string): number;
  /** Folded words that play a part in sentences of a language. */
  speech(role: SpeechRole, language: Language): ReadonlySet<string>;
  /** Complaints of a language written in Latin letters, in their words; `..` for some words between. */
  complaints(language: Language): readonly (readonly string[])[];
  /** Things that are meant where none is named. */
  readonly main: readonly string[];
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
  const speech = new Map<string, ReadonlySet<string>>();
  const complaints = new Map<Language, readonly (readonly string[])[]>();
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
    harmOf: (act) => vocabulary.harm[act.slice(1)] ?? 0,
    speech: (role, language) =>
      own(speech, `${role} ${language}`, () => new Set((vocabulary.speech[role]?.[language] ?? []).map(fold))),
    complaints: (language) =>
      own(complaints, language, () =>
        (vocabulary.speech.complaint?.[language] ?? []).map((text) =>
          text.split(' ').flatMap((word) => (word === '..' ? [word] : wordsOf(word).map((part) => part.text))),
        ),
      ),
    main: [...new Set(vocabulary.main)].map((idea) => `#${idea}`),
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
    ...(language === 'zh' || language === 'ja' ? [['~', vocabulary.speech.complaint ?? {}] as const] : []),
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
  const add = (term: Term | undefined): void => {
    if (term === undefined) return;
    for (const part of term.stems) stems.add(part);
    const row = own(byFirst, term.stems[0]!, () => []);
    const same = row.find((other) => isSameTerm(other, term));
    if (same === undefined) row.push(term);
    else
      for (const sense of term.senses)
        if (!same.senses.some(({ idea }) => idea === sense.idea)) same.senses.push(sense);
  };
  const irregular = vocabulary.forms[language] ?? {};
  for (const [text, sense] of sensesIn(vocabulary, language)) {
    if (eastAsian.test(text)) continue;
    add(termOf(text, language, sense));
    if (sense.idea[0] !== '!') continue;
    for (const form of formsOf(text, language, irregular)) add(termOfForm(form, language, sense));
  }
  for (const row of byFirst.values()) row.sort((a, b) => b.stems.length - a.stems.length || a.gapBefore - b.gapBefore);
  return { byFirst, stems };
}

function compileEast(vocabulary: Required<Vocabulary>): EastTable {
  const terms = new Map<string, Sense[]>();
  let longest = 0;
  const add = (text: string, sense: Sense): void => {
    const senses = own(terms, text, () => []);
    if (!senses.some(({ idea }) => idea === sense.idea)) senses.push(sense);
    longest = Math.max(longest, text.length);
  };
  for (const language of ['zh', 'ja', 'en'] as const) {
    for (const [text, sense] of sensesIn(vocabulary, language)) {
      if (language === 'en' && !eastAsian.test(text)) continue;
      add(fold(text), sense);
      if (language === 'en' || sense.idea[0] !== '!') continue;
      for (const form of formsOf(text, language, {})) add(form.text, sense);
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
  return {
    stems: [...first, ...second],
    gapBefore: second.length > 0 ? first.length : 0,
    endsClause: false,
    senses: [sense],
  };
}

function termOfForm({ text, last }: VerbForm, language: Language, sense: Sense): Term | undefined {
  const term = termOf(last === undefined ? text : `${text} .. ${last}`, language, sense);
  return term && last !== undefined ? { ...term, endsClause: true } : term;
}

const isSameTerm = (a: Term, b: Term): boolean =>
  a.gapBefore === b.gapBefore &&
  a.endsClause === b.endsClause &&
  a.stems.length === b.stems.length &&
  a.stems.every((part, at) => part === b.stems[at]);

function own<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
