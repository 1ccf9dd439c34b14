// Puts machines into a network, or their disks onto storage, by the operator's name or the cloud's own word.
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { NamedPlace, PlaceSort } from '../../../../contract/named-places.ts';
import type { Machine, Read } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, readerOf, readersOf, unseenNotes } from '../gather.ts';
import { meaningOf, sortOf } from '../named-places.ts';
import { carrier, type Planned, type PlanResult, planText } from '../plans.ts';
import { fewOf, listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { refuseTooMany } from './change-many.ts';
import { selected } from './select.ts';

/** Throws NAME_ and PARAM_ errors for what cannot be meant; what becomes of each machine is in the answer. */
export async function applyNamedPlace(work: Work, args: JsonObject): Promise<Reply> {
  const name = String(args.name);
  const sort = sortOf(work.settled, name, args.sort);
  return carried(work, args, sort, name, async ({ place }) => meaningOf(work.settled, sort, name, place));
}

/** A name of the operator's counts before a word of the cloud's own. */
export async function moveDisks(work: Work, args: JsonObject): Promise<Reply> {
  const to = String(args.to);
  return carried(work, args, 'storage', to, async ({ place }) =>
    Object.hasOwn(work.settled.places?.storage ?? {}, to)
      ? meaningOf(work.settled, 'storage', to, place)
      : (await place.cloud.places()).storage?.plain?.(to),
  );
}

type Meaning = (machine: Placed<Machine>) => Promise<NamedPlace | undefined>;

async function carried(work: Work, args: JsonObject, sort: PlaceSort, name: string, meaning: Meaning): Promise<Reply> {
  const seen = await gather(work, ['machines']);
  const readers = readersOf(work.calls);
  const meant = selected(seen.machines, args, seen.unseen);
  const plans = await Promise.all(
    meant.map((machine) => planFor(machine, sort, name, meaning, readers(machine.place))),
  );
  const due = plans.filter((one) => typeof one !== 'string');
  const cannot = plans.filter((one) => typeof one === 'string');
  const going = due.filter(({ plan }) => plan.steps.length > 0 || plan.afterwards !== undefined);
  const idle = due.length - going.length;
  const notes = [
    ...(idle > 0 ? [`${idle} of ${meant.length} machines are so already.`] : []),
    ...fewOf(cannot),
    ...unseenNotes(seen.unseen),
  ];
  if (args.preview === true || going.length === 0) {
    const rows = going.map((one) => rowFor(one, { outcome: 'would', said: planText(one.plan) }));
    const later = going.flatMap(({ machine, plan }) =>
      plan.afterwards === undefined ? [] : [`${machine.name}, then: ${plan.afterwards.what}.`],
    );
    return {
      ...listReply(rows, 25, [`${going.length} machines would be changed; none was.`, ...fewOf(later), ...notes]),
      ...(cannot.length > 0 && { verdict: 'wrong' as const }),
    };
  }
  refuseTooMany(work, going.length);
  return told(going, await carryAll(work, going, args.wait), [...notes, ...fewOf(notesOf(going))], cannot.length);
}

const notesOf = (going: readonly Planned[]): readonly string[] => going.flatMap(({ plan }) => plan.notes ?? []);

/** What keeps it from being done, in words. */
async function planFor(
  machine: Placed<Machine>,
  sort: PlaceSort,
  name: string,
  meaning: Meaning,
  read: Read,
): Promise<Planned | string> {
  const { place } = machine;
  const [there, works] = await Promise.all([meaning(machine), place.cloud.places()]);
  const worker = works[sort];
  if (there === undefined || worker === undefined)
    return `${machine.name} stays: "${name}" means nothing in ${place.label}.`;
  try {
    return { machine, place, plan: await worker.apply(machine, name, there, read) };
  } catch (thrown) {
    return `${machine.name} stays: ${asToolError(thrown).message}`;
  }
}

export async function carryAll(work: Work, going: readonly Planned[], wait: unknown): Promise<readonly PlanResult[]> {
  const carry = carrier(work);
  const waitMs = (typeof wait === 'number' ? wait : 120) * 1_000;
  // Many machines take longer than one call may: their own calls have deadlines, the whole has none.
  work.context.turn?.('awaited');
  try {
    return await Promise.all(going.map((one) => carry(one, waitMs)));
  } finally {
    work.context.turn?.('come');
  }
}

function told(
  going: readonly Planned[],
  results: readonly PlanResult[],
  notes: readonly string[],
  hindered: number,
): Reply {
  const pairs = going.flatMap((one, at) => {
    const result = results[at];
    return result === undefined ? [] : [[one, result] as const];
  });
  const open = pairs.filter(([, { outcome }]) => outcome !== 'done');
  const rows = [...open, ...pairs.filter(([, { outcome }]) => outcome === 'done')].map(
    ([one, { outcome, done, said }]) =>
      rowFor(one, { outcome, said: said === undefined ? `${done} calls` : `${said} (${done} calls were done before)` }),
  );
  const again = open.length === 0 ? [] : ['What was done stays; the same call again does what is left.'];
  return {
    ...listReply(rows, Math.max(15, Math.min(open.length, 50)), [
      `${pairs.length - open.length} of ${going.length} machines done.`,
      ...again,
      ...notes,
    ]),
    ...((open.length > 0 || hindered > 0) && { verdict: 'wrong' as const }),
  };
}

const rowFor = (
  { machine, place }: Planned,
  { outcome, said }: { readonly outcome: string; readonly said: string },
): JsonObject =>
  rowOf({ outcome, name: machine.name, where: machine.where, cloud: place.label, state: machine.state, said });

/** The plan of one machine for a network of that name. Throws ToolError where it cannot be used. */
export async function planByName(work: Work, machine: Placed<Machine>, name: string): Promise<Planned> {
  const meaning: Meaning = async ({ place }) => meaningOf(work.settled, 'networks', name, place);
  const plan = await planFor(machine, 'networks', name, meaning, readerOf(machine.place, work.calls));
  if (typeof plan === 'string') throw new ToolError('PARAM_VALUE', plan, { fate: 'refused' });
  return plan;
}
