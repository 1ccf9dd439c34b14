// Backups by the offering that a machine has, and snapshots of all its disks where it has none.
import type { Backup, Machine, Order, Read, Schedule } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody, placeOf } from './machines.ts';

const byOffering = 'backup';
const bySnapshots = 'snapshots of its disks';

export async function backups(read: Read): Promise<readonly Backup[]> {
  const [rows, sets] = await Promise.all([read('cloudstack_list_backups', everybody), snapshotSets(read)]);
  return [
    ...rows.map((row) =>
      present<Backup>({
        ...placeOf(row),
        where: textAt(row, 'zone'),
        name: textAt(row, 'name') ?? textAt(row, 'id') ?? '',
        said: textAt(row, 'status'),
        state: stateOf(textAt(row, 'status')),
        means: byOffering,
        source: textAt(row, 'virtualmachineid') ?? '',
        sourceName: textAt(row, 'virtualmachinename') ?? '',
        sizeBytes: numberAt(row, 'size'),
        remove: [{ tool: 'cloudstack_delete_backup', args: { id: textAt(row, 'id') ?? '' } }],
      }),
    ),
    ...sets.map(({ machine, name, root, rows: all }) =>
      present<Backup>({
        ...placeOf(root),
        name,
        state: worstOf(all),
        said: all.map((row) => textAt(row, 'state')).join(', '),
        means: bySnapshots,
        source: textAt(machine, 'virtualmachineid') ?? '',
        sourceName: textAt(machine, 'vmdisplayname') ?? textAt(machine, 'vmname') ?? '',
        sizeBytes: all.reduce((sum, row) => sum + (numberAt(row, 'physicalsize') ?? 0), 0),
        remove: all.map((row) => ({ tool: 'cloudstack_delete_snapshot', args: { id: textAt(row, 'id') ?? '' } })),
      }),
    ),
  ];
}

interface SnapshotSet {
  /** A volume of the machine. */
  readonly machine: JsonObject;
  readonly name: string;
  /** The one of the root disk. */
  readonly root: JsonObject;
  readonly rows: readonly JsonObject[];
}

/** Snapshots of disks of one machine that have one name, with that of the root disk among them. */
async function snapshotSets(read: Read): Promise<readonly SnapshotSet[]> {
  const [taken, volumes] = await Promise.all([
    read('cloudstack_list_snapshots', everybody),
    read('cloudstack_list_volumes', everybody),
  ]);
  const disks = new Map(volumes.map((row) => [textAt(row, 'id'), row]));
  const sets = new Map<string, { machine: JsonObject; name: string; rows: JsonObject[] }>();
  for (const row of taken) {
    const machine = disks.get(textAt(row, 'volumeid'));
    const owner = textAt(machine, 'virtualmachineid');
    if (machine === undefined || owner === undefined) continue;
    const name = textAt(row, 'name') ?? '';
    const key = `${owner}\n${name}`;
    const known = sets.get(key) ?? { machine, name, rows: [] };
    known.rows.push(row);
    sets.set(key, known);
  }
  return [...sets.values()].flatMap((set) => {
    const root = rootOf(set.rows);
    return root === undefined ? [] : [{ ...set, root }];
  });
}

const rootOf = (rows: readonly JsonObject[]): JsonObject | undefined =>
  rows.find((row) => textAt(row, 'volumetype') === 'ROOT');

const stateOf = (said: string | undefined): Backup['state'] =>
  said === 'BackedUp' ? 'ready' : said === 'Error' || said === 'Failed' ? 'failed' : 'pending';

function worstOf(rows: readonly JsonObject[]): Backup['state'] {
  const states = rows.map((row) => stateOf(textAt(row, 'state')));
  return states.includes('failed') ? 'failed' : states.includes('pending') ? 'pending' : 'ready';
}

type Groups = ReadonlyMap<string, readonly JsonObject[]>;

const groups = new WeakMap<readonly JsonObject[], Groups>();

