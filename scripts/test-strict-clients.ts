// `npm run test:strict-clients [-- NAME ...]`: what libraries that are strict about tools make of ours, each with its own code.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createReport, using } from './outside/report.ts';
import { type Library, libraries } from './outside/strict-clients.ts';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
/** Kept for the next run: the libraries are big. */
const folder = join(tmpdir(), 'virtspan-strict-clients');
const report = createReport();
const wanted = process.argv.slice(2);

/** How the server is started, and at least so many tools that come of it. */
const offers: readonly (readonly [args: readonly string[], least: number])[] = [
  [['--mode', 'search'], 7],
  [['--mode', 'all', '--toolsets', 'cloudstack'], 900],
  [['--mode', 'all', '--toolsets', 'kubevirt'], 300],
  [['--mode', 'all', '--toolsets', 'virtualbox'], 600],
];

/** Installs a library into a folder of its own, where later runs find it; why not, where it cannot be had. */
function ensured({ name, packages }: Library): { readonly python: string } | { readonly missing: string } {
  const place = join(folder, name);
  const python = join(place, 'bin', 'python');
  const ready = join(place, packages.join('+').replace(/[^\w.+=-]/g, '_'));
  if (existsSync(ready)) return { python };
  mkdirSync(folder, { recursive: true });
  const steps = [
    ['python3', '-m', 'venv', place],
    [python, '-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...packages],
    [python, '-c', `open(${JSON.stringify(ready)}, "w").close()`],
  ];
  for (const [program = '', ...args] of steps) {
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) return { missing: (error?.message ?? stderr).trim().split('\n').at(-1) ?? 'it does not install' };
  }
  return { python };
}

interface Seen {
  readonly read: number;
  readonly refused: readonly string[];
  readonly warned: readonly string[];
}

function look(python: string, { program }: Library, args: readonly string[]): Seen {
  const server = [
    process.execPath,
    main,
    '--simulate',
    '--log-level',
    'error',
    '--audit-dir',
    join(folder, 'audit'),
    ...args,
  ];
  const whole = [
    'import json, sys, warnings',
    `server = json.loads(${JSON.stringify(JSON.stringify(server))})`,
    'read, refused, warned = 0, [], []',
    'warnings.simplefilter("always")',
    'warnings.showwarning = lambda message, *_, **__: warned.append(str(message))',
    program,
    'print(json.dumps({"read": read, "refused": refused, "warned": warned}))',
  ].join('\n');
  const { status, stdout, stderr } = spawnSync(python, ['-c', whole], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-4).join('\n'));
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Seen;
}

for (const library of libraries.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const installed = ensured(library);
  if ('missing' in installed) {
    process.stdout.write(`SKIPPED ${library.name}: ${installed.missing}\n`);
    continue;
  }
  using(library.name, library.packages[0]?.split('==')[1] ?? '');
  for (const [args, least] of offers)
    await report.check(`${library.name} takes every tool of ${args.join(' ')}`, () => {
      const { read, refused, warned } = look(installed.python, library, args);
      assert.deepEqual(refused, []);
      // What a library says of itself (an old way of its own) is not about our tools.
      assert.deepEqual(
        warned.filter((text) => /tool|schema|propert/i.test(text)),
        [],
      );
      assert.ok(read >= least, `${read} tools were read, at least ${least} are there`);
    });
}

report.close();
