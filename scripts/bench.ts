// Measures virtspan against floors in the same run: rounds alternate, medians and processor times are compared.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFloors } from './bench/floors.ts';
import { record } from './bench/history.ts';
import { holds, judgeNow, measure, median, type Row, table } from './bench/numbers.ts';
import { startPeer } from './bench/peer.ts';
import { contest, startRivals } from './bench/round-trip.ts';

const help = `npm run bench -- [--rounds N] [--json] [--strict] [--record DIR]

Starts (the very first, and those after it), list, calls (by typed tool and by call_read; early, warm, 32 and 256 at once) and memory against a bare server of
the SDK, and generation against the clock. Wall time decides on an idle machine; on a loaded one, processor time does.

  --rounds N    starts of each kind; 15 when left out
  --json        one object per line of the table
  --strict      exit code 1 when a bound does not hold
  --record DIR  also writes DIR/<commit>.json
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/main.js');
const everything = [main, '--mode', 'all', '--simulate'];

async function bench(rounds: number, folder: string): Promise<readonly Row[]> {
  const floors = await buildFloors(folder);
  return [
    ...(await startAndList(rounds, floors.server)),
    ...(await roundTrips(floors.got)),
    ...(await generation(join(folder, 'generated'))),
  ];
}

/** Each round starts one server of each kind, lists all tools and looks at the memory. */
async function startAndList(rounds: number, floor: string): Promise<readonly Row[]> {
  const seen = { first: emptySeries(), ours: emptySeries(), floor: emptySeries() };
  const home = { HOME: await mkdtemp(join(tmpdir(), 'virtspan-bench-kept-')) };
  await keepCompiled(home);
  for (let round = 0; round < rounds; round++) {
    await observe(seen.floor, [floor]);
    await observe(seen.first, everything, { NODE_DISABLE_COMPILE_CACHE: '1' });
    await observe(seen.ours, everything, home);
  }
  const beside = (ours: Series, series: keyof Series) => ({
    ours: median(ours[series]),
    floor: median(seen.floor[series]),
  });
  const started = (ours: Series) => ({ unit: 'ms', ...beside(ours, 'start'), cpu: beside(ours, 'cpu') }) as const;
  await rm(home.HOME, { recursive: true, force: true });
  return [
    { what: 'very first start to initialize', ...started(seen.first), bound: 1.25 },
    { what: 'start to initialize, all tools', ...started(seen.ours), bound: 1 },
    { what: 'first tools/list, all pages', unit: 'ms', ours: median(seen.ours.list), bound: 60 },
    { what: 'resident memory after the list', unit: 'MiB', ...beside(seen.ours, 'memory'), bound: 1.5 },
  ];
}

/** Leaves in that home what a server keeps for its next starts: it does so some seconds after its first answer. */
async function keepCompiled(home: { readonly HOME: string }): Promise<void> {
  const peer = await startPeer(everything, home);
  await peer.request('tools/list');
  await new Promise((resolve) => setTimeout(resolve, keptAfterMs));
  await peer.end();
}

const keptAfterMs = 8_000;

interface Series {
  readonly start: number[];
  readonly cpu: number[];
  readonly list: number[];
  readonly memory: number[];
}

const emptySeries = (): Series => ({ start: [], cpu: [], list: [], memory: [] });

async function observe(
  series: Series,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const peer = await startPeer(args, env);
  series.start.push(peer.startMs);
  series.cpu.push(await peer.cpuMs());
  const asked = performance.now();
  let cursor: string | undefined;
  do {
    const line = await peer.request('tools/list', cursor === undefined ? {} : { cursor });
    cursor = /"nextCursor":"([^"]+)"/.exec(line.slice(-300))?.[1];
  } while (cursor !== undefined);
  series.list.push(performance.now() - asked);
  series.memory.push((await peer.memory()).now);
  await peer.end();
}

/** The same read, through virtspan and through a bare server with got, against one simulator process. */
async function roundTrips(floor: string): Promise<readonly Row[]> {
  const rivals = await startRivals(main, floor);
  try {
    const rows: Row[] = [];
    const run = async (what: string, calls: number, portion: number, atOnce: number, bound: number): Promise<void> => {
      rows.push(...(await contest(rivals, { what, calls, portion, atOnce }, bound)));
    };
    await run('calls 2 to 100', 99, 11, 1, 2.5);
    await run('calls 101 to 1,000', 900, 45, 1, 1.15);
    // Both have to be compiled by the engine before they are compared, and that takes some thousand calls.
    await run('calls 1,001 to 4,000', 3_000, 100, 1, 1.15);
    await run('warm calls', 2_000, 50, 1, 1.15);
    await run('32 at once', 3_200, 160, 32, 1.15);
    await run('256 at once', 2_560, 256, 256, 1.15);
    const floorPeak = (await rivals.floor.peer.memory()).peak;
    for (const [way, { peer }] of Object.entries(rivals.ours)) {
      const { peak } = await peer.memory();
      rows.push({ what: `peak memory, ${way}`, unit: 'MiB', ours: peak, floor: floorPeak, bound: 1.5 });
    }
    return rows;
  } finally {
    await rivals.end();
  }
}

/** Seconds of `npm run generate` for all providers, into a folder of its own. A generation that fails has no time. */
async function generation(out: string): Promise<readonly Row[]> {
  const started = performance.now();
  const args = ['--import', 'tsx/esm', 'codegen/cli.ts', '--out', out];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code === 0) {
    const seconds = (performance.now() - started) / 1000;
    return [{ what: 'generation, facts to files', unit: 's', ours: seconds, bound: 10 }];
  }
  process.stderr.write(`Generation ended with code ${code}; it was not measured.\n`);
  return [];
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    record: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  process.stdout.write(help);
} else {
  const folder = await mkdtemp(join(tmpdir(), 'virtspan-bench-'));
  const rows = await bench(Math.max(1, Number(values.rounds) || 15), folder);
  await rm(folder, { recursive: true, force: true });
  const judge = judgeNow();
  const facts = rows.map((row) => ({ ...row, by: judge, measure: measure(row, judge), holds: holds(row, judge) }));
  const lines = facts.map((row) => JSON.stringify(row)).join('\n');
  process.stdout.write(values.json === true ? `${lines}\n` : table(rows, judge));
  if (values.record !== undefined) process.stderr.write(`${await record(values.record, root, facts)}\n`);
  if (values.strict === true && !rows.every((row) => holds(row, judge))) process.exitCode = 1;
}
