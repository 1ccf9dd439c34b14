// The terms of the vocabulary by their first word, per language.
import type { Language, Terms, Vocabulary } from '../../contract/vocabulary.ts';
import { fold, stem } from './stem.ts';
import { formsOf } from './verb-forms/forms-of.ts';
import type { VerbForm } from './verb-forms/verb-form.ts';
import { weighted } from './vocabulary.ts';
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

/** Terms of a language written in Latin letters. */
export interface LatinTable {
  /** Terms that begin with a stem, longest first. */
  startingWith(first: string): readonly Term[];
  readonly stems: ReadonlySet<string>;
}

/** The same with all its terms at hand. */
export interface CompiledTable extends LatinTable {
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
}

/** Terms of Chinese and Japanese by their text. */
export interface EastTable {
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

/** Compiles the terms of a language, with the forms of its verbs. */
export function compileLatin(vocabulary: Required<Vocabulary>, language: Language): CompiledTable {
  const byFirst = new Map<string, Term[]>();
  const stems = new Set<string>();
  const add = (term: Term | undefined): void => {
    if (term === undefined) return;
    for (const part of term.stems) stems.add(part);
    const row = own(byFirst, term.stems[0] ?? '', () => []);
    const same = row.find((other) => isSameTerm(other, term));
    if (same === undefined) row.push(term);
    else
      for (const sense of term.senses)
        if (!same.senses.some(({ idea }) => idea === sense.idea)) same.senses.push(sense);
  };
  const irregular = vocabulary.forms[language] ?? {};
  for (const [text, sense] of sensesIn(vocabulary, language)) {
    if (eastAsian.test(text)) continue;
    add(termOf(text, language, [sense]));
    if (sense.idea[0] !== '!') continue;
    for (const form of formsOf(text, language, irregular)) add(termOfForm(form, language, [sense]));
  }
  addMotions(vocabulary, language, (term) => {
    if (byFirst.get(term.stems[0] ?? '')?.some((other) => isSameTerm(other, term)) !== true) add(term);
  });
  for (const row of byFirst.values()) row.sort((a, b) => b.stems.length - a.stems.length || a.gapBefore - b.gapBefore);
  return { byFirst, stems, startingWith: (first) => byFirst.get(first) ?? none };
}

/** "Pop the disk into", "häng die Platte dran": any verb of moving with where to. What a list of terms says goes before. */
function addMotions({ motions, forms }: Required<Vocabulary>, language: Language, addNew: (term: Term) => void): void {
  for (const { verbs, toward = [], acts } of motions[language] ?? []) {
    const senses = acts.map(weighted).map(([act, weight]) => ({ idea: `!${act}`, weight }));
    const terms = verbs.map(weighted).flatMap(([verb, strength]) => {
      const own = senses.map(({ idea, weight }) => ({ idea, weight: weight * strength }));
      if (toward.length === 0)
        return [
          termOf(verb, language, own),
          ...formsOf(verb, language, forms[language] ?? {}).map((form) => termOfForm(form, language, own)),
        ];
      const written = [verb, ...(forms[language]?.[verb] ?? [])];
      return written.flatMap((form) =>
        toward.flatMap((where) =>
          [`${form} ${where}`, `${form} .. ${where}`].map((text) => termOf(text, language, own)),
        ),
      );
    });
    for (const term of terms) if (term !== undefined) addNew(term);
  }
}

/** Compiles the terms of both East Asian languages. */
export function compileEast(vocabulary: Required<Vocabulary>): EastTable {
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

function termOf(text: string, language: Language, senses: readonly Sense[]): Term | undefined {
  const [before = '', after] = text.split(/\s\.\.\s?/);
  const stemsOf = (part: string): readonly string[] => wordsOf(part).map((word) => stem(word.text, language));
  const first = stemsOf(before);
  const second = after === undefined ? [] : stemsOf(after);
  if (first.length === 0) return undefined;
  return {
    stems: [...first, ...second],
    gapBefore: second.length > 0 ? first.length : 0,
    endsClause: false,
    senses: [...senses],
  };
}

function termOfForm({ text, last }: VerbForm, language: Language, senses: readonly Sense[]): Term | undefined {
  const term = termOf(last === undefined ? text : `${text} .. ${last}`, language, senses);
  return term && last !== undefined ? { ...term, endsClause: true } : term;
}

const isSameTerm = (a: Term, b: Term): boolean =>
  a.gapBefore === b.gapBefore &&
  a.endsClause === b.endsClause &&
  a.stems.length === b.stems.length &&
  a.stems.every((part, at) => part === b.stems[at]);

const none: readonly Term[] = [];

/** What a map holds for a key, made when it is first asked for. */
export function own<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
