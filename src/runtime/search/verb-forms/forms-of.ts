// From the verbs of the vocabulary to the forms that people write, by language.
import type { Language } from '../../../contract/vocabulary.ts';
import { fold } from '../stem.ts';
import { bareGerman, germanForms } from './german.ts';
import { japaneseForms } from './japanese.ts';
import { romanceForms } from './romance.ts';
import type { VerbForm } from './verb-form.ts';

/** Verb > forms that no rule gives. */
export type Irregular = Readonly<Record<string, readonly string[]>>;

/** Chinese says with these that an act is done whole, or a little. */
const chineseEndings = ['了', '掉', '一下', '好', '上', '下来', '出来', '到', '成'];

/** Further forms of a term that names an act; none where the stems of the language do it already, or for other words. */
export function formsOf(term: string, language: Language, irregular: Irregular): readonly VerbForm[] {
  const [before = '', after] = term.split(' .. ');
  if (after !== undefined) {
    // "mettre .. en pause": the verb changes, what belongs to it stays.
    const isRomance = language === 'fr' || language === 'es' || language === 'pt';
    return isRomance ? formsOf(before, language, irregular).map(({ text }) => ({ text: `${text} .. ${after}` })) : [];
  }
  const text = fold(term);
  const listed = (verb: string): readonly string[] | undefined => irregular[verb];
  switch (language) {
    case 'en':
      return [...(listed(text) ?? []).map((form) => ({ text: form })), ...apart(text, listed)];
    case 'de':
      return germanForms(text, listed(bareGerman(text)));
    case 'fr':
    case 'es':
    case 'pt':
      return romanceForms(text, language, listed(text.replace(/ .*$/s, '')));
    case 'ja':
      return japaneseForms(text);
    case 'zh':
      return text.length === 1 ? chineseEndings.map((ending) => ({ text: text + ending })) : [];
  }
}

/** "Power the vm down": the particle of an English verb comes behind its object. */
function apart(text: string, listed: (verb: string) => readonly string[] | undefined): readonly VerbForm[] {
  const [, verb, particle] = /^([a-z]+) (up|down|off|on|out|away|back|over)$/.exec(text) ?? [];
  if (verb === undefined || particle === undefined) return [];
  return [verb, ...(listed(verb) ?? [])].map((form) => ({ text: form, last: particle }));
}
