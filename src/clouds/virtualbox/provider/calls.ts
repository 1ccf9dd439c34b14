// One call: carried out under a scope of its own, once more when its web session was gone, or handed over as a job.

import { setMaxListeners } from 'node:events';
import { ToolError } from '../../../contract/errors.ts';
import type { CallContext, Progress, Reply } from '../../../contract/invocation.ts';
import type { AnyTool, JsonObject, SoapCall } from '../../../contract/tool.ts';
import { HttpFailure } from '../../../runtime/wire/http.ts';
import { get, invoke, update } from './invoke.ts';
import { findMachine } from './objects/find.ts';
import { explain } from './session/faults.ts';
import { refusedByHolder } from './session/holder.ts';
import type { Post } from './session/post.ts';
import type { Scope } from './session/scope.ts';
import { SessionLost } from './session/web-session.ts';
import type { Work } from './session/work.ts';
import { isBusy } from './soap/exchange.ts';
import { runWorkflow } from './workflows/index.ts';

/** MCP clients give up after a minute by default; a job handle in time is worth more than a result too late. */
const unaskedWaitMs = 45_000;

/** Waits as long as the caller does; an operation in the background that takes longer goes on as a job. */
export async function callOrHandOver(
  tool: AnyTool,
  args: JsonObject,
  context: CallContext,
  post: Post,
): Promise<Reply> {
  const stop = new AbortController();
  // One call reads many attributes at once, and each of the requests listens.
  setMaxListeners(0, stop.signal);
  // With the reason of the caller: a time that ran out is no change of mind.
  const onAbort = (): void => stop.abort(context.signal.reason);
  if (context.signal.aborted || post.closing.signal.aborted) onAbort();
  context.signal.addEventListener('abort', onAbort, { once: true });
  post.closing.signal.addEventListener('abort', onAbort, { once: true });
  let latest: Progress | undefined;
  let isJob = (): void => undefined;
  const hasProgress = new Promise<'job'>((resolve) => {
    isJob = () => {
      context.taken?.();
      resolve('job');
    };
  });
  const report = (progress: Progress): void => {
    latest = progress;
    context.report(progress);
  };
  const task = runTwice(tool, args, { context, post, signal: stop.signal, report, onProgress: isJob });
  post.tasks.add(task);
  const forget = (): void => {
    post.tasks.delete(task);
    post.closing.signal.removeEventListener('abort', onAbort);
  };
  task.then(forget, forget);
  try {
    const timer = new AbortController();
    const late = Promise.all([post.clock.sleep(context.waitMs ?? unaskedWaitMs, timer.signal), hasProgress]).then(
      () => 'late' as const,
    );
    const first = await Promise.race([task, late]).finally(() => timer.abort());
    if (first !== 'late') return first;
    const id = post.belongingsOf(context.principal).jobs.add(tool.name, task, () => latest, onAbort);
    return {
      data: { id, tool: tool.name, state: 'running' },
      job: { id, state: 'pending', checkWith: 'virtualbox_get_job' },
    };
  } finally {
    context.signal.removeEventListener('abort', onAbort);
  }
}

interface Run {
  readonly context: CallContext;
  readonly post: Post;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  readonly onProgress: (progress: string) => void;
}

/** A call that found its web session gone before it changed anything starts over with a new one, once. */
async function runTwice(tool: AnyTool, args: JsonObject, run: Run): Promise<Reply> {
  try {
    return await runOnce(tool, args, run);
  } catch (thrown) {
    if (!(thrown instanceof Restart)) throw thrown;
    return runOnce(tool, args, run, 'last');
  }
}

class Restart extends Error {}

async function runOnce(tool: AnyTool, args: JsonObject, run: Run, attempt: 'first' | 'last' = 'first'): Promise<Reply> {
  const { post, signal, report, onProgress } = run;
  const about = { tool: tool.name, profile: post.profile.name, secrets: secretsIn(tool, args) };
  const notes: string[] = [];
  const left = new Set<string>();
  const leaves = (told: string): (() => void) => {
    left.add(told);
    return () => void left.delete(told);
  };
  let scope: Scope | undefined;
  let work: Work | undefined;
  try {
    scope = await post.session.begin(signal);
    work = {
      scope,
      desk: { ...post, ...post.belongingsOf(run.context.principal) },
      report,
      onProgress,
      note: (text) => void (notes.includes(text) || notes.push(text)),
      leaves,
      ...looked(run.context),
    };
    const reply = await carryOut(work, tool, args);
    return notes.length === 0 ? reply : { ...reply, notes: [...(reply.notes ?? []), ...notes] };
  } catch (thrown) {
    const hasActed = scope?.hasActed ?? false;
    if (thrown instanceof SessionLost && !hasActed && attempt === 'first') throw new Restart();
    const held = work === undefined ? undefined : await heldInstead(work, args, thrown);
    const told = held ?? (await explain(thrown, { ...about, ...offered(thrown, post), hasActed }, scope));
    throw withRemains(told, [...left]);
  } finally {
    await scope?.done();
  }
}

const looked = ({ fields, isLookUp }: CallContext): Pick<Work, 'fields' | 'isLookUp'> => ({
  ...(fields !== undefined && { fields }),
  ...(isLookUp === true && { isLookUp }),
});

/** A failure with what the steps before it have left behind. */
function withRemains(thrown: unknown, left: readonly string[]): unknown {
  if (left.length === 0 || !(thrown instanceof ToolError)) return thrown;
  const { code, message, hint, apiCode, fate } = thrown;
  return new ToolError(code, [message.replace(/ Nothing was changed\.$/, ''), ...left].join(' '), {
    fate: fate === 'refused' ? 'failed' : fate,
    cause: thrown,
    ...(hint === undefined ? {} : { hint }),
    ...(apiCode === undefined ? {} : { apiCode }),
  });
}

function carryOut(work: Work, tool: AnyTool, given: JsonObject): Promise<Reply> {
  const call = soapCallOf(tool);
  const args = { ...call.defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) };
  switch (call.how) {
    case 'get':
      return get(work, tool, call, args);
    case 'update':
      return update(work, tool, call, args);
    case 'invoke':
      return invoke(work, tool, call, args);
    case 'workflow':
      return runWorkflow(work, tool, call, args);
    default:
      return call.how satisfies never;
  }
}

function soapCallOf({ call, name }: AnyTool): SoapCall {
  if (call.kind === 'soap') return call;
  throw new ToolError('INTERNAL', `${name} is no VirtualBox tool. Nothing was sent.`, { fate: 'refused' });
}

const secretsIn = (tool: AnyTool, args: JsonObject): readonly string[] =>
  Object.entries(args).flatMap(([name, value]) => {
    if (tool.params[name]?.secret !== 'secret') return [];
    return (Array.isArray(value) ? value : [value]).filter(
      (one): one is string => typeof one === 'string' && one !== '',
    );
  });

/** A machine in use says only that it is: what the caller needs to know is who uses it. */
async function heldInstead(work: Work, { machine }: JsonObject, thrown: unknown): Promise<ToolError | undefined> {
  if (!isBusy(thrown) || typeof machine !== 'string') return undefined;
  try {
    return await refusedByHolder(work, await findMachine(work, machine));
  } catch {
    return undefined;
  }
}

/** Looked for only when it is needed: it takes a look at the disk. */
export function offered(thrown: unknown, { offer }: Post): { readonly offer?: string } {
  const text = thrown instanceof HttpFailure && thrown.kind === 'unreachable' ? offer() : undefined;
  return text === undefined ? {} : { offer: text };
}
