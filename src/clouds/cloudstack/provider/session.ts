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

/** After a refused login the same refusal is given for this long, so that a wrong password does not lock the account. */
const refusalLastsMs = 60_000;

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
    if (this.#refusal !== undefined && now < this.#refusal.until) return Promise.reject(this.#refusal.error);
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
