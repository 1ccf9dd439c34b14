// Programs that no registry here has: whoever has one names its path.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * The program that a variable names, else the first of `usual` that is on the path; why there is none, where there is none.
 * It has to answer `probe` with success.
 */
export function programOf(
  variable: string,
  usual: readonly string[],
  probe: readonly string[],
): { readonly path: string } | { readonly missing: string } {
  const named = process.env[variable] ?? '';
  for (const path of named === '' ? usual : [named])
    if (spawnSync(path, [...probe], { stdio: 'ignore' }).status === 0) return { path };
  if (named !== '') return { missing: `${variable} names ${named}, which does not answer to ${probe.join(' ')}` };
  const on = usual.length === 0 ? '' : `${usual.join(' or ')} is not on the path, and `;
  return { missing: `${on}${variable} does not name one` };
}

/** The first line that a program prints for these arguments: usually its version. */
export const firstLineOf = (path: string, args: readonly string[]): string =>
  (spawnSync(path, [...args], { encoding: 'utf8' }).stdout ?? '').split('\n')[0] ?? '';
