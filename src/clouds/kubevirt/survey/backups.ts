// Backups: snapshots of whole machines, and machines made of them.
import { readText } from '../../../contract/read-path.ts';
import type { Backup, Order, Read } from '../../../contract/survey.ts';
import { present } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { placeOf, shown, thingOf } from './place.ts';
import { stateOf } from './storage.ts';

export async function backups(read: Read): Promise<readonly Backup[]> {
  const rows = await read('kubevirt_list_virtual_machine_snapshots');
  return rows.map((row) =>
    present<Backup>({
      ...thingOf(row),
      said: readText(row, 'status.phase'),
      state: stateOf(readText(row, 'status.phase')),
      means: 'machine snapshot',
      source: `${readText(row, 'metadata.namespace')}/${readText(row, 'spec.source.name')}`,
      sourceName: readText(row, 'spec.source.name') ?? '',
      remove: [shown('delete_virtual_machine_snapshot', row)],
    }),
  );
}

/** A snapshot of the machine of this id. */
export function snapshotOf(id: string, metadata: JsonObject): Order {
  const { namespace, name } = placeOf(id);
  const body = {
    apiVersion: 'snapshot.kubevirt.io/v1beta1',
    kind: 'VirtualMachineSnapshot',
    metadata,
    spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name } },
  };
  return { tool: 'kubevirt_create_virtual_machine_snapshot', args: { namespace, body } };
}

/** A restore would keep MAC addresses and serial of the old machine; a clone of the snapshot has its own. */
export function copyOf(snapshot: string, name: string): Order {
  const { namespace, name: source } = placeOf(snapshot);
  const body = {
    apiVersion: 'clone.kubevirt.io/v1beta1',
    kind: 'VirtualMachineClone',
    metadata: { name: `${name}-restore` },
    spec: {
      source: { apiGroup: 'snapshot.kubevirt.io', kind: 'VirtualMachineSnapshot', name: source },
      target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name },
    },
  };
  return { tool: 'kubevirt_create_virtual_machine_clone', args: { namespace, body } };
}
