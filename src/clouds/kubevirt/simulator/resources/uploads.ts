// Uploads of disk images: which claims wait for one, and what is said of them when it came.
import { readPath } from '../../../../contract/read-path.ts';
import {
  type KubeObject,
  nameOf,
  namespaceOf,
  textAt,
  withCondition,
  withStatus,
  withValue,
} from '../engine/objects.ts';
import { edit, type World } from '../engine/world.ts';
import { claimOf } from './claims.ts';

const TARGET = 'cdi.kubevirt.io/storage.upload.target';
const PHASE = 'cdi.kubevirt.io/storage.pod.phase';
const READY = 'cdi.kubevirt.io/storage.pod.ready';

const annotationsOf = (claim: KubeObject | undefined): Readonly<Record<string, unknown>> =>
  (readPath(claim, 'metadata.annotations') as Readonly<Record<string, unknown>> | undefined) ?? {};

/** A claim that is made for an upload gets the server that takes it, by whose annotations clients know when to begin. */
export function serveUpload(world: World, claim: KubeObject): void {
  if (!(TARGET in annotationsOf(claim)) || PHASE in annotationsOf(claim)) return;
  world.timeline.later(Math.round(world.jobMs * 0.3), () =>
    annotate(world, claim, { [PHASE]: 'Running', [READY]: 'true' }),
  );
}

/** Makes the claim of a data volume one for an upload. */
export function targetOfUpload(world: World, disk: KubeObject): void {
  const claim = claimOf(world, namespaceOf(disk), nameOf(disk));
  if (claim !== undefined) annotate(world, claim, { [TARGET]: '', [PHASE]: 'Running', [READY]: 'true' });
}

/** Whether the claim has a server that waits for its image. */
export const isAwaited = (world: World, namespace: string, name: string): boolean =>
  annotationsOf(claimOf(world, namespace, name))[READY] === 'true';

/** The image has come: the server is done, and so is the data volume. */
export function uploaded(world: World, namespace: string, name: string): void {
  const claim = claimOf(world, namespace, name);
  if (claim !== undefined) annotate(world, claim, { [PHASE]: 'Succeeded', [READY]: 'false' });
  edit(world, 'DataVolume', namespace, name, (disk) =>
    textAt(disk, 'status.phase') === 'UploadReady'
      ? withCondition(withStatus(disk, { phase: 'Succeeded', progress: '100.0%' }), 'Ready', 'True')
      : disk,
  );
}

function annotate(world: World, claim: KubeObject, more: Readonly<Record<string, string>>): void {
  edit(world, 'PersistentVolumeClaim', namespaceOf(claim), nameOf(claim), (now) =>
    withValue(now, ['metadata', 'annotations'], { ...annotationsOf(now), ...more } as Readonly<Record<string, string>>),
  );
}
