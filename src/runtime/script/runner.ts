// Scripts for the meta-tool: a few at a time, each to its value or one error.

import { ToolError } from '../../contract/errors.ts';
import type { Answer, Controls, Invocation } from '../../contract/invocation.ts';
import type { Json } from '../../contract/tool.ts';
import { cleanJson, cleanText } from '../../security/hygiene.ts';
import { Bulkhead } from '../bulkhead.ts';
import type { Registry } from '../tools/registry.ts';
import { callsText, scriptError, unaskedNotes } from './explain.ts';
import type { ScriptLimits } from './limits.ts';
import { runScript } from './run.ts';
import type { WorkerFile } from './worker-file.ts';
import { ScriptWorkers } from './workers.ts';

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
  /** How many calls were made. */
  readonly calls: number;
  readonly notes: readonly string[];
}

/** Where a script came from; its calls carry the same. */
export type ScriptContext = Pick<Invocation, 'principal' | 'signal' | 'report' | 'person'>;

/** Runs a script to its end. Throws SCRIPT_FAILED with its line, CANCELLED, BUSY, PARAM_VALUE. */
export type ScriptRunner = (script: Script, context: ScriptContext) => Promise<ScriptOutcome>;

export interface RunnerParts {
  readonly registry: Registry;
  /** Providers that scripts may call. What is not enabled of them is refused by the pipeline. */
  readonly clients: readonly string[];
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly randomId: () => string;
  /** How long a call waits for its job when the script does not say, in milliseconds. */
  readonly waitMs: number;
  readonly files: () => WorkerFile;
  readonly limits?: Partial<ScriptLimits>;
  /** How a call is made without a script: `through call_destructive`. */
  readonly alone?: string;
  /** How many scripts may run at the same time, and how many of them for one principal. */
  readonly mostScripts?: number;
  readonly mostOfOne?: number;
  /** How long a script may wait for the others' end, in milliseconds. */
  readonly turnMs?: number;
}

export function createScriptRunner(parts: RunnerParts): ScriptRunner {
  const {
    registry,
    clients,
    execute,
    randomId,
    waitMs,
    files,
    limits,
    alone = 'outside of a script',
    mostScripts = 6,
    mostOfOne = 3,
    turnMs = 30_000,
  } = parts;
  const workers = new ScriptWorkers(files);
  const places = new Bulkhead(mostScripts, mostWaiting);
  const own = new Map<string, number>();
  const count = (who: string, by: 1 | -1): void => {
    const now = (own.get(who) ?? 0) + by;
    if (now === 0) own.delete(who);
    else own.set(who, now);
  };
  return async ({ code, timeoutMs, profile }, { signal, ...origin }) => {
    const { principal } = origin;
    if ((own.get(principal) ?? 0) >= mostOfOne) throw busy(`${mostOfOne} scripts of yours are`);
    count(principal, 1);
    const place = await places.enter({ who: principal, kind: 'script', signal, waitMs: turnMs });
    if (place.is !== 'in') {
      count(principal, -1);
      if (place.is === 'gone') throw new ToolError('CANCELLED', 'The script was cancelled before it began.');
      throw busy(`${mostScripts} scripts are`);
    }
    const controls: Controls = { waitMs, ...(profile !== undefined && { profile }) };
    // Anew for each script: what a service has of its own comes in while the program runs.
    const tools = registry.entries.filter(({ provider }) => clients.includes(provider));
    const limited = { ...limits, wallMs: timeoutMs };
    const common = { registry, tools, execute, randomId, workers, now: () => performance.now() };
    try {
      const result = await runScript({ ...common, source: code, origin, signal, controls, limits: limited });
      if (result.outcome !== 'returned') throw scriptError(result, alone);
      const isSmooth = result.calls.every(({ outcome }) => outcome === 'done');
      return {
        // Answers came in clean, but a script can decode what a tenant wrote: base64, escapes.
        value: cleanJson(result.value, Number.POSITIVE_INFINITY),
        logs: result.console.map(({ level, text }) => cleanText(level === 'log' ? text : `${level}: ${text}`)),
        calls: result.calls.filter(({ outcome }) => outcome !== 'unsent').length,
        notes: isSmooth
          ? result.notes
          : [callsText(result.calls), ...result.notes, ...unaskedNotes(result.calls, alone)],
      };
    } finally {
      count(principal, -1);
      place.leave();
    }
  };
}

/** Scripts of all principals that may wait for the end of others. */
const mostWaiting = 1_000;

const busy = (who: string): ToolError =>
  new ToolError('BUSY', `${who} running already. Nothing was sent.`, { hint: 'Try again when one of them has ended.' });
