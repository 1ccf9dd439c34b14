// Runs the built program the way a shell does.
import { spawn } from 'node:child_process';
import { emptyEnvironment, main } from '../server/process.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
}

/** Resolves when the program has ended. Without input, standard input is empty. */
export function virtspan(args: readonly string[], { env = {}, input = '', cwd }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: 'pipe',
    env: emptyEnvironment(env),
    ...(cwd !== undefined && { cwd }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
