// What could be freed: disks without a machine, addresses without a use, machines long stopped, snapshots of what is gone.
import type { Reply } from '../../../../contract/invocation.ts';
import type { Disk, Machine, Order, Thing } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Gathered, gather, type Placed, unseenNotes } from '../gather.ts';
import { countText, daysSince, listReply, nextOf, rowOf, sizeText } from '../rows.ts';
import type { Work } from '../work.ts';
import { costOfDisk, costOfSnapshot, hundredths, ratesIn } from './cost.ts';

interface Waste {
  readonly kind: 'disk' | 'address' | 'machine' | 'snapshot';
  readonly thing: Placed<Thing>;
  readonly why: string;
  readonly bytes?: number | undefined;
  readonly next?: Order | undefined;
}

type Seen = Gathered<'machines' | 'disks' | 'addresses' | 'snapshots'>;

/** The largest first within each kind. A kind is left out where what it depends on could not be read. */
export function wasteIn(seen: Seen, olderThan: number, now: number): readonly Waste[] {
  const isUnseen = ({ place }: Placed<Thing>, kind: string): boolean =>
    seen.unseen.some((one) => one.place === place && one.kind === kind);
  const key = (thing: Placed<Thing>, id: string): string => `${thing.place.label}\n${id}`;
  const there = new Set([...seen.machines, ...seen.disks].map((one) => key(one, one.id)));
  const disks = seen.disks.filter((one) => one.machines.length === 0 && one.state !== 'pending');
  const bySize = (a: Waste, b: Waste): number => (b.bytes ?? 0) - (a.bytes ?? 0);
  return [
    ...disks
      .map(
        (thing): Waste => ({
          kind: 'disk',
          thing,
          why: 'no machine has it',
          bytes: thing.sizeBytes,
          next: thing.remove,
        }),
      )
      .sort(bySize),
    ...seen.addresses
      .filter(({ use }) => use === undefined)
      .map((thing): Waste => ({ kind: 'address', thing, why: 'nothing uses it', next: thing.release })),
    ...seen.machines
      .filter((one) => isIdle(one, olderThan, now))
      .map((one) => idle(one, seen.disks))
      .sort(bySize),
    ...seen.snapshots
      .filter((one) => !there.has(key(one, one.source)) && !isUnseen(one, one.of === 'disk' ? 'disks' : 'machines'))
      .map(
        (thing): Waste => ({
          kind: 'snapshot',
          thing,
          why: `its ${thing.of} is gone`,
          bytes: thing.sizeBytes,
          next: thing.remove,
        }),
      )
      .sort(bySize),
  ];
}

/** What all of it costs a month, where the operator has a price list. */
function savedText({ settled: { prices } }: Work, found: readonly Waste[]): string {
  if (prices === undefined) return '';
  const cost = found.reduce((sum, { kind, thing, bytes }) => {
    const rates = ratesIn(prices, thing.place);
    const sized = bytes === undefined ? {} : { sizeBytes: bytes };
    if (kind === 'address') return sum + (rates.address_month ?? 0);
    return sum + (kind === 'snapshot' ? costOfSnapshot(rates, sized) : costOfDisk(rates, sized));
  }, 0);
  return `, which cost ${hundredths(cost)} ${prices.currency} a month`;
}

/** Stopped, and as far as anybody knows for long: clouds tell when a machine was made, not when it stopped. */
const isIdle = (machine: Machine, olderThan: number, now: number): boolean =>
  machine.state === 'stopped' && (daysSince(machine, now) ?? Number.POSITIVE_INFINITY) >= olderThan;

function idle(machine: Placed<Machine>, disks: readonly Placed<Disk>[]): Waste {
  const own = disks.filter((one) => one.place === machine.place && one.machines.includes(machine.id));
  const bytes = own.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0);
  return { kind: 'machine', thing: machine, why: `stopped, and keeps ${own.length} disks`, bytes, next: machine.look };
}

export async function findWaste(work: Work, { kind, owner, olderThan, limit }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'disks', 'addresses', 'snapshots']);
  const days = typeof olderThan === 'number' ? olderThan : 30;
  const found = wasteIn(seen, days, work.now)
    .filter((one) => kind === undefined || one.kind === kind)
    .filter(({ thing }) => owner === undefined || thing.owner === owner);
  const rows = found.map(({ kind: what, thing, why, bytes, next }) =>
    rowOf({
      kind: what,
      name: thing.name,
      where: thing.where,
      owner: thing.owner,
      cloud: thing.place.label,
      size: bytes,
      since: thing.created,
      why,
      next: nextOf(next),
    }),
  );
  const counts = new Map<string, number>();
  for (const one of found) counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
  const freed = found.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
  const saved = savedText(work, found);
  const sum =
    found.length === 0
      ? []
      : [`${countText(counts)}; ${sizeText(freed)} of disks and snapshots could be freed${saved}.`];
  return listReply(rows, limit, [...sum, ...unseenNotes(seen.unseen)]);
}
