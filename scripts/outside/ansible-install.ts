// Ansible with its collection for CloudStack, from the registry of Python, in a folder of its own that later runs find again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs on Python 3.10 and later; the collection is part of the big package up to this version. */
const CORE = 'ansible-core>=2.16,<2.20';
const WITH_COLLECTION = 'ansible==9.13.0';
const COLLECTION = 'ansible_collections/ngine_io/cloudstack';

/** Where its programs and collections are. */
export interface Ansible {
  readonly playbook: string;
  readonly python: string;
  readonly collections: string;
  /** As it says itself. */
  readonly version: string;
}

/** Installs what is missing; why not, where it cannot. */
export function ensureAnsible(folder: string): Ansible | { readonly missing: string } {
  const bin = join(folder, 'venv', 'bin');
  const python = join(bin, 'python');
  const ansible = { playbook: join(bin, 'ansible-playbook'), python, collections: folder };
  mkdirSync(folder, { recursive: true });
  const steps: readonly (readonly [isDone: () => boolean, program: string, args: readonly string[]])[] = [
    [() => existsSync(python), 'python3', ['-m', 'venv', join(folder, 'venv')]],
    [
      () => existsSync(ansible.playbook),
      python,
      ['-m', 'pip', 'install', '-q', CORE, 'cs==3.2.0', 'sshpubkeys==3.3.1'],
    ],
    [
      () => existsSync(join(folder, COLLECTION)),
      python,
      ['-m', 'pip', 'download', '-q', '--no-deps', '-d', join(folder, 'package'), WITH_COLLECTION],
    ],
    [() => existsSync(join(folder, COLLECTION)), python, ['-c', UNPACK, folder, `${COLLECTION}/`]],
  ];
  for (const [isDone, program, args] of steps) {
    if (isDone()) continue;
    const { status, stderr, error } = spawnSync(program, [...args], { encoding: 'utf8' });
    if (status !== 0) return { missing: lastLine(error?.message ?? stderr) };
  }
  rmSync(join(folder, 'package'), { recursive: true, force: true });
  const { stdout } = spawnSync(ansible.playbook, ['--version'], { encoding: 'utf8' });
  const core = /core ([\d.]+)/.exec(stdout ?? '')?.[1];
  return core === undefined ? { missing: 'ansible-playbook does not run' } : { ...ansible, version: core };
}

const UNPACK = `
import glob, sys, zipfile
folder, wanted = sys.argv[1:]
with zipfile.ZipFile(glob.glob(folder + '/package/*.whl')[0]) as package:
    package.extractall(folder, [name for name in package.namelist() if name.startswith(wanted)])
`;

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
