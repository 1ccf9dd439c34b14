// `npm run test:clients [-- name ...]`: every outside client, one script after the other, and one table of what came of it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Outcome, outcomeOf, tableOf } from './outside/summary.ts';

/** Scripts beside this one, as `test-NAME.ts`; all but the last few need a simulator alone. */
const SCRIPTS = [
  'strict-clients',
  ...['python-cs', 'python-clients', 'ansible', 'cloudmonkey', 'terraform', 'kubectl', 'virtctl', 'openapi'],
  ...['vboxmanage', 'virtualbox', 'kube-api'],
];

const HELP = `Usage: npm run test:clients [-- NAME ...] [--table FILE]

Runs the scripts of outside clients one after the other and prints one table: client, version, steps passed and failed, or why it was
left out. The exit code is 1 where a step failed or a script ended badly; a client that cannot be had here is no failure.

  NAME          one or more of ${SCRIPTS.join(', ')}
  --table FILE  writes the table there too
`;

const { values, positionals } = parseArgs({
  options: { table: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !SCRIPTS.includes(name));
if (values.help === true || unknown !== undefined) {
  process.stdout.write(unknown === undefined ? HELP : `There is no client ${unknown}.\n\n${HELP}`);
  process.exit(unknown === undefined ? 0 : 2);
}

const built = spawnSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const outcomes: Outcome[] = [];
for (const name of positionals.length > 0 ? positionals : SCRIPTS) {
  process.stdout.write(`\n== ${name}\n`);
  outcomes.push(await run(name));
}
const table = tableOf(outcomes);
process.stdout.write(`\n${table}\n`);
if (values.table !== undefined) writeFileSync(values.table, `${table}\n`);
if (outcomes.some(({ isGood }) => !isGood)) process.exitCode = 1;

/** Runs one script, shows what it says as it says it, and reads its outcome from that. */
async function run(name: string): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/test-${name}.ts`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return outcomeOf(name, output, code);
}
