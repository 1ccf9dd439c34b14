// The disks of a cloned machine: copies under names of their own, which go when it goes.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withValue } from '../engine/objects.ts';
import { born, uuid, type World } from '../engine/world.ts';
import { claimFor, claimOf } from './claims.ts';

/** How the copies are called. */
export type DiskNames = (volume: string) => string;

/** By `volumeNamePolicy` of the order: after the new machine, or by chance. */
export function diskNames(world: World, order: KubeObject, target: string): DiskNames {
  if (textAt(order, 'spec.volumeNamePolicy') === 'PrefixTargetName') return (volume) => `${target}-${volume}`;
  const id = uuid(world);
  return (volume) => `restore-${id}-${volume}`;
}

const listAt = (object: KubeObject, path: string): readonly JsonObject[] => {
  const items = readPath(object, path);
  return Array.isArray(items) ? (items as readonly Json[]).filter(isObject) : [];
};

const diskOf = (volume: JsonObject): string =>
  textAt(volume, 'dataVolume.name') || textAt(volume, 'persistentVolumeClaim.claimName');

/** The machine with its disks replaced by copies; `copies` tells old > new. */
export function withOwnDisks(
  machine: KubeObject,
  called: DiskNames,
): readonly [KubeObject, ReadonlyMap<string, string>] {
  const copies = new Map<string, string>();
  const volumes = listAt(machine, 'spec.template.spec.volumes').map((volume): JsonObject => {
    const old = diskOf(volume);
    if (old === '') return volume;
    const name = called(textAt(volume, 'name'));
    copies.set(old, name);
    return isObject(volume.dataVolume)
      ? { ...volume, dataVolume: { ...volume.dataVolume, name } }
      : { ...volume, persistentVolumeClaim: { ...(volume.persistentVolumeClaim as JsonObject), claimName: name } };
  });
  if (copies.size === 0) return [machine, copies];
  const templates = listAt(machine, 'spec.dataVolumeTemplates').map((template) => {
    const name = copies.get(textAt(template, 'metadata.name'));
    return name === undefined ? template : withValue(template, ['metadata', 'name'], name);
  });
  const changed = withValue(machine, ['spec', 'template', 'spec', 'volumes'], volumes);
  return [templates.length === 0 ? changed : withValue(changed, ['spec', 'dataVolumeTemplates'], templates), copies];
}

/** Makes the copies, owned by the machine: data volumes that are filled, with claims as large as the originals'. */
export function copyDisks(world: World, machine: KubeObject, copies: ReadonlyMap<string, string>): void {
  const namespace = namespaceOf(machine);
  for (const [old, name] of copies) {
    const size = textAt(claimOf(world, namespace, old), 'status.capacity.storage') || '1Gi';
    const owner = {
      ...{ apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: nameOf(machine) },
      ...{ uid: machine.metadata.uid ?? '', controller: true, blockOwnerDeletion: true },
    };
    const disk: KubeObject = {
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: { name, namespace, ownerReferences: [owner] },
      spec: { source: { pvc: { namespace, name: old } }, storage: { resources: { requests: { storage: size } } } },
      status: { phase: 'Succeeded', progress: '100.0%', claimName: name },
    };
    claimFor(world, world.store.put(kindNamed('DataVolume'), born(world, disk)));
  }
}
