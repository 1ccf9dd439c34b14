// Forms of French, Spanish and Portuguese verbs: imperatives and presents, with the changes of spelling and stem that rules give.
import type { Language } from '../../../contract/vocabulary.ts';
import type { VerbForm } from './verb-form.ts';

type Romance = 'fr' | 'es' | 'pt';

const endings: Readonly<Record<Romance, Readonly<Record<string, readonly string[]>>>> = {
  fr: {
    er: ['e', 'es', 'ent', 'ez', 'ons', 'ee', 'ant'],
    ir: ['is', 'it', 'issez', 'issons', 'issent', 'i', 'ie'],
    re: ['s', '', 'ez', 'ons', 'ent'],
  },
  es: {
    ar: ['a', 'as', 'an', 'o', 'e', 'es', 'en', 'emos', 'ad', 'ando', 'ado', 'ada'],
    er: ['e', 'es', 'en', 'o', 'a', 'as', 'an', 'amos', 'ed', 'iendo', 'ido', 'ida'],
    ir: ['e', 'es', 'en', 'o', 'a', 'as', 'an', 'amos', 'id', 'iendo', 'ido', 'ida'],
  },
  pt: {
    ar: ['a', 'as', 'am', 'o', 'e', 'es', 'em', 'emos', 'ando', 'ado', 'ada'],
    er: ['e', 'es', 'em', 'o', 'a', 'as', 'am', 'amos', 'endo', 'ido', 'ida'],
    ir: ['e', 'es', 'em', 'o', 'a', 'as', 'am', 'amos', 'indo', 'ido', 'ida'],
  },
};

/** Forms of an infinitive (folded), alone or before other words: `poner en marcha`. */
export function romanceForms(
  text: string,
  language: Language,
  irregular: readonly string[] | undefined,
): readonly VerbForm[] {
  const [verb = '', ...rest] = text.split(' ');
  const rows = endings[language as Romance];
  const fits = (end: string): boolean => verb.length > end.length + 1 && verb.endsWith(end);
  const [ending, written] = Object.entries(rows).find(([end]) => fits(end)) ?? [];
  if (ending === undefined || written === undefined) return [];
  const root = verb.slice(0, -ending.length);
  const forms = new Set(irregular ?? []);
  for (const form of written) {
    for (const stem of rootsBefore(root, form, ending, language as Romance)) forms.add(stem + form);
  }
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  return [...forms].map((form) => ({ text: form + tail }));
}

/** The root as it is written before an ending, with and without the change that stressed vowels make. */
function rootsBefore(root: string, form: string, ending: string, language: Romance): readonly string[] {
  const spelt = respell(root, form, ending, language);
  const changed = stressed(spelt, ending, language);
  return changed === undefined ? [spelt] : [spelt, changed];
}

/** Spelling that keeps the sound before another vowel: `apagar`, `apague`. */
function respell(root: string, form: string, ending: string, language: Romance): string {
  const soft = /^[ei]/.test(form);
  if (language === 'fr') return /g$/.test(root) && /^[ao]/.test(form) ? `${root}e` : root;
  if (ending === 'ar' && soft) {
    if (root.endsWith('c')) return `${root.slice(0, -1)}qu`;
    if (root.endsWith('g')) return `${root}u`;
    return language === 'es' && root.endsWith('z') ? `${root.slice(0, -1)}c` : root;
  }
  if (ending !== 'ar' && !soft && root.endsWith('g')) return `${root.slice(0, -1)}j`;
  return root;
}

/** `encend-` and `enciend-`, `mov-` and `muev-`; in Portuguese `insir-` of `inserir`. */
function stressed(root: string, ending: string, language: Romance): string | undefined {
  const parts = /^(.*)([eo])([^aeiou]*u?)$/.exec(root);
  if (parts === null) return undefined;
  const [, before, vowel, after] = parts;
  if (language === 'es') return `${before}${vowel === 'e' ? 'ie' : 'ue'}${after}`;
  if (language === 'pt') return ending === 'ir' ? `${before}${vowel === 'e' ? 'i' : 'u'}${after}` : undefined;
  return undefined;
}

const pronouns = /^(.{3,}?)(?:me|te|se|nos|les?|l[oa]s?)(?:l[oa]s?)?$/;

/** A verb without the pronouns that Spanish and Portuguese hang on it: `apagame`, `reinicialo`; undefined when none do. */
export function withoutPronouns(word: string, language: Language): readonly string[] {
  if (language !== 'es' && language !== 'pt') return [];
  const bare = pronouns.exec(word)?.[1];
  const one = /^(.{3,})(?:me|te|se|nos|les?|l[oa]s?)$/.exec(word)?.[1];
  return [...new Set([bare, one].filter((form) => form !== undefined))];
}
