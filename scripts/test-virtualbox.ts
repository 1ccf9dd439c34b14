// `npm run test:virtualbox [-- --folder DIR]`: installs a real VirtualBox and runs test/virtualbox against it.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installVirtualBox, reasonAgainst } from './install-virtualbox.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function main(): number {
  const { values, positionals } = parseArgs({ options: { folder: { type: 'string' } }, allowPositionals: true });
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const against = reasonAgainst();
  if (against !== undefined) {
    say(`Skipped: VirtualBox cannot be installed here, as ${against}.`);
    return 0;
  }
  const folder = resolve(values.folder ?? join(tmpdir(), 'virtspan-virtualbox'));
  mkdirSync(folder, { recursive: true });
  const runner = installVirtualBox(folder, say);
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const flags = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--config',
    join(ROOT, 'test/virtualbox/jest.config.js'),
    '--runInBand',
    // A service that a failed test left behind must not keep the run from ending.
    '--forceExit',
  ];
  const { status } = spawnSync(process.execPath, [...flags, ...positionals], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, VIRTSPAN_VBOX: runner },
  });
  return status ?? 1;
}

process.exitCode = main();
