// `tools/call`: from a request to one run of the pipeline and back to a result, whatever happens in between.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { asToolError, ToolError } from '../../contract/errors.ts';
import type { Answer, Invocation, LookUp, Progress } from '../../contract/invocation.ts';
import type { Person } from '../../contract/person.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { splitControls } from '../arguments/controls.ts';
import { createLoopTurns, type LoopTurns } from '../loop-turns.ts';
import { observe } from '../observe.ts';
import { isCallTool } from '../offer/call-class.ts';
import type { MetaTools } from '../tools/meta-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { type Attributes, inside, type Tracer } from '../trace.ts';
import { type Level, type Log, whereabouts } from './log.ts';
import { answerResult, errorResult, simulatedResult } from './results.ts';
import { namedTool, UnknownTool } from './unknown-tool.ts';

/** What the calls run on; made when the first call needs it. */
export interface Engine {
  readonly registry: Registry;
  /** One run of the pipeline. Throws ToolError. */
  execute(invocation: Invocation): Promise<Answer>;
  readonly metaTools?: MetaTools;
  /** `built-in`: the clouds are simulators, and every result says so. */
  readonly cloud?: 'real' | 'built-in';
}

export interface CallRequest {
  readonly tool: string;
  readonly args: JsonObject;
  readonly principal: string;
  readonly report: (progress: Progress) => void;
  readonly person?: Person;
  /** Told where the job of the call can be asked about, as soon as it has one. */
  readonly taken?: (look: LookUp) => void;
  /** How long it waits for its job when its arguments do not say, in milliseconds; as all calls when left out. */
  readonly waitMs?: number;
  readonly log: Log;
  /** What its span says besides, where spans are kept; `traceparent` as the client wrote it. */
  readonly origin?: { readonly attributes: Attributes; readonly traceparent: unknown };
}

/** A call under way. */
export interface RunningCall {
  readonly result: Promise<CallToolResult>;
  /** Stops it; the result then says how far it came. */
  cancel(): void;
}

export interface Calls {
  /** The result rejects with UnknownTool for a tool that nobody knows; every other failure is a result. */
  start(request: CallRequest): RunningCall;
  running(): number;
  /** Cancels what runs; each call still ends with a result that says how far it came. */
  cancelAll(): void;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
}

export interface CallParts {
  readonly engine: () => Promise<Engine>;
  /** How long a call waits for its job when it does not say, in milliseconds. */
  readonly waitMs: number;
  readonly randomId: () => string;
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
  /** Keeps spans of calls; nobody does when left out. */
  readonly tracer?: Tracer;
  /** Turns of the event loop, of which each call takes one to begin; of its own when left out. */
  readonly turns?: LoopTurns;
  /** Told each time a call has come to its end. */
  readonly ended?: () => void;
}

/** How long a call may wait to begin, in milliseconds: it may have to wait for its cloud after that, and clients for a minute. */
const beginMs = 30_000;

