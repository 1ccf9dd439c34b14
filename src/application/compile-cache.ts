// Keeps what Node compiled from one start to the next, where Node can do that: version 22 and newer.
import { join } from 'node:path';

/** The part of `node:module` that older versions do not have. Says in a status what came of it, and throws nothing. */
export interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

/**
 * In a folder of the user's own: code from a folder that others can write to would be theirs. Called before anything large
 * is imported; on an older Node everything is compiled anew, as ever. Says which of the two it is.
 */
export function keepCompiled(
  { enableCompileCache }: CompileCache,
  { env, home }: { readonly env: Readonly<Record<string, string | undefined>>; readonly home: string },
): 'kept' | 'compiled anew' {
  if (enableCompileCache === undefined || home === '') return 'compiled anew';
  const { XDG_CACHE_HOME: named = '' } = env;
  enableCompileCache(join(named === '' ? join(home, '.cache') : named, 'virtspan', 'compiled'));
  return 'kept';
}
