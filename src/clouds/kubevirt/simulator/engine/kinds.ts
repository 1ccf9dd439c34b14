// All kinds that the simulated cluster serves.
import { coreKinds } from './core-kinds.ts';
import { customKinds } from './custom-kinds.ts';
import type { Kind } from './kind.ts';

/** What `kubectl get all` means, by the names of its kinds. */
const OF_ALL = new Set(
  [
    'Pod Service Deployment',
    'KubeVirt VirtualMachine VirtualMachineInstance VirtualMachineInstanceMigration VirtualMachineInstancePreset',
    'VirtualMachineInstanceReplicaSet VirtualMachinePool VirtualMachineClone VirtualMachineExport',
    'VirtualMachineSnapshot VirtualMachineSnapshotContent VirtualMachineRestore',
    'VirtualMachineBackup VirtualMachineBackupTracker VirtualMachineInstancetype VirtualMachinePreference',
  ].flatMap((names) => names.split(' ')),
);

export const allKinds: readonly Kind[] = [...coreKinds, ...customKinds].map((kind) =>
  OF_ALL.has(kind.kind) ? { ...kind, categories: ['all'] } : kind,
);

/** The kind of that name; every name used inside the simulator is in the table. */
export function kindNamed(name: string): Kind {
  const known = allKinds.find(({ kind }) => kind === name);
  if (known === undefined) throw new Error(`The simulated cluster knows no kind ${name}.`);
  return known;
}
