// The version in what a service calls its version.
import { UsageError } from '../../contract/usage-error.ts';

/** The leading numbers of what a service calls its version: 7.2.22 of `7.2.22_Debian`. Throws UsageError. */
export function versionIn(told: unknown): string {
  const found = /^\d+(?:\.\d+){1,3}/.exec(typeof told === 'string' ? told : '')?.[0];
  if (found !== undefined) return found;
  throw new UsageError('The service does not tell its version in a form that is understood; give it with --version.');
}

/**
 * What a service calls its version as far as it is one: numbers and dots, and a word behind them (`4.21.0.0-SNAPSHOT`).
 * Whatever else it says there would be shown beside every profile. Undefined for what is no version.
 */
export const plainVersion = (told: unknown): string | undefined =>
  /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,5}(?:[-_+.](?:[A-Za-z]{1,12}|[A-Za-z]{1,6}[.-]?\d{1,3}))?)(?![\w.+-])/.exec(
    typeof told === 'string' ? told.trim() : '',
  )?.[1] ?? (typeof told === 'string' ? /^\d{1,9}(?:\.\d{1,9}){1,5}(?!\d)/.exec(told.trim())?.[0] : undefined);

/** Whether one version of numbers and dots is later than another; what stands behind the numbers does not count. */
export function isLater(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const numbersOf = (version: string): readonly number[] =>
  (/^\D*(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').map(Number);
