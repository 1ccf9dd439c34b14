// The verdict on each machine, host, storage, network, service, disk and snapshot, with its reasons.
import type { Disk, Host, Machine, Network, Storage, Thing, Trouble } from '../../../../contract/survey.ts';
import type { Gathered, Placed } from '../gather.ts';

export type Verdict = 'bad' | 'warn' | 'unknown' | 'ok';

/** What is wrong with one thing; no troubles: it is well. */
export interface Checked {
  readonly kind: string;
  readonly thing: Placed<Thing>;
  readonly verdict: Verdict;
  readonly troubles: readonly Trouble[];
}

export type Seen = Gathered<'machines' | 'hosts' | 'storage' | 'networks' | 'services' | 'disks' | 'snapshots'>;

/** Worst first. */
export const order: readonly Verdict[] = ['bad', 'warn', 'unknown', 'ok'];

/** Worst first. */
export function verdicts(seen: Seen): readonly Checked[] {
  const down = new Set(seen.hosts.filter(({ state }) => state === 'down').map(keyOf('name')));
  const machines = new Set(seen.machines.map(keyOf('id')));
  const isSeen = (place: Placed<Thing>['place'], kind: string) =>
    !seen.unseen.some((one) => one.place === place && one.kind === kind);
  const all = [
    ...seen.machines.map((one) => checked('machine', one, machineTroubles(one, down), one.state === 'unknown')),
    ...seen.hosts.map((one) => checked('host', one, hostTroubles(one), one.state === 'unknown')),
    ...seen.storage.map((one) => checked('storage', one, storageTroubles(one), one.state === 'unknown')),
    ...seen.networks.map((one) =>
      checked('network', one, networkTroubles(one, seen, isSeen(one.place, 'machines')), one.state === 'unknown'),
    ),
    ...seen.services.map((one) => checked('service', one, [], one.state === 'unknown')),
    ...seen.disks.map((one) => checked('disk', one, diskTroubles(one, machines, isSeen(one.place, 'machines')), false)),
    ...seen.snapshots.map((one) =>
      checked(
        'snapshot',
        one,
        one.state === 'failed' ? [bad('it failed, and cannot be gone back to', one)] : [],
        false,
      ),
    ),
  ];
  return all.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

const keyOf =
  (member: 'id' | 'name') =>
  (thing: Placed<Thing>): string =>
    `${thing.place.label}\n${thing[member]}`;

const bad = (why: string, { look }: Thing): Trouble => ({ level: 'bad', why, ...(look && { next: look }) });
const warn = (why: string, { look }: Thing): Trouble => ({ level: 'warn', why, ...(look && { next: look }) });

function checked(kind: string, thing: Placed<Thing>, found: readonly Trouble[], isUnknown: boolean): Checked {
  // What the cloud itself knows of it is nearer to the cause than what its state says.
  const troubles = [...(thing.troubles ?? []), ...found];
  const worst = troubles.some(({ level }) => level === 'bad') ? 'bad' : troubles.length > 0 ? 'warn' : undefined;
  return { kind, thing, troubles, verdict: worst ?? (isUnknown ? 'unknown' : 'ok') };
}

function machineTroubles(machine: Placed<Machine>, down: ReadonlySet<string>): readonly Trouble[] {
  const { state, host, said, place, troubles = [] } = machine;
  if (host !== undefined && down.has(`${place.label}\n${host}`)) return [bad(`its host ${host} is down`, machine)];
  if (state === 'failed' && troubles.length === 0) return [bad(`it is ${said ?? 'failed'}`, machine)];
  return [];
}

function hostTroubles(host: Host): readonly Trouble[] {
  const { state, said, memoryBytes, memoryPromisedBytes } = host;
  const fill = shareOf(memoryPromisedBytes, memoryBytes);
  return [
    ...(state === 'down' ? [bad(`it is ${said ?? 'down'}`, host)] : []),
    ...(state === 'closed' ? [warn(`it takes no new machines: ${said ?? 'closed'}`, host)] : []),
    ...(state === 'up' && fill > 0.95 ? [warn(`${percent(fill)} of its memory are promised`, host)] : []),
  ];
}

function storageTroubles(storage: Storage): readonly Trouble[] {
  const { state, said, sizeBytes, usedBytes } = storage;
  const fill = shareOf(usedBytes, sizeBytes);
  return [
    ...(state === 'down' ? [bad(`it is ${said ?? 'down'}`, storage)] : []),
    ...(state === 'closed' ? [warn('it takes no new disks', storage)] : []),
    ...(fill > 0.95 ? [bad(`it is ${percent(fill)} full`, storage)] : []),
    ...(fill > 0.85 && fill <= 0.95 ? [warn(`it is ${percent(fill)} full`, storage)] : []),
  ];
}

/** One that no machine is in is down without harm: hosts have interfaces that nobody ever used. */
function networkTroubles(network: Placed<Network>, { machines }: Seen, areSeen: boolean): readonly Trouble[] {
  if (network.state !== 'down') return [];
  const isUsed = machines.some(
    ({ place, nics = [] }) => place === network.place && nics.some((nic) => nic.network === network.id),
  );
  return isUsed || !areSeen ? [bad('it is down', network)] : [];
}

function diskTroubles(disk: Placed<Disk>, machines: ReadonlySet<string>, areSeen: boolean): readonly Trouble[] {
  const { state, machines: own, place, troubles = [], said } = disk;
  if (state === 'failed' && troubles.length === 0) return [bad(`it is ${said ?? 'failed'}`, disk)];
  const lost = own.filter((id) => !machines.has(`${place.label}\n${id}`));
  return areSeen && lost.length > 0 && lost.length === own.length
    ? [warn('the machine that it says it belongs to is not there', disk)]
    : [];
}

const shareOf = (part: number | undefined, whole: number | undefined): number =>
  part === undefined || whole === undefined || whole === 0 ? 0 : part / whole;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
