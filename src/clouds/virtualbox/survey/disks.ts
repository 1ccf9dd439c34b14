// Media and snapshots.
import type { Backup, Disk, Read, Snapshot } from '../../../contract/survey.ts';
import { instantAt, numberAt, present, textAt, textsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';

export async function disks(read: Read): Promise<readonly Disk[]> {
  const [rows, machines] = await Promise.all([
    read('virtualbox_list_media', { type: 'HardDisk' }),
    read('virtualbox_list_machines'),
  ]);
  const there = new Set(machines.map((row) => textAt(row, 'id')));
  return rows.map((row) => {
    const id = textAt(row, 'id') ?? '';
    const isLost = textAt(row, 'state') === 'Inaccessible';
    return present<Disk>({
      id,
      name: textAt(row, 'name') ?? id,
      where: textAt(row, 'location'),
      said: textAt(row, 'state'),
      state: isLost ? 'failed' : 'ready',
      look: { tool: 'virtualbox_get_medium', args: { medium: id } },
      troubles: isLost ? lost(id) : undefined,
      sizeBytes: numberAt(row, 'size'),
      machines: textsAt(row, 'machineIds').filter((machine) => there.has(machine)),
      remove: { tool: 'virtualbox_delete_medium_storage', args: { medium: id } },
    });
  });
}

const lost = (medium: string): Disk['troubles'] => [
  {
    level: 'bad',
    why: 'its file cannot be read',
    next: { tool: 'virtualbox_get_medium', args: { medium } },
  },
];

export async function snapshots(read: Read): Promise<readonly Snapshot[]> {
  const machines = await read('virtualbox_list_machines');
  const trees = await Promise.all(
    machines.map(async (machine) => {
      const rows = await read('virtualbox_list_snapshots', { machine: textAt(machine, 'id') ?? '' });
      return rows.map((row) => snapshotOf(row, rows, machine));
    }),
  );
  return trees.flat();
}

/** The list tells a parent by its name; of several that have it, the nearest one above is meant. */
function snapshotOf(row: JsonObject, rows: readonly JsonObject[], machine: JsonObject): Snapshot {
  const [id, source] = [textAt(row, 'id') ?? '', textAt(machine, 'id') ?? ''];
  const above = rows.slice(0, rows.indexOf(row)).reverse();
  const depth = numberAt(row, 'depth') ?? 0;
  const parent = above.find((one) => (numberAt(one, 'depth') ?? 0) < depth);
  return present<Snapshot>({
    id,
    name: textAt(row, 'name') ?? id,
    created: instantAt(row, 'timeStamp'),
    of: 'machine',
    state: 'ready',
    source,
    sourceName: textAt(machine, 'name') ?? source,
    parent: textAt(parent, 'id'),
    isCurrent: row.current === true ? true : undefined,
    remove: { tool: 'virtualbox_delete_snapshot', args: { machine: source, id } },
  });
}

/** A copy of its own can be made of each snapshot of a machine. */
export async function backups(read: Read): Promise<readonly Backup[]> {
  const all = await snapshots(read);
  return all.map(({ id, name, created, state, source, sourceName, remove }) =>
    present<Backup>({
      ...{ id, name, created, state, source, sourceName, means: 'snapshot' },
      remove: remove === undefined ? [] : [remove],
    }),
  );
}
