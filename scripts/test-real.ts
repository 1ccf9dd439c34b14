// `npm run test:real -- cloudstack|kubernetes|virtualbox`: one suite for a real server that the environment names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { kinds, only, reasonAgainst } from '../test/real/environment.ts';
import { cleanUp, noted } from '../test/real/journal.ts';
import { openWorld } from '../test/real/world.ts';
import { skip } from './outside/report.ts';
import { journalsLeft, ownJournal } from './real/journals.ts';
import { ownVirtualBox } from './real/own-virtualbox.ts';

const HELP = `Usage: npm run test:real -- ${Object.keys(kinds).join('|')} [jest options]

Runs the suite of test/real on a real server. It makes things whose names begin with "vspan-" and takes them away again, also
when it is cut off: what a killed run left is taken away by the next one.

${Object.entries(kinds)
  .map(([name, { how }]) => `  ${name}: ${how}.`)
  .join('\n')}
`;

const [name = '', ...rest] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
if (kind === undefined) {
  process.stderr.write(HELP);
  process.exit(2);
}

const started = name === 'virtualbox' && reasonAgainst(kind, process.env) ? await ownVirtualBox() : undefined;
if (typeof started === 'string') skip(`test:real ${name}`, started);
const env = { ...process.env, ...started?.env };
const against = reasonAgainst(kind, env);
if (against !== undefined) skip(`test:real ${name}`, against);

try {
  process.exitCode = await run(name, rest);
} finally {
  await started?.stop();
}

/** Exit code of the suite; 1 also where something that it made would not go. */
async function run(kindName: string, options: readonly string[]): Promise<number> {
  const seen = only(kinds[kindName]!, env);
  const server = kinds[kindName]!.needs.map((it) => seen[it]).join(' ');
  for (const file of journalsLeft(kindName, server)) await sweep(file, seen);
  const journal = ownJournal(kindName, server);
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--forceExit',
    '--runInBand',
  ];
  const config = ['--config', 'test/real/jest.config.js', `test/real/${kindName}.real.ts`];
  const child = spawn(process.execPath, [...jest, ...config, ...options], {
    stdio: 'inherit',
    env: { ...env, VIRTSPAN_REAL_JOURNAL: journal },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGKILL'));
  // npm does not hand a SIGTERM on: that it is gone says the same.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || child.kill('SIGKILL'), 300);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  const left = await sweep(journal, seen);
  return code === 0 && left.length === 0 ? 0 : 1;
}

/** Takes away what a journal still holds. */
async function sweep(file: string, seen: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
  if (noted(file).length === 0) return [];
  process.stderr.write('Taking away what a run left behind ...\n');
  const world = await openWorld(seen);
  try {
    const left = await cleanUp(file, world);
    for (const line of left) process.stderr.write(`Still there: ${line}\n`);
    return left;
  } finally {
    await world.close();
  }
}
