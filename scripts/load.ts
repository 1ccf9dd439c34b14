// Many users at one server for a while: slow clouds, restarts, bad tokens. Ends with 1 when an answer was lost.
import { parseArgs } from 'node:util';
import { createCrowd } from './load/crowd.ts';
import { verdictOn } from './load/report.ts';
import { startServer } from './load/server.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    users: { type: 'string', default: '100' },
    calls: { type: 'string', default: '1000' },
    restarts: { type: 'string', default: '1' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  process.stdout.write(`Usage: npm run load -- [--seconds 20] [--users 100] [--calls 1000] [--restarts 1]

Runs the built server with tokens on simulators, one of them slow, and keeps so many calls of so many users under way. One user
in ten sends ten times as much as the others, and one call in twenty comes with a token that nobody has.
`);
  process.exit(0);
}
const [seconds, users, calls, restarts] = [values.seconds, values.users, values.calls, values.restarts].map(Number) as [
  number,
  number,
  number,
  number,
];
const server = await startServer(users);
const crowd = createCrowd({ users, calls, port: server.port });
const memory: number[] = [];
const sampling = setInterval(() => server.memory().then((bytes) => bytes && memory.push(bytes)), 1_000);
crowd.begin();
for (let turn = 0; turn <= restarts; turn += 1) {
  await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / (restarts + 1)));
  if (turn === restarts) break;
  await server.restart();
  memory.length = 0;
}
clearInterval(sampling);
const counts = await crowd.end();
await server.stop();
const { text, isGood } = verdictOn({ counts, memory, seconds, users, calls, restarts });
process.stdout.write(text);
process.exit(isGood ? 0 : 1);
