// Servers with encode.api.response=true percent-encode every text of an answer; this finds out and takes it back.
import type { Json } from '../../../contract/tool.ts';

/** `plain` once a text held a character that an encoding server would have replaced: then nothing is ever decoded. */
export type Encoding = 'unclear' | 'plain' | 'encoded';

/**
 * Decodes all texts when every one of them could have been written by an encoder and at least one holds an escape. What
 * was known before wins: a server that once sent plain text goes on doing so.
 */
export function decodedIfEncoded(value: Json, known: Encoding): { readonly value: Json; readonly encoding: Encoding } {
  if (known === 'plain') return { value, encoding: 'plain' };
  const texts = textsIn(value);
  if (!texts.every((text) => /^(?:[A-Za-z0-9.*_+-]|%[0-9A-F]{2})*$/.test(text))) return { value, encoding: 'plain' };
  if (!texts.some((text) => text.includes('%'))) return { value, encoding: known };
  try {
    return { value: decoded(value), encoding: 'encoded' };
  } catch {
    return { value, encoding: 'plain' };
  }
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Throws URIError when the escapes are not UTF-8. */
function decoded(value: Json): Json {
  if (typeof value === 'string') return decodeURIComponent(value.replaceAll('+', ' '));
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decoded(inner as Json)]));
}
