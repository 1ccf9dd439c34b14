// One change to many machines: which, one question for all, so many at once, a result for each, and what failed again.
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Act, Machine } from '../../../../contract/survey.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, unseenNotes } from '../gather.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Item } from '../run-book.ts';
import type { Work } from '../work.ts';
import { selected } from './select.ts';

type Outcome = 'would' | 'done' | 'pending' | 'failed' | 'unknown' | 'unsent';

export interface Result {
  readonly item: Item;
  readonly outcome: Outcome;
  readonly said?: string;
}

/** States in which an act would change nothing: such a machine is left out. */
const already: { readonly [A in Act]?: readonly Machine['state'][] } = {
  start: ['running', 'changing'],
  stop: ['stopped', 'changing'],
  pause: ['paused', 'stopped'],
  resume: ['running', 'stopped'],
  restart: ['stopped'],
  migrate: ['stopped', 'failed'],
};

/** Throws PARAM_ errors for what cannot be meant; what becomes of each machine is in the answer. */
export async function changeMany(work: Work, args: JsonObject): Promise<Reply> {
  const { items, notes, act } =
    typeof args.resume === 'string' ? resumed(work, args.resume, args.action) : await chosen(work, args);
  if (args.preview === true || items.length === 0) {
    const rows = items.map((item) => rowFor({ item, outcome: 'would' }));
    return listReply(rows, items.length > 0 ? 50 : undefined, [
      `${items.length} machines would be changed (${act}); none was.`,
      ...notes,
    ]);
  }
  const results = await carryOut(work, items);
  return reported(work, act, results, notes);
}

function resumed({ runs, context }: Work, run: string, action: Json | undefined) {
  const found = runs.find(context.caller?.principal ?? 'local', run);
  if (found === undefined || found.what !== action) {
    throw new ToolError(
      'PARAM_VALUE',
      `There is no ${String(action)} called "${run}" that could be resumed. Nothing was sent.`,
      {
        hint: 'Runs are kept while the program runs; a selection with `names` does the same.',
      },
    );
  }
  return { items: found.left, notes: [] as readonly string[], act: found.what };
}

async function chosen(work: Work, args: JsonObject) {
  const act = String(args.action) as Act;
  const seen = await gather(work, ['machines']);
  const meant = selected(seen.machines, args, seen.unseen);
  const due = meant.filter(({ state }) => !already[act]?.includes(state));
  const words = typeof args.snapshotName === 'string' ? { name: args.snapshotName } : {};
  const orders = await Promise.all(due.map((machine) => itemFor(machine, act, words)));
  const cannot = orders.filter((one): one is string => typeof one === 'string');
  const left = meant.length - due.length;
  return {
    act,
    items: orders.filter((one): one is Item => typeof one !== 'string'),
    notes: [
      ...(left > 0 ? [`${left} of ${meant.length} that were meant are in a state in which ${act} does nothing.`] : []),
      ...new Set(cannot),
      ...unseenNotes(seen.unseen),
    ],
  };
}

export async function itemFor(
  machine: Placed<Machine>,
  act: Act,
  words: { readonly name?: string; readonly host?: string },
): Promise<Item | string> {
  const { place, name, where, state } = machine;
  const { acts } = await place.cloud.survey();
  const order = acts[act]?.(machine, words);
  if (order === undefined) return `${place.cloud.title} has no ${act} of machines: left out.`;
  return { name, state, place, order, ...(where !== undefined && { where }) };
}

/**
 * Changes the machines, each through its own tool with all its checks. All are ordered before the first is carried out, so
 * that a person is asked once; how many run at once the operator says, and the guard before each cloud. Throws
 * POLICY_DENIES for too many.
 */
export async function carryOut(work: Work, items: readonly Item[]): Promise<readonly Result[]> {
  refuseTooMany(work, items.length);
  const { calls, context } = work;
  let done = 0;
  const one = async (item: Item): Promise<Result> => {
    const result = await outcomeOf(calls, item);
    done += 1;
    const percent = Math.round((done / items.length) * 100);
    context.report({ message: `${done} of ${items.length}: ${item.name} ${result.outcome}`, elapsedMs: 0, percent });
    return result;
  };
  // Many machines take longer than one call may: their own calls have deadlines, the whole has none.
  context.turn?.('endless');
  return await Promise.all(items.map(one));
}

/** Throws POLICY_DENIES for more than the operator lets one call change. */
export function refuseTooMany({ settled: { many } }: Work, count: number): void {
  if (many === undefined || count <= many) return;
  throw new ToolError(
    'POLICY_DENIES',
    `The operator lets one call change ${many} ${many === 1 ? 'thing' : 'things'} at most; these would be ${count}. Nothing was sent.`,
    { hint: 'Choose fewer at a time, or ask the operator for a higher limits.many.' },
  );
}

async function outcomeOf(calls: Work['calls'], item: Item): Promise<Result> {
  try {
    const { job } = await calls.call(item.order.tool, item.order.args, item.place.profile);
    return job?.state === 'pending'
      ? { item, outcome: 'pending', said: `job ${job.id}; ${job.checkWith}` }
      : { item, outcome: 'done' };
  } catch (thrown) {
    const { fate, code, message } = asToolError(thrown);
    const outcome = fate === 'refused' ? 'unsent' : fate === 'failed' ? 'failed' : 'unknown';
    return { item, outcome, said: `${code}: ${message}` };
  }
}

/** A run that leaves nothing open is not kept. */
export function reported(
  { runs, context }: Work,
  act: string,
  results: readonly Result[],
  notes: readonly string[],
): Reply {
  const counts = new Map<string, number>();
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const again = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'unsent').map(({ item }) => item);
  const run = again.length === 0 ? undefined : runs.keep(context.caller?.principal ?? 'local', act, again);
  // One reason is told once, however many machines it holds for.
  const open = results.filter(({ outcome }) => outcome !== 'done');
  const rows = [...open, ...results.filter(({ outcome }) => outcome === 'done')].map(rowFor);
  const tally = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  return {
    ...listReply(rows, Math.max(15, Math.min(open.length, 50)), [
      `${act} of ${results.length} machines: ${tally}.`,
      ...(run === undefined
        ? []
        : [`resume=${run} with the same action tries the ${again.length} that failed or were not sent again.`]),
      ...notes,
    ]),
    ...(open.length > 0 && { verdict: 'wrong' as const }),
  };
}

const rowFor = ({ item, outcome, said }: Result): JsonObject =>
  rowOf({ outcome, name: item.name, where: item.where, cloud: item.place.label, state: item.state, said });
