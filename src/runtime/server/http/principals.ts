// Whom a request comes from, as far as a bearer token tells.

/** Who calls, or why nobody is let in. */
export type Identified =
  | {
      readonly is: 'known';
      readonly principal: string;
      readonly scopes: readonly string[];
      /** When the token ends, as Unix time in milliseconds; never when left out. */
      readonly until?: number;
      /** Aborts when the token is taken back before that. */
      readonly gone?: AbortSignal;
    }
  | { readonly is: 'refused'; readonly status: RefusedStatus; readonly why: string; readonly challenge: Challenge };

/** 503: it cannot be told now whether the token is good, and another one would fare no better. */
type RefusedStatus = 401 | 403 | 503;

/** What the client is told to do about it (RFC 6750, section 3). */
export interface Challenge {
  readonly error?: 'invalid_token' | 'insufficient_scope';
  readonly scope?: string;
}

/** Looks at one token. Never throws; a token is never repeated in what it says. */
export type ReadToken = (token: string) => Promise<Identified>;

/** Reads the Authorization header (RFC 6750, section 2.1); tokens in the address are not taken. */
export async function identify(headers: Headers, read: ReadToken): Promise<Identified> {
  const given = headers.get('authorization');
  if (given === null) return refused('A bearer token is needed.', {});
  const token = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(given.trim())?.[1];
  return token === undefined ? refused('The Authorization header holds no bearer token.', {}) : read(token);
}

export const refused = (why: string, challenge: Challenge, status: RefusedStatus = 401): Identified => ({
  is: 'refused',
  status,
  why,
  challenge,
});

/** The first that knows the token decides; else the last refusal counts. */
export const anyOf =
  (...readers: readonly ReadToken[]): ReadToken =>
  async (token) => {
    let last: Identified = refused('The token is not known here.', { error: 'invalid_token' });
    for (const read of readers) {
      last = await read(token);
      if (last.is === 'known') return last;
    }
    return last;
  };

/** The header for a refusal. `metadata` is the address of the resource's metadata (RFC 9728), where there is one. */
export function challengeHeader({ error, scope }: Challenge, metadata: string | undefined): string {
  const parts = Object.entries({ error, scope, resource_metadata: metadata }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${value}"`,
  );
  return parts.length === 0 ? 'Bearer' : `Bearer ${parts.join(', ')}`;
}
