// Disks of a machine to another storage pool, those that CloudStack says can go there.
import { ToolError } from '../../../contract/errors.ts';
import type { PlacePlan } from '../../../contract/place-work.ts';
import type { Machine, Order, Read } from '../../../contract/survey.ts';
import { numberAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody } from '../survey/machines.ts';
import { hostBeside } from './host-beside.ts';

export const GiB = 1024 ** 3;

/** Calls that do not wait for each other. */
export const stepOf = (orders: readonly Order[]): PlacePlan => ({ steps: orders.length === 0 ? [] : [orders] });

/**
 * One call for each disk that is not there yet; a running machine's go with it running. A pool of another cluster is out of
 * reach of the machine's host: a running machine goes there with all its disks in one call. `keep` bytes of the pool stay
 * free. Throws ToolError where one of them cannot go: none is sent then.
 */
export async function movesTo(machine: Machine, pool: string, read: Read, keep = 0): Promise<PlacePlan> {
  const volumes = (await read('cloudstack_list_volumes', everybody)).filter(
    (row) => textAt(row, 'virtualmachineid') === machine.id,
  );
  const going = volumes.filter((row) => textAt(row, 'storageid') !== pool && textAt(row, 'storage') !== pool);
  const goals = await Promise.all(going.map((row) => goalOf(row, pool, read)));
  const faults = [...goals.flatMap(({ fault }) => fault ?? []), ...tooLarge(going, goals[0]?.goal, pool, keep)];
  if (faults.length > 0) throw refused(machine, faults.join('; '));
  const goal = goals[0]?.goal;
  const isLive = machine.state === 'running';
  const host = goal !== undefined && isLive ? await hostBeside(machine, goal, read) : 'reached';
  if (host === 'none') throw refused(machine, `no host of the cluster of ${pool} can take it while it runs`);
  if (host !== 'reached' && goal !== undefined) {
    const migrateto = going.map((row) => ({ volume: textAt(row, 'id') ?? '', pool: textAt(goal, 'id') ?? pool }));
    const args = { virtualmachineid: machine.id, hostid: host.id, migrateto };
    return stepOf([{ tool: 'cloudstack_migrate_virtual_machine_with_volume', args }]);
  }
  return stepOf(
    going.map((row) => ({
      tool: 'cloudstack_migrate_volume',
      args: {
        ...{ volumeid: textAt(row, 'id') ?? '', storageid: textAt(goal, 'id') ?? pool },
        ...(isLive && { livemigrate: true }),
      },
    })),
  );
}

const refused = (machine: Machine, why: string): ToolError =>
  new ToolError('PARAM_VALUE', `${machine.name}: ${why}. Nothing was sent.`, { fate: 'refused' });

interface Goal {
  readonly goal?: JsonObject;
  readonly fault?: string;
}

/** The pool as CloudStack shows it for that disk, or why the disk cannot go there. */
async function goalOf(row: JsonObject, pool: string, read: Read): Promise<Goal> {
  const name = textAt(row, 'name') ?? '';
  if (textAt(row, 'state') !== 'Ready') return { fault: `the disk ${name} is ${textAt(row, 'state')}` };
  const pools = await read('cloudstack_find_storage_pools_for_migration', { id: textAt(row, 'id') ?? '' });
  const goal = pools.find((one) => textAt(one, 'id') === pool || textAt(one, 'name') === pool);
  if (goal === undefined) return { fault: `the disk ${name} cannot go to ${pool}: CloudStack does not name it for it` };
  return goal.suitableformigration === true
    ? { goal }
    : { fault: `the disk ${name} cannot go to ${pool}: it does not suit it` };
}

/** Disks in their order until the pool is full. */
function tooLarge(
  going: readonly JsonObject[],
  goal: JsonObject | undefined,
  pool: string,
  keep: number,
): readonly string[] {
  const [total, used] = [numberAt(goal, 'disksizetotal'), numberAt(goal, 'disksizeused')];
  if (total === undefined || used === undefined) return [];
  let free = total - used - keep;
  return going.flatMap((row) => {
    free -= numberAt(row, 'size') ?? 0;
    return free < 0 ? [`the disk ${textAt(row, 'name')} does not fit on ${pool} any more`] : [];
  });
}
