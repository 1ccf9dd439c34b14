// The backups of all machines, the newest first, and the machines that have none or none that is young enough.
import type { Reply } from '../../../../contract/invocation.ts';
import type { Backup, Machine, Order } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Gathered, gather, type Placed, unseenNotes } from '../gather.ts';
import { daysSince, listReply, nextOf, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';

export async function listBackups(work: Work, { machine, olderThan, limit }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'backups']);
  const part = typeof machine === 'string' ? machine.toLowerCase() : '';
  const days = typeof olderThan === 'number' ? olderThan : 7;
  const backups = [...seen.backups]
    .filter(({ sourceName }) => sourceName.toLowerCase().includes(part))
    .sort((a, b) => Date.parse(b.created ?? '') - Date.parse(a.created ?? ''));
  const isUnseen = (one: Placed<Machine>) => seen.unseen.some(({ place }) => place === one.place);
  const bare = seen.machines
    .filter((one) => one.name.toLowerCase().includes(part) && !isUnseen(one))
    .flatMap((one) => lackOf(one, backups, days, work.now, shortest(one, seen)));
  const rows = [...bare, ...backups.map(rowFor)];
  const good = backups.filter(({ state }) => state === 'ready').length;
  return {
    ...listReply(rows, limit, [
      `${good} of ${backups.length} backups can be used; ${bare.length} machines have none younger than ${days} days.`,
      ...unseenNotes(seen.unseen),
    ]),
    ...(bare.length > 0 && { verdict: 'wrong' as const }),
  };
}

/** The name, where it means this machine alone and every cloud was read; else the id. */
function shortest({ id, name }: Placed<Machine>, { machines, unseen }: Gathered<'machines' | 'backups'>): string {
  const sameName = machines.filter((one) => one.name === name || one.id === name);
  return unseen.length === 0 && sameName.length === 1 ? name : id;
}

function lackOf(
  machine: Placed<Machine>,
  backups: readonly Placed<Backup>[],
  days: number,
  now: number,
  called: string,
): readonly JsonObject[] {
  const own = backups.filter(
    ({ place, source, state }) => place === machine.place && source === machine.id && state === 'ready',
  );
  if (own.some((one) => (daysSince(one, now) ?? 0) <= days)) return [];
  const next: Order = { tool: 'virtspan_back_up_machines', args: { names: [called] } };
  return [
    rowOf({
      machine: machine.name,
      where: machine.where,
      cloud: machine.place.label,
      state: own.length === 0 ? 'none' : 'old',
      created: own[0]?.created,
      next: nextOf(next),
    }),
  ];
}

const rowFor = (one: Placed<Backup>): JsonObject =>
  rowOf({
    machine: one.sourceName,
    name: one.name,
    where: one.where,
    cloud: one.place.label,
    means: one.means,
    created: one.created,
    size: one.sizeBytes,
    state: one.state,
    id: one.id,
  });
