// Operations that go on in the background of the simulated service.
import { E_FAIL, E_INVALIDARG, SimFault } from './fault.ts';
import { put, type Thing, textOf, thing } from './thing.ts';
import { type Job, type Methods, uuid, type World } from './world.ts';

const cancelled = 0x80004004;

/** Starts an operation; `done` takes effect at its end. */
export function startJob(
  world: World,
  description: string,
  done: () => void,
  fault?: { readonly result: number; readonly text: string },
): Thing {
  const progress = thing('IProgress', {
    id: uuid(world),
    description,
    cancelable: 'true',
    operationCount: '1',
    operationDescription: description,
  });
  const startedAt = world.clock.elapsed();
  const planned = world.fateOf(world.operation);
  world.jobs.set(progress, {
    startedAt,
    endsAt: planned?.fate === 'stuck' ? Number.POSITIVE_INFINITY : startedAt + world.jobMs,
    done,
    fault: planned?.fate === 'fails' ? { result: E_FAIL, text: planned.reason } : fault,
    state: 'running',
    end: planned?.fate === 'vanishes' ? 'vanishes' : 'ordinary',
  });
  refresh(world, progress);
  return progress;
}

/** Lets everything take effect whose time has come. */
export function settle(world: World): void {
  for (const progress of world.jobs.keys()) refresh(world, progress);
}

export const progressMethods: Methods = {
  IProgress_waitForCompletion: async ({ world, self, text }) => {
    const job = jobOf(world, self);
    const timeout = Number(text('timeout'));
    const left = Math.max(0, job.endsAt - world.clock.elapsed());
    if (job.state === 'running' && left > 0)
      await world.clock.sleep(timeout < 0 ? left : Math.min(timeout, left), new AbortController().signal);
    settle(world);
    return {};
  },
  IProgress_cancel: ({ world, self }) => {
    const job = jobOf(world, self);
    if (job.state !== 'running') throw new SimFault(E_INVALIDARG, 'The operation is already completed');
    job.state = 'cancelled';
    refresh(world, self);
    return {};
  },
};

function jobOf(world: World, progress: Thing): Job {
  const job = world.jobs.get(progress);
  if (job === undefined) throw new Error('No job has this progress.');
  return job;
}

function refresh(world: World, progress: Thing): void {
  const job = jobOf(world, progress);
  if (job.state === 'running' && world.clock.elapsed() >= job.endsAt) {
    job.state = 'done';
    progress.isGone = job.end === 'vanishes';
    if (progress.isGone) return;
    if (job.fault === undefined) job.done();
  }
  if (textOf(progress, 'completed') === 'true') return;
  const share =
    job.endsAt === job.startedAt ? 1 : (world.clock.elapsed() - job.startedAt) / (job.endsAt - job.startedAt);
  const isOver = job.state !== 'running';
  put(progress, 'percent', String(isOver ? 100 : Math.min(99, Math.floor(share * 100))));
  put(progress, 'completed', String(isOver));
  put(progress, 'canceled', String(job.state === 'cancelled'));
  const result = job.state === 'cancelled' ? cancelled : (job.fault?.result ?? 0);
  put(progress, 'resultCode', String((isOver ? result : 0) | 0));
  if (isOver && job.fault !== undefined) put(progress, 'errorInfo', errorInfo(job.fault.result, job.fault.text));
}

/** What IVirtualBoxErrorInfo tells. */
export const errorInfo = (result: number, text: string): Thing =>
  thing('IVirtualBoxErrorInfo', { resultCode: String(result | 0), resultDetail: '0', component: 'MachineWrap', text });
