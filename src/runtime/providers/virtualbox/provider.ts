// The VirtualBox provider: one tool call > the SOAP calls it takes, its locks and references given back at the end.

import type { Clock } from '../../clock.ts';
import type { AnyTool, JsonObject, SoapCall } from '../../contract.ts';
import { ToolError } from '../../errors.ts';
import type { CallContext, Progress, Provider, Reply } from '../../invocation.ts';
import type { Send } from '../http.ts';
import { createExchange, type Endpoint } from './exchange.ts';
import { explain } from './faults.ts';
import { HandleTable } from './handles.ts';
import { get, invoke, update } from './invoke.ts';
import { JobTable } from './jobs.ts';
import type { Launched } from './launch.ts';
import type { VirtualBoxProfile } from './profiles.ts';
import type { Scope } from './scope.ts';
import { type Credentials, type Every, everyUnreferenced, SessionLost, WebSession } from './web-session.ts';
import { createTurns, type Desk, type Work } from './work.ts';
import { runWorkflow } from './workflows/index.ts';

export interface VirtualBoxParts {
  readonly profiles: readonly VirtualBoxProfile[];
  /** The network or a simulator. */
  readonly send: Send;
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  readonly every?: Every;
  /** Starts a service of our own, for a profile whose URL is `start`. */
  readonly launch?: () => Promise<Launched>;
}

/** MCP clients give up after a minute by default; a job handle in time is worth more than a result too late. */
const unaskedWaitMs = 45_000;

interface Post extends Desk {
  readonly session: WebSession;
  readonly stopService: () => Promise<void>;
}

/** Everything about profiles and the outside world comes in here. */
export function createVirtualBoxProvider(parts: VirtualBoxParts): Provider {
  const posts = new Map(parts.profiles.map((profile) => [profile.name, postOf(profile, parts)]));
  const postFor = (name: string): Post => {
    const found = posts.get(name);
    if (found !== undefined) return found;
    throw new ToolError(
      'PROFILE_UNKNOWN',
      `There is no VirtualBox profile called "${name}". Known: ${[...posts.keys()].join(', ') || 'none'}.`,
    );
  };
  return {
    id: 'virtualbox',
    profiles: () =>
      parts.profiles.map(({ name, url, target, from, isDefault }) => ({
        name,
        target: target ?? url,
        from,
        isDefault,
      })),
    call: (tool, args, context) => callOrHandOver(tool, args, context, postFor(context.profile)),
    probe: (name, signal) => probe(postFor(name), signal),
    close: async () => {
      await Promise.all([...posts.values()].map((post) => post.session.close().then(() => post.stopService())));
    },
  };
}

function postOf(profile: VirtualBoxProfile, parts: VirtualBoxParts): Post {
  const { clock, random } = parts;
  const service = serviceOf(profile, parts);
  const exchange = createExchange(parts.send, () => service.where());
  const session = new WebSession(profile.name, exchange, () => service.where(), parts.every ?? everyUnreferenced);
  const now = (): number => clock.now();
  return {
    profile,
    session,
    clock,
    stopService: service.stop,
    turns: createTurns(),
    jobs: new JobTable({ now, random }),
    handles: new HandleTable({ now, random, hold: (ref) => session.hold(ref), letGo: (ref) => session.letGo(ref) }),
  };
}

/** Where the profile's service is and how to log on there; one of our own is started by the first call. */
function serviceOf(profile: VirtualBoxProfile, { launch }: VirtualBoxParts) {
  if (profile.url !== 'start')
    return { where: async (): Promise<Endpoint & Credentials> => profile, stop: async () => undefined };
  let started: Promise<Launched> | undefined;
  return {
    where: (): Promise<Endpoint & Credentials> => {
      if (launch === undefined) {
        throw new ToolError(
          'CONFIG_INVALID',
          `Profile "${profile.name}" asks for a service to be started, which is not possible here.`,
        );
      }
      started ??= launch().catch((thrown: unknown) => {
        started = undefined;
        throw thrown;
      });
      return started;
    },
    stop: async () => (await started?.catch(() => undefined))?.stop(),
  };
}

/** Waits as long as the caller does; an operation in the background that takes longer goes on as a job. */
async function callOrHandOver(tool: AnyTool, args: JsonObject, context: CallContext, post: Post): Promise<Reply> {
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  if (context.signal.aborted) stop.abort();
  context.signal.addEventListener('abort', onAbort, { once: true });
  let latest: Progress | undefined;
  let isJob = (): void => undefined;
  const hasProgress = new Promise<'job'>((resolve) => {
    isJob = () => resolve('job');
  });
  const report = (progress: Progress): void => {
    latest = progress;
    context.report(progress);
  };
  const task = runTwice(tool, args, { context, post, signal: stop.signal, report, onProgress: isJob });
  task.catch(() => undefined);
  try {
    const timer = new AbortController();
    const late = Promise.all([post.clock.sleep(context.waitMs ?? unaskedWaitMs, timer.signal), hasProgress]).then(
      () => 'late' as const,
    );
    const first = await Promise.race([task, late]).finally(() => timer.abort());
    if (first !== 'late') return first;
    const id = post.jobs.add(tool.name, task, () => latest, onAbort);
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
  let scope: Scope | undefined;
  try {
    scope = await post.session.begin(signal);
    const work: Work = { scope, desk: post, report, onProgress, note: (text) => void notes.push(text) };
    const reply = await carryOut(work, tool, args);
    return notes.length === 0 ? reply : { ...reply, notes: [...(reply.notes ?? []), ...notes] };
  } catch (thrown) {
    const hasActed = scope?.hasActed ?? false;
    if (thrown instanceof SessionLost && !hasActed && attempt === 'first') throw new Restart();
    throw await explain(thrown, { ...about, hasActed }, scope);
  } finally {
    await scope?.done();
  }
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

async function probe({ session, profile }: Post, signal: AbortSignal): Promise<string> {
  let scope: Scope | undefined;
  try {
    scope = await session.begin(signal);
    const { root } = scope;
    const [version, machines] = await Promise.all([
      scope.text('IVirtualBox_getVersion', root),
      scope.texts('IVirtualBox_getMachines', root),
    ]);
    return `VirtualBox ${version} with ${machines.length} ${machines.length === 1 ? 'machine' : 'machines'}`;
  } catch (thrown) {
    throw await explain(thrown, { tool: 'the probe', profile: profile.name, hasActed: false, secrets: [] }, scope);
  } finally {
    await scope?.done();
  }
}
