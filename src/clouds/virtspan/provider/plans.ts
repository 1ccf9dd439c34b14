// Carries out what the plans of machines say: step by step for each machine, all machines at once.
import { asToolError } from '../../../contract/errors.ts';
import type { PlacePlan } from '../../../contract/place-work.ts';
import type { Machine, Order } from '../../../contract/survey.ts';
import { readerOf } from './gather.ts';
import type { Place } from './places.ts';
import { orderText } from './rows.ts';
import type { Work } from './work.ts';

export interface Planned {
  readonly machine: Machine;
  readonly place: Place;
  readonly plan: PlacePlan;
}

export interface PlanResult {
  readonly outcome: 'done' | 'pending' | 'failed' | 'unknown' | 'unsent';
  /** Calls that came to their end. */
  readonly done: number;
  readonly said?: string;
}

/** The calls of a plan, as far as they are known before. */
export const planText = ({ steps }: PlacePlan): string => steps.flat().map(orderText).join('; ');

/** Between two looks at what a cloud goes on with. */
const restMs = 2_000;

/** Calls that are the same for several machines, such as that which makes a network, are made once. */
export function carrier(work: Work) {
  const { calls, context } = work;
  const made = new Map<string, Promise<PlanResult | undefined>>();
  let told = 0;

  const call = (order: Order, { machine, place }: Planned): Promise<PlanResult | undefined> => {
    const key = `${place.label} ${order.tool} ${JSON.stringify(order.args)}`;
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = outcomeOf(order, place).then((result) => {
      told += 1;
      const end = result === undefined ? 'done' : result.outcome;
      context.report({ message: `${told} calls: ${machine.name}, ${order.tool} ${end}`, elapsedMs: 0 });
      return result;
    });
    made.set(key, now);
    return now;
  };

  const outcomeOf = async (order: Order, { profile }: Place): Promise<PlanResult | undefined> => {
    try {
      const { job } = await calls.call(order.tool, order.args, profile);
      return job?.state === 'pending' ? { outcome: 'pending', done: 0, said: job.checkWith } : undefined;
    } catch (thrown) {
      if (context.signal.aborted) throw thrown;
      const { fate, code, message } = asToolError(thrown);
      const outcome = fate === 'refused' ? 'unsent' : fate === 'failed' ? 'failed' : 'unknown';
      return { outcome, done: 0, said: `${code}: ${message}` };
    }
  };

  const step = async (orders: readonly Order[], one: Planned, before: number): Promise<PlanResult> => {
    const results = await Promise.all(orders.map((order) => call(order, one)));
    const bad = results.find((result) => result !== undefined);
    const done = before + results.filter((result) => result === undefined).length;
    if (bad === undefined) return { outcome: 'done', done };
    // What was made before is there, whatever became of the rest.
    return { ...bad, done, outcome: done > 0 && bad.outcome === 'unsent' ? 'failed' : bad.outcome };
  };

  return async (one: Planned, waitMs: number): Promise<PlanResult> => {
    const { steps, afterwards, ended } = one.plan;
    let now: PlanResult = { outcome: 'done', done: 0 };
    for (const orders of steps) {
      now = await step(orders, one, now.done);
      if (now.outcome !== 'done') return now;
    }
    if (afterwards !== undefined) {
      try {
        now = await step(await afterwards.orders(readerOf(one.place, calls)), one, now.done);
      } catch (thrown) {
        if (context.signal.aborted) throw thrown;
        return { outcome: 'failed', done: now.done, said: asToolError(thrown).message };
      }
      if (now.outcome !== 'done') return now;
    }
    return ended === undefined || steps.length === 0 ? now : { ...now, ...(await untilEnded(work, one, waitMs)) };
  };
}

/** What the cloud does after the calls is waited for: `done` is said of what has come to its end alone. */
async function untilEnded(
  { calls, clock, context }: Work,
  { plan, place }: Planned,
  waitMs: number,
): Promise<Pick<PlanResult, 'outcome' | 'said'>> {
  const end = clock.elapsed() + waitMs;
  for (;;) {
    const state = (await plan.ended?.(readerOf(place, calls))) ?? 'yes';
    if (state === 'yes') return { outcome: 'done' };
    if (state !== 'not yet') return { outcome: 'failed', said: state.why };
    if (clock.elapsed() + restMs > end) return { outcome: 'pending', said: 'the cloud still moves it' };
    await clock.sleep(restMs, context.signal);
  }
}
