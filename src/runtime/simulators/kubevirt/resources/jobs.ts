// Objects that are orders: migrations, snapshots, restores, clones, exports, backups, data volumes.
import type { Json } from '../../../contract.ts';
import { isObject, readPath } from '../../../read-path.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withCondition, withStatus } from '../engine/objects.ts';
import { born, edit, happen, instant, plannedFailure, uuid, type World } from '../engine/world.ts';
import { instanceOf, machineOf, nodes, setMachine, settleMachine } from './machines.ts';

/** What the controllers do after an object of such a kind was created. */
export function beginJob(world: World, object: KubeObject): void {
  const job = typeof object.kind === 'string' && Object.hasOwn(jobs, object.kind) ? jobs[object.kind] : undefined;
  job?.(world, object);
}

/** Kinds of which something is to be told to the controllers after their creation. */
const jobs: Readonly<Record<string, (world: World, object: KubeObject) => void>> = {
  VirtualMachineInstanceMigration: migrate,
  VirtualMachineSnapshot: snapshot,
  VirtualMachineRestore: restore,
  VirtualMachineClone: clone,
  VirtualMachineExport: offer,
  VirtualMachineBackup: backUp,
  DataVolume: fill,
};

function steps(
  world: World,
  object: KubeObject,
  plan: readonly (readonly [part: number, change: (now: KubeObject) => KubeObject])[],
): void {
  const { uid } = object.metadata;
  const [kind, namespace, name] = [String(object.kind), namespaceOf(object), nameOf(object)];
  for (const [part, change] of plan) {
    world.timeline.later(Math.round(world.jobMs * part), () => {
      const now = world.store.get(kindNamed(kind), namespace, name);
      if (now !== undefined && now.metadata.uid === uid) world.store.put(kindNamed(kind), change(now));
    });
  }
}

function migrate(world: World, migration: KubeObject): void {
  if (world.hypervisor === 'absent') return;
  const namespace = namespaceOf(migration);
  const vmi = textAt(migration, 'spec.vmiName');
  const source = textAt(instanceOf(world, namespace, vmi), 'status.nodeName');
  const target = nodes.find((node) => node !== source) ?? nodes[0];
  const failure = plannedFailure(world, nameOf(migration)) ?? plannedFailure(world, vmi);
  const migrationUid = String(migration.metadata.uid);
  const note = (more: Readonly<Record<string, Json>>): void => {
    edit(world, 'VirtualMachineInstance', namespace, vmi, (instance) =>
      withStatus(instance, {
        migrationState: {
          migrationUid,
          sourceNode: source,
          targetNode: target,
          startTimestamp: instant(world),
          ...more,
        },
        ...(more.completed === true && more.failed !== true ? { nodeName: target } : {}),
      }),
    );
  };
  steps(world, migration, [
    [0, (now) => withStatus(now, { phase: 'Pending' })],
    [0.2, (now) => withStatus(now, { phase: 'Scheduling' })],
    [
      0.5,
      (now) => {
        note({});
        setMachine(world, namespace, vmi, 'Migrating');
        return withStatus(now, { phase: 'Running', migrationState: { sourceNode: source, targetNode: target } });
      },
    ],
    [
      1,
      (now) => {
        const end = { endTimestamp: instant(world), completed: true };
        note(failure === undefined ? end : { ...end, failed: true, failureReason: failure });
        setMachine(world, namespace, vmi, 'Running');
        const state = { sourceNode: source, targetNode: target, completed: true };
        return failure === undefined
          ? withStatus(now, { phase: 'Succeeded', migrationState: state })
          : withStatus(now, { phase: 'Failed', migrationState: { ...state, failed: true, failureReason: failure } });
      },
    ],
  ]);
}

function snapshot(world: World, order: KubeObject): void {
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

function restore(world: World, order: KubeObject): void {
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

function clone(world: World, order: KubeObject): void {
  if (world.hypervisor === 'absent') return;
  const namespace = namespaceOf(order);
  const source = machineOf(world, namespace, textAt(order, 'spec.source.name'));
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
        const copy: KubeObject = {
          apiVersion: 'kubevirt.io/v1',
          kind: 'VirtualMachine',
          metadata: { name: targetName, namespace, labels: source.metadata.labels ?? {} },
          spec: { ...(isObject(source.spec) ? source.spec : {}), runStrategy: 'Halted' },
        };
        settleMachine(world, world.store.put(kind, born(world, copy)));
        return withStatus(now, { phase: 'Succeeded', targetName, creationTime: instant(world) });
      },
    ],
  ]);
}

function offer(world: World, order: KubeObject): void {
  steps(world, order, [
    [0, (now) => withStatus(now, { phase: 'Pending' })],
    [
      1,
      (now) => {
        const name = nameOf(now);
        const base = `https://virt-export-${name}.${namespaceOf(now)}.svc/volumes/root`;
        return withStatus(now, {
          phase: 'Ready',
          serviceName: `virt-export-${name}`,
          tokenSecretRef: textAt(now, 'spec.tokenSecretRef') || `export-token-${name}`,
          links: {
            internal: {
              cert: '',
              volumes: [{ name: 'root', formats: [{ format: 'gzip', url: `${base}/disk.img.gz` }] }],
            },
          },
        });
      },
    ],
  ]);
}

function backUp(world: World, order: KubeObject): void {
  steps(world, order, [
    [0, (now) => withCondition(now, 'Progressing', 'True', { reason: 'BackupInProgress' })],
    [
      1,
      (now) =>
        withCondition(
          withCondition(
            withStatus(now, { type: 'Full', checkpointName: `${nameOf(now)}-checkpoint` }),
            'Progressing',
            'False',
            { reason: 'Done' },
          ),
          'Done',
          'True',
        ),
    ],
  ]);
}

function fill(world: World, disk: KubeObject): void {
  if (world.hypervisor === 'absent') return;
  const source = readPath(disk, 'spec.source');
  const how = isObject(source) ? (Object.keys(source)[0] ?? '') : 'sourceRef';
  const claimName = nameOf(disk);
  const failure = plannedFailure(world, claimName);
  if (how === 'upload') {
    steps(world, disk, [[0.3, (now) => withStatus(now, { phase: 'UploadReady', progress: 'N/A', claimName })]]);
    return;
  }
  const word =
    how === 'blank' ? 'Import' : how === 'pvc' || how === 'snapshot' || how === 'sourceRef' ? 'Clone' : 'Import';
  const going = (progress: string) => (now: KubeObject) =>
    withStatus(now, { phase: `${word}InProgress`, progress, claimName });
  const failing = (restartCount: number) => (now: KubeObject) =>
    withCondition(
      withStatus(now, { phase: `${word}InProgress`, progress: 'N/A', restartCount, claimName }),
      'Running',
      'False',
      { reason: 'Error', message: failure ?? '' },
    );
  if (failure !== undefined) {
    steps(world, disk, [
      [0.2, failing(1)],
      [0.5, failing(2)],
      [0.8, failing(3)],
    ]);
    happen(world, disk, 'Warning', 'Error', failure);
    return;
  }
  steps(world, disk, [
    [0, (now) => withStatus(now, { phase: 'Pending', progress: 'N/A' })],
    [0.1, (now) => withStatus(now, { phase: `${word}Scheduled`, progress: 'N/A', claimName })],
    [0.3, going('10.00%')],
    [0.6, going('45.00%')],
    [0.9, going('99.50%')],
    [
      1,
      (now) => withCondition(withStatus(now, { phase: 'Succeeded', progress: '100.0%', claimName }), 'Ready', 'True'),
    ],
  ]);
}
