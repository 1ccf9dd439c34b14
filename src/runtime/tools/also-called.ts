// Different words of different APIs for the same thing, where spelling alone finds nothing.
import type { WordGroups } from '../../contract/catalog.ts';

/** The names among `known`, or paths that end in one, for which what was written is another word; in their own order. */
export function alsoCalled(written: string, known: Iterable<string>, alike: WordGroups): readonly string[] {
  const word = flat(written);
  const others = othersOf(word, alike);
  return [...known].filter((name) => flat(name) !== word && others.has(flat(name.slice(name.lastIndexOf('.') + 1))));
}

/** Names of tools with another verb: `provider_deploy_virtual_machine` for `provider_create_virtual_machine`. */
export function withOtherVerbs(name: string, alike: WordGroups): readonly string[] {
  const [, provider, verb = '', rest] = /^([a-z]+_)([a-z]+)(_\w+)$/.exec(name) ?? [];
  return [...othersOf(verb, alike)].filter((other) => other !== verb).map((other) => `${provider}${other}${rest}`);
}

const othersOf = (word: string, alike: WordGroups): ReadonlySet<string> =>
  new Set(alike.filter((group) => group.includes(word)).flat());

const flat = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
