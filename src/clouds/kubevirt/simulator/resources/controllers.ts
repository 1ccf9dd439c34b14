// What happens in the cluster after an object was created, changed or deleted.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import type { Kind } from '../engine/kind.ts';
import { allKinds, kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson, textAt } from '../engine/objects.ts';
import { born, type World } from '../engine/world.ts';
import { release } from './claims.ts';
import { settleGroup } from './groups.ts';
import { beginJob } from './jobs.ts';
import { halt, instanceOf, launchLoose, machineOf, resume, settleMachine, strategyOf } from './machines.ts';
import { noteRestart } from './restart.ts';
import { volumeMigration } from './volume-moves.ts';

/** After an object was stored by a client. Controllers act a moment later, as they do in a cluster. */
export function react(world: World, kind: Kind, old: KubeObject | undefined, now: KubeObject): void {
  const isNew = old === undefined;
  if (!isNew && sameJson(old.spec, now.spec)) return;
  const [namespace, name] = [namespaceOf(now), nameOf(now)];
  const current = (): KubeObject | undefined => world.store.get(kind, namespace, name);
  world.timeline.later(0, () => {
    const object = current();
    if (object === undefined || object.metadata.uid !== now.metadata.uid) return;
    switch (kind.kind) {
      case 'VirtualMachine':
        if (isNew) makeDisks(world, object);
        else if (instanceOf(world, namespace, name) !== undefined) {
          noteRestart(world, old, object);
          const migration = volumeMigration(world, old, object);
          if (migration !== undefined) beginJob(world, migration);
        }
        settleMachine(world, object);
        return;
      case 'VirtualMachineInstance':
        if (isNew && object.metadata.ownerReferences === undefined) launchLoose(world, object);
        return;
      case 'VirtualMachinePool':
      case 'VirtualMachineInstanceReplicaSet':
        settleGroup(world, object);
        return;
      case 'Node':
        resume(world);
        return;
      default:
        if (isNew) beginJob(world, object);
    }
  });
}

/** Deletes an object with everything it owns. Instances get a finalizer's time to shut down. */
export function remove(world: World, kind: Kind, object: KubeObject): void {
  const [namespace, name] = [namespaceOf(object), nameOf(object)];
  if (kind.kind === 'VirtualMachineInstance') {
    halt(world, object, () => {
      const machine = machineOf(world, namespace, name);
      if (machine !== undefined && strategyOf(machine) === 'Always') settleMachine(world, machine);
      replaceMember(world, object);
    });
    return;
  }
  world.store.remove(kind, namespace, name);
  replaceMember(world, object);
  if (kind.kind === 'PersistentVolumeClaim') release(world, object);
  if (kind.kind === 'VirtualMachineSnapshot' && textAt(object, 'spec.deletionPolicy') !== 'Retain')
    world.store.remove(
      kindNamed('VirtualMachineSnapshotContent'),
      namespace,
      textAt(object, 'status.virtualMachineSnapshotContentName'),
    );
  if (kind.kind === 'Pod') {
    // The instance of a launcher pod ends with it; its machine starts another one if it is to run always.
    const instance = instanceOf(world, namespace, textAt(object, 'metadata.ownerReferences.0.name'));
    if (instance !== undefined && instance.metadata.uid === textAt(object, 'metadata.ownerReferences.0.uid')) {
      remove(world, kindNamed('VirtualMachineInstance'), instance);
    }
  }
  if (kind.kind === 'VirtualMachine') {
    const instance = instanceOf(world, namespace, name);
    if (instance !== undefined) halt(world, instance);
  }
  if (kind.kind === 'Namespace') {
    for (const other of allKinds.filter(({ scope }) => scope === 'Namespaced')) {
      for (const inside of world.store.list(other, name)) world.store.remove(other, name, nameOf(inside));
    }
  }
  for (const other of allKinds) {
    for (const owned of world.store.list(other, namespace)) {
      const owners = owned.metadata.ownerReferences;
      const isOurs =
        Array.isArray(owners) &&
        (owners as readonly Json[]).some((owner) => textAt(owner, 'uid') === object.metadata.uid);
      if (isOurs && other.kind !== 'VirtualMachineInstance') remove(world, other, owned);
    }
  }
}

/** A pool or replica set makes another member in the place of one that was taken away. */
function replaceMember(world: World, member: KubeObject): void {
  const owner = textAt(member, 'metadata.ownerReferences.0.kind');
  if (owner !== 'VirtualMachinePool' && owner !== 'VirtualMachineInstanceReplicaSet') return;
  const [namespace, name] = [namespaceOf(member), textAt(member, 'metadata.ownerReferences.0.name')];
  world.timeline.later(world.jobMs, () => {
    const group = world.store.get(kindNamed(owner), namespace, name);
    if (group !== undefined && group.metadata.deletionTimestamp === undefined) settleGroup(world, group);
  });
}

/** Data volumes from the templates of a machine; they go when the machine goes. */
function makeDisks(world: World, machine: KubeObject): void {
  const templates = readPath(machine, 'spec.dataVolumeTemplates');
  for (const template of Array.isArray(templates) ? (templates as readonly Json[]) : []) {
    if (!isObject(template)) continue;
    const kind = kindNamed('DataVolume');
    const namespace = namespaceOf(machine);
    const name = textAt(template, 'metadata.name');
    if (name === '' || world.store.get(kind, namespace, name) !== undefined) continue;
    const disk: KubeObject = {
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: {
        ...(isObject(template.metadata) ? template.metadata : {}),
        namespace,
        ownerReferences: [
          {
            apiVersion: 'kubevirt.io/v1',
            kind: 'VirtualMachine',
            name: nameOf(machine),
            uid: machine.metadata.uid ?? '',
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      },
      spec: template.spec ?? {},
    };
    beginJob(world, world.store.put(kind, born(world, disk)));
  }
}
