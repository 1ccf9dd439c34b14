// `virtspan simulate` of the built server as a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';

export interface SimulatorProcess {
  readonly origin: string;
  /** The variables that point a client at it. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts it on a free port and waits until it listens. Throws when it ends instead. */
export async function startSimulator(provider: string, args: readonly string[] = []): Promise<SimulatorProcess> {
  const child = spawn(process.execPath, ['dist/main.js', 'simulate', provider, '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  const { origin, env } = JSON.parse(line) as { origin: string; env: Record<string, string> };
  return {
    origin,
    env,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`virtspan simulate ended with code ${code} before it listened`);
  });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => {});
  return line;
}
