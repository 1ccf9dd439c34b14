// Objects that are orders: migrations, snapshots, restores, clones, exports, backups, data volumes.
import type { Json } from '../../../../contract/tool.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withCondition, withStatus } from '../engine/objects.ts';
import { decideFate, edit, instant, plannedFailure, type World } from '../engine/world.ts';
import { bind, claimOf } from './claims.ts';
import { fill } from './imports.ts';
import { instanceOf, setMachine } from './machines.ts';
import { launcher } from './pods.ts';
import { nodes } from './seed-core.ts';
import { clone, restore, snapshot } from './snapshots.ts';
import { steps } from './steps.ts';
import { serveUpload } from './uploads.ts';
import { settleVolumes } from './volume-moves.ts';

/** What the controllers do after an object of such a kind was created. */
export function beginJob(world: World, object: KubeObject): void {
  const job = typeof object.kind === 'string' && Object.hasOwn(jobs, object.kind) ? jobs[object.kind] : undefined;
  if (job === undefined) return;
  const fate = decideFate(world, object);
  if (fate?.fate !== 'fails') {
    job(world, object);
    return;
  }
  const plant = { kind: 'failure', name: nameOf(object), reason: fate.reason } as const;
  // First in the row, for as long as the job looks: what a test planted for that name stays.
  world.plants.unshift(plant);
  job(world, object);
  world.plants.splice(world.plants.indexOf(plant), 1);
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
  PersistentVolumeClaim: (world, claim) => {
    bind(world, claim);
    serveUpload(world, claim);
  },
  VolumeSnapshot: snapshotClaim,
  Service: address,
};

/** A snapshot of a volume is ready once its claim is bound. */
function snapshotClaim(world: World, order: KubeObject): void {
  const claim = claimOf(world, namespaceOf(order), textAt(order, 'spec.source.persistentVolumeClaimName'));
  steps(world, order, [
    [0, (now) => withStatus(now, { readyToUse: false })],
    [
      1,
      (now) =>
        textAt(claim, 'status.phase') === 'Bound'
          ? withStatus(now, {
              readyToUse: true,
              creationTime: instant(world),
              restoreSize: textAt(claim, 'status.capacity.storage'),
            })
          : withStatus(now, { readyToUse: false, error: { message: 'the source claim is not bound' } }),
    ],
  ]);
}

/** What balances load gives a service of that type its address a moment later. */
function address(world: World, service: KubeObject): void {
  if (textAt(service, 'spec.type') !== 'LoadBalancer') return;
  const ip = `192.0.2.${(world.store.version % 250) + 1}`;
  edit(world, 'Service', namespaceOf(service), nameOf(service), (now) =>
    withStatus(now, { loadBalancer: { ingress: [{ ip }] } }),
  );
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
        const moved = instanceOf(world, namespace, vmi);
        if (failure === undefined) settleVolumes(world, namespace, vmi);
        if (failure === undefined && moved !== undefined) launcher(world, moved, { phase: 'Running', node: target });
        const state = { sourceNode: source, targetNode: target, completed: true };
        return failure === undefined
          ? withStatus(now, { phase: 'Succeeded', migrationState: state })
          : withStatus(now, { phase: 'Failed', migrationState: { ...state, failed: true, failureReason: failure } });
      },
    ],
  ]);
}

function offer(world: World, order: KubeObject): void {
  const isMachine = textAt(order, 'spec.source.kind') === 'VirtualMachine';
  const machine = textAt(order, 'spec.source.name');
  steps(world, order, [
    [0, (now) => withStatus(now, { phase: 'Pending' })],
    [
      1,
      (now) => {
        // The disks of a machine that runs are in use: they are exported once it is off.
        if (isMachine && instanceOf(world, namespaceOf(now), machine) !== undefined) {
          world.timeline.later(Math.max(1, world.jobMs), () => offer(world, now));
          return withCondition(now, 'Ready', 'False', { reason: 'InUse' });
        }
        const name = nameOf(now);
        const base = `https://virt-export-${name}.${namespaceOf(now)}.svc/volumes/root`;
        const told = withStatus(now, {
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
        return withCondition(told, 'Ready', 'True', { reason: 'PodReady' });
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
