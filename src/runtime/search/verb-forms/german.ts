// Forms of German verbs: imperatives and finite forms, and how separable prefixes leave and come back.
import type { VerbForm } from './verb-form.ts';

/** Prefixes that stand at the end of the clause in finite forms, longest first. */
const separable = [
  ...['zusammen', 'wiederher', 'herunter', 'zurueck', 'zuruck', 'hinunter', 'heraus', 'hinein', 'hinzu', 'bereit'],
  ...[
    'weiter',
    'runter',
    'drauf',
    'dran',
    'dazu',
    'rauf',
    'rueber',
    'ruber',
    'hoch',
    'raus',
    'rein',
    'fort',
    'fest',
    'frei',
    'nach',
    'durch',
    'still',
  ],
  ...['neu', 'los', 'her', 'hin', 'weg', 'vor', 'auf', 'aus', 'ein', 'ran', 'ab', 'an', 'um', 'zu'],
];

const finite = ['', 'e', 'en', 't', 'et', 'st'];

/** Forms of one word in the infinitive (folded), or of an adverb and an infinitive: `neu starten`. */
export function germanForms(text: string, irregular: readonly string[] | undefined): readonly VerbForm[] {
  const words = text.split(' ');
  const verb = words.at(-1) ?? '';
  if (words.length > 2 || !isInfinitive(verb)) return [];
  const before = words.length === 2 ? words[0] : undefined;
  if (before !== undefined && prefixOf(verb) !== undefined) return adverbForms(before, verb, irregular);
  const prefix = before === undefined ? prefixOf(verb) : undefined;
  const bare = prefix === undefined ? verb : verb.slice(prefix.length);
  const root = rootOf(bare);
  const forms = [...finite.map((ending) => root + ending), ...(irregular ?? [])];
  const particle = prefix === 'wiederher' ? 'wieder her' : (prefix ?? before);
  const done = participles(prefix ?? '', root);
  if (particle === undefined) return [...forms, ...done].map((form) => ({ text: form }));
  return [
    ...forms.map((form) => ({ text: form, last: particle })),
    ...(prefix === undefined
      ? [{ text: before + verb }, { text: `${before} zu ${verb}` }]
      : [
          { text: `${prefix}zu${bare}` },
          ...done.map((form) => ({ text: form })),
          ...['e', 't', 'et'].map((ending) => ({ text: prefix + root + ending })),
        ]),
  ];
}

/** `kurz anhalten`: the adverb stands before the prefix, or behind the verb: "halte die VM kurz an", "halte kurz die VM an". */
function adverbForms(adverb: string, verb: string, irregular: readonly string[] | undefined): readonly VerbForm[] {
  const prefix = prefixOf(verb) ?? '';
  const bare = verb.slice(prefix.length);
  const forms = [...finite.map((ending) => rootOf(bare) + ending), ...(irregular ?? [])];
  return [
    ...forms.map((form) => ({ text: form, last: `${adverb} ${prefix}` })),
    ...forms.map((form) => ({ text: `${form} ${adverb}`, last: prefix })),
    { text: `${adverb} ${prefix}zu${bare}` },
  ];
}

/** The verb below a separable prefix, by which irregular forms are listed: `nehmen` of `abnehmen`. */
export function bareGerman(text: string): string {
  const verb = text.replace(/^.* /s, '');
  return verb.slice(prefixOf(verb)?.length ?? 0);
}

const isInfinitive = (word: string): boolean => /^[a-z]{2,}(?:en|ern|eln)$/.test(word);

const prefixOf = (verb: string): string | undefined =>
  separable.find(
    (prefix) => verb.startsWith(prefix) && isInfinitive(verb.slice(prefix.length)) && hasVowel(verb, prefix),
  );

/** `anfuegen` without its prefix is a verb, `andern` is not: what is left has a syllable before its ending. */
const hasVowel = (verb: string, prefix: string): boolean => /[aeiouy]/.test(rootOf(verb.slice(prefix.length)));

/** `gestoppt`, `ausgeschaltete`; such forms say how things are. */
function participles(prefix: string, root: string): readonly string[] {
  const form = `${prefix}${/ier$/.test(root) ? '' : 'ge'}${root}${/[td]$/.test(root) ? 'et' : 't'}`;
  return ['', 'e', 'en', 'er', 'es'].map((ending) => form + ending);
}

const rootOf = (verb: string): string => (verb.endsWith('en') ? verb.slice(0, -2) : verb.slice(0, -1));
