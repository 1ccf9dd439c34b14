// Snapshots, restores and clones: the state of a machine kept, brought back, copied.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withCondition, withStatus } from '../engine/objects.ts';
import { born, edit, instant, plannedFailure, uuid, type World } from '../engine/world.ts';
import { copyDisks, diskNames, withOwnDisks } from './clone-disks.ts';
import { instanceOf, machineOf, settleMachine } from './machines.ts';
import { steps } from './steps.ts';

/** Keeps the definition of the source; its disks are left to the imagination. */
export function snapshot(world: World, order: KubeObject): void {
  if (world.hypervisor === 'absent') return;
  const namespace = namespaceOf(order);
  const source = machineOf(world, namespace, textAt(order, 'spec.source.name'));
  const failure = plannedFailure(world, nameOf(order));
  const contentName = `vmsnapshot-content-${String(order.metadata.uid)}`;
  steps(world, order, [
    [
      0,
      (now) =>
        withStatus(now, {
          phase: 'InProgress',
          readyToUse: false,
          ...(source === undefined ? { error: { message: 'Source does not exist', time: instant(world) } } : {}),
        }),
    ],
    [
      1,
      (now) => {
        if (failure !== undefined)
          return withCondition(
            withStatus(now, { phase: 'Failed', readyToUse: false, error: { message: failure, time: instant(world) } }),
            'Failure',
            'True',
            { message: failure },
          );
        if (source === undefined) return now;
        const kind = kindNamed('VirtualMachineSnapshotContent');
        const content: KubeObject = {
          apiVersion: 'snapshot.kubevirt.io/v1beta1',
          kind: kind.kind,
          metadata: { name: contentName, namespace },
          spec: {
            source: { virtualMachine: { metadata: source.metadata, spec: source.spec ?? {} } },
            virtualMachineSnapshotName: nameOf(now),
          },
          status: { readyToUse: true, creationTime: instant(world) },
        };
        world.store.put(kind, born(world, content));
        return withStatus(now, {
          phase: 'Succeeded',
          readyToUse: true,
          creationTime: instant(world),
          virtualMachineSnapshotContentName: contentName,
          error: undefined,
          indications: textAt(source, 'status.printableStatus') === 'Running' ? ['Online', 'GuestAgent'] : [],
        });
      },
    ],
  ]);
}

/** Brings the definition back once the target is off. */
export function restore(world: World, order: KubeObject): void {
  const namespace = namespaceOf(order);
  const target = textAt(order, 'spec.target.name');
  const from = world.store.get(
    kindNamed('VirtualMachineSnapshot'),
    namespace,
    textAt(order, 'spec.virtualMachineSnapshotName'),
  );
  const failure =
    plannedFailure(world, nameOf(order)) ?? (from === undefined ? 'VirtualMachineSnapshot does not exist' : undefined);
  const begin = (): void =>
    steps(world, order, [
      [0, (now) => withCondition(withStatus(now, { complete: false }), 'Progressing', 'True', { reason: 'Restoring' })],
      [
        1,
        (now) => {
          if (failure !== undefined)
            return withCondition(now, 'Failure', 'True', { reason: 'Failed', message: failure });
          if (instanceOf(world, namespace, target) !== undefined) {
            world.timeline.later(world.jobMs, begin);
            return withCondition(now, 'Progressing', 'True', { reason: 'Waiting for the target to stop' });
          }
          const content = world.store.get(
            kindNamed('VirtualMachineSnapshotContent'),
            namespace,
            textAt(from, 'status.virtualMachineSnapshotContentName'),
          );
          const spec = readPath(content, 'spec.source.virtualMachine.spec');
          if (isObject(spec))
            edit(world, 'VirtualMachine', namespace, target, (machine) => ({
              ...machine,
              spec: { ...spec, runStrategy: 'Halted' },
            }));
          return withCondition(
            withStatus(now, { complete: true, restoreTime: instant(world) }),
            'Progressing',
            'False',
            { reason: 'Operation complete' },
          );
        },
      ],
    ]);
  begin();
}

/** A machine, or one as a snapshot of it keeps it. */
function sourceOf(world: World, namespace: string, order: KubeObject): KubeObject | undefined {
  const name = textAt(order, 'spec.source.name');
  if (textAt(order, 'spec.source.kind') !== 'VirtualMachineSnapshot') return machineOf(world, namespace, name);
  const taken = world.store.get(kindNamed('VirtualMachineSnapshot'), namespace, name);
  const content = textAt(taken, 'status.virtualMachineSnapshotContentName');
  const kept = readPath(
    world.store.get(kindNamed('VirtualMachineSnapshotContent'), namespace, content),
    'spec.source.virtualMachine',
  );
  return isObject(kept) ? (kept as KubeObject) : undefined;
}

/** Makes a machine that is off from another one. */
export function clone(world: World, order: KubeObject): void {
  if (world.hypervisor === 'absent') return;
  const namespace = namespaceOf(order);
  const source = sourceOf(world, namespace, order);
  const targetName =
    textAt(order, 'spec.target.name') || `clone-${textAt(order, 'spec.source.name')}-${uuid(world).slice(0, 5)}`;
  const failure = plannedFailure(world, nameOf(order)) ?? (source === undefined ? 'Source does not exist' : undefined);
  steps(world, order, [
    [0, (now) => withStatus(now, { phase: 'SnapshotInProgress' })],
    [0.4, (now) => withStatus(now, { phase: 'CreatingTargetVM' })],
    [0.7, (now) => withStatus(now, { phase: 'RestoreInProgress' })],
    [
      1,
      (now) => {
        if (failure !== undefined || source === undefined)
          return withCondition(withStatus(now, { phase: 'Failed' }), 'Failure', 'True', { message: failure ?? '' });
        const kind = kindNamed('VirtualMachine');
        const original: KubeObject = {
          apiVersion: 'kubevirt.io/v1',
          kind: 'VirtualMachine',
          metadata: { name: targetName, namespace, labels: source.metadata.labels ?? {} },
          spec: { ...(isObject(source.spec) ? source.spec : {}), runStrategy: 'Halted' },
        };
        const [copy, copies] = withOwnDisks(original, diskNames(world, order, targetName));
        const made = world.store.put(kind, born(world, copy));
        copyDisks(world, made, copies);
        settleMachine(world, made);
        return withStatus(now, { phase: 'Succeeded', targetName, creationTime: instant(world) });
      },
    ],
  ]);
}
