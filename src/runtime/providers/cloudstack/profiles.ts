// What a profile is, and all the places where one is found: cloudmonkey's configuration file and the environment.
import type { Secret } from '../../../security/credentials.ts';
import { environment, profileOfEnvironment } from './profile-environment.ts';
import { profilesOfFile } from './profile-file.ts';

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
}

/**
 * Reads both sources. `file` is the text of cloudmonkey's configuration and the name to show for it. A profile of the
 * environment comes first and is the default one; without it the file decides, and else the first profile counts.
 */
export function readCloudStackProfiles(
  file: { readonly name: string; readonly text: string } | undefined,
  env: Readonly<Record<string, string | undefined>>,
): FoundProfiles {
  const fromEnv = profileOfEnvironment(env);
  const fromFile =
    file === undefined
      ? { profiles: [], problems: [] }
      : profilesOfFile(file, fromEnv.profiles.length > 0 ? [environment] : []);
  const all = [...fromEnv.profiles, ...fromFile.profiles];
  const chosen = all.find(({ isDefault }) => isDefault) ?? all[0];
  return {
    profiles: all.map((profile) => ({ ...profile, isDefault: profile === chosen })),
    problems: [...fromEnv.problems, ...fromFile.problems],
  };
}
