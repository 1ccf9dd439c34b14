// Values as source text: quoted, unable to become code, on one line. Laying it out is the formatter's: see formatted.ts.
import { isIdentifier } from '../ir/names.ts';

/**
 * A text literal. JSON's escapes cover quotes, backslashes and control characters; line separators, which end a line in
 * older parsers, and the ends of comments and of script elements are escaped on top.
 */
export function text(value: string): string {
  // Most texts hold nothing of all that.
  if (/^[ !#-&(-)+-;=-[\]-~]*$/.test(value)) return `'${value}'`;
  const json = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('*/', '*\\/')
    .replaceAll('</', '<\\/')
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const inner = json.slice(1, -1);
  if (inner.includes("'")) return json;
  return `'${inner.replaceAll('\\"', '"')}'`;
}

/** A property name, quoted only where it must be. */
export const key = (name: string): string => (isIdentifier(name) ? name : text(name));

export const array = (items: readonly string[]): string => `[${items.join(', ')}]`;

export const call = (name: string, args: readonly string[]): string => `${name}(${args.join(', ')})`;

export const object = (entries: readonly (readonly [name: string, value: string])[]): string =>
  entries.length === 0 ? '{}' : `{ ${entries.map(([name, value]) => `${key(name)}: ${value}`).join(', ')} }`;

/** Any JSON value as an expression; undefined properties are left out. */
export function json(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return array(value.map(json));
  if (typeof value === 'object' && value !== null) {
    const given = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return object(given.map(([name, inner]) => [name, json(inner)]));
  }
  return String(value);
}

/** Text that is safe inside a comment on one line. */
export const comment = (value: string): string =>
  value
    .replaceAll('*/', '*\\/')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();

/** Order of names in an import, as the linter wants them: letter by letter, upper case before its lower case. */
export function byImportName(a: string, b: string): number {
  const [x, y] = [importKey(a), importKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const importKey = (name: string): string =>
  name.replace(/^type /, '').replace(/[A-Za-z]/g, (letter) => letter.toLowerCase() + (letter < 'a' ? '0' : '1'));
