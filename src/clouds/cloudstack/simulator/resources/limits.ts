// How much an account or project may have, counted afresh whenever somebody asks.
import { overLimit } from '../engine/fault.ts';
import type { Field, Row } from '../engine/row.ts';
import type { Call } from '../engine/types.ts';
import type { World } from '../engine/world.ts';

/** A kind of thing that is limited: CloudStack's number and names for it, and how it is counted. */
export interface Limited {
  readonly number: number;
  readonly name: string;
  /** Prefix of the fields in accounts, domains and projects: `vm` gives vmtotal, vmlimit, vmavailable. */
  readonly field: string;
  readonly standard: number;
  readonly count: (world: World, owns: (row: Row) => boolean) => number;
}

const rows =
  (table: string, fits: (row: Row) => boolean = () => true) =>
  (world: World, owns: (row: Row) => boolean): number =>
    world.table(table).where((row) => owns(row) && fits(row)).length;

const sum =
  (table: string, of: (row: Row, world: World) => number) =>
  (world: World, owns: (row: Row) => boolean): number =>
    world
      .table(table)
      .where(owns)
      .reduce((total, row) => total + of(row, world), 0);

const GIB = 1_073_741_824;
const isLive = (row: Row): boolean => row.state !== 'Destroyed' && row.state !== 'Error';
const offering = (row: Row, world: World): Row | undefined =>
  world.table('serviceoffering').ever(String(row.serviceofferingid));

/** Everything that is limited, by CloudStack's numbers. */
export const limited: readonly Limited[] = [
  { number: 0, name: 'user_vm', field: 'vm', standard: 20, count: rows('virtualmachine', isLive) },
  {
    number: 1,
    name: 'public_ip',
    field: 'ip',
    standard: 20,
    count: rows('publicipaddress', (row) => row.state === 'Allocated'),
  },
  { number: 2, name: 'volume', field: 'volume', standard: 40, count: rows('volume', (row) => row.state !== 'Destroy') },
  { number: 3, name: 'snapshot', field: 'snapshot', standard: 40, count: rows('snapshot') },
  { number: 4, name: 'template', field: 'template', standard: 20, count: rows('template') },
  { number: 5, name: 'project', field: 'project', standard: 10, count: () => 0 },
  { number: 6, name: 'network', field: 'network', standard: 20, count: rows('network') },
  { number: 7, name: 'vpc', field: 'vpc', standard: 20, count: rows('vpc') },
  {
    number: 8,
    name: 'cpu',
    field: 'cpu',
    standard: 80,
    count: sum('virtualmachine', (row, world) => (isLive(row) ? Number(offering(row, world)?.cpunumber ?? 1) : 0)),
  },
  {
    number: 9,
    name: 'memory',
    field: 'memory',
    standard: 163_840,
    count: sum('virtualmachine', (row, world) => (isLive(row) ? Number(offering(row, world)?.memory ?? 1024) : 0)),
  },
  {
    number: 10,
    name: 'primary_storage',
    field: 'primarystorage',
    standard: 8192,
    count: (world, owns) => Math.ceil(sum('volume', (row) => Number(row.size))(world, owns) / GIB),
  },
  {
    number: 11,
    name: 'secondary_storage',
    field: 'secondarystorage',
    standard: 4096,
    count: (world, owns) => Math.ceil(sum('template', (row) => Number(row.size))(world, owns) / GIB),
  },
  { number: 12, name: 'backup', field: 'backup', standard: 40, count: rows('backup') },
  {
    number: 13,
    name: 'backup_storage',
    field: 'backupstorage',
    standard: 4096,
    count: (world, owns) => Math.ceil(sum('backup', (row) => Number(row.size))(world, owns) / GIB),
  },
  { number: 14, name: 'bucket', field: 'bucket', standard: 20, count: () => 0 },
  { number: 15, name: 'object_storage', field: 'objectstorage', standard: 4096, count: () => 0 },
  { number: 16, name: 'gpu', field: 'gpu', standard: 20, count: () => 0 },
];

/** Throws 535 when one more would be one too many. Root administrators' own account has no limits. */
export function checkLimit(call: Call, field: string, owner: Readonly<Record<string, Field>>, more = 1): void {
  const kind = limited.find((it) => it.field === field);
  if (kind === undefined) throw new Error(`Nothing that is limited is called ${field}.`);
  const max = maximum(call.world, kind, owner);
  const used = kind.count(call.world, owns(owner));
  if (max >= 0 && used + more > max) {
    const text = `Maximum amount of resources of Type = '${kind.name}' for the owner is reached: the limit is ${max}, ${used} are in use, ${more} more were asked for.`;
    throw overLimit(text, call.command.startsWith('deploy') ? 9999 : 4370);
  }
}

/** The limit that holds for an owner; -1 for none. */
export function maximum(world: World, kind: Limited, owner: Readonly<Record<string, Field>>): number {
  const set = world.table('resourcelimit').get(limitId(kind.number, owner));
  if (set !== undefined) return Number(set.max);
  const account = world.table('account').first((row) => row.name === owner.account && row.domainid === owner.domainid);
  return account?.accounttype === 1 ? -1 : kind.standard;
}

/** Id of the row that holds a limit of an owner. */
export const limitId = (number: number, owner: Readonly<Record<string, Field>>): string =>
  owner.projectid === undefined ? `${number}/${owner.domainid}/${owner.account ?? ''}` : `${number}/${owner.projectid}`;

/** Totals, limits and what is left, as accounts and projects show them. */
export function usage(world: World, owner: Readonly<Record<string, Field>>): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const kind of limited) {
    const total = kind.count(world, owns(owner));
    const max = maximum(world, kind, owner);
    fields[`${kind.field}total`] = total;
    fields[`${kind.field}limit`] = max < 0 ? 'Unlimited' : String(max);
    fields[`${kind.field}available`] = max < 0 ? 'Unlimited' : String(max - total);
  }
  return fields;
}

/** Whether a row is the owner's: of the project, of the account, or anywhere in the domain when no account is named. */
export function owns(owner: Readonly<Record<string, Field>>): (row: Row) => boolean {
  if (owner.projectid !== undefined) return (row) => row.projectid === owner.projectid;
  if (owner.account === undefined) return (row) => row.domainid === owner.domainid;
  return (row) => row.projectid === undefined && row.account === owner.account && row.domainid === owner.domainid;
}
