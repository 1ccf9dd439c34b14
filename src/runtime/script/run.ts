// Runs one script to its end: the sandbox in its thread, its calls through the pipeline, its limits from outside.

import { ToolError } from '../../contract/errors.ts';
import type { Progress } from '../../contract/invocation.ts';
import type { Json } from '../../contract/tool.ts';
import { type CallParts, createScriptCalls, type ScriptCalls, withoutProto } from './calls.ts';
import { type ScriptLimits, usualLimits } from './limits.ts';
import type { FromWorker, SandboxEnd, Trouble } from './messages.ts';
import { aliasesOf, methodsOf } from './method-of.ts';
import { notesOf } from './notes.ts';
import type { ConsoleLine, ScriptError, ScriptResult } from './result.ts';
import { createWatchdog } from './watchdog.ts';
import { computed } from './worker/troubles.ts';
import type { ScriptWorker, ScriptWorkers } from './workers.ts';

/** A script and all that it may use. */
export interface ScriptRequest extends CallParts {
  /** JavaScript: the body of an async function. */
  readonly source: string;
  readonly limits?: Partial<ScriptLimits>;
  readonly workers: ScriptWorkers;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Runs the script and tells what came of it; a script that fails is a result too. Throws PARAM_VALUE for a script that
 * is too long, CANCELLED before it started, SCRIPT_FAILED when there is no sandbox.
 */
export async function runScript(request: ScriptRequest): Promise<ScriptResult> {
  const limits = { ...usualLimits, ...request.limits };
  const { source, signal, workers } = request;
  if (source.length > limits.sourceChars) {
    const { length } = source;
    throw new ToolError(
      'PARAM_VALUE',
      `A script has at most ${limits.sourceChars} characters; this one has ${length}.`,
    );
  }
  if (signal.aborted) throw new ToolError('CANCELLED', 'The script was cancelled before it started. Nothing was sent.');
  // By hand: a signal made by AbortSignal.any with a listener is never given back by Node 20.
  const giveUp = new AbortController();
  const leave = (): void => giveUp.abort();
  signal.addEventListener('abort', leave, { once: true });
  const calls = createScriptCalls({ ...request, signal: giveUp.signal, origin: originOf(request) }, limits);
  const printed: ConsoleLine[] = [];
  let wall: NodeJS.Timeout | undefined;
  try {
    const worker = await workers.take();
    // From here: that a thread has to start first is not the script's fault.
    wall = setTimeout(leave, limits.wallMs);
    const end = await play(worker, request, limits, calls, printed, giveUp.signal);
    await Promise.all([calls.close(), end.worker === 'used' ? workers.giveBack(worker) : worker.end()]);
    return resultOf(source, end, printed, calls);
  } finally {
    clearTimeout(wall);
    signal.removeEventListener('abort', leave);
  }
}

/** Feeds the worker until the script has ended or has to be ended. Never rejects. */
function play(
  worker: ScriptWorker,
  { source, tools, registry, signal }: ScriptRequest,
  limits: ScriptLimits,
  calls: ScriptCalls,
  printed: ConsoleLine[],
  giveUp: AbortSignal,
): Promise<SandboxEnd> {
  return new Promise((resolve) => {
    const sleeps = new Set<NodeJS.Timeout>();
    let computeMs = 0;
    const end = (how: SandboxEnd): void => {
      watchdog.stop();
      giveUp.removeEventListener('abort', stop);
      for (const sleep of sleeps) clearTimeout(sleep);
      worker.listen(undefined);
      resolve(how);
    };
    const cut = (trouble: Trouble): void => end({ trouble, computeMs, unread: [], unprinted: 0, worker: 'worn' });
    const stop = (): void => cut(signal.aborted ? cancelled : late(limits));
    const watchdog = createWatchdog(limits.computeMs, () => cut(stuck(limits)));
    const post: ScriptWorker['post'] = (message) => {
      watchdog.sent();
      calls.heard('busy');
      worker.post(message);
    };
    const wake = (request: number): void => post({ kind: 'settle', request, outcome: 'value', json: '{}' });
    const hear = (message: FromWorker | { readonly kind: 'gone' }): void => {
      switch (message.kind) {
        case 'call':
          calls.take(message, post);
          return;
        case 'sleep': {
          const sleep = setTimeout(() => {
            sleeps.delete(sleep);
            wake(message.request);
          }, message.ms);
          sleeps.add(sleep);
          return;
        }
        case 'print':
          printed.push({ level: message.level, text: message.text });
          return;
        case 'rest':
          computeMs = message.computeMs;
          watchdog.rested(computeMs);
          calls.heard('rest');
          return;
        case 'end':
          end(message.end);
          return;
        case 'gone':
          cut({ kind: 'memory', message: 'The sandbox ran out of memory.' });
          return;
        case 'ready':
          return;
        default:
          message satisfies never;
      }
    };
    giveUp.addEventListener('abort', stop, { once: true });
    worker.listen(hear);
    if (giveUp.aborted) stop();
    else {
      const methods = methodsOf(tools);
      const alike = Object.fromEntries(Object.keys(methods).map((provider) => [provider, registry.alike(provider)]));
      post({ kind: 'run', source, methods, aliases: aliasesOf(tools), alike, limits });
    }
  });
}

const cancelled: Trouble = { kind: 'cancelled', message: 'The script was cancelled.' };
const late = ({ wallMs }: ScriptLimits): Trouble => ({
  kind: 'wall',
  message: `The script did not end within ${wallMs} ms.`,
  hint: 'Give it more time, or do it in several scripts.',
});
const stuck = (limits: ScriptLimits): Trouble => ({ kind: 'compute', message: computed(limits) });

/** The progress of a script is that of its calls, told with its own clock; how far it is nobody knows. */
function originOf({ origin, now }: ScriptRequest): CallParts['origin'] {
  const { principal, report, person } = origin;
  const started = now();
  return {
    principal,
    report: ({ message }: Progress) => report({ message, elapsedMs: now() - started }),
    ...(person !== undefined && { person }),
  };
}

function resultOf(source: string, end: SandboxEnd, printed: readonly ConsoleLine[], calls: ScriptCalls): ScriptResult {
  const { trouble, computeMs } = end;
  const value: Json = end.value === undefined ? null : withoutProto(end.value);
  const made = calls.made();
  const told = {
    console: printed,
    calls: made,
    notes: [...notesOf(end, made), ...calls.notes()],
    computeMs: Math.round(computeMs),
  };
  if (trouble === undefined) return { outcome: 'returned', value, ...told };
  const error = quotedError(trouble, source);
  return { outcome: trouble.kind === 'cancelled' ? 'cancelled' : 'failed', value: null, error, ...told };
}

function quotedError(trouble: Trouble, source: string): ScriptError {
  const quote = trouble.line === undefined ? undefined : source.split('\n')[trouble.line - 1];
  return quote === undefined ? trouble : { ...trouble, quote: quote.slice(0, 200) };
}
