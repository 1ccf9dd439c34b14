// What was asked of the simulated cluster: a bounded list without secrets, for tests that prove what was or was not sent.

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly accept: string;
  /** The body as it came; texts under names that look secret are replaced. */
  readonly body: string;
  readonly user: string;
  readonly status: number;
}

const kept = 1_000;
const secret = /("(?:userData|userDataBase64|token|password|session|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"/g;

/** Holds the newest requests. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push({ ...entry, body: entry.body.replace(secret, '$1"(secret)"') });
    if (this.#entries.length > kept) this.#entries.splice(0, this.#entries.length - kept);
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** The live list: the same array all the time. */
  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }
}
