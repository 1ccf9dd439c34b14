// Programs from Debian's packages, for checks with clients that are not ours.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Makes `what` available, which is there when `probe` succeeds, by installing `debPackage`; the reason when that cannot be
 * done here.
 */
export function ensureInstalled(
  what: string,
  probe: readonly [string, ...string[]],
  debPackage: string,
): { missing?: string } {
  if (succeeds(probe)) return {};
  if (!succeeds(['apt-get', '--version']))
    return { missing: `${what} is not installed, and this is no Debian with apt-get` };
  if (process.getuid?.() !== 0) return { missing: `${what} is not installed, and only root may install ${debPackage}` };
  run('apt-get', ['update', '-qq']);
  const installed = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debPackage]);
  if (succeeds(probe)) return {};
  return { missing: `installing ${debPackage} failed: ${installed.slice(-300).trim()}` };
}

/** Version of an installed package, as Debian has it. */
export const debianVersion = (debPackage: string): string =>
  spawnSync('dpkg-query', ['-W', '-f', '${Version}', debPackage], { encoding: 'utf8' }).stdout ?? '';

const succeeds = ([command, ...args]: readonly [string, ...string[]]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function run(command: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return `${stdout}${stderr}`;
}
