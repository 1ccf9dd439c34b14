// What there is and what is taken, by host, storage or owner, and how many more machines of a size would fit.
import type { Reply } from '../../../../contract/invocation.ts';
import type { Host } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Gathered, gather, type Placed, unseenNotes } from '../gather.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';

type Seen = Gathered<'machines' | 'hosts' | 'storage' | 'disks'>;

/** How many more machines of the size fit on a host, by memory; hosts that take none count nothing. */
export const roomOn = ({ state, memoryBytes, memoryPromisedBytes = 0 }: Host, memory: number): number =>
  state !== 'up' || memoryBytes === undefined
    ? 0
    : Math.max(0, Math.floor((memoryBytes - memoryPromisedBytes) / memory));

const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : Math.round((part / whole) * 100);

/** `████░░░░░░`: how full. */
export const bar = (percent: number | undefined): string | undefined => {
  if (percent === undefined) return undefined;
  const full = Math.max(0, Math.min(10, Math.round(percent / 10)));
  return '█'.repeat(full) + '░'.repeat(10 - full);
};

function hostRows({ hosts }: Seen, memory: number | undefined): readonly JsonObject[] {
  return hosts.map((host: Placed<Host>) => {
    const percent = share(host.memoryPromisedBytes, host.memoryBytes);
    return rowOf({
      what: 'host',
      name: host.name,
      cloud: host.place.label,
      cpus: host.cpus,
      cpusTaken: host.cpusPromised === undefined ? undefined : Math.round(host.cpusPromised * 10) / 10,
      memory: host.memoryBytes,
      memoryTaken: host.memoryPromisedBytes,
      percent,
      plot: bar(percent),
      room: memory === undefined ? undefined : roomOn(host, memory),
    });
  });
}

const storageRows = ({ storage }: Seen): readonly JsonObject[] =>
  storage
    .filter(({ sizeBytes }) => sizeBytes !== undefined)
    .map(({ name, place, sizeBytes, usedBytes }) => {
      const percent = share(usedBytes, sizeBytes);
      return rowOf({
        what: 'storage',
        name,
        cloud: place.label,
        disk: sizeBytes,
        diskTaken: usedBytes,
        percent,
        plot: bar(percent),
      });
    });

function ownerRows({ machines, disks }: Seen): readonly JsonObject[] {
  const owners = new Map<
    string,
    { cloud: string; name: string; machines: number; cpus: number; memory: number; disk: number }
  >();
  const of = (cloud: string, name = 'nobody') => {
    const key = `${cloud}\n${name}`;
    const known = owners.get(key) ?? { cloud, name, machines: 0, cpus: 0, memory: 0, disk: 0 };
    owners.set(key, known);
    return known;
  };
  for (const { place, owner, cpus = 0, memoryBytes = 0, state } of machines) {
    const one = of(place.label, owner);
    one.machines += 1;
    // What does not run takes no processor and no memory.
    if (state !== 'running' && state !== 'paused') continue;
    one.cpus += cpus;
    one.memory += memoryBytes;
  }
  for (const { place, owner, sizeBytes = 0 } of disks) of(place.label, owner).disk += sizeBytes;
  return [...owners.values()]
    .sort((a, b) => b.memory - a.memory || b.disk - a.disk)
    .map(({ cloud, name, machines: count, cpus, memory, disk }) =>
      rowOf({ what: 'owner', name, cloud, machines: count, cpusTaken: cpus, memoryTaken: memory, diskTaken: disk }),
    );
}

const MiB = 1024 * 1024;

export async function showCapacity(work: Work, { by, memory, limit }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'hosts', 'storage', 'disks']);
  const bytes = typeof memory === 'number' && memory > 0 ? memory * MiB : undefined;
  const rows =
    by === 'storage'
      ? storageRows(seen)
      : by === 'owner'
        ? ownerRows(seen)
        : by === 'host'
          ? hostRows(seen, bytes)
          : [...hostRows(seen, bytes), ...storageRows(seen)];
  const room = bytes === undefined ? [] : roomNotes(seen, bytes, Number(memory));
  return listReply(rows, limit, [...room, ...unseenNotes(seen.unseen)]);
}

function roomNotes({ hosts }: Seen, bytes: number, memory: number): readonly string[] {
  const clouds = new Map<string, number>();
  for (const host of hosts) clouds.set(host.place.label, (clouds.get(host.place.label) ?? 0) + roomOn(host, bytes));
  const each = [...clouds].map(([cloud, count]) => `${cloud} ${count}`).join(', ');
  return [`Machines of ${memory} MiB that still fit by memory, without overcommitment: ${each}.`];
}
