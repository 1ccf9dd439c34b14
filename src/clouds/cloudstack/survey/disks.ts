// Storage pools, volumes and snapshots.
import type { Disk, Read, Snapshot, Storage } from '../../../contract/survey.ts';
import { numberAt, present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody, placeOf, tagsOf } from './machines.ts';

export async function storage(read: Read): Promise<readonly Storage[]> {
  const rows = await read('cloudstack_list_storage_pools');
  return rows.map((row) =>
    present<Storage>({
      ...placeOf(row),
      state: textAt(row, 'state') === 'Up' ? 'up' : textAt(row, 'state') === 'Disabled' ? 'closed' : 'down',
      look: { tool: 'cloudstack_list_storage_pools', args: { id: textAt(row, 'id') ?? '' } },
      sizeBytes: numberAt(row, 'disksizetotal'),
      usedBytes: numberAt(row, 'disksizeused'),
    }),
  );
}

const failing = ['UploadError', 'UploadAbandoned', 'Error'];

export async function disks(read: Read): Promise<readonly Disk[]> {
  const rows = await read('cloudstack_list_volumes', everybody);
  return rows.flatMap((row) => (binned(row) ? [] : [diskOf(row)]));
}

const binned = (row: JsonObject): boolean =>
  ['Destroy', 'Expunging', 'Expunged'].includes(textAt(row, 'state') ?? '') ||
  textAt(row, 'vmstate') === 'Destroyed' ||
  textAt(row, 'vmstate') === 'Expunging';

function diskOf(row: JsonObject): Disk {
  const id = textAt(row, 'id') ?? '';
  const state = textAt(row, 'state') ?? '';
  const machine = textAt(row, 'virtualmachineid');
  return present<Disk>({
    ...placeOf(row),
    state: failing.includes(state) ? 'failed' : state === 'Ready' ? 'ready' : 'pending',
    look: { tool: 'cloudstack_list_volumes', args: { id } },
    labels: tagsOf(row),
    sizeBytes: numberAt(row, 'size'),
    machines: machine === undefined ? [] : [machine],
    encrypted: textAt(row, 'encryptformat') !== undefined,
    remove: { tool: 'cloudstack_delete_volume', args: { id } },
  });
}

/** Of volumes, and of whole machines. */
export async function snapshots(read: Read): Promise<readonly Snapshot[]> {
  const [ofDisks, ofMachines] = await Promise.all([
    read('cloudstack_list_snapshots', everybody),
    read('cloudstack_list_vm_snapshots', everybody),
  ]);
  return [
    ...ofDisks.map((row) =>
      present<Snapshot>({
        ...placeOf(row),
        of: 'disk',
        state: stateOf(row, 'BackedUp'),
        source: textAt(row, 'volumeid') ?? '',
        sourceName: textAt(row, 'volumename') ?? textAt(row, 'volumeid') ?? '',
        sizeBytes: numberAt(row, 'physicalsize'),
        remove: { tool: 'cloudstack_delete_snapshot', args: { id: textAt(row, 'id') ?? '' } },
      }),
    ),
    ...ofMachines.map((row) =>
      present<Snapshot>({
        ...placeOf(row),
        of: 'machine',
        state: stateOf(row, 'Ready'),
        source: textAt(row, 'virtualmachineid') ?? '',
        sourceName: textAt(row, 'virtualmachinename') ?? textAt(row, 'virtualmachineid') ?? '',
        parent: textAt(row, 'parent'),
        isCurrent: row.current === true ? true : undefined,
        remove: { tool: 'cloudstack_delete_vm_snapshot', args: { vmsnapshotid: textAt(row, 'id') ?? '' } },
      }),
    ),
  ];
}

function stateOf(row: JsonObject, ready: string): Snapshot['state'] {
  const state = textAt(row, 'state') ?? '';
  if (state === ready) return 'ready';
  return state === 'Error' ? 'failed' : 'pending';
}
