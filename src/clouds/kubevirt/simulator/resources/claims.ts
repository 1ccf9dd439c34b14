// Claims for storage: of which class, whether they are bound, and the volumes behind them.

import { readPath } from '../../../../contract/read-path.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withStatus, withValue } from '../engine/objects.ts';
import { born, happen, type World } from '../engine/world.ts';

const kind = kindNamed('PersistentVolumeClaim');
const volumeKind = kindNamed('PersistentVolume');
const classKind = kindNamed('StorageClass');
const isDefault = 'storageclass.kubernetes.io/is-default-class';

export const claimOf = (world: World, namespace: string, name: string): KubeObject | undefined =>
  world.store.get(kind, namespace, name);

/** The class that a claim asks for, or the default one; a text says why there is none. */
export function classOf(world: World, claim: KubeObject): KubeObject | string {
  const asked = textAt(claim, 'spec.storageClassName');
  if (asked !== '') {
    return world.store.get(classKind, '', asked) ?? `storageclass.storage.k8s.io "${asked}" not found`;
  }
  const found = world.store
    .list(classKind)
    .find(
      (one) =>
        (readPath(one, 'metadata.annotations') as Readonly<Record<string, unknown>> | undefined)?.[isDefault] ===
        'true',
    );
  return found ?? 'no persistent volumes available for this claim and no storage class is set';
}

/** The claim of a data volume, with the size and class that it asks for. */
export function claimFor(world: World, disk: KubeObject): void {
  const [namespace, name] = [namespaceOf(disk), nameOf(disk)];
  if (claimOf(world, namespace, name) !== undefined) return;
  const at = (path: string) => readPath(disk, `spec.storage.${path}`) ?? readPath(disk, `spec.pvc.${path}`);
  const className = at('storageClassName');
  const owner = { apiVersion: disk.apiVersion ?? '', kind: 'DataVolume', name, uid: disk.metadata.uid ?? '' };
  const claim: KubeObject = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, namespace, ownerReferences: [{ ...owner, controller: true, blockOwnerDeletion: true }] },
    spec: {
      accessModes: at('accessModes') ?? ['ReadWriteMany'],
      resources: { requests: { storage: at('resources.requests.storage') ?? '10Gi' } },
      ...(className === undefined ? {} : { storageClassName: className }),
    },
    status: { phase: 'Pending' },
  };
  bind(world, world.store.put(kind, born(world, claim)));
}

/** Binds a claim as its class says; one that cannot be bound stays pending, with an event that says why. */
export function bind(world: World, claim: KubeObject, by: 'provisioner' | 'consumer' = 'provisioner'): void {
  if (textAt(claim, 'status.phase') === 'Bound') return;
  const found = classOf(world, claim);
  if (typeof found === 'string') {
    world.store.put(kind, withStatus(claim, { phase: 'Pending' }));
    happen(world, claim, 'Warning', 'ProvisioningFailed', found);
    return;
  }
  const waits = textAt(found, 'volumeBindingMode') === 'WaitForFirstConsumer' && by === 'provisioner';
  const classed = withValue(claim, ['spec', 'storageClassName'], nameOf(found));
  if (waits) {
    world.store.put(kind, withStatus(classed, { phase: 'Pending' }));
    happen(world, claim, 'Normal', 'WaitForFirstConsumer', 'waiting for first consumer to be created before binding');
    return;
  }
  const size = readPath(claim, 'spec.resources.requests.storage') ?? '10Gi';
  const volumeName = `pvc-${String(claim.metadata.uid ?? nameOf(claim))}`;
  world.store.put(volumeKind, {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: volumeName, creationTimestamp: claim.metadata.creationTimestamp ?? '' },
    spec: {
      capacity: { storage: size },
      accessModes: readPath(claim, 'spec.accessModes') ?? [],
      persistentVolumeReclaimPolicy: textAt(found, 'reclaimPolicy'),
      storageClassName: nameOf(found),
      claimRef: { kind: 'PersistentVolumeClaim', namespace: namespaceOf(claim), name: nameOf(claim) },
    },
    status: { phase: 'Bound' },
  });
  const bound = withStatus(withValue(classed, ['spec', 'volumeName'], volumeName), {
    phase: 'Bound',
    accessModes: readPath(claim, 'spec.accessModes') ?? [],
    capacity: { storage: size },
  });
  world.store.put(kind, bound);
}

/** What becomes of the volume when its claim goes. */
export function release(world: World, claim: KubeObject): void {
  const volume = world.store.get(volumeKind, '', textAt(claim, 'spec.volumeName'));
  if (volume === undefined) return;
  if (textAt(volume, 'spec.persistentVolumeReclaimPolicy') === 'Delete')
    world.store.remove(volumeKind, '', nameOf(volume));
  else world.store.put(volumeKind, withStatus(volume, { phase: 'Released' }));
}
