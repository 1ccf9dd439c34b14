// Turns a person's yes into the right to make one call: sealed, bound to that call, used once, soon too old.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { trimTo } from '../contract/collections.ts';
import { ToolError } from '../contract/errors.ts';
import type { Json, JsonObject } from '../contract/tool.ts';
import { digestOf } from './canonical.ts';

/** What was read for a question, part by part; null for what could not be read: nobody agreed to anything about it. */
export type Facts = Readonly<Record<string, Json>>;

/** Everything that consent is about. A change of any part is another call, for which nobody was asked. */
export interface Bound {
  readonly principal: string;
  readonly provider: string;
  readonly profile: string;
  /** Which service and login the profile stood for: by its name alone, a yes would follow it to another cloud. */
  readonly identity: string;
  readonly tool: string;
  readonly args: JsonObject;
  readonly reveal: boolean;
  /** What the person was shown of the things that are hit: names, states, dependents. */
  readonly facts: Facts;
}

/**
 * The digest of all parts of a call that consent covers: one of the call, and one of each fact behind it, so that a fact
 * that could not be read can be told from one that changed. Compared by `agrees`.
 */
export function digestOfBound({ facts, ...about }: Bound): string {
  const call = digestOf('virtspan confirmation 3', about);
  const parts = Object.entries(facts).map(([name, fact]) => {
    const seen = fact === null ? unread : digestOf('virtspan fact 1', fact).slice(0, 32);
    return `${digestOf('virtspan fact 1', name).slice(0, 32)}:${seen}`;
  });
  return [call, ...parts.sort()].join(' ');
}

/**
 * Whether consent to the first digest covers the call with the second: the same call, and every fact that was read both
 * times is the same. What could not be read at one of the two times says nothing either way.
 */
export function agrees(agreed: string, now: string): boolean {
  const [before, after] = [partsOf(agreed), partsOf(now)];
  if (!equal(before.call, after.call)) return false;
  return [...new Set([...before.facts.keys(), ...after.facts.keys()])].every((about) => {
    const [was, is] = [before.facts.get(about), after.facts.get(about)];
    return was === unread || is === unread || (was !== undefined && is !== undefined && equal(was, is));
  });
}

const unread = '-';

function partsOf(digest: string): { readonly call: string; readonly facts: ReadonlyMap<string, string> } {
  const [call = '', ...facts] = digest.split(' ');
  return { call, facts: new Map(facts.map((part) => [part.slice(0, 32), part.slice(33)])) };
}

export interface ConfirmationRules {
  /** At least 32 random bytes, made anew by every process: what was sealed before a restart is worth nothing. */
  readonly key: Uint8Array;
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
  /** Fresh, never repeated text per ticket. */
  readonly newId: () => string;
  /** From the question to the yes, in milliseconds. */
  readonly approveMs: number;
  /** From the yes to the wire, in milliseconds. */
  readonly executeMs: number;
  /** Open questions kept at once; the oldest is dropped for a new one. */
  readonly most?: number;
}

/** An open question. `sealed` may travel through clients and models: it says nothing and cannot be changed. */
export interface Ticket {
  readonly sealed: string;
}

/** A yes that has not been used. `use` is called right before the wire call: once, in time, or it throws. */
export interface Release {
  readonly use: () => void;
}

/** Issues and redeems tickets: in this process, or where several processes keep theirs. */
export interface ConfirmationDesk {
  issue(digest: string): Ticket | Promise<Ticket>;
  approve(sealed: string, digest: string, differences?: readonly string[]): Release | Promise<Release>;
  decline(sealed: string): void | Promise<void>;
}

type State = { readonly digest: string; readonly askedAt: number; is: 'open' | 'spent' };

/**
 * Issues tickets for questions and redeems them. Every look at a ticket by `approve` or `decline` spends it, whatever
 * comes of it; the state changes in one synchronous step, so that of two racing calls one gets nothing.
 */
export class Confirmations implements ConfirmationDesk {
  readonly #rules: ConfirmationRules;
  readonly #tickets = new Map<string, State>();

