// What there is and what is taken, by host, storage or owner, and how many more machines of a size would fit.
import type { Reply } from '../../../../contract/invocation.ts';
import type { Host } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Gathered, gather, type Placed, unseenNotes } from '../gather.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { byOwner } from './owners.ts';

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

const MiB = 1024 * 1024;

export async function showCapacity(work: Work, { by, memory, limit }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'hosts', 'storage', 'disks']);
  const bytes = typeof memory === 'number' && memory > 0 ? memory * MiB : undefined;
  if (by === 'owner') return byOwner(work, seen, limit);
  const rows =
    by === 'storage'
      ? storageRows(seen)
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
