// Whether a text that machines are given holds a credential: yes or no, never which or where.
import { gunzipSync } from 'node:zlib';
import { createSecretNames } from './secret-names.ts';
import { hidden, hideInText } from './secret-text.ts';

const names = createSecretNames({ secret: [], maybe: [] });

/** cloud-init's module that sets passwords: its list has no names of secrets. */
const setsPasswords = /^[ \t]*"?chpasswd"?[ \t]*:/m;
/** Something in base64 inside of a text: files that cloud-init writes, parts of a message. */
const encoded = /[A-Za-z0-9+/]{24,}={0,2}/g;
const deepest = 3;
/** User data is 1 MiB at most in any cloud; more than that is not unpacked. */
const most = 4 * 1024 * 1024;

/** Also where it is in base64, packed, or partly hidden as secret; of what is hidden wholly, its mark says whether. */
export function holdsSecret(text: string, depth = 0): boolean {
  if (text.trim() === hidden) return false;
  if (text.includes(hidden) || setsPasswords.test(text) || hideInText(text, names) !== text) return true;
  if (depth === deepest) return false;
  return (text.replace(/\s+/g, '').match(whole) ?? text.match(encoded) ?? []).some((part) => {
    const inner = readable(part);
    return inner !== undefined && holdsSecret(inner, depth + 1);
  });
}

const whole = /^[A-Za-z0-9+/]{8,}={0,2}$/;

/** Text that was in base64, perhaps packed; undefined for what is no text. */
function readable(part: string): string | undefined {
  const bytes = Buffer.from(part, 'base64');
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: most }) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}