  constructor(rules: ConfirmationRules) {
    if (rules.key.length < 32) throw new Error('A confirmation key has at least 32 bytes.');
    this.#rules = rules;
  }

  /** Starts the time to approve. */
  issue(digest: string): Ticket {
    const { newId, elapsed, most = 1_000 } = this.#rules;
    this.#forget();
    trimTo(this.#tickets, most - 1);
    const id = newId();
    if (!/^[\w-]{16,64}$/.test(id) || this.#tickets.has(id)) throw new Error('Ticket ids are long and never repeat.');
    this.#tickets.set(id, { digest, askedAt: elapsed(), is: 'open' });
    return { sealed: `${id}.${this.#seal(id)}` };
  }

  /**
   * Takes a person's yes to the call with this digest. Throws CONFIRM_EXPIRED for a ticket that is too old or not from
   * this process, CONFIRM_SPENT for one seen before, CONFIRM_CHANGED for one about another call; `differences` says, for
   * the message, what is different where that is known.
   */
  approve(sealed: string, digest: string, differences: readonly string[] = []): Release {
    const state = this.#spend(sealed);
    if (!agrees(state.digest, digest)) throw changed(differences);
    const agreedAt = this.#rules.elapsed();
    if (isLate(state.askedAt, agreedAt, this.#rules.approveMs)) throw expired('The time to approve it is over.');
    return releaseWithin(this.#rules.executeMs, this.#rules.elapsed, agreedAt);
  }

  /** Takes anything but a yes: the ticket is spent. Throws as `approve` does for tickets that are not open. */
  decline(sealed: string): void {
    this.#spend(sealed);
  }

  #spend(sealed: string): State {
    const at = sealed.indexOf('.');
    const id = sealed.slice(0, Math.max(0, at));
    if (!equal(sealed.slice(at + 1), this.#seal(id))) throw expired('This server process did not issue it.');
    const state = this.#tickets.get(id);
    if (state === undefined) throw expired('The time to approve it is over.');
    if (state.is === 'spent') throw spent();
    state.is = 'spent';
    return state;
  }

  #seal(id: string): string {
    return createHmac('sha256', this.#rules.key).update(`virtspan ticket 1\n${id}`).digest('base64url');
  }

  /** Drops tickets that nobody can redeem any more; insertion order is age order. */
  #forget(): void {
    const now = this.#rules.elapsed();
    for (const [id, { askedAt }] of this.#tickets) {
      if (!isLate(askedAt, now, this.#rules.approveMs * 2)) return;
      this.#tickets.delete(id);
    }
  }
}

/** A yes that was given at `agreedAt`, for one call within so many milliseconds. */
export function releaseWithin(executeMs: number, elapsed: () => number, agreedAt: number = elapsed()): Release {
  let used: 'no' | 'yes' = 'no';
  return {
    use: () => {
      if (used === 'yes') throw spent();
      used = 'yes';
      if (isLate(agreedAt, elapsed(), executeMs)) throw expired('It came too long before the call.');
    },
  };
}

/** A time that went backwards proves nothing about how long ago it was. */
const isLate = (from: number, to: number, most: number): boolean => to < from || to - from > most;

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const again = 'Make the call again; the person will be asked again.';
/** CONFIRM_SPENT. */
export const spent = (): ToolError =>
  new ToolError('CONFIRM_SPENT', 'This confirmation was used before. Nothing was sent.', { hint: again });
/** CONFIRM_EXPIRED, with the reason as a sentence. */
export const expired = (why: string): ToolError =>
  new ToolError('CONFIRM_EXPIRED', `This confirmation is not valid. ${why} Nothing was sent.`, { hint: again });
/** CONFIRM_CHANGED, with what is different where that is known. */
export const changed = (differences: readonly string[]): ToolError =>
  new ToolError(
    'CONFIRM_CHANGED',
    differences.length === 0
      ? 'The person agreed to another call: the caller, the profile, the arguments or what they point at are different now. ' +
          'Nothing was sent, and the confirmation is spent.'
      : `What the person agreed to changed meanwhile: ${differences.join('; ')}. Nothing was sent, and the confirmation is spent.`,
    { hint: again },
  );
