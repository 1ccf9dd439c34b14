// What a machine or instance depends on, as virt-api tells it.

import { readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type KubeObject, nameOf, namespaceOf, textAt } from '../engine/objects.ts';

/** One of the two has to be there. */
export function graphOf(machine: KubeObject | undefined, instance: KubeObject | undefined): Json {
  const root = machine ?? instance;
  if (root === undefined) throw new Error('There is neither a machine nor an instance.');
  const node = (kind: string, name: string, group?: string): JsonObject => ({
    objectReference: { ...(group === undefined ? {} : { apiGroup: group }), kind, name, namespace: namespaceOf(root) },
    labels: {
      'kubevirt.io/dependency-type': kind === 'PersistentVolumeClaim' || kind === 'DataVolume' ? 'storage' : 'compute',
    },
  });
  const volumes = readPath(root, machine === undefined ? 'spec.volumes' : 'spec.template.spec.volumes');
  const stored = (Array.isArray(volumes) ? (volumes as readonly Json[]) : []).flatMap((volume) => {
    const disk = textAt(volume, 'dataVolume.name');
    const claim = textAt(volume, 'persistentVolumeClaim.claimName') || disk;
    return [
      ...(disk === '' ? [] : [node('DataVolume', disk, 'cdi.kubevirt.io')]),
      ...(claim === '' ? [] : [node('PersistentVolumeClaim', claim)]),
    ];
  });
  const running =
    machine !== undefined && instance !== undefined
      ? [node('VirtualMachineInstance', nameOf(instance), 'kubevirt.io')]
      : [];
  const kind = machine === undefined ? 'VirtualMachineInstance' : 'VirtualMachine';
  const children = [...running, ...stored];
  return { ...node(kind, nameOf(root), 'kubevirt.io'), ...(children.length > 0 ? { children } : {}) };
}
