// A client for measuring: raw lines over pipes, so that the client costs next to nothing.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Peer {
  readonly pid: number;
  /** Milliseconds from the start of the process to the answer of `initialize`. */
  readonly startMs: number;
  /** The line that answers the request. */
  request(method: string, params?: object): Promise<string>;
  /** Processor time that the process has used since it began, all its threads together, in milliseconds. */
  cpuMs(): Promise<number>;
  /** Resident memory now, and the most there was, in MiB. */
  memory(): Promise<{ readonly now: number; readonly peak: number }>;
  end(): Promise<void>;
}

/** Starts a server and initialises it. `args` stand behind `node`, or another program. */
export async function startPeer(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  program = process.execPath,
): Promise<Peer> {
  const started = performance.now();
  const child = spawn(program, [...args], { stdio: 'pipe', env: { ...plainEnv(), ...env } });
  const lines = lineQueue(child);
  let lastId = 0;
  const request = (method: string, params: object = {}): Promise<string> => {
    lastId += 1;
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: lastId, method, params })}\n`);
    return lines.answerTo(lastId);
  };
  await request('initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'bench', version: '1' },
  });
  const startMs = performance.now() - started;
  child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  return {
    pid: child.pid!,
    startMs,
    request,
    cpuMs: () => cpuOf(child.pid!),
    memory: () => memoryOf(child.pid!),
    end: () => end(child),
  };
}

let home: string | undefined;

/** Nothing of the caller's own configuration, and a home of its own: the audit log of real calls goes there. */
function plainEnv(): Record<string, string> {
  home ??= mkdtempSync(join(tmpdir(), 'virtspan-bench-home-'));
  return { PATH: process.env.PATH ?? '', HOME: home };
}

function lineQueue(child: ChildProcessWithoutNullStreams) {
  const waiting = new Map<number, (line: string) => void>();
  let parts: string[] = [];
  child.stderr.resume();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const pieces = chunk.split('\n');
    for (const [index, piece] of pieces.entries()) {
      parts.push(piece);
      if (index === pieces.length - 1) return;
      const line = parts.join('');
      parts = [];
      const id = Number(/"id":(\d+)[,}]/.exec(line.length > 400 ? line.slice(0, 200) + line.slice(-200) : line)?.[1]);
      waiting.get(id)?.(line);
      waiting.delete(id);
    }
  });
  return { answerTo: (id: number) => new Promise<string>((resolve) => waiting.set(id, resolve)) };
}

/** By the scheduler, in nanoseconds for each thread there is; what threads used that have ended is not in it. Not a number where it does not tell. */
async function cpuOf(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  if (threads.length === 0) return Number.NaN;
  const used = threads.map(async (thread) => {
    const stat = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0');
    return Number(stat.split(' ')[0]) / 1e6;
  });
  return (await Promise.all(used)).reduce((sum, ms) => sum + ms, 0);
}

async function memoryOf(pid: number): Promise<{ readonly now: number; readonly peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const mib = (field: string): number =>
    Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: mib('VmRSS'), peak: mib('VmHWM') };
}

function end(child: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.stdin.end();
    setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  });
}
