// One spelling for equal JSON, and the digests that bind confirmations and audit records to it.
import { createHash, createHmac } from 'node:crypto';
import type { Json } from '../contract/tool.ts';

/** Deepest nesting that is accepted; deeper values throw. */
export const deepest = 200;

/**
 * JSON without blanks, the members of every object sorted by UTF-16 code units. Two values have the same text exactly
 * when they are equal as JSON. Reads own enumerable members only, so that nothing inherited counts and `__proto__` is
 * a name like any other. Throws TypeError for what is no JSON: undefined, holes, NaN, infinities, instances of classes.
 */
export const canonical = (value: Json): string => write(value, 0);

/** SHA-256 of the canonical text, in hex, kept apart from digests for other purposes by `purpose`. */
export const digestOf = (purpose: string, value: Json): string =>
  createHash('sha256').update(`${purpose}\n`).update(canonical(value)).digest('hex');

/** HMAC-SHA256 of the canonical text, in hex: tells equal values apart from others to holders of the key only. */
export const keyedDigestOf = (key: Uint8Array, purpose: string, value: Json): string =>
  createHmac('sha256', key).update(`${purpose}\n`).update(canonical(value)).digest('hex');

function write(value: Json, depth: number): string {
  if (depth > deepest) throw new TypeError(`The value is nested more than ${deepest} levels deep.`);
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('A number that is not finite is no JSON.');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeList(value, depth) : writeObject(value, depth);
    default:
      throw new TypeError(`A ${typeof value} is no JSON.`);
  }
}

function writeList(list: readonly Json[], depth: number): string {
  const items: string[] = [];
  // By index, since holes have to be noticed.
  for (let index = 0; index < list.length; index++) items.push(write(list[index] as Json, depth + 1));
  return `[${items.join(',')}]`;
}

function writeObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype as object) !== null) {
    throw new TypeError('An instance of a class is no JSON.');
  }
  // Written by concatenation: the audit log seals every record over this text, and lists of pairs took most of that time.
  let text = '';
  for (const name of Object.keys(object).sort()) {
    const item = (object as Readonly<Record<string, Json>>)[name] as Json;
    text += `${text === '' ? '' : ','}${quote(name)}:${write(item, depth + 1)}`;
  }
  return `{${text}}`;
}

/** As JSON.stringify, which is asked only where something may have to be escaped: the call costs more than the look. */
const quote = (text: string): string => (/^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : JSON.stringify(text));
