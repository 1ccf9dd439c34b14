// One simulator process, and servers that send it the same request: taking turns in small portions, so that all see the same machine.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { median, type Row } from './numbers.ts';
import { type Peer, startPeer } from './peer.ts';

/** A server and the call that makes it list zones. */
interface Rival {
  readonly peer: Peer;
  readonly params: object;
}

export interface Rivals {
  /** The bare server with got. */
  readonly floor: Rival;
  /** Ours, by the way of the call: the tool itself, or `call_read` of the default mode. */
  readonly ours: Readonly<Record<'typed tool' | 'call_read', Rival>>;
  end(): Promise<void>;
}

/** Starts simulator, virtspan twice and floor. Throws when one does not get zones. */
export async function startRivals(main: string, floorFile: string): Promise<Rivals> {
  const simulator = await startSimulator(main);
  const tool = 'cloudstack_list_zones';
  const start = async (args: readonly string[], params: object): Promise<Rival> => ({
    peer: await startPeer(args, simulator.env),
    params,
  });
  const floor = await start([floorFile], { name: 'list', arguments: {} });
  const typed = await start([main, '--mode', 'all'], { name: tool, arguments: {} });
  const search = await start([main], { name: 'call_read', arguments: { tool, args: {} } });
  for (const rival of [floor, typed, search]) await checkAnswer(rival);
  return {
    floor,
    ours: { 'typed tool': typed, call_read: search },
    async end() {
      await Promise.all([floor, typed, search].map(({ peer }) => peer.end()));
      simulator.stop();
    },
  };
}

/** So many calls in all, in portions, `atOnce` of them under way: one row for each of ours. */
export async function contest(
  { floor, ours }: Rivals,
  how: { readonly what: string; readonly calls: number; readonly portion: number; readonly atOnce: number },
  bound: number,
): Promise<readonly Row[]> {
  const { what, calls, portion, atOnce } = how;
  const all = [floor, ...Object.values(ours)];
  const walls = all.map((): number[] => []);
  const before = await Promise.all(all.map(({ peer }) => peer.cpuMs()));
  for (let done = 0; done < calls; done += portion) {
    for (const [index, rival] of all.entries()) walls[index]!.push(await perCall(rival, portion, atOnce));
  }
  const after = await Promise.all(all.map(({ peer }) => peer.cpuMs()));
  const cpu = after.map((ms, index) => (ms - before[index]!) / calls);
  return Object.keys(ours).map((way, index) => ({
    what: `${what}, ${way}`,
    unit: 'ms',
    ours: median(walls[index + 1]!),
    floor: median(walls[0]!),
    cpu: { ours: cpu[index + 1]!, floor: cpu[0]! },
    bound,
  }));
}

async function perCall({ peer, params }: Rival, count: number, atOnce: number): Promise<number> {
  const started = performance.now();
  let left = count;
  const one = async (): Promise<void> => {
    while (left-- > 0) await peer.request('tools/call', params);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return (performance.now() - started) / count;
}

/** A simulated cloud in a process of its own, with the variables that point at it. */
export async function startSimulator(main: string, cloud = 'cloudstack') {
  const child = spawn(process.execPath, [main, 'simulate', cloud, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The simulator ended with code ${code}.`)));
  });
  const { env } = JSON.parse(line) as { env: Record<string, string> };
  return { env, stop: () => void child.kill('SIGTERM') };
}

async function checkAnswer({ peer, params }: Rival): Promise<void> {
  const line = await peer.request('tools/call', params);
  if (!line.includes('zone') || line.includes('"isError":true')) throw new Error(`No zones: ${line.slice(0, 300)}`);
}
