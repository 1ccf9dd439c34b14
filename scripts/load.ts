// Many users at one server for a while: slow clouds, restarts, bad tokens. Ends with 1 when an answer was lost.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { createCrowd } from './load/crowd.ts';
import { startQuietUser } from './load/quiet-user.ts';
import { verdictOn } from './load/report.ts';
import { startWorld } from './load/server.ts';
import { writeTable } from './load/write-table.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    minutes: { type: 'string' },
    users: { type: 'string', default: '100' },
    calls: { type: 'string', default: '1000' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  process.stdout.write(`Usage: npm run load -- [--seconds 20 | --minutes 10] [--users 100] [--calls 1000] [--write]

Runs the built server with tokens on simulators that are processes of their own, one of them slow, and keeps so many calls of so
many users under way. One user in ten sends ten times as much as the others, and one call in twenty comes with a token that
nobody has. The server is restarted twice in the first half, a cloud twice in the second. --write puts the table into
docs/http.md.
`);
  process.exit(0);
}
const seconds = values.minutes === undefined ? Number(values.seconds ?? 20) : Number(values.minutes) * 60;
const [users, calls] = [Number(values.users), Number(values.calls)];

const world = await startWorld(users + 1);
const crowd = createCrowd({ users, calls, port: world.port });
const quiet = startQuietUser({ user: users, port: world.port });
/** Of the process that runs at the end, a sample each second, in bytes. */
let memory: number[] = [];
const sampling = setInterval(() => world.memory().then((bytes) => bytes && memory.push(bytes)), 1_000);
const began = performance.now();
const until = (part: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, began + part * seconds * 1_000 - performance.now())));
crowd.begin();
for (const part of [0.2, 0.4]) {
  await until(part);
  await world.restartServer();
  memory = [];
}
for (const part of [0.6, 0.8]) {
  await until(part);
  await world.restartCloud();
}
await until(1);
clearInterval(sampling);
const counts = await crowd.end();
const calm = await quiet.end();
const whole = (performance.now() - began) / 1_000;
await world.stop();
const { table, reasons, isGood } = verdictOn({ counts, calm, memory, seconds: whole, users, calls });
process.stdout.write(`${table}${reasons}`);
if (values.write) {
  const minutes = Math.round(seconds / 6) / 10;
  await writeTable(`One process on a machine with ${cpus().length} cores, ${minutes} minutes:\n\n${table}`);
}
process.exit(isGood ? 0 : 1);
