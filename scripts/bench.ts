// Measures virtspan against floors in the same run: rounds alternate, medians are compared.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFloors } from './bench/floors.ts';
import { holds, measure, median, type Row, table } from './bench/numbers.ts';
import { startPeer } from './bench/peer.ts';
import { startRivals } from './bench/round-trip.ts';

const help = `npm run bench -- [--rounds N] [--json] [--strict]

Cold start, list, call and memory against a bare server of the SDK, and generation against the clock.

  --rounds N   rounds of each measurement; 15 when left out
  --json       one object per line of the table
  --strict     exit code 1 when a bound does not hold
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/main.js');
const everything = [main, '--mode', 'all', '--simulate'];

async function bench(rounds: number, folder: string): Promise<readonly Row[]> {
  const floors = await buildFloors(folder);
  return [
    ...(await startAndList(rounds, floors.server)),
    ...(await roundTrips(rounds, floors.got)),
    ...(await generation(join(folder, 'generated'))),
  ];
}

/** Each round starts one server of each kind, lists all tools and looks at the memory. */
async function startAndList(rounds: number, floor: string): Promise<readonly Row[]> {
  const seen = { ours: emptySeries(), floor: emptySeries() };
  for (let round = 0; round < rounds; round++) {
    await observe(seen.floor, [floor]);
    await observe(seen.ours, everything);
  }
  const both = (series: keyof Series) => ({ ours: median(seen.ours[series]), floor: median(seen.floor[series]) });
  return [
    { what: 'cold start to initialize, all tools', unit: 'ms', ...both('start'), bound: 1.25 },
    { what: 'first tools/list, all pages', unit: 'ms', ours: median(seen.ours.list), bound: 60 },
    { what: 'resident memory after the list', unit: 'MiB', ...both('memory'), bound: 1.5 },
  ];
}

interface Series {
  readonly start: number[];
  readonly list: number[];
  readonly memory: number[];
}

const emptySeries = (): Series => ({ start: [], list: [], memory: [] });

async function observe(series: Series, args: readonly string[]): Promise<void> {
  const peer = await startPeer(args);
  series.start.push(peer.startMs);
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
async function roundTrips(rounds: number, floor: string): Promise<readonly Row[]> {
  const rivals = await startRivals(main, floor);
  const perRound = 40;
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    // Both have to be compiled by the engine before they are compared, and that takes some thousand calls.
    for (let warmUp = 0; warmUp < 100; warmUp++) {
      await rivals.floor(perRound);
      await rivals.ours(perRound);
    }
    for (let round = 0; round < rounds; round++) {
      theirs.push(...(await rivals.floor(perRound)));
      ours.push(...(await rivals.ours(perRound)));
    }
    const memory = await rivals.peakMemory();
    return [
      { what: 'call round trip, list zones', unit: 'ms', ours: median(ours), floor: median(theirs), bound: 1.15 },
      { what: 'peak memory of both after the calls', unit: 'MiB', ...memory, bound: 1.5 },
    ];
  } finally {
    await rivals.end();
  }
}

/** Seconds of `npm run generate` for all providers, into a folder of its own. A generation that fails has no time. */
async function generation(out: string): Promise<readonly Row[]> {
  const started = performance.now();
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, join(root, 'codegen/cli.ts'), '--out', out], { stdio: 'ignore' });
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
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  process.stdout.write(help);
} else {
  const folder = await mkdtemp(join(tmpdir(), 'virtspan-bench-'));
  const rows = await bench(Math.max(1, Number(values.rounds) || 15), folder);
  await rm(folder, { recursive: true, force: true });
  const facts = rows.map((row) => ({ ...row, measure: measure(row), holds: holds(row) }));
  process.stdout.write(values.json === true ? `${facts.map((row) => JSON.stringify(row)).join('\n')}\n` : table(rows));
  if (values.strict === true && !rows.every(holds)) process.exitCode = 1;
}
