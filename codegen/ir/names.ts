// Words from API names, and tool, symbol, type and file names from words.

/** Identifiers of spec origin may hold these characters only; anything else is refused, never escaped. */
const SAFE_ID = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Longest name of spec origin, in characters. */
const LONGEST = 128;

const RESERVED = new Set(
  (
    'abstract any as async await boolean break case catch class const continue debugger declare default delete do else ' +
    'enum eval export extends false finally for from function get if implements import in infer instanceof interface is ' +
    'keyof let module namespace never new null number object of package private protected public readonly require return ' +
    'set static string super switch symbol this throw true try type typeof undefined unique unknown var void while with ' +
    'yield arguments globalThis NaN Infinity'
  ).split(' '),
);

/** Names that every object inherits: as a key of ours they would be looked up by accident. */
const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** True for names that every JavaScript object has a property of already. */
export const isInherited = (name: string): boolean => INHERITED.has(name);

/** Whether a text of a spec can be shown as it is: one short line without signs that cannot be seen. */
export const isPlainLine = (text: string): boolean => text.length <= 256 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text);
export const plainLine = 'it has to be one line of at most 256 characters, all of which can be seen';

/** Why a spec's name cannot be used, or undefined when it can. */
export function unsafe(name: string): string | undefined {
  if (isInherited(name)) return 'every JavaScript object already has a property of that name';
  if (!SAFE_ID.test(name)) return 'only letters, digits, "_", "." and "-" may occur, and a letter has to come first';
  if (name.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  return undefined;
}

/**
 * Splits a camel-case name: `createVPCOffering` > create vpc offering. A plural acronym stays whole (`listVPCs` > list
 * vpcs), digits stay with the letters before them, and separators split.
 */
export function splitWords(name: string): string[] {
  // Whatever is longer is refused as a name; to look for acronyms in it would take long.
  return name
    .slice(0, LONGEST + 1)
    .replace(/([A-Z]{2,})s(?=[A-Z]|$|[^A-Za-z])/g, (_, acronym: string) => `${title(acronym)}s`)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** `attach volume` > attachVolume. */
export const camel = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? word.toLowerCase() : title(word))).join('');

/** `user vm` > UserVm. */
export const pascal = (words: readonly string[]): string => words.map(title).join('');

/** An identifier for an export: the spec's own id where it is one, else its words in camel case. */
export function symbolFor(id: string): string {
  const symbol = IDENTIFIER.test(id) ? id : camel(splitWords(id));
  return RESERVED.has(symbol) ? `${symbol}_` : symbol;
}

/** An interface name: upper-case first letter, separators gone. */
export const typeFor = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');

/** True when a property may be written without quotes. */
export const isIdentifier = (name: string): boolean => IDENTIFIER.test(name);

function title(word: string): string {
  return word === '' ? word : word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}
