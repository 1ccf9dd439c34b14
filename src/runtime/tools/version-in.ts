// The version in what a service calls its version.
import { UsageError } from '../../contract/usage-error.ts';

/** The leading numbers of what a service calls its version: 7.2.22 of `7.2.22_Debian`. Throws UsageError. */
export function versionIn(told: unknown): string {
  const found = /^\d+(?:\.\d+){1,3}/.exec(typeof told === 'string' ? told : '')?.[0];
  if (found !== undefined) return found;
  throw new UsageError('The service does not tell its version in a form that is understood; give it with --version.');
}
