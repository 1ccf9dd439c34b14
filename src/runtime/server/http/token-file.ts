// Bearer tokens from a file that holds only their digests.
import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { invalidAt, readYaml } from '../../../security/yaml-file.ts';
import { type ReadToken, refused } from './principals.ts';

export interface Entry {
  readonly principal: string;
  readonly until: number;
  readonly scopes: readonly string[];
  /** Aborts when the token is taken out of the file, or becomes another's. */
  readonly gone: AbortController;
}

/** What a file of tokens says. */
export interface TokenFile {
  readonly read: ReadToken;
  /** The file was changed to this: tokens that are no longer in it end, with the streams that they hold open. */
  giveWayTo(next: TokenFile): void;
  readonly byDigest: Map<string, Entry>;
}

/**
 * Reads `tokens: [{ principal, sha256, expires?, scopes? }]`, with the digest as 64 hexadecimal digits and the expiry as a date or
 * moment of ISO 8601. Tokens are random and long, so one round of SHA-256 keeps them safe. `now` is Unix time in
 * milliseconds. Throws CONFIG_INVALID as `file:line:column: ...`.
 */
export function tokensIn(text: string, file: string, now: () => number): TokenFile {
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
  const twice = entries.findIndex(([digest], index) => entries.findIndex(([other]) => other === digest) < index);
  // The later would take the earlier one's place without a word, and a token says who somebody is.
  if (twice >= 0) throw invalidAt(placeOf(['tokens', twice, 'sha256']), `"tokens.${twice}" is in the file before.`);
  const read: ReadToken = async (token) => {
    const found = byDigest.get(createHash('sha256').update(token).digest('hex'));
    if (found === undefined) return refused('The token is not known here.', { error: 'invalid_token' });
    if (found.until <= now()) return refused('The token has expired.', { error: 'invalid_token' });
    const { principal, scopes, until, gone } = found;
    return { is: 'known', principal, scopes, gone: gone.signal, ...(Number.isFinite(until) && { until }) };
  };
  return {
    read,
    byDigest,
    giveWayTo(next) {
      for (const [digest, entry] of byDigest) {
        const later = next.byDigest.get(digest);
        if (later !== undefined && isSame(entry, later)) next.byDigest.set(digest, entry);
        else entry.gone.abort();
      }
    },
  };
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.principal === b.principal && a.until === b.until && a.scopes.join(' ') === b.scopes.join(' ');

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
  const gone = new AbortController();
  // As many streams as it holds open listen.
  setMaxListeners(0, gone.signal);
  return [sha256.toLowerCase(), { principal, until, scopes, gone }];
}
