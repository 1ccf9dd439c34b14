// What was asked of the simulator: a bounded list without secrets, for tests that prove what was or was not sent.

/** One request that was answered. */
export interface LoggedRequest {
  /** As it was spelled; empty when the request named none. */
  readonly command: string;
  /** Every parameter but those of authentication; secret values are replaced. */
  readonly params: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly status: number;
}

const KEPT = 1000;
const AUTHENTICATION = /^(signature|signatureversion|expires|apikey|sessionkey|command|response)$/i;
const SECRET = /pass|secret|privatekey|psk|presharedkey|token|userdata|accesskey|usersecretkey|certificate/i;

/** Holds the newest requests. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length > KEPT) this.#entries.splice(0, this.#entries.length - KEPT);
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** The live list: the same array all the time. */
  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  static withoutSecrets(pairs: readonly (readonly [name: string, value: string])[]): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const [name, value] of pairs) {
      if (!AUTHENTICATION.test(name)) kept[name] = SECRET.test(name) ? '(secret)' : value;
    }
    return kept;
  }
}