/** Runs calls side by side and knows how many are under way. */
export function createCalls({
  engine,
  waitMs,
  randomId,
  elapsed,
  tracer,
  turns = createLoopTurns(),
  ended,
}: CallParts): Calls {
  const stops = new Set<AbortController>();
  let idlers: (() => void)[] = [];

  /** In a span where these are kept: then the answer says under which id it is found in log, audit, span and cloud. */
  const run = async (request: CallRequest, stop: AbortController): Promise<CallToolResult> => {
    const id = randomId();
    if (tracer === undefined) return carryOut(request, stop, id);
    const { tool, origin } = request;
    const attributes = { 'mcp.method.name': 'tools/call', 'gen_ai.operation.name': 'execute_tool' };
    const named = {
      ...attributes,
      'gen_ai.tool.name': tool.slice(0, 80),
      'virtspan.call.id': id,
      ...origin?.attributes,
    };
    const span = tracer.request(`tools/call ${tool.slice(0, 80)}`, named, id, origin?.traceparent);
    const result = await inside(span, () => carryOut(request, stop, id)).catch((thrown: unknown) => {
      span.end(String((thrown as UnknownTool).code));
      throw thrown;
    });
    span.end(result.isError === true ? 'tool_error' : undefined);
    return { ...result, _meta: { ...result._meta, 'virtspan/call': id } };
  };
  const carryOut = async (request: CallRequest, stop: AbortController, id: string): Promise<CallToolResult> => {
    const started = elapsed();
    let isSimulated = false;
    const finish = (level: Level, outcome: string): void =>
      request.log({
        level,
        event: 'call',
        id,
        tool: request.tool.slice(0, 80),
        outcome,
        ms: Math.round(elapsed() - started),
      });
    try {
      const opened = await engine();
      isSimulated = opened.cloud === 'built-in';
      await begin(opened, request, stop.signal, started);
      const result = await answer(opened, request, stop, id, request.waitMs ?? waitMs);
      // One line per call would cost as much as the call's own bookkeeping; the audit log has them all.
      finish('debug', 'success');
      return isSimulated ? simulatedResult(result) : result;
    } catch (thrown) {
      if (thrown instanceof UnknownTool) {
        finish('info', 'TOOL_UNKNOWN');
        throw thrown;
      }
      if (!(thrown instanceof ToolError)) {
        request.log({ level: 'error', event: 'unexpected failure', id, where: whereabouts(thrown) });
      }
      const error = asToolError(thrown);
      finish(error.fate === 'unknown' ? 'warning' : 'info', error.code);
      return isSimulated ? simulatedResult(errorResult(error)) : errorResult(error);
    } finally {
      leave(stop);
      ended?.();
    }
  };
  /** Waits until the call may begin: new calls of all principals in turn, some in each turn of the event loop. Throws BUSY, CANCELLED. */
  const begin = async (
    { metaTools }: Engine,
    { tool, args, principal }: CallRequest,
    signal: AbortSignal,
    since: number,
  ): Promise<void> => {
    const called = isCallTool(tool) && typeof args.tool === 'string' ? args.tool : undefined;
    // A tool that calls others is as many kinds as there are of them: a stop stands beside a crowd of lists.
    const kind = called === undefined ? tool : `${tool} ${called.slice(0, 80)}`;
    // Our own tools compute (a search, a script); those of a cloud, and what calls them, mostly wait for it.
    const isOwn = !isCallTool(tool) && metaTools?.list().some(({ name }) => name === tool) === true;
    const came = await turns({ who: principal, kind, size: isOwn ? 'large' : 'small', signal, waitMs: beginMs });
    if (came === 'gone')
      throw new ToolError('CANCELLED', `${tool.slice(0, 80)} was cancelled before it began. Nothing was sent.`);
    observe({ is: 'turn', provider: 'virtspan', came: came === 'in' ? 'yes' : came, ms: elapsed() - since });
    if (came !== 'in') throw crowded(tool.slice(0, 80), came);
  };
  const leave = (stop: AbortController): void => {
    stops.delete(stop);
    if (stops.size > 0) return;
    for (const resolve of idlers) resolve();
    idlers = [];
  };

  return {
    start(request) {
      const stop = new AbortController();
      stops.add(stop);
      return { result: run(request, stop), cancel: () => stop.abort() };
    },
    running: () => stops.size,
    cancelAll: () => {
      for (const stop of stops) stop.abort();
    },
    idle: () => (stops.size === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
  };
}

function crowded(tool: string, why: 'full' | 'late'): ToolError {
  const what =
    why === 'full'
      ? `Too many of your calls wait for this server, so ${tool} was refused.`
      : `${tool} waited ${beginMs / 1000} s for its turn, and this server has more calls than it can carry.`;
  return new ToolError('BUSY', `${what} Nothing was sent.`, { hint: 'Try again in 30 s, with fewer calls at once.' });
}

async function answer(
  engine: Engine,
  request: CallRequest,
  stop: AbortController,
  id: string,
  waitMs: number,
): Promise<CallToolResult> {
  const { tool, args, principal, report, person, taken } = request;
  const { signal } = stop;
  const origin = {
    ...{ principal, signal, report, entry: 'mcp' as const },
    ...(person !== undefined && { person }),
    ...(taken !== undefined && { taken }),
  };
  if (engine.metaTools?.list().some(({ name }) => name === tool)) {
    const made = await engine.metaTools.call(tool, args, { ...origin, waitMs, id });
    return answerResult(made);
  }
  const { params } = (await namedTool(engine.registry, tool)).tool;
  const split = splitControls(params, args);
  const made = await engine.execute({
    id,
    tool,
    args: split.args,
    controls: { waitMs, ...split.controls },
    ...origin,
    stop: (why) => stop.abort(why),
  });
  return answerResult(made);
}
