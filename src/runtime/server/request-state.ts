// Seals what a stateless client carries from the question to its retry: whose question, about what, until when.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a retry must match. All are digests or ids: nothing in a state is secret, but nothing may be changed. */
export interface Round {
  /** Digest of the question that was put. */
  readonly question: string;
  /** Digest of tool and arguments. */
  readonly call: string;
  readonly principal: string;
}

export type Redeemed =
  | { readonly is: 'valid'; readonly question: string }
  | { readonly is: 'invalid'; readonly why: string };

export interface RequestStates {
  issue(round: Round): string | Promise<string>;
  /** Whether the state was issued here for this call and principal; a state is tried once, fitting or not. */
  redeem(state: string, call: Pick<Round, 'call' | 'principal'>): Redeemed | Promise<Redeemed>;
}

/** Those of one process, at once. */
export interface OwnRequestStates extends RequestStates {
  issue(round: Round): string;
  redeem(state: string, call: Pick<Round, 'call' | 'principal'>): Redeemed;
}

export interface RequestStateParts {
  /** At least 32 random bytes, asked for once; states of another key are invalid. */
  readonly key: () => Uint8Array;
  readonly randomId: () => string;
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
  readonly lifetimeMs?: number;
}

interface Sealed extends Round {
  readonly id: string;
  readonly until: number;
}

/**
 * States as `payload.mac`, HMAC-SHA256. A client may send anything as a state (2026-07-28, multi round-trip requests):
 * whatever was not issued here, is late, was used before or belongs to another call is refused.
 */
export function createRequestStates({
  key,
  randomId,
  elapsed,
  lifetimeMs = 300_000,
}: RequestStateParts): OwnRequestStates {
  const outstanding = new Map<string, number>();
  let own: Uint8Array | undefined;
  const macOf = (payload: string): Buffer => {
    own ??= key();
    return createHmac('sha256', own).update(payload).digest();
  };
  const forgetLate = (): void => {
    for (const [id, until] of outstanding) if (until < elapsed()) outstanding.delete(id);
  };

  return {
    issue(round) {
      forgetLate();
      const sealed: Sealed = { ...round, id: randomId(), until: elapsed() + lifetimeMs };
      outstanding.set(sealed.id, sealed.until);
      const payload = Buffer.from(JSON.stringify(sealed)).toString('base64url');
      return `${payload}.${macOf(payload).toString('base64url')}`;
    },
    redeem(state, { call, principal }) {
      const [payload = '', mac = ''] = state.split('.');
      const given = Buffer.from(mac, 'base64url');
      const wanted = macOf(payload);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return invalid('it was not issued here');
      const sealed = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Sealed;
      const isFresh = outstanding.delete(sealed.id);
      if (sealed.call !== call) return invalid('it belongs to another call');
      if (sealed.principal !== principal) return invalid('it was issued to somebody else');
      if (sealed.until < elapsed()) return invalid('it is too old');
      if (!isFresh) return invalid('it was used before');
      return { is: 'valid', question: sealed.question };
    },
  };
}

const invalid = (why: string): Redeemed => ({ is: 'invalid', why });
