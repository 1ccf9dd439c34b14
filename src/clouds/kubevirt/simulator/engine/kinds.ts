// All kinds that the simulated cluster serves.
import { customKinds } from './custom-kinds.ts';
import { age, type Kind, row } from './kind.ts';

/** What a client needs of the core group. */
const coreKinds: readonly Kind[] = [
  row('Namespace', 'namespaces', 'ns', 'Cluster', 'v1', 'status', 'Status .status.phase', age),
  row('Node', 'nodes', 'no', 'Cluster', 'v1', 'status', 'Status .status.phase', age),
  row(
    'Event',
    'events',
    'ev',
    'Namespaced',
    'v1',
    '',
    'Last_Seen .lastTimestamp',
    'Type .type',
    'Reason .reason',
    'Object .involvedObject.name',
    'Message .message',
  ),
  row(
    'PersistentVolumeClaim',
    'persistentvolumeclaims',
    'pvc',
    'Namespaced',
    'v1',
    'status',
    'Status .status.phase',
    age,
  ),
];

export const allKinds: readonly Kind[] = [...coreKinds, ...customKinds];

/** The kind of that name; every name used inside the simulator is in the table. */
export function kindNamed(name: string): Kind {
  return allKinds.find(({ kind }) => kind === name)!;
}
