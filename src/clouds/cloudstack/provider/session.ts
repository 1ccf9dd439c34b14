// The one login of a profile: shared by its calls, renewed when the server forgets it.

import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';

/** What every call of a session carries. */
export interface Ticket {
  readonly sessionKey: string;
  /** Value of the Cookie header. */
  readonly cookie: string;
  /** How long the server keeps a session without calls, in milliseconds. */
  readonly idleMs: number;
}

interface Held {
  readonly ticket: Promise<Ticket>;
  /** Undefined until the login is through. */
  expiresAt: number | undefined;
  idleMs: number;
}

/**
 * After a refused login the same refusal is given for this long, so that calls one after the other do not lock the
 * account; a person who asks again gets a new answer.
 */
const refusalLastsMs = 10_000;

/** Guards the ticket. */
export class Session {
  readonly #login: () => Promise<Ticket>;
  readonly #clock: Clock;
  #held: Held | undefined;
  #refusal: { readonly error: ToolError; readonly until: number } | undefined;

  constructor(login: () => Promise<Ticket>, clock: Clock) {
    this.#login = login;
    this.#clock = clock;
  }

  /**
   * The current ticket. Logs in when there is none or when it lay unused for nearly as long as the server keeps it; once
   * for everybody who asks at the same time.
   */
  ticket(): Promise<Ticket> {
    const now = this.#clock.elapsed();
    if (this.#refusal !== undefined && now < this.#refusal.until) return Promise.reject(aged(this.#refusal, now));
    if (this.#held?.expiresAt !== undefined && now >= this.#held.expiresAt) this.#held = undefined;
    this.#held ??= this.#open();
    const held = this.#held;
    if (held.expiresAt !== undefined) held.expiresAt = now + held.idleMs;
    return held.ticket;
  }

  /** Forgets a ticket that the server refused, unless it was replaced meanwhile. */
  async forget(refused: Ticket): Promise<void> {
    const held = this.#held;
    if (held !== undefined && (await held.ticket.catch(() => undefined)) === refused && this.#held === held) {
      this.#held = undefined;
    }
  }

  /** Gives the ticket away, if there is one. */
  async leave(): Promise<Ticket | undefined> {
    const held = this.#held;
    this.#held = undefined;
    return held?.ticket.catch(() => undefined);
  }

  #open(): Held {
    const held: Held = { ticket: this.#login(), expiresAt: undefined, idleMs: 0 };
    held.ticket.then(
      ({ idleMs }) => {
        held.idleMs = idleMs * 0.9;
        held.expiresAt = this.#clock.elapsed() + held.idleMs;
      },
      (error: unknown) => {
        if (this.#held === held) this.#held = undefined;
        if (!(error instanceof ToolError) || error.code !== 'API_AUTH') return;
        this.#refusal = { error, until: this.#clock.elapsed() + refusalLastsMs };
      },
    );
    return held;
  }
}

/** The refusal as it was given, with its age: what it says may have been put right since. */
function aged({ error, until }: { readonly error: ToolError; readonly until: number }, now: number): ToolError {
  const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));
  const { code, message, hint, apiCode, fate } = error;
  const age = `That was ${seconds(now - until + refusalLastsMs)} s ago; in ${seconds(until - now)} s it is tried again.`;
  return new ToolError(code, `${message} ${age}`, {
    ...{ fate, cause: error },
    ...(hint === undefined ? {} : { hint }),
    ...(apiCode === undefined ? {} : { apiCode }),
  });
}
