// This machine as it is looked at: files and processes, with nothing thrown for what cannot be seen.
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocalHost } from './find-local.ts';

/** Looks with the rights of this process. */
export function localHost(home: string, env: LocalHost['env']): LocalHost {
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    home,
    env,
    exists: existsSync,
    read: (path) => attempt(() => readFileSync(path, 'utf8')),
    list: (path) => attempt(() => readdirSync(path)) ?? [],
    linkOf: (path) => attempt(() => readlinkSync(path)),
    ownerOf: (path) => attempt(() => statSync(path).uid),
  };
}

/** A path with its symbolic links followed; what does not exist yet stays as it is written. */
export function realPath(path: string): string {
  const rest: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    const real = attempt(() => realpathSync(at));
    if (real !== undefined) return join(real, ...rest);
    if (dirname(at) === at) return path;
    rest.unshift(at.slice(dirname(at).length).replace(/^[\\/]/, ''));
  }
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
