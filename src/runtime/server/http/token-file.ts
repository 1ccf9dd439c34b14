// Bearer tokens from a file that holds only their digests.
import { createHash } from 'node:crypto';
import { invalidAt, readYaml } from '../../../security/yaml-file.ts';
import { type ReadToken, refused } from './principals.ts';

interface Entry {
  readonly principal: string;
  readonly until: number;
  readonly scopes: readonly string[];
}

/**
 * Reads `tokens: [{ principal, sha256, expires?, scopes? }]`, with the digest as 64 hexadecimal digits and the expiry as a date or
 * moment of ISO 8601. Tokens are random and long, so one round of SHA-256 keeps them safe. `now` is Unix time in
 * milliseconds. Throws CONFIG_INVALID as `file:line:column: ...`.
 */
export function tokensIn(text: string, file: string, now: () => number): ReadToken {
  const { content, placeOf } = readYaml(text, file);
  const list = (Object(content) as { tokens?: unknown }).tokens;
  if (!Array.isArray(list) || list.length === 0)
    throw invalidAt(placeOf(['tokens']), 'the file needs "tokens", a list with at least one of them.');
  const entries = list.map((item: unknown, index) =>
    entryOf(item, (key, what) => {
      throw invalidAt(placeOf(['tokens', index, key]), `"tokens.${index}.${key}" ${what}.`);
    }),
  );
  const byDigest = new Map(entries);
  return async (token) => {
    const found = byDigest.get(createHash('sha256').update(token).digest('hex'));
    if (found === undefined) return refused('The token is not known here.', { error: 'invalid_token' });
    if (found.until <= now()) return refused('The token has expired.', { error: 'invalid_token' });
    const { principal, scopes, until } = found;
    return { is: 'known', principal, scopes, ...(Number.isFinite(until) && { until }) };
  };
}

function entryOf(item: unknown, fail: (key: string, what: string) => never): readonly [digest: string, Entry] {
  const { principal, sha256, expires, scopes = [], ...more } = Object(item) as Record<string, unknown>;
  const [odd] = Object.keys(more);
  if (odd !== undefined) fail(odd, 'is not known; known are principal, sha256, expires and scopes');
  if (typeof principal !== 'string' || !/^[\w.@:+-]{1,120}$/.test(principal))
    return fail('principal', 'takes a name of letters, digits and . _ @ : + -');
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256))
    return fail('sha256', 'takes 64 hexadecimal digits: the SHA-256 of the token, never the token');
  const until = expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(String(expires));
  if (Number.isNaN(until)) fail('expires', 'takes a date such as 2027-01-31');
  if (!Array.isArray(scopes) || scopes.some((scope) => typeof scope !== 'string'))
    return fail('scopes', 'takes a list of texts');
  return [sha256.toLowerCase(), { principal, until, scopes }];
}
