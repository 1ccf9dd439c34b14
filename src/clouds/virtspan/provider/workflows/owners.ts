// What each account, project or namespace takes, and what that costs where the operator has a price list.
import type { Rates } from '../../../../contract/configuration.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Thing } from '../../../../contract/survey.ts';
import type { Json } from '../../../../contract/tool.ts';
import { type Gathered, gather, type Placed, unseenNotes } from '../gather.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { costOfAddress, costOfDisk, costOfMachine, costOfSnapshot, hundredths, ratesIn } from './cost.ts';

interface Taken {
  readonly cloud: string;
  readonly name: string;
  machines: number;
  cpus: number;
  memory: number;
  disk: number;
  cost: number;
}

export async function byOwner(
  work: Work,
  { machines, disks, unseen }: Gathered<'machines' | 'disks'>,
  limit: Json | undefined,
): Promise<Reply> {
  const { prices } = work.settled;
  // These cost money and take no room.
  const more = prices === undefined ? undefined : await gather(work, ['addresses', 'snapshots']);
  const owners = new Map<string, Taken>();
  const add = <T extends Thing>(thing: Placed<T>, price: (rates: Rates, thing: T) => number): Taken => {
    const { place, owner: name = 'nobody' } = thing;
    const key = `${place.label}\n${name}`;
    const one = owners.get(key) ?? { cloud: place.label, name, machines: 0, cpus: 0, memory: 0, disk: 0, cost: 0 };
    owners.set(key, one);
    if (prices !== undefined) one.cost += price(ratesIn(prices, place), thing);
    return one;
  };
  for (const machine of machines) {
    const one = add(machine, costOfMachine);
    one.machines += 1;
    // What does not run takes no processor and no memory.
    if (machine.state !== 'running' && machine.state !== 'paused') continue;
    one.cpus += machine.cpus ?? 0;
    one.memory += machine.memoryBytes ?? 0;
  }
  for (const disk of disks) add(disk, costOfDisk).disk += disk.sizeBytes ?? 0;
  for (const address of more?.addresses ?? []) add(address, costOfAddress);
  for (const snapshot of more?.snapshots ?? []) add(snapshot, costOfSnapshot);
  const rows = [...owners.values()]
    .sort((a, b) => b.cost - a.cost || b.memory - a.memory || b.disk - a.disk)
    .map(({ cloud, name, machines: count, cpus, memory, disk, cost }) =>
      rowOf({
        ...{ what: 'owner', name, cloud, machines: count, cpusTaken: cpus, memoryTaken: memory, diskTaken: disk },
        cost: prices === undefined ? undefined : hundredths(cost),
      }),
    );
  const all = [...owners.values()].reduce((sum, { cost }) => sum + cost, 0);
  const bill =
    prices === undefined
      ? []
      : [`Cost is ${prices.currency} a month by the operator's price list, as it runs now: ${hundredths(all)} in all.`];
  return listReply(rows, limit, [...bill, ...unseenNotes([...unseen, ...(more?.unseen ?? [])])]);
}