/** Rows by a field. One list is asked for one field, for each of thousands of machines: it is sorted once. */
function grouped(rows: readonly JsonObject[], field: string): Groups {
  const known = groups.get(rows);
  if (known !== undefined) return known;
  const made = new Map<string, JsonObject[]>();
  for (const row of rows) {
    const key = textAt(row, field) ?? '';
    const same = made.get(key);
    if (same === undefined) made.set(key, [row]);
    else same.push(row);
  }
  groups.set(rows, made);
  return made;
}

const rowOf = async (read: Read, id: string): Promise<JsonObject | undefined> =>
  grouped(await read('cloudstack_list_virtual_machines', everybody), 'id').get(id)?.[0];

const disksOf = async (read: Read, { id }: Machine): Promise<readonly string[]> =>
  (grouped(await read('cloudstack_list_volumes', everybody), 'virtualmachineid').get(id) ?? []).flatMap(
    (row) => textAt(row, 'id') ?? [],
  );

const hasOffering = async (read: Read, { id }: Machine): Promise<boolean> =>
  textAt(await rowOf(read, id), 'backupofferingid') !== undefined;

export async function backUp(machine: Machine, name: string, read: Read): Promise<readonly Order[]> {
  if (await hasOffering(read, machine)) {
    return [{ tool: 'cloudstack_create_backup', args: { virtualmachineid: machine.id, name } }];
  }
  const disks = await disksOf(read, machine);
  return disks.map((volumeid) => ({ tool: 'cloudstack_create_snapshot', args: { volumeid, name } }));
}

/** Size and networks of the old machine where it is still there; a backup remembers them where it is not. */
export async function restore(backup: Backup, name: string, read: Read): Promise<readonly Order[] | undefined> {
  const old = await rowOf(read, backup.source);
  const zones = await read('cloudstack_list_zones');
  const zoneid =
    textAt(old, 'zoneid') ??
    textAt(
      zones.find((row) => textAt(row, 'name') === backup.where),
      'id',
    );
  if (zoneid === undefined) return undefined;
  const networkids = objectsAt(old, 'nic').flatMap((nic) => textAt(nic, 'networkid') ?? []);
  const common = { zoneid, name, startvm: false, ...(networkids.length > 0 && { networkids }) };
  if (backup.means === byOffering) {
    return [{ tool: 'cloudstack_create_vm_from_backup', args: { ...common, backupid: backup.id } }];
  }
  const set = (await snapshotSets(read)).find(({ rows }) => textAt(rootOf(rows), 'id') === backup.id);
  const serviceofferingid = textAt(old, 'serviceofferingid');
  if (set === undefined || serviceofferingid === undefined) return undefined;
  const data = set.rows.filter((row) => row !== rootOf(set.rows));
  return [
    { tool: 'cloudstack_deploy_virtual_machine', args: { ...common, serviceofferingid, snapshotid: backup.id } },
    ...data.map((row) => ({
      tool: 'cloudstack_create_volume',
      args: {
        snapshotid: textAt(row, 'id') ?? '',
        name: `${name}-${textAt(row, 'volumename')}`,
        virtualmachineid: name,
      },
    })),
  ];
}

/** MM, MM:HH, MM:HH:D or MM:HH:DD; its day 1 of the week is Sunday too. */
const times: { readonly [Every in Schedule['every']]: (plan: Schedule) => readonly number[] } = {
  hour: ({ minute }) => [minute],
  day: ({ minute, hour }) => [minute, hour],
  week: ({ minute, hour, day }) => [minute, hour, day],
  month: ({ minute, hour, day }) => [minute, hour, day],
};
const intervals: { readonly [Every in Schedule['every']]: string } = {
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
};

export async function schedule(machine: Machine, plan: Schedule, read: Read): Promise<readonly Order[]> {
  const common = {
    intervaltype: intervals[plan.every],
    schedule: times[plan.every](plan)
      .map((number) => String(number).padStart(2, '0'))
      .join(':'),
    timezone: plan.timezone,
  };
  if (await hasOffering(read, machine)) {
    const args = { virtualmachineid: machine.id, ...common, maxbackups: plan.keep };
    return [{ tool: 'cloudstack_create_backup_schedule', args }];
  }
  const disks = await disksOf(read, machine);
  return disks.map((volumeid) => ({
    tool: 'cloudstack_create_snapshot_policy',
    args: { volumeid, ...common, maxsnaps: plan.keep },
  }));
}
