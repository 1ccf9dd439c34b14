// What a CloudStack profile is: where the API is, how to sign in, how long to wait.
import type { Secret } from '../../../security/credentials.ts';

/** How to sign in. */
export type Login =
  | { readonly kind: 'keys'; readonly apiKey: Secret; readonly secretKey: Secret }
  | { readonly kind: 'password'; readonly username: string; readonly password: Secret; readonly domain: string }
  | { readonly kind: 'none' };

export interface CloudStackProfile {
  readonly name: string;
  /** Endpoint of the API, usually ending in /client/api; holds no credentials. */
  readonly url: string;
  /** Where it was found. */
  readonly from: string;
  readonly isDefault: boolean;
  readonly login: Login;
  readonly verify: 'on' | 'off';
  /** How the place that it comes from switches that off: `verifycert = false`. Absent where it cannot. */
  readonly unverifiedBy?: string;
  /** PEM of the authorities that its certificate may come from; those that Node knows when left out. */
  readonly ca?: string;
  /** Bare digits are sent as ids: rows of the server's database. */
  readonly takesRowNumbers?: true;
  /** Longest wait for a job when the caller names none, in milliseconds; the provider has a bound of its own. */
  readonly jobWaitMs: number;
  /** Deadline of one request in milliseconds; 60 s for reads and 110 s for the rest when left out. */
  readonly requestTimeoutMs?: number;
  /** Shown instead of the URL, e.g. `built-in simulator`. */
  readonly target?: string;
}

export interface ProfileProblem {
  readonly from: string;
  /** From 1; only for files. */
  readonly line?: number;
  /** What was found and what was expected; never a value. */
  readonly message: string;
}

export interface FoundProfiles {
  readonly profiles: readonly CloudStackProfile[];
  readonly problems: readonly ProfileProblem[];
  /** What was read past, as lines for `doctor`. */
  readonly remarks?: readonly string[];
}
