// Data volumes: disks that are filled from somewhere, with progress.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withCondition, withStatus } from '../engine/objects.ts';
import { happen, plannedFailure, type World } from '../engine/world.ts';
import { claimFor, claimOf } from './claims.ts';
import { resume } from './machines.ts';
import { dropPods, importer } from './pods.ts';
import { nodes } from './seed-core.ts';
import { steps } from './steps.ts';
import { targetOfUpload } from './uploads.ts';

/** Fills a disk; one that waits for an upload goes on waiting. */
export function fill(world: World, disk: KubeObject): void {
  if (world.hypervisor === 'absent') return;
  const source = readPath(disk, 'spec.source');
  const how = isObject(source) ? (Object.keys(source)[0] ?? '') : 'sourceRef';
  const claimName = nameOf(disk);
  const lacks = missingSource(world, disk);
  if (lacks !== undefined) {
    waitForSource(world, disk, lacks);
    return;
  }
  claimFor(world, disk);
  const failure = plannedFailure(world, claimName);
  if (how === 'upload') {
    const ready = (now: KubeObject): KubeObject => {
      targetOfUpload(world, disk);
      return withStatus(now, { phase: 'UploadReady', progress: 'N/A', claimName });
    };
    steps(world, disk, [[0.3, ready]]);
    return;
  }
  const word = how === 'pvc' || how === 'snapshot' || how === 'sourceRef' ? 'Clone' : 'Import';
  const going = (progress: string) => (now: KubeObject) =>
    withStatus(now, { phase: `${word}InProgress`, progress, claimName });
  const failing = (restartCount: number) => (now: KubeObject) =>
    withCondition(
      withStatus(now, { phase: `${word}InProgress`, progress: 'N/A', restartCount, claimName }),
      'Running',
      'False',
      { reason: 'Error', message: failure ?? '' },
    );
  // Without a volume there is nothing to fill.
  if (textAt(claimOf(world, namespaceOf(disk), claimName), 'status.phase') === 'Pending') {
    steps(world, disk, [[0, (now) => withStatus(now, { phase: 'Pending', progress: 'N/A', claimName })]]);
    return;
  }
  if (failure !== undefined) {
    const waiting = { reason: 'CrashLoopBackOff', message: failure };
    const crashed = (restarts: number) => (now: KubeObject) => {
      importer(world, disk, { phase: 'Running', node: nodes[0], waiting, restarts });
      return failing(restarts)(now);
    };
    steps(world, disk, [
      [0.2, crashed(1)],
      [0.5, crashed(2)],
      [0.8, crashed(3)],
    ]);
    happen(world, disk, 'Warning', 'Error', failure);
    return;
  }
  steps(world, disk, [
    [0, (now) => withStatus(now, { phase: 'Pending', progress: 'N/A' })],
    [0.1, (now) => withStatus(now, { phase: `${word}Scheduled`, progress: 'N/A', claimName })],
    [
      0.3,
      (now) => {
        importer(world, disk, { phase: 'Running', node: nodes[0] });
        return going('10.00%')(now);
      },
    ],
    [0.6, going('45.00%')],
    [0.9, going('99.50%')],
    [
      1,
      (now) => {
        dropPods(world, disk);
        world.timeline.later(0, () => resume(world, namespaceOf(disk)));
        return withCondition(withStatus(now, { phase: 'Succeeded', progress: '100.0%', claimName }), 'Ready', 'True');
      },
    ],
  ]);
}

/** What a disk is to be copied from and that is not there; undefined where it is, or where it comes from elsewhere. */
function missingSource(world: World, disk: KubeObject): string | undefined {
  for (const [how, kind] of [
    ['pvc', 'PersistentVolumeClaim'],
    ['snapshot', 'VolumeSnapshot'],
  ] as const) {
    const name = textAt(disk, `spec.source.${how}.name`);
    if (name === '') continue;
    const namespace = textAt(disk, `spec.source.${how}.namespace`) || namespaceOf(disk);
    return world.store.get(kindNamed(kind), namespace, name) === undefined ? `${how} ${name}` : undefined;
  }
  return undefined;
}

/** Looks again until the source is there; a disk that is gone is not looked at any more. */
function waitForSource(world: World, disk: KubeObject, lacks: string): void {
  const current = (): KubeObject | undefined => {
    const now = world.store.get(kindNamed('DataVolume'), namespaceOf(disk), nameOf(disk));
    return now?.metadata.uid === disk.metadata.uid ? now : undefined;
  };
  const look = (): void => {
    const now = current();
    if (now === undefined) return;
    if (missingSource(world, now) === undefined) fill(world, now);
    else world.timeline.later(Math.max(1, world.jobMs), look);
  };
  steps(world, disk, [[0, (now) => withStatus(now, { phase: 'Pending', progress: 'N/A' })]]);
  happen(world, disk, 'Warning', 'CloneWithoutSource', `The source ${lacks} doesn't exist`);
  world.timeline.later(Math.max(1, world.jobMs), look);
}
