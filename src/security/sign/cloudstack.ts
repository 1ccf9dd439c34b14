// CloudStack's request signature: a keyed digest of the sorted, encoded and lower-cased parameters.
import { createHmac } from 'node:crypto';
import type { Secret } from '../credentials.ts';

/** Parameters as they are sent, in any order. Names occur once; the server would count only one of several. */
export type Fields = readonly (readonly [name: string, value: string])[];

/**
 * Percent-encodes one value the way the server does before it compares: letters, digits and `. - * _` stay, everything
 * else goes, a space becomes %20. Throws URIError for half a surrogate pair.
 */
export function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The text that is signed: names in the order of their UTF-16 code units as spelled by the sender, names raw, values
 * encoded, and only then everything in lower case.
 */
export function stringToSign(fields: Fields): string {
  return [...fields]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
    .join('&')
    .toLowerCase();
}

/** The signature in base64, not yet encoded for a URL or a form. `fields` must not hold `signature` itself. */
export function sign(fields: Fields, secretKey: Secret): string {
  return createHmac('sha1', secretKey.reveal()).update(stringToSign(fields), 'utf8').digest('base64');
}

/** A form body of these fields, in their order; names and values encoded. */
export function formBody(fields: Fields): string {
  return fields.map(([name, value]) => `${encodeValue(name)}=${encodeValue(value)}`).join('&');
}

/** A moment as signature version 3 wants its `expires`: whole seconds, offset +0000. `atMs` is Unix time. */
export function expiresText(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}+0000`;
}
