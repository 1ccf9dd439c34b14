// Packs a clean copy of the project, installs the tarball into an empty folder and uses it there, as a stranger would.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { useInstalled } from './package/use.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** What git knows or would add, beside the packages that are installed here. */
async function cleanCopy(folder: string): Promise<void> {
  await mkdir(folder);
  const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  const list = join(folder, '..', 'files');
  await writeFile(list, stdout);
  await run('tar', ['--create', '--file', `${folder}.tar`, '--null', '--ignore-failed-read', '--files-from', list], {
    cwd: root,
  });
  await run('tar', ['--extract', '--file', `${folder}.tar`, '--directory', folder]);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

async function installed(from: string, into: string): Promise<void> {
  await mkdir(into);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', join(into, '..')], {
    cwd: from,
    maxBuffer: 1 << 26,
  });
  // What prepack prints stands before the list.
  const [{ filename, size }] = JSON.parse(stdout.slice(stdout.search(/^\[$/m))) as [{ filename: string; size: number }];
  await writeFile(join(into, 'package.json'), '{"name":"stranger","private":true,"type":"module"}\n');
  const quiet = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', ['install', ...quiet, join(into, '..', filename)], { cwd: into });
  const packages = (await readdir(join(into, 'node_modules'))).filter((name) => !name.startsWith('.'));
  if (packages.join() !== 'virtspan') throw new Error(`installing brought ${packages.join(', ')}`);
  process.stdout.write(`ok   ${filename}: ${(size / 1e6).toFixed(1)} MB, installs by itself\n`);
}

const scratch = await mkdtemp(join(tmpdir(), 'virtspan-package-'));
try {
  await cleanCopy(join(scratch, 'copy'));
  await installed(join(scratch, 'copy'), join(scratch, 'stranger'));
  await useInstalled(join(scratch, 'stranger'), root);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
