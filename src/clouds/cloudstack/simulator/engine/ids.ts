// Ids: fixed ones derived from a name, fresh ones from the injected randomness.
import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The same kind and name always give the same UUID (version 5 layout). */
export function idOf(kind: string, name: string): string {
  const key = `${kind}/${name}`;
  let id = known.get(key);
  if (id === undefined) {
    id = layout(createHash('sha1').update(`virtspan-simulator/${key}`).digest('hex'), '5');
    known.set(key, id);
  }
  return id;
}

/** Only seeds and shapes ask for ids by name, so this stays small. */
const known = new Map<string, string>();

/** A UUID (version 4 layout) from `random`, a source of numbers in [0, 1). */
export function randomId(random: () => number): string {
  return layout(randomText(random, 32, '0123456789abcdef'), '4');
}

/** `length` letters picked from `alphabet`. */
export function randomText(random: () => number, length: number, alphabet = LETTERS): string {
  let text = '';
  for (let n = 0; n < length; n += 1) text += alphabet[Math.floor(random() * alphabet.length)];
  return text;
}

/** Whether a text is laid out as a UUID of any version. */
export const isUuid = (text: string): boolean => UUID.test(text);

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';

function layout(hex: string, version: string): string {
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
