// Access tokens of an OAuth 2.1 authorization server: signed, for this server, with the scopes that it asks for.
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { type ReadToken, refused } from './principals.ts';

export interface OAuthSettings {
  readonly issuer: string;
  /** What tokens must be issued for; any of them. The first is this server's own address. */
  readonly audiences: readonly string[];
  /** Where the issuer's keys are; `<issuer>/.well-known/jwks.json` when left out. */
  readonly jwksUri?: string;
  /** All of them must be in the token. */
  readonly scopes: readonly string[];
  /** The claim that names the principal; `sub` when left out. */
  readonly principalClaim?: string;
}

/** How far clocks may be apart, in seconds. */
const toleranceS = 30;

/** Signatures that are taken: with a public key only. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/**
 * Checks tokens as RFC 9068 and RFC 8707 ask: signature, issuer, audience, time and scopes. Keys are fetched when a token
 * first needs them, and kept. A token is never passed on to a cloud.
 */
export function oauthTokens({ issuer, audiences, jwksUri, scopes, principalClaim = 'sub' }: OAuthSettings): ReadToken {
  const keys = createRemoteJWKSet(new URL(jwksUri ?? `${issuer.replace(/\/$/, '')}/.well-known/jwks.json`), {
    cooldownDuration: 10_000,
    timeoutDuration: 5_000,
  });
  const scope = scopes.join(' ');
  return async (token) => {
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        issuer,
        audience: [...audiences],
        algorithms,
        clockTolerance: toleranceS,
        requiredClaims: ['exp', principalClaim],
      }));
    } catch (thrown) {
      if (isAway(thrown)) return refused(awayWhy, {}, 503);
      return refused(whyNot(thrown), { error: 'invalid_token', ...(scope !== '' && { scope }) });
    }
    const principal = payload[principalClaim];
    if (!isName(principal))
      return refused(`The token names nobody: its "${principalClaim}" is to be a text.`, { error: 'invalid_token' });
    const has = new Set(String(payload.scope ?? '').split(' '));
    if (!scopes.every((wanted) => has.has(wanted)))
      return refused(`The token lacks a scope: ${scope} is needed.`, { error: 'insufficient_scope', scope }, 403);
    const until = (Number(payload.exp) + toleranceS) * 1_000;
    return { is: 'known', principal, scopes: [...has], until };
  };
}

/** Anything else would be one name for several people: lists and objects all look alike as texts. */
const isName = (claim: unknown): claim is string =>
  typeof claim === 'string' && /^[^\s\p{C}](?:[^\p{C}]{0,253}[^\s\p{C}])?$/u.test(claim);

const awayWhy = 'The keys of the authorization server cannot be had, so no token can be checked.';

const isAway = (thrown: unknown): boolean =>
  thrown instanceof errors.JWKSTimeout ||
  thrown instanceof errors.JWKSInvalid ||
  !(thrown instanceof errors.JOSEError) ||
  thrown.code === 'ERR_JOSE_GENERIC';

/** In our own words: the library's may repeat claims. */
function whyNot(thrown: unknown): string {
  if (thrown instanceof errors.JWTExpired) return 'The token has expired.';
  if (thrown instanceof errors.JWTClaimValidationFailed)
    return `The token is not for this server: its "${thrown.claim}" does not fit.`;
  return 'The token is none of the authorization server.';
}
