// Programs from Debian's packages, for checks with clients that are not ours.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Makes `program` available by installing `debPackage`; the reason when that cannot be done here. */
export function ensureProgram(program: string, debPackage: string): { missing?: string } {
  if (has(program)) return {};
  if (!has('apt-get')) return { missing: `${program} is not installed, and this is no Debian with apt-get` };
  if (process.getuid?.() !== 0)
    return { missing: `${program} is not installed, and only root may install ${debPackage}` };
  run('apt-get', ['update', '-qq']);
  const installed = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debPackage]);
  if (has(program)) return {};
  return { missing: `installing ${debPackage} failed: ${installed.slice(-300).trim()}` };
}

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v "$1"`, 'sh', program]).status === 0;

function run(command: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return `${stdout}${stderr}`;
}
