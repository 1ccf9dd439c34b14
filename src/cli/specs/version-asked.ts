// The version that facts are filed under.
import { UsageError } from '../usage.ts';

/** The version as given, once it can be a file name. Throws UsageError. */
export function versionAsked(version: string | undefined): string | undefined {
  if (version === undefined || /^\d[\w+-]*(?:\.[\w+-]+)*$/.test(version)) return version;
  throw new UsageError(`--version takes something like 7.2.24; got "${version.slice(0, 60)}".`);
}

/** The leading numbers of what a service calls its version: 7.2.22 of `7.2.22_Debian`. Throws UsageError. */
export function versionIn(told: unknown): string {
  const found = /^\d+(?:\.\d+){1,3}/.exec(typeof told === 'string' ? told : '')?.[0];
  if (found !== undefined) return found;
  throw new UsageError('The service does not tell its version in a form that is understood; give it with --version.');
}
