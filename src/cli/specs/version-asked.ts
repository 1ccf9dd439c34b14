// The version that facts are filed under.
import { UsageError } from '../usage.ts';

/** The version as given, once it can be a file name. Throws UsageError. */
export function versionAsked(version: string | undefined): string | undefined {
  if (version === undefined || /^\d[\w+-]*(?:\.[\w+-]+)*$/.test(version)) return version;
  throw new UsageError(`--version takes something like 7.2.24; got "${version.slice(0, 60)}".`);
}
