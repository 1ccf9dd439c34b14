// `npm run test:virtualbox [-- --folder DIR]`: installs a real VirtualBox and runs test/virtualbox against it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
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
  const report = join(mkdtempSync(join(tmpdir(), 'virtspan-real-')), 'report.json');
  const run = (...more: readonly string[]): number =>
    spawnSync(process.execPath, [...flags, ...more], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, VIRTSPAN_VBOX: runner },
    }).status ?? 1;
  const first = run('--json', `--outputFile=${report}`, ...positionals);
  const failed = first === 0 ? [] : failedFiles(report);
  if (failed.length === 0) return first;
  // vboxwebsrv itself crashes now and then under load: what fails twice is ours, and the first failure stays readable above.
  say(`Once more, what failed: ${failed.map((file) => basename(file)).join(', ')}.`);
  return run('--runTestsByPath', ...failed);
}

/** The test files with a failure in them; none where jest itself could not run. */
function failedFiles(report: string): readonly string[] {
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly { readonly name: string; readonly status: string }[];
  };
  return testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
}

process.exitCode = main();
