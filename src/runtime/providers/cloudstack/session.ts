// A login with user name and password: one for all calls of a profile, renewed when the server forgets it.
import type { Clock } from '../clock.ts';

/** What every call of a session carries. */
export interface Ticket {
  readonly sessionKey: string;
  /** Value of the Cookie header. */
  readonly cookie: string;
}

/** After a refused login the same refusal is given for this long, so that a wrong password does not lock the account. */
const refusalLastsMs = 60_000;

/** Guards the one ticket of a profile. */
export class Session {
  readonly #login: () => Promise<Ticket>;
  readonly #clock: Clock;
  #ticket: Promise<Ticket> | undefined;
  #refused: { readonly error: unknown; readonly at: number } | undefined;

  constructor(login: () => Promise<Ticket>, clock: Clock) {
    this.#login = login;
    this.#clock = clock;
  }

  /** The current ticket; logs in when there is none, once for everybody who asks at the same time. */
  ticket(): Promise<Ticket> {
    if (this.#refused !== undefined && this.#clock.now() - this.#refused.at < refusalLastsMs) {
      return Promise.reject(this.#refused.error);
    }
    this.#ticket ??= this.#login().catch((error: unknown) => {
      this.#ticket = undefined;
      this.#refused = isRefusal(error) ? { error, at: this.#clock.now() } : undefined;
      throw error;
    });
    return this.#ticket;
  }

  /** Forgets a ticket that the server refused, unless it was replaced meanwhile. */
  async forget(refused: Ticket): Promise<void> {
    const held = this.#ticket;
    if (held !== undefined && (await held.catch(() => undefined)) === refused && this.#ticket === held) {
      this.#ticket = undefined;
    }
  }

  /** The ticket, if there is one; forgets it. */
  async leave(): Promise<Ticket | undefined> {
    const held = this.#ticket;
    this.#ticket = undefined;
    return held?.catch(() => undefined);
  }
}

/** Cookies as the server set them > value of the Cookie header: names and values only. */
export function cookieHeader(setCookies: readonly string[]): string {
  const pairs = new Map<string, string>();
  for (const line of setCookies) {
    const pair = /^\s*([^=;\s]+)=([^;]*)/.exec(line);
    if (pair !== null) pairs.set(pair[1]!, pair[2]!.trim());
  }
  return [...pairs].map(([name, value]) => `${name}=${value}`).join('; ');
}

function isRefusal(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'API_AUTH';
}
