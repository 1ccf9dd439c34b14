// Backs machines up, each by the means of its cloud, looks whether the backups are good, and only then lets old ones go.
import { asToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Backup, Machine, Read } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, readersOf, unseenNotes } from '../gather.ts';
import { fewOf, listReply, rowOf, sizeText } from '../rows.ts';
import type { Item } from '../run-book.ts';
import type { Work } from '../work.ts';
import { backupName, isOurs, labelIn } from './backup-names.ts';
import { carryOut, type Result } from './change-many.ts';
import { selected } from './select.ts';

/** A machine with the calls that back it up under a name. */
interface Plan {
  readonly machine: Placed<Machine>;
  readonly name: string;
  readonly items: readonly Item[];
  /** Why there are none. */
  readonly why: string;
}

interface Made {
  readonly plan: Plan;
  readonly outcome: Result['outcome'];
  readonly said: string;
}

/** Throws PARAM_ and NAME_ errors for what cannot be meant; what becomes of each machine is in the answer. */
export async function backUpMachines(work: Work, args: JsonObject): Promise<Reply> {
  const label = labelIn(args);
  const seen = await gather(work, ['machines']);
  const read = readersOf(work.calls);
  const plans = await Promise.all(
    selected(seen.machines, args, seen.unseen).map((machine) => planFor(work, machine, label, read(machine.place))),
  );
  const able = plans.filter(({ items }) => items.length > 0);
  const notes = [
    ...fewOf(
      plans.flatMap(({ machine: { name, place }, items, why }) =>
        items.length > 0 ? [] : [`${name} (${place.label}) ${why}`],
      ),
    ),
    ...unseenNotes(seen.unseen),
  ];
  if (args.preview === true || able.length === 0) {
    const rows = able.map((plan) => rowFor({ plan, outcome: 'would', said: plan.name }));
    return {
      ...listReply(rows, 50, [`${able.length} machines would be backed up; none was.`, ...notes]),
      ...(able.length < plans.length && { verdict: 'wrong' as const }),
    };
  }
  const results = await carryOut(
    work,
    able.flatMap(({ items }) => items),
  );
  const after = await gather(work, ['backups']);
  const made = able.map((plan) => verified(plan, results, after.backups));
  const good = made.filter(({ outcome }) => outcome === 'done').map(({ plan }) => plan);
  const pruned =
    typeof args.keep === 'number' ? await prune(work, good, after.backups, label, Math.max(1, args.keep)) : [];
  const isWrong = plans.length > good.length || pruned.some(({ outcome }) => outcome !== 'done');
  return {
    ...listReply(made.map(rowFor), 50, [
      `${good.length} of ${made.length} machines are backed up, and the backups were looked at.`,
      ...pruneNotes(pruned),
      ...notes,
      ...unseenNotes(after.unseen),
    ]),
    ...(isWrong && { verdict: 'wrong' as const }),
  };
}

/** What cannot be read in one cloud costs no other. Throws only for a caller who stopped. */
async function planFor({ context, now }: Work, machine: Placed<Machine>, label: string, read: Read): Promise<Plan> {
  const { place, state, where } = machine;
  const name = backupName(machine, label, now);
  const about = { name: machine.name, state, place, ...(where !== undefined && { where }) };
  try {
    const orders = (await (await place.cloud.survey()).backUp?.(machine, name, read)) ?? [];
    return {
      machine,
      name,
      items: orders.map((order) => ({ ...about, order })),
      why: 'has nothing that could be backed up.',
    };
  } catch (thrown) {
    if (context.signal.aborted) throw thrown;
    return { machine, name, items: [], why: `cannot be backed up: ${asToolError(thrown).message}` };
  }
}

/** A call that was done is no backup yet: the cloud has to show it, and say that it can be used. */
function verified(plan: Plan, results: readonly Result[], backups: readonly Placed<Backup>[]): Made {
  const bad = results.find(
    ({ item, outcome }) => plan.items.includes(item) && outcome !== 'done' && outcome !== 'pending',
  );
  if (bad !== undefined) return { plan, outcome: bad.outcome, said: bad.said ?? 'not made' };
  const { machine, name } = plan;
  const found = backups.find((one) => one.place === machine.place && one.source === machine.id && one.name === name);
  if (found === undefined) return { plan, outcome: 'unknown', said: `the cloud does not show ${name}` };
  const size = found.sizeBytes === undefined ? '' : `, ${sizeText(found.sizeBytes)}`;
  if (found.state === 'ready') return { plan, outcome: 'done', said: `${name}: ${found.means}, ready${size}` };
  return { plan, outcome: found.state, said: `${name} is ${found.said ?? found.state}` };
}

/** Nothing goes of a machine whose new backup is not good, and nothing that was not made here under the same label. */
async function prune(
  work: Work,
  good: readonly Plan[],
  backups: readonly Placed<Backup>[],
  label: string,
  keep: number,
): Promise<readonly Result[]> {
  const items = good.flatMap(({ machine }) => {
    const own = backups.filter(
      (one) =>
        one.place === machine.place &&
        one.source === machine.id &&
        one.state === 'ready' &&
        isOurs(one.name, machine, label),
    );
    // Their names end with the time.
    const old = own.sort((a, b) => (a.name < b.name ? 1 : -1)).slice(keep);
    return old.flatMap(({ name, place, state, remove }) => remove.map((order) => ({ name, state, place, order })));
  });
  // What the operator's limit leaves over goes the next time.
  const now = items.slice(0, work.settled.many);
  return now.length === 0 ? [] : carryOut(work, now);
}

function pruneNotes(results: readonly Result[]): readonly string[] {
  const gone = new Set(results.filter(({ outcome }) => outcome === 'done').map(({ item }) => item.name));
  const left = results.filter(({ outcome }) => outcome !== 'done');
  return [
    ...(gone.size > 0 ? [`Deleted as older than what is kept: ${[...gone].join(', ')}.`] : []),
    ...left.map(({ item, outcome, said }) => `${item.name} was to be deleted: ${outcome}${said ? `, ${said}` : ''}.`),
  ];
}

const rowFor = ({ plan: { machine }, outcome, said }: Made): JsonObject =>
  rowOf({ outcome, name: machine.name, where: machine.where, cloud: machine.place.label, state: machine.state, said });
