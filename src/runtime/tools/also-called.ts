// Different words of different APIs for the same thing, where spelling alone finds nothing.
import type { Alike, WordGroups } from '../../contract/catalog.ts';

/** The names among `known`, or paths that end in one, for which what was written is another word; in their own order. */
export function alsoCalled(written: string, known: Iterable<string>, alike: WordGroups): readonly string[] {
  const word = flat(written);
  const others = othersOf(word, alike);
  return [...known].filter((name) => flat(name) !== word && others.has(flat(name.slice(name.lastIndexOf('.') + 1))));
}

/**
 * Names of tools that say the same in other words: another verb (`deploy` for `create`), another name of the thing
 * (`vm` for `virtual_machine`), one or many. The same verb comes first, and the best of each provider before any second.
 */
export function inOtherWords(
  written: string,
  tools: Iterable<string>,
  { verbs, things = [] }: NameWords,
): readonly string[] {
  const names = [...tools];
  const words = wordsOf(written);
  const isProvider = names.some((name) => name.startsWith(`${words[0]}_`));
  const [provider, [verb = '', ...rest]] = isProvider ? [words[0], words.slice(1)] : [undefined, words];
  const phrases = phrasesOf(things);
  const meant = [firstOf(verb, verbs), ...inOwnWords(rest, phrases)].join(' ');
  const fits = names.filter((name) => {
    const [itsProvider, itsVerb = '', ...itsRest] = name.split('_');
    const isNear = (provider ?? itsProvider) === itsProvider && firstOf(itsVerb, verbs) === firstOf(verb, verbs);
    return isNear && [firstOf(itsVerb, verbs), ...inOwnWords(itsRest, phrases)].join(' ') === meant;
  });
  const hasVerb = (name: string): boolean => name.split('_')[1] === verb;
  return oneOfEach([...fits.filter(hasVerb), ...fits.filter((name) => !hasVerb(name))]);
}

/** The best of each provider before the second best of any. */
function oneOfEach(names: readonly string[]): readonly string[] {
  const provider = (name: string): string => name.slice(0, name.indexOf('_'));
  const rank = (name: string): number => names.filter((other) => provider(other) === provider(name)).indexOf(name);
  return [...names].sort((a, b) => rank(a) - rank(b));
}

/** What tools' names are made of. */
export type NameWords = Pick<Alike, 'verbs' | 'things'>;

const firstOf = (word: string, groups: WordGroups): string => groups.find((group) => group.includes(word))?.[0] ?? word;

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

interface Phrase {
  /** In the singular. */
  readonly words: readonly string[];
  /** The first of its group. */
  readonly is: string;
}

/** By their first word, longest first: a virtual machine instance is no virtual machine. */
function phrasesOf(things: WordGroups): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = things.flatMap((group) =>
    group.map((phrase) => ({ words: phrase.split('_').map(singular), is: firstOf(phrase, [group]) })),
  );
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const [start = ''] = phrase.words;
    byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
  return byStart;
}

/** The words with each thing under one name, singular and plural alike. */
function inOwnWords(written: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): readonly string[] {
  const words = written.map(singular);
  const own: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const phrase = phrases.get(word)?.find((one) => one.words.every((part, index) => words[at + index] === part));
    own.push(phrase?.is ?? word);
    at += phrase?.words.length ?? 1;
  }
  return own;
}

const singular = (word: string): string => word.replace(/(?<=ss)es$|(?<=[^s])s$/, '');

const othersOf = (word: string, alike: WordGroups): ReadonlySet<string> =>
  new Set(alike.filter((group) => group.includes(word)).flat());

const flat = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
