// What keeps an instance from its node: looked for in the order in which a cluster meets it.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { claimOf } from './claims.ts';
import { launcherFor, type PodState, podOf } from './pods.ts';
import { quantity } from './quantities.ts';
import { refusalByQuota } from './quota.ts';

/** Why it does not go on, and how that shows. */
export interface Obstacle {
  /** What the machine calls it: `ErrorPvcNotFound`. */
  readonly status: string;
  /** What the instance says about being made. */
  readonly synchronized?: { readonly reason: string; readonly message: string };
  /** How its pod looks, where there is one. */
  readonly pod?: PodState;
  readonly event: { readonly reason: string; readonly message: string };
}

/** The first obstacle; undefined when a node would take it. */
export const obstacleOf = (world: World, instance: KubeObject): Obstacle | undefined =>
  disksOf(world, instance) ??
  networkOf(world, instance) ??
  quotaOf(world, instance) ??
  nodeOf(world, instance) ??
  startOf(world, instance);

const listAt = (object: Json | undefined, path: string): readonly Json[] => {
  const found = readPath(object, path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
};

function disksOf(world: World, instance: KubeObject): Obstacle | undefined {
  const namespace = namespaceOf(instance);
  for (const volume of listAt(instance, 'spec.volumes')) {
    const own = textAt(volume, 'persistentVolumeClaim.claimName');
    const disk = textAt(volume, 'dataVolume.name');
    const name = own || disk;
    if (name === '') continue;
    const found = disk === '' ? undefined : world.store.get(kindNamed('DataVolume'), namespace, disk);
    const claim = claimOf(world, namespace, name);
    if (found === undefined && claim === undefined) {
      const message = `PVC ${namespace}/${name} does not exist, waiting for it to appear`;
      const reason = 'FailedPvcNotFound';
      const status = disk === '' ? 'ErrorPvcNotFound' : 'ErrorDataVolumeNotFound';
      return { status, synchronized: { reason, message }, event: { reason, message } };
    }
    const isFilled = found === undefined || textAt(found, 'status.phase') === 'Succeeded';
    if (isFilled && textAt(claim, 'status.phase') !== 'Pending') continue;
    const message = `waiting for the disk ${name}`;
    if (!isFilled) return { status: 'Provisioning', event: { reason: 'DataVolumePending', message } };
    const unschedulable = '0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims.';
    return {
      status: 'ErrorUnschedulable',
      pod: { phase: 'Pending', unschedulable },
      event: { reason: 'FailedScheduling', message: unschedulable },
    };
  }
  return undefined;
}

function networkOf(world: World, instance: KubeObject): Obstacle | undefined {
  for (const network of listAt(instance, 'spec.networks')) {
    const told = textAt(network, 'multus.networkName');
    if (told === '') continue;
    const [namespace = '', name = ''] = told.includes('/') ? told.split('/') : [namespaceOf(instance), told];
    if (world.store.get(kindNamed('NetworkAttachmentDefinition'), namespace, name) !== undefined) continue;
    const message = `failed to render launch manifest: Failed to locate network attachment definition ${namespace}/${name}`;
    const reason = 'FailedCreate';
    return { status: 'Starting', synchronized: { reason, message }, event: { reason, message } };
  }
  return undefined;
}

/** A quota of the namespace lets no pod in. */
function quotaOf(world: World, instance: KubeObject): Obstacle | undefined {
  // Without a quota nothing is asked: making a pod to ask with would use up chance.
  const isFree = world.store.list(kindNamed('ResourceQuota'), namespaceOf(instance)).length === 0;
  if (isFree || podOf(world, instance) !== undefined) return undefined;
  const pod = launcherFor(world, instance);
  const why = refusalByQuota(world, kindNamed('Pod'), pod);
  if (why === undefined) return undefined;
  const refused = `pods "${nameOf(pod)}" is forbidden: ${why}`;
  const reason = 'FailedCreate';
  return {
    status: 'Starting',
    synchronized: { reason, message: `failed to create virtual machine pod: ${refused}` },
    event: { reason, message: `Error creating pod: ${refused}` },
  };
}

function nodeOf(world: World, instance: KubeObject): Obstacle | undefined {
  const nodes = world.store.list(kindNamed('Node'));
  const wanted = readPath(instance, 'spec.nodeSelector');
  const fits = (node: KubeObject): boolean => {
    const { labels } = node.metadata;
    return (
      !isObject(wanted) || Object.entries(wanted).every(([key, value]) => isObject(labels) && labels[key] === value)
    );
  };
  const memory = quantity(readPath(instance, 'spec.domain.memory.guest'));
  const isFull = world.plants.some(({ kind }) => kind === 'noCapacity');
  const why = (node: KubeObject): string | undefined => {
    if (readPath(node, 'spec.unschedulable') === true) return 'node(s) were unschedulable';
    if (textAt(node, 'status.conditions[type=Ready].status') !== 'True') return 'node(s) were not ready';
    if (!fits(node)) return "node(s) didn't match Pod's node affinity/selector";
    return isFull || memory > quantity(readPath(node, 'status.allocatable.memory')) ? 'Insufficient memory' : undefined;
  };
  const reasons = nodes.map(why);
  if (reasons.includes(undefined)) return undefined;
  const counted = [...new Set(reasons)].map((reason) => `${reasons.filter((one) => one === reason).length} ${reason}`);
  const unschedulable = `0/${nodes.length} nodes are available: ${counted.join(', ')}.`;
  return {
    status: 'ErrorUnschedulable',
    pod: { phase: 'Pending', unschedulable },
    event: { reason: 'FailedScheduling', message: unschedulable },
  };
}

function startOf(world: World, instance: KubeObject): Obstacle | undefined {
  const namespace = namespaceOf(instance);
  for (const volume of listAt(instance, 'spec.volumes')) {
    const image = textAt(volume, 'containerDisk.image');
    const planted = world.plants.find((plant) => plant.kind === 'image' && plant.image === image);
    if (planted?.kind === 'image') {
      const message = `Back-off pulling image "${image}": ${planted.reason}`;
      const waiting = { reason: 'ImagePullBackOff', message };
      return { status: 'ImagePullBackOff', pod: { phase: 'Pending', waiting }, event: { reason: 'Failed', message } };
    }
    const secret = textAt(volume, 'cloudInitNoCloud.secretRef.name') || textAt(volume, 'secret.secretName');
    if (secret === '' || world.store.get(kindNamed('Secret'), namespace, secret) !== undefined) continue;
    const message = `MountVolume.SetUp failed for volume "${textAt(volume, 'name')}" : secret "${secret}" not found`;
    const waiting = { reason: 'ContainerCreating', message: '' };
    return { status: 'Starting', pod: { phase: 'Pending', waiting }, event: { reason: 'FailedMount', message } };
  }
  return undefined;
}
