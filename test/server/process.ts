// The built server as a process of its own, reached by lines.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Hundreds of tests start the built program: all take the code that the first of them compiled. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/virtspan-tests', import.meta.url));

/** An environment with a home of its own: nothing of the machine's configuration is found. */
export function emptyEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '' } = process.env;
  const own = { HOME: mkdtempSync(join(tmpdir(), 'virtspan-home-')), XDG_CACHE_HOME: compiled };
  return { PATH, ...own, ...recordingToo(process.env), ...more };
}

/** A child takes part in the record of a run of everything; see test/record. */
function recordingToo({ VIRTSPAN_EXERCISED: file }: NodeJS.ProcessEnv): Record<string, string> {
  if (file === undefined) return {};
  const listener = new URL('../record/subscribe.mjs', import.meta.url).href;
  return { VIRTSPAN_EXERCISED: file, NODE_OPTIONS: `--import ${listener}` };
}

export interface Answer {
  readonly id?: string | number | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface ServerProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Every line of standard output, parsed. */
  readonly received: readonly Answer[];
  readonly stderr: () => string;
  send(message: object | string): void;
  find(fits: (answer: Answer) => boolean): Promise<Answer>;
  answerTo(id: string | number): Promise<Answer>;
  /** Code and signal of the end. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Starts the server; `wait` for it with `ended`, kill it with `child`. */
export function startServer(
  args: readonly string[] = ['--simulate', '--mode', 'all'],
  env: Readonly<Record<string, string>> = {},
): ServerProcess {
  const child = spawn(process.execPath, [main, ...args], { stdio: 'pipe', env: emptyEnvironment(env) });
  const received: Answer[] = [];
  let waiting: (() => void)[] = [];
  let errors = '';
  const wakeAll = (): void => {
    for (const wake of waiting) wake();
    waiting = [];
  };
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    received.push(JSON.parse(line) as Answer);
    wakeAll();
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal });
      wakeAll();
    });
  });
  const find = async (fits: (answer: Answer) => boolean): Promise<Answer> => {
    for (;;) {
      const found = received.find(fits);
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`The server ended first: ${errors}`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return {
    child,
    received,
    stderr: () => errors,
    send(message) {
      child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    },
    find,
    answerTo: (id) => find((answer) => answer.id === id && answer.method === undefined),
    ended,
  };
}
