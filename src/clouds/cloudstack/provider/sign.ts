// CloudStack's request signature: a keyed digest of the sorted, encoded and lower-cased parameters.
import { createHmac } from 'node:crypto';
import type { Secret } from '../../../security/credentials.ts';

/** Parameters as they are sent, in any order. Names occur once; the server would count only one of several. */
export type Fields = readonly (readonly [name: string, value: string])[];

/**
 * Percent-encodes one value the way the server does before it compares: letters, digits and `. - * _` stay, everything
 * else goes, a space becomes %20. Throws URIError for half a surrogate pair.
 */
export function encodeValue(value: string): string {
  // Most names and values are plain, and looking is cheaper than encoding.
  if (/^[\w.*-]*$/.test(value)) return value;
  return encodeURIComponent(value).replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The text that is signed: names in the order of their UTF-16 code units as spelled by the sender, names raw, values
 * encoded, and only then everything in lower case.
 */
export const stringToSign = (fields: Fields): string => textOf(encoded(fields));

/** The signature in base64, not yet encoded for a URL or a form. `fields` must not hold `signature` itself. */
export const sign = (fields: Fields, secretKey: Secret): string => digestOf(stringToSign(fields), secretKey);

/** A form body of these fields, in their order; names and values encoded. */
export const formBody = (fields: Fields): string => joined(encoded(fields));

/** The form body of these fields with their signature behind them. */
export function signedBody(fields: Fields, secretKey: Secret): string {
  const ready = encoded(fields);
  return `${joined(ready)}&signature=${encodeValue(digestOf(textOf(ready), secretKey))}`;
}

const encoded = (fields: Fields): Fields => fields.map(([name, value]) => [name, encodeValue(value)]);

const joined = (ready: Fields): string => ready.map(([name, value]) => `${encodeValue(name)}=${value}`).join('&');

const textOf = (ready: Fields): string =>
  [...ready]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
    .toLowerCase();

const digestOf = (text: string, secretKey: Secret): string =>
  createHmac('sha1', secretKey.reveal()).update(text, 'utf8').digest('base64');

/** A moment as signature version 3 wants its `expires`: whole seconds, offset +0000. `atMs` is Unix time. */
export function expiresText(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}+0000`;
}
