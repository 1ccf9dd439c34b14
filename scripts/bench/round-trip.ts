// One simulator process, and two servers that send it the same request.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Peer, startPeer } from './peer.ts';

const toolName = 'cloudstack_list_zones';

export interface Rivals {
  /** Milliseconds of each of so many calls, one after the other. */
  ours(count: number): Promise<readonly number[]>;
  floor(count: number): Promise<readonly number[]>;
  peakMemory(): Promise<{ readonly ours: number; readonly floor: number }>;
  end(): Promise<void>;
}

/** Starts simulator, virtspan and floor. Throws when either does not get zones. */
export async function startRivals(main: string, floorFile: string): Promise<Rivals> {
  const simulator = await startSimulator(main);
  const ours = await startPeer([main, '--mode', 'all'], simulator.env);
  const floor = await startPeer([floorFile], simulator.env);
  await checkAnswer(ours, toolName);
  await checkAnswer(floor, 'list');
  return {
    ours: (count) => time(ours, toolName, count),
    floor: (count) => time(floor, 'list', count),
    peakMemory: async () => ({ ours: (await ours.memory()).peak, floor: (await floor.memory()).peak }),
    async end() {
      await Promise.all([ours.end(), floor.end()]);
      simulator.stop();
    },
  };
}

async function startSimulator(main: string) {
  const child = spawn(process.execPath, [main, 'simulate', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The simulator ended with code ${code}.`)));
  });
  const { env } = JSON.parse(line) as { env: Record<string, string> };
  return { env, stop: () => void child.kill('SIGTERM') };
}

async function checkAnswer(peer: Peer, name: string): Promise<void> {
  const line = await peer.request('tools/call', { name, arguments: {} });
  if (!line.includes('zone') || line.includes('"isError":true')) throw new Error(`No zones: ${line.slice(0, 300)}`);
}

async function time(peer: Peer, name: string, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let call = 0; call < count; call++) {
    const started = performance.now();
    await peer.request('tools/call', { name, arguments: {} });
    times.push(performance.now() - started);
  }
  return times;
}
