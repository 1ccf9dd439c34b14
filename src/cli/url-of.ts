// Addresses that the command line names.
import { UsageError } from './usage.ts';

/** Undefined where nothing was said. Throws UsageError for anything but an http or https URL. */
export function urlOf(option: string, value: string | undefined): URL | undefined {
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value);
  throw new UsageError(`${option} takes an http or https URL; got "${value}".`);
}

/**
 * The same for an address that decides who somebody is: nobody on the way may change what it answers. Throws UsageError for
 * plain http to another machine.
 */
export function safeUrlOf(option: string, value: string | undefined): URL | undefined {
  const url = urlOf(option, value);
  if (url === undefined || url.protocol === 'https:' || /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname))
    return url;
  throw new UsageError(`${option} takes an https URL (http on this machine only); got "${value}".`);
}
