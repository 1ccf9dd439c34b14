// Runs scripts: a worker per script, its calls through the pipeline, its time bounded from outside.
import type { Invocation, Json } from '../contract.ts';
import { ToolError } from '../errors.ts';
import { createScriptCalls, type ScriptCallParts, type ScriptCalls } from './calls.ts';
import { type FromSandbox, type SandboxLimits, type ScriptFailure, usualLimits } from './messages.ts';
import type { WorkerFiles } from './worker-file.ts';

/** One script and its bounds. */
export interface Script {
  /** Body of an async function. */
  readonly code: string;
  /** From start to end, waiting included, in milliseconds. */
  readonly timeoutMs: number;
  /** Profile of calls that name none. */
  readonly profile?: string;
}

export interface ScriptOutcome {
  readonly value: Json;
  readonly logs: readonly string[];
  /** Calls that reached the pipeline. */
  readonly calls: number;
  readonly notes: readonly string[];
}

/** Where a script came from; its calls carry the same. */
export type ScriptContext = Pick<Invocation, 'principal' | 'signal' | 'report' | 'person'>;

/** Runs a script to its end. Throws SCRIPT_FAILED with its line, CANCELLED, BUSY. */
export type ScriptRunner = (script: Script, context: ScriptContext) => Promise<ScriptOutcome>;

export interface RunnerParts extends ScriptCallParts {
  readonly files: () => WorkerFiles;
  readonly limits?: Partial<SandboxLimits>;
  /** How many scripts may run at the same time. */
  readonly mostScripts?: number;
}

/** How long a script that is told to stop may take to do so, in milliseconds. */
const graceMs = 500;
/** How long the sandbox may take to start on a busy machine, in milliseconds. */
const startMs = 30_000;
const longestCode = 100_000;

export function createScriptRunner(parts: RunnerParts): ScriptRunner {
  const most = parts.mostScripts ?? 3;
  let running = 0;
  return async (script, context) => {
    if (script.code.length > longestCode) {
      throw new ToolError('PARAM_VALUE', `A script has at most ${longestCode} characters; got ${script.code.length}.`);
    }
    if (context.signal.aborted) throw new ToolError('CANCELLED', 'The script was cancelled before it started.');
    if (running >= most) {
      throw new ToolError('BUSY', `${most} scripts are running already. Nothing was sent.`, {
        hint: 'Try again when one of them has ended.',
      });
    }
    running += 1;
    const ended = new AbortController();
    const calls = createScriptCalls(parts, script.profile, {
      ...context,
      signal: AbortSignal.any([context.signal, ended.signal]),
    });
    try {
      return await runOnce(script, { ...usualLimits, ...parts.limits }, parts, context, calls);
    } finally {
      running -= 1;
      ended.abort();
    }
  };
}

async function runOnce(
  script: Script,
  limits: SandboxLimits,
  parts: RunnerParts,
  { signal }: ScriptContext,
  calls: ScriptCalls,
): Promise<ScriptOutcome> {
  const { Worker } = await import('node:worker_threads');
  const files = parts.files();
  const stop = new SharedArrayBuffer(4);
  const logs: string[] = [];
  const isText = 'text' in files.worker;
  const worker = new Worker('text' in files.worker ? files.worker.text : files.worker.file, {
    eval: isText,
    workerData: { code: script.code, clients: parts.clients, wasmFile: files.wasm, limits, stop },
    execArgv: [],
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  let timers: NodeJS.Timeout[] = [];
  const outcome = new Promise<ScriptOutcome>((resolve, reject) => {
    const fail = (failure: ScriptFailure): void => reject(toError(failure, calls, logs));
    const late = (): void => {
      Atomics.store(new Int32Array(stop), 0, 1);
      const message = `The script did not end within ${script.timeoutMs} ms.`;
      timers.push(setTimeout(() => fail({ why: 'stopped', message }), graceMs));
    };
    timers = [setTimeout(() => fail({ why: 'stopped', message: 'The sandbox did not start.' }), startMs)];
    if (signal.aborted) reject(cancelled(calls));
    signal.addEventListener('abort', () => reject(cancelled(calls)), { once: true });
    worker.on('error', () => fail({ why: 'memory', message: 'The script used more memory than it may have.' }));
    worker.on('exit', () => fail({ why: 'thrown', message: 'The sandbox ended without a result.' }));
    worker.on('message', (message: FromSandbox) => {
      switch (message.kind) {
        case 'ready':
          clearTimeout(timers.pop());
          timers.push(setTimeout(late, script.timeoutMs));
          return;
        case 'call':
          calls.call(message.client, message.operation, message.args).then((answer) => {
            worker.postMessage({ id: message.id, ...answer });
          });
          return;
        case 'sleep':
          timers.push(
            setTimeout(() => worker.postMessage({ id: message.id, outcome: 'value', json: 'null' }), message.ms),
          );
          return;
        case 'log':
          logs.push(message.line);
          return;
        case 'done': {
          const value = JSON.parse(message.json) as Json;
          const isSilent = value === null && logs.length === 0;
          const notes = isSilent ? ['The script returned nothing: end it with return.'] : [];
          resolve({ value, logs, calls: calls.count(), notes });
          return;
        }
        case 'failed':
          fail(message.failure);
          return;
        default:
          message satisfies never;
      }
    });
  });
  try {
    return await outcome;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    await worker.terminate();
  }
}

function cancelled(calls: ScriptCalls): ToolError {
  const done = calls.changes();
  const fate = done !== '' || calls.open() > 0 ? 'unknown' : 'refused';
  return new ToolError('CANCELLED', `The script was cancelled.${done}`, { fate });
}

/** The error of a script; what it already changed is part of the message. */
function toError(
  { why, message, line, fate, hint }: ScriptFailure,
  calls: ScriptCalls,
  logs: readonly string[],
): ToolError {
  const where = line === undefined ? '' : `Line ${line}: `;
  const last = logs.length > 0 ? ` Last log line: ${logs.at(-1)!.slice(0, 200)}` : '';
  const advice = hint ?? hints[why];
  const isUnknown = fate === 'unknown' || calls.open() > 0;
  return new ToolError('SCRIPT_FAILED', `${where}${message}${calls.changes()}${last}`, {
    ...(advice !== undefined && { hint: advice }),
    ...(isUnknown && { fate: 'unknown' }),
  });
}

const hints: Readonly<Partial<Record<ScriptFailure['why'], string>>> = {
  time: 'Compute less: filter in the calls, ask for fewer fields.',
  stopped: 'Ask for more time with timeout_ms, or do it in several scripts.',
  memory: 'Keep less at once: ask for fewer fields and smaller pages.',
  deadlock: 'Await only calls, sleep() and promises that something resolves.',
  result: 'Return less: counts, names, the fields that matter.',
  calls: 'Use lists with filters instead of one call per thing.',
};
