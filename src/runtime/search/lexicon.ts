// The vocabulary made ready for looking up: terms by their first word, per language, and a dictionary for East Asian text.
import type { Language, SpeechRole, Vocabulary } from '../../contract/vocabulary.ts';
import { keepEast, keepLatin, reviveEast, reviveLatin } from './kept-table.ts';
import { fold } from './stem.ts';
import {
  compileEast,
  compileLatin,
  type EastTable,
  type LatinTable,
  own,
  type Sense,
  type Term,
} from './term-table.ts';
import { mergeVocabularies, weighted } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface Lexicon {
  /** Terms of a language that begin with a stem, longest first. */
  startingWith(language: Language, first: string): readonly Term[];
  /** The longest dictionary term at a position of East Asian text. */
  eastAsianAt(text: string, at: number): { readonly length: number; readonly senses: readonly Sense[] } | undefined;
  /** Whether any term of the language uses this stem. */
  knows(language: Language, stem: string): boolean;
  /** Every stem of a language's terms. */
  stems(language: Language): ReadonlySet<string>;
  /** Acts of the verb that begins a tool's name; of several words, of each. */
  actsOfVerb(verb: string): readonly Sense[];
  /** How close two acts are: 1 for the same, 0 for unrelated. */
  closeness(act: string, other: string): number;
  /** How much an act hurts when it was not meant; 0 for most. */
  harmOf(act: string): number;
  /** Whether an act says enough where no thing is named. */
  saysEnough(act: string): boolean;
  /** Folded words that play a part in sentences of a language. */
  speech(role: SpeechRole, language: Language): ReadonlySet<string>;
  /** Complaints of a language written in Latin letters, in their words; `..` for some words between. */
  complaints(language: Language): readonly (readonly string[])[];
  /** Things that a word with a number names: hosts for `kvm`. */
  numbered(word: string): readonly string[];
  /** Things that are meant where none is named. */
  readonly main: readonly string[];
}

/** Languages written in Latin letters. */
export const latinLanguages = ['en', 'de', 'fr', 'es', 'pt'] as const satisfies readonly Language[];

/** A vocabulary as a build keeps it: its terms as texts by language, East Asian ones together, and what else it says. */
export interface KeptWords {
  readonly rest: Vocabulary;
  readonly tables: Readonly<Record<string, string>>;
}

const eastern = 'east';

/** Vocabularies made ready for a build to keep. */
export function keepWords(parts: readonly Vocabulary[]): KeptWords {
  const vocabulary = mergeVocabularies(parts);
  const { verbs, near, speech, harm, alone, numbered, main } = vocabulary;
  return {
    rest: { verbs, near, speech, harm, alone, numbered, main },
    tables: Object.fromEntries([
      ...latinLanguages.map((language) => [language, keepLatin(compileLatin(vocabulary, language))]),
      [eastern, keepEast(compileEast(vocabulary))],
    ]),
  };
}

/** Compiles vocabularies, each language when it is first needed. */
export function createLexicon(parts: readonly Vocabulary[]): Lexicon {
  const vocabulary = mergeVocabularies(parts);
  return lexiconOf(
    vocabulary,
    (language) => compileLatin(vocabulary, language),
    () => compileEast(vocabulary),
  );
}

/** The same from what a build kept; a language that it lacks has no terms. */
export function reviveLexicon({ rest, tables }: KeptWords): Lexicon {
  return lexiconOf(
    mergeVocabularies([rest]),
    (language) => reviveLatin(tables[language] ?? ''),
    () => reviveEast(tables[eastern] ?? '[]'),
  );
}

function lexiconOf(
  vocabulary: Required<Vocabulary>,
  readLatin: (language: Language) => LatinTable,
  readEast: () => EastTable,
): Lexicon {
  const latin = new Map<Language, LatinTable>();
  const latinOf = (language: Language): LatinTable => own(latin, language, () => readLatin(language));
  let east: EastTable | undefined;
  const verbs = new Map(
    Object.entries(vocabulary.verbs).map(([verb, acts]) => [
      verb,
      acts.map(weighted).map(([act, weight]) => ({ idea: `!${act}`, weight })),
    ]),
  );
  const near = new Map<string, Map<string, number>>();
  for (const [a, b, closeness] of vocabulary.near) {
    own(near, `!${a}`, () => new Map()).set(`!${b}`, closeness);
    own(near, `!${b}`, () => new Map()).set(`!${a}`, closeness);
  }
  const speech = new Map<string, ReadonlySet<string>>();
  const complaints = new Map<Language, readonly (readonly string[])[]>();
  return {
    startingWith: (language, first) => latinOf(language).startingWith(first),
    eastAsianAt(text, at) {
      east ??= readEast();
      for (let length = Math.min(east.longest, text.length - at); length > 0; length--) {
        const senses = east.terms.get(text.slice(at, at + length));
        if (senses !== undefined) return { length, senses };
      }
      return undefined;
    },
    knows: (language, wanted) => latinOf(language).stems.has(wanted),
    stems: (language) => latinOf(language).stems,
    actsOfVerb: (verb) => verb.split(' ').flatMap((word) => verbs.get(word) ?? []),
    closeness: (act, other) => (act === other ? 1 : (near.get(act)?.get(other) ?? 0)),
    saysEnough: (act) => vocabulary.alone.includes(act.slice(1)),
    harmOf: (act) => vocabulary.harm[act.slice(1)] ?? 0,
    speech: (role, language) =>
      own(speech, `${role} ${language}`, () => new Set((vocabulary.speech[role]?.[language] ?? []).map(fold))),
    complaints: (language) =>
      own(complaints, language, () =>
        (vocabulary.speech.complaint?.[language] ?? []).map((text) =>
          text.split(' ').flatMap((word) => (word === '..' ? [word] : wordsOf(word).map((part) => part.text))),
        ),
      ),
    numbered: (word) =>
      Object.entries(vocabulary.numbered).flatMap(([thing, words]) => (words.includes(word) ? [`#${thing}`] : [])),
    main: [...new Set(vocabulary.main)].map((idea) => `#${idea}`),
  };
}
