// JSON as Go takes it: what its reader says of a text that is none, which fields an object has twice, and how it prints values.

import { isObject } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';

/** What a text is: a complaint in Go's words, or the paths of the fields that stand in it more than once. */
export type Reading = { readonly fault: string } | { readonly duplicates: readonly string[] };

/** A character as Go quotes it. */
const quoted = (character: string): string =>
  /[\x20-\x7e]|[^\x00-\xff]/.test(character)
    ? character
    : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** Reads a text without keeping what it says. */
export function readAsGo(text: string): Reading {
  const duplicates: string[] = [];
  let at = 0;
  const blank = (): void => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const fail = (looking: string): never => {
    const found = text[at];
    throw new GoFault(
      found === undefined
        ? 'unexpected end of JSON input'
        : `invalid character '${quoted(found)}' looking for ${looking}`,
    );
  };
  const textAt = (looking: string): string => {
    const [all] = /^"(?:[^"\\]|\\.)*"/s.exec(text.slice(at)) ?? [];
    if (all === undefined) {
      if (text[at] === '"') at = text.length;
      return fail(looking);
    }
    at += all.length;
    return all.slice(1, -1);
  };
  const value = (path: string): void => {
    blank();
    if (text[at] === '{') members(path);
    else if (text[at] === '[') items(path);
    else if (text[at] === '"') textAt('beginning of value');
    else word();
  };
  const word = (): void => {
    const [found] = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(text.slice(at)) ?? [];
    at += (found ?? fail('beginning of value')).length;
  };
  const members = (path: string): void => {
    const names = new Set<string>();
    at += 1;
    for (blank(); text[at] !== '}'; ) {
      if (names.size > 0) {
        if (text[at] !== ',') throw new GoFault(after('object key:value pair'));
        at += 1;
        blank();
      }
      const name = textAt('beginning of object key string');
      const here = path === '' ? name : `${path}.${name}`;
      if (names.has(name)) duplicates.push(here);
      names.add(name);
      blank();
      if (text[at] !== ':') throw new GoFault(after('object key'));
      at += 1;
      value(here);
      blank();
    }
    at += 1;
  };
  const items = (path: string): void => {
    at += 1;
    let index = 0;
    for (blank(); text[at] !== ']'; index += 1) {
      if (index > 0) {
        if (text[at] !== ',') throw new GoFault(after('array element'));
        at += 1;
      }
      value(`${path}[${index}]`);
      blank();
    }
    at += 1;
  };
  const after = (what: string): string =>
    text[at] === undefined ? 'unexpected end of JSON input' : `invalid character '${text[at]}' after ${what}`;
  try {
    value('');
    blank();
    if (at < text.length) return { fault: `invalid character '${text[at]}' after top-level value` };
    return { duplicates };
  } catch (error) {
    if (error instanceof GoFault) return { fault: error.message };
    throw error;
  }
}

class GoFault extends Error {}

/** What Go calls the type of a JSON value. */
export const goType = (value: Json): string =>
  Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : value === null ? 'null' : typeof value;

/** A value as Go prints it. */
export const goText = (value: Json): string =>
  Array.isArray(value)
    ? `[${value.map(goText).join(' ')}]`
    : isObject(value)
      ? goMap(value)
      : value === null
        ? '<nil>'
        : String(value);

/** An object as Go prints it: by the order of its keys. */
export const goMap = (object: JsonObject): string =>
  `map[${Object.keys(object)
    .sort()
    .map((key) => `${key}:${goText(object[key] ?? null)}`)
    .join(' ')}]`;
