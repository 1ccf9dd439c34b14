// Login sessions: a cookie and a session key that must come together.
import { randomText } from './ids.ts';

/** An open login; cookie and key have to come together. */
export interface Session {
  /** Value of the JSESSIONID cookie. */
  readonly id: string;
  /** Value of the `sessionkey` cookie and parameter. */
  readonly key: string;
  readonly userId: string;
  /** False while a second factor is still owed. */
  isVerified: boolean;
}

/** Sessions beyond this many are ended, oldest first. */
const KEPT = 500;

/** Holds the open sessions. */
export class Sessions {
  readonly #open = new Map<string, Session>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  open(userId: string, isVerified: boolean): Session {
    const session: Session = {
      id: `node0${randomText(this.#random, 26).toLowerCase()}`,
      key: randomText(this.#random, 27),
      userId,
      isVerified,
    };
    this.#open.set(session.id, session);
    if (this.#open.size > KEPT) {
      const oldest = this.#open.keys().next();
      if (!oldest.done) this.#open.delete(oldest.value);
    }
    return session;
  }

  get(id: string): Session | undefined {
    return this.#open.get(id);
  }

  endAll(): void {
    this.#open.clear();
  }

  end(id: string): void {
    this.#open.delete(id);
  }
}
