// Disks of a machine to another storage pool, those that CloudStack says can go there.

import { ToolError } from '../../../contract/errors.ts';
import type { PlacePlan } from '../../../contract/place-work.ts';
import type { Machine, Order, Read } from '../../../contract/survey.ts';
import { numberAt, textAt } from '../../../contract/survey-values.ts';
import { everybody } from '../survey/machines.ts';

export const GiB = 1024 ** 3;

/** Calls that do not wait for each other. */
export const stepOf = (orders: readonly Order[]): PlacePlan => ({ steps: orders.length === 0 ? [] : [orders] });

/**
 * One call for each disk that is not there yet; a running machine's go with it running. `keep` bytes of the pool stay free.
 * Throws ToolError where one of them cannot go: none is sent then.
 */
export async function movesTo(machine: Machine, pool: string, read: Read, keep = 0): Promise<PlacePlan> {
  const volumes = (await read('cloudstack_list_volumes', everybody)).filter(
    (row) => textAt(row, 'virtualmachineid') === machine.id,
  );
  const going = volumes.filter((row) => textAt(row, 'storageid') !== pool && textAt(row, 'storage') !== pool);
  const faults: string[] = [];
  let free: number | undefined;
  const orders: Order[] = [];
  for (const row of going) {
    const [id, name] = [textAt(row, 'id') ?? '', textAt(row, 'name') ?? ''];
    const pools = await read('cloudstack_find_storage_pools_for_migration', { id });
    const goal = pools.find((one) => textAt(one, 'id') === pool || textAt(one, 'name') === pool);
    if (textAt(row, 'state') !== 'Ready') faults.push(`the disk ${name} is ${textAt(row, 'state')}`);
    else if (goal === undefined)
      faults.push(`the disk ${name} cannot go to ${pool}: CloudStack does not name it for it`);
    else if (goal.suitableformigration !== true)
      faults.push(`the disk ${name} cannot go to ${pool}: it does not suit it`);
    else {
      const [total, used] = [numberAt(goal, 'disksizetotal'), numberAt(goal, 'disksizeused')];
      free ??= total === undefined || used === undefined ? undefined : total - used - keep;
      const size = numberAt(row, 'size') ?? 0;
      if (free !== undefined && size > free) faults.push(`the disk ${name} does not fit on ${pool} any more`);
      if (free !== undefined) free -= size;
      const live = machine.state === 'running' ? { livemigrate: true } : {};
      orders.push({
        tool: 'cloudstack_migrate_volume',
        args: { volumeid: id, storageid: textAt(goal, 'id') ?? pool, ...live },
      });
    }
  }
  if (faults.length === 0) return stepOf(orders);
  throw new ToolError('PARAM_VALUE', `${machine.name}: ${faults.join('; ')}. Nothing was sent.`, { fate: 'refused' });
}
