// `npm run recipe [-- PROVIDER FILE --version V]`: what CI does with a spec, here: tools of it, difference, page.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { listedVersions } from '../codegen/sources.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { version: { type: 'string' } } });
const [provider = 'cloudstack', given] = positionals;
const { current, all } = listedVersions('specs', provider);
/** Without a file: the newest version in the tree against the one before it. */
const before = all[all.indexOf(current) - 1] ?? current;
const out = mkdtempSync(join(tmpdir(), 'recipe-'));
mkdirSync('reports', { recursive: true });

const steps: readonly (readonly [what: string, args: readonly string[], into?: string])[] = [
  [
    'tools of the spec, whatever nobody has looked at included',
    [
      'codegen/cli.ts',
      provider,
      '--out',
      out,
      ...(given === undefined ? ['--version', current] : ['--spec', given, '--version', values.version ?? 'new']),
    ],
  ],
  ['the tools run', ['src/main.ts', '--generated', out, 'tools', '--provider', provider, '--json']],
  [
    'the difference, as a comment',
    ['src/main.ts', 'coverage', '--provider', provider, '--against', given ?? before, '--markdown', '--names'],
    'reports/difference.md',
  ],
  [
    'the page',
    ['src/main.ts', 'coverage', '--provider', provider, '--against', given ?? before, '--html', '-'],
    'reports/coverage.html',
  ],
  [
    'nothing fell since the pinned numbers',
    ['src/main.ts', 'coverage', '--baseline', 'test/pins/coverage.json', '--fail-on-drop', '--json'],
  ],
];

try {
  for (const [what, args, into] of steps) {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
      encoding: 'utf8',
      maxBuffer: 256e6,
    });
    if (status !== 0) {
      process.stderr.write(`${what}: FAILED\n${stderr.slice(-4_000)}`);
      process.exitCode = 1;
      break;
    }
    if (into !== undefined) writeFileSync(into, stdout);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${what}: done (${seconds} s)${into === undefined ? '' : `, ${into}`}\n`);
  }
} finally {
  rmSync(out, { recursive: true });
}
