// Addresses that the command line names.
import { UsageError } from './usage.ts';

/** Undefined where nothing was said. Throws UsageError for anything but an http or https URL. */
export function urlOf(option: string, value: string | undefined): URL | undefined {
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value);
  throw new UsageError(`${option} takes an http or https URL; got "${value}".`);
}
