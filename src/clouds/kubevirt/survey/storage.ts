// Claims as disks, what fills them, and snapshots.
import { readText } from '../../../contract/read-path.ts';
import type { Disk, Read, Snapshot, Storage, Trouble } from '../../../contract/survey.ts';
import { present } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { amountOr } from './machines.ts';
import { bad, claimsOf, idOf, nameOf, objectAt, shown, thingOf, warn } from './place.ts';

/** Classes: a cluster does not say how large what is behind them is. */
export async function storage(read: Read): Promise<readonly Storage[]> {
  const rows = await read('kubevirt_list_storage_classes');
  return rows.map((row) =>
    present<Storage>({
      ...thingOf(row),
      id: nameOf(row),
      where: undefined,
      owner: undefined,
      said: readText(row, 'provisioner'),
      state: 'up',
    }),
  );
}

export async function disks(read: Read): Promise<readonly Disk[]> {
  const [claims, fills, machines, instances] = await Promise.all([
    read('kubevirt_list_persistent_volume_claims'),
    read('kubevirt_list_data_volumes'),
    read('kubevirt_list_virtual_machines'),
    read('kubevirt_list_virtual_machine_instances'),
  ]);
  const users = usersOf(machines, instances);
  const filling = new Map(fills.map((row) => [idOf(row), row]));
  const claimed = new Set(claims.map(idOf));
  const rows = [...claims, ...fills.filter((row) => !claimed.has(idOf(row)))];
  return rows.map((row) => diskOf(row, filling.get(idOf(row)), users.get(idOf(row)) ?? []));
}

/** Claim > ids of the machines that name it. */
function usersOf(
  machines: readonly JsonObject[],
  instances: readonly JsonObject[],
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const note = (row: JsonObject, spec: JsonObject | undefined): void => {
    for (const claim of claimsOf(spec)) {
      const id = `${readText(row, 'metadata.namespace')}/${claim}`;
      const known = users.get(id) ?? [];
      if (!known.includes(idOf(row))) users.set(id, [...known, idOf(row)]);
    }
  };
  for (const row of machines) note(row, objectAt(objectAt(objectAt(row, 'spec'), 'template'), 'spec'));
  for (const row of instances) note(row, objectAt(row, 'spec'));
  return users;
}

function diskOf(row: JsonObject, fill: JsonObject | undefined, machines: readonly string[]): Disk {
  const isClaim = readText(row, 'kind') === 'PersistentVolumeClaim';
  const phase = readText(row, 'status.phase') ?? 'Pending';
  const filled = readText(fill, 'status.phase');
  const look = shown(isClaim ? 'get_persistent_volume_claim' : 'get_data_volume', row);
  const troubles = troublesOf(isClaim, phase, filled, fill ?? row);
  return present<Disk>({
    ...thingOf(row),
    said: filled ?? phase,
    state: phase === 'Lost' || filled === 'Failed' ? 'failed' : phase === 'Bound' ? 'ready' : 'pending',
    look,
    troubles: troubles.length === 0 ? undefined : troubles,
    sizeBytes: amountOr(
      readText(row, 'status.capacity.storage') ??
        readText(row, 'spec.resources.requests.storage') ??
        readText(row, 'spec.storage.resources.requests.storage'),
    ),
    machines,
    remove: fill === undefined ? shown('delete_persistent_volume_claim', row) : { ...shown('delete_data_volume', row) },
  });
}

function troublesOf(isClaim: boolean, phase: string, filled: string | undefined, of: JsonObject): readonly Trouble[] {
  const look = shown(filled === undefined ? 'get_persistent_volume_claim' : 'get_data_volume', of);
  if (isClaim && phase === 'Lost') return [bad('the volume behind its claim is gone', look)];
  if (filled === 'Failed') return [bad('it could not be filled', look)];
  if (filled === 'ImportInProgress' || filled === 'CloneInProgress') return [];
  // A claim whose class waits for the first machine is pending and well.
  if (isClaim && phase === 'Pending' && filled !== 'WaitForFirstConsumer' && filled !== 'PendingPopulation') {
    return [warn('its claim waits for storage', look)];
  }
  return [];
}

export async function snapshots(read: Read): Promise<readonly Snapshot[]> {
  const [ofMachines, ofVolumes] = await Promise.all([
    read('kubevirt_list_virtual_machine_snapshots'),
    read('kubevirt_list_volume_snapshots'),
  ]);
  return [
    ...ofMachines.map((row) =>
      present<Snapshot>({
        ...thingOf(row),
        said: readText(row, 'status.phase'),
        of: 'machine',
        state: stateOf(readText(row, 'status.phase')),
        source: `${readText(row, 'metadata.namespace')}/${readText(row, 'spec.source.name')}`,
        sourceName: readText(row, 'spec.source.name') ?? '',
        remove: shown('delete_virtual_machine_snapshot', row),
      }),
    ),
    ...ofVolumes
      // Those that belong to a machine's snapshot go with it.
      .filter((row) => readText(row, 'metadata.ownerReferences.0.kind') !== 'VirtualMachineSnapshotContent')
      .map((row) =>
        present<Snapshot>({
          ...thingOf(row),
          of: 'disk',
          state: readText(row, 'status.readyToUse') === 'false' ? 'pending' : 'ready',
          source: `${readText(row, 'metadata.namespace')}/${readText(row, 'spec.source.persistentVolumeClaimName')}`,
          sourceName: readText(row, 'spec.source.persistentVolumeClaimName') ?? '',
          sizeBytes: amountOr(readText(row, 'status.restoreSize')),
          remove: shown('delete_volume_snapshot', row),
        }),
      ),
  ];
}

export const stateOf = (phase: string | undefined): Snapshot['state'] =>
  phase === 'Succeeded' ? 'ready' : phase === 'Failed' ? 'failed' : 'pending';
