// Pools and replica sets: as many machines or instances as wanted.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, withStatus } from '../engine/objects.ts';
import { born, edit, type World } from '../engine/world.ts';
import { launchLoose, settleMachine } from './machines.ts';

/** Brings the number of members in line with `spec.replicas`. */
export function settleGroup(world: World, group: KubeObject): void {
  const isPool = group.kind === 'VirtualMachinePool';
  const kind = kindNamed(isPool ? 'VirtualMachine' : 'VirtualMachineInstance');
  const [namespace, name] = [namespaceOf(group), nameOf(group)];
  const wanted = Number(readPath(group, 'spec.replicas') ?? 1);
  const template = readPath(group, isPool ? 'spec.virtualMachineTemplate' : 'spec.template');
  const labels = readPath(template, 'metadata.labels');
  for (let index = 0; index < wanted; index++) {
    const member = `${name}-${index}`;
    if (world.store.get(kind, namespace, member) !== undefined) continue;
    const object: KubeObject = {
      apiVersion: 'kubevirt.io/v1',
      kind: kind.kind,
      metadata: { name: member, namespace, ...(isObject(labels) ? { labels } : {}), ownerReferences: [ownerOf(group)] },
      spec: readPath(template, 'spec') ?? {},
    };
    const stored = world.store.put(kind, born(world, object));
    if (isPool) settleMachine(world, stored);
    else launchLoose(world, stored);
  }
  for (const member of world.store.list(kind, namespace)) {
    const index = Number(nameOf(member).slice(name.length + 1));
    if (nameOf(member).startsWith(`${name}-`) && Number.isInteger(index) && index >= wanted) {
      world.store.remove(kind, namespace, nameOf(member));
      world.store.remove(kindNamed('VirtualMachineInstance'), namespace, nameOf(member));
    }
  }
  edit(world, String(group.kind), namespace, name, (now) =>
    withStatus(now, { replicas: wanted, readyReplicas: wanted }),
  );
}

const ownerOf = (group: KubeObject) => ({
  apiVersion: group.apiVersion ?? '',
  kind: group.kind ?? '',
  name: nameOf(group),
  uid: group.metadata.uid ?? '',
  controller: true,
});
