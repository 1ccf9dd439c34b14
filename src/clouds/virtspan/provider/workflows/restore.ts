// Makes a new machine out of a backup, beside the one that it was taken of, and looks whether it is there.
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Backup, Machine, Order } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, readerOf } from '../gather.ts';
import { listReply, orderText, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';

/** Throws NAME_ errors for a backup that cannot be meant, PARAM_VALUE for a name that is taken, and what the cloud says. */
export async function restoreMachine(work: Work, args: JsonObject): Promise<Reply> {
  const [wanted, name] = [String(args.backup), String(args.name)];
  const seen = await gather(work, ['backups', 'machines']);
  const backup = backupNamed(seen.backups, wanted, work.calls.isOffered);
  const { place } = backup;
  const isIt = (one: Placed<Machine>): boolean =>
    one.place === place && one.name === name && one.where === backup.where;
  if (seen.machines.some(isIt)) {
    throw refused(
      'PARAM_VALUE',
      `A machine is called "${name}" already.`,
      'Backups are restored beside what is there.',
    );
  }
  const orders = await (await place.cloud.survey()).restore?.(backup, name, readerOf(place, work.calls));
  if (orders === undefined || orders.length === 0) {
    throw refused('PARAM_VALUE', `${place.cloud.title} cannot make a machine of ${backup.means} "${backup.name}".`);
  }
  if (args.preview === true) {
    return listReply(
      orders.map((order) => rowOf({ outcome: 'would', name, cloud: place.label, said: orderText(order) })),
      50,
      ['Nothing was restored.'],
    );
  }
  const notes = await inOrder(work, backup, orders);
  const after = await gather(work, ['machines']);
  const made = after.machines.find(isIt);
  const outcome = made === undefined ? 'unknown' : 'done';
  const row = rowOf({
    ...{ outcome, name, where: made?.where, cloud: place.label, state: made?.state },
    said: made === undefined ? 'the cloud does not show it yet' : `from ${backup.name}`,
  });
  const look =
    made?.look === undefined || !work.calls.isOffered(made.look.tool)
      ? []
      : [`It is shown by ${orderText(made.look)}.`];
  return {
    ...listReply([row], 1, [...notes, ...look]),
    ...((notes.length > 0 || made === undefined) && { verdict: 'wrong' as const }),
  };
}

/** One after the other: disks are attached to a machine that is there. What fails after the first is told, not thrown. */
async function inOrder(
  { calls }: Work,
  { place }: Placed<Backup>,
  orders: readonly Order[],
): Promise<readonly string[]> {
  for (const [at, { tool, args }] of orders.entries()) {
    try {
      await calls.call(tool, args, place.profile);
    } catch (thrown) {
      if (at === 0) throw thrown;
      const left = orders.slice(at).map(orderText);
      return [`${asToolError(thrown).message} Left to be done: ${left.join('; ')}.`];
    }
  }
  return [];
}

/** By id or name; the name of a machine means its newest that can be used. */
function backupNamed(
  backups: readonly Placed<Backup>[],
  wanted: string,
  isOffered: (tool: string) => boolean,
): Placed<Backup> {
  const named = backups.filter(({ id, name }) => id === wanted || name === wanted);
  const [found, another] = named;
  if (another !== undefined) {
    const ids = named.map(({ id, place }) => `${place.label}: ${id}`);
    throw refused(
      'NAME_AMBIGUOUS',
      `Several backups are called "${wanted}": ${ids.join(', ')}.`,
      'Name one by its id.',
    );
  }
  if (found !== undefined) {
    if (found.state === 'ready') return found;
    throw refused('PARAM_VALUE', `The backup "${wanted}" is ${found.said ?? found.state}: it cannot be used.`);
  }
  const own = backups.filter(
    ({ source, sourceName, state }) => state === 'ready' && (source === wanted || sourceName === wanted),
  );
  const sources = new Set(own.map(({ place, source }) => `${place.label} ${source}`));
  if (sources.size > 1) {
    throw refused('NAME_AMBIGUOUS', `Several machines called "${wanted}" have backups: ${[...sources].join(', ')}.`);
  }
  const [newest] = own.sort((a, b) => Date.parse(b.created ?? '') - Date.parse(a.created ?? ''));
  if (newest !== undefined) return newest;
  throw refused(
    'NAME_UNKNOWN',
    `There is no backup "${wanted}", and none of a machine of that name.`,
    isOffered('virtspan_list_backups') ? 'virtspan_list_backups shows them.' : undefined,
  );
}

const refused = (code: 'PARAM_VALUE' | 'NAME_AMBIGUOUS' | 'NAME_UNKNOWN', why: string, hint?: string): ToolError =>
  new ToolError(code, `${why} Nothing was sent.`, hint === undefined ? {} : { hint });
