// Pods that machines and imports run in: made, moved and taken away by the controllers.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { kindNamed } from '../engine/kinds.ts';
import {
  type KubeObject,
  nameOf,
  namespaceOf,
  textAt,
  withCondition,
  withStatus,
  withValue,
} from '../engine/objects.ts';
import { born, instant, type World } from '../engine/world.ts';

const kind = kindNamed('Pod');
const metricsKind = kindNamed('PodMetrics');

/** What a pod is to look like at present. */
export interface PodState {
  readonly phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed';
  readonly node?: string;
  readonly ip?: string;
  /** Why a container waits: `ImagePullBackOff`, with what the kubelet says. */
  readonly waiting?: { readonly reason: string; readonly message: string };
  readonly unschedulable?: string;
  readonly restarts?: number;
}

/** The pod of an object that owns one; the newest where a migration makes two. */
export function podOf(world: World, owner: KubeObject): KubeObject | undefined {
  return world.store
    .list(kind, namespaceOf(owner))
    .filter((pod) => textAt(pod, 'metadata.ownerReferences.0.uid') === owner.metadata.uid)
    .at(-1);
}

/** The launcher pod of an instance, made if it is not there. */
export const launcher = (world: World, instance: KubeObject, state: PodState): void =>
  settle(world, instance, state, launcherPlan(instance));

/** The pod that an instance would run in, as it is asked for; the one that is there, if there is one. */
export const launcherFor = (world: World, instance: KubeObject): KubeObject =>
  podOf(world, instance) ?? made(world, instance, launcherPlan(instance));

function launcherPlan(instance: KubeObject): Plan {
  const name = nameOf(instance);
  const labels = isObject(instance.metadata.labels) ? instance.metadata.labels : {};
  const own = { 'kubevirt.io': 'virt-launcher', 'kubevirt.io/created-by': instance.metadata.uid ?? '' };
  const volumes = readPath(instance, 'spec.volumes');
  const claims = (Array.isArray(volumes) ? (volumes as readonly Json[]) : []).flatMap((volume) => {
    const claim = textAt(volume, 'persistentVolumeClaim.claimName') || textAt(volume, 'dataVolume.name');
    return claim === '' ? [] : [{ name: textAt(volume, 'name'), persistentVolumeClaim: { claimName: claim } }];
  });
  const memory = String(readPath(instance, 'spec.domain.memory.guest') ?? '1Gi');
  return {
    name: `virt-launcher-${name}-`,
    labels: { ...labels, ...own, 'vm.kubevirt.io/name': name },
    containers: [
      {
        name: 'compute',
        image: 'registry.example/kubevirt/virt-launcher:v1.9.0',
        resources: { requests: { memory } },
      },
    ],
    volumes: claims,
  };
}

/** The pod that fills a disk. */
export function importer(world: World, disk: KubeObject, state: PodState): void {
  settle(world, disk, state, {
    name: `importer-${nameOf(disk)}-`,
    labels: { app: 'containerized-data-importer', 'cdi.kubevirt.io': 'importer' },
    containers: [{ name: 'importer', image: 'registry.example/cdi/cdi-importer:v1.66.0' }],
    volumes: [{ name: 'cdi-data-vol', persistentVolumeClaim: { claimName: nameOf(disk) } }],
  });
}

/** Takes the pods of an object away. */
export function dropPods(world: World, owner: KubeObject): void {
  for (let pod = podOf(world, owner); pod !== undefined; pod = podOf(world, owner)) {
    world.store.remove(kind, namespaceOf(pod), nameOf(pod));
    world.store.remove(metricsKind, namespaceOf(pod), nameOf(pod));
  }
}

interface Plan {
  /** Beginning of the name. */
  readonly name: string;
  readonly labels: JsonObject;
  readonly containers: readonly JsonObject[];
  readonly volumes: readonly JsonObject[];
}

function settle(world: World, owner: KubeObject, state: PodState, plan: Plan): void {
  const now = podOf(world, owner) ?? made(world, owner, plan);
  const { phase, node, ip, waiting, unschedulable, restarts = 0 } = state;
  const isRunning = phase === 'Running' && waiting === undefined;
  const placed = node === undefined ? now : withValue(now, ['spec', 'nodeName'], node);
  const since = instant(world);
  const container =
    waiting !== undefined ? { waiting } : isRunning ? { running: { startedAt: since } } : { waiting: created };
  const stored = world.store.put(
    kind,
    withCondition(
      withCondition(
        withStatus(placed, {
          phase,
          ...(ip === undefined ? {} : { podIP: ip, podIPs: [{ ip }] }),
          ...(unschedulable !== undefined
            ? {}
            : {
                containerStatuses: plan.containers.map(({ name = '', image = '' }) => ({
                  name,
                  image,
                  imageID: '',
                  ready: isRunning,
                  restartCount: restarts,
                  state: container,
                })),
              }),
        }),
        'PodScheduled',
        unschedulable === undefined ? 'True' : 'False',
        unschedulable === undefined ? {} : { reason: 'Unschedulable', message: unschedulable },
      ),
      'Ready',
      isRunning ? 'True' : 'False',
    ),
  );
  if (isRunning) measure(world, stored);
}

const created = { reason: 'ContainerCreating' };

function made(world: World, owner: KubeObject, plan: Plan): KubeObject {
  const { uid = '' } = owner.metadata;
  // From the owner's own chance: who looks at pods must not change what else happens.
  const suffix = `${String(uid).slice(0, 5)}${world.store.version.toString(36).slice(-2)}`;
  return born(world, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${plan.name}${suffix}`,
      namespace: namespaceOf(owner),
      labels: plan.labels,
      ownerReferences: [
        {
          apiVersion: owner.apiVersion ?? '',
          kind: owner.kind ?? '',
          name: nameOf(owner),
          uid,
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec: { containers: [...plan.containers], volumes: [...plan.volumes], serviceAccountName: 'default' },
    status: { phase: 'Pending' },
  });
}

function measure(world: World, pod: KubeObject): void {
  const [first] = (readPath(pod, 'spec.containers') ?? []) as readonly JsonObject[];
  const asked = readPath(first, 'resources.requests.memory') ?? '256Mi';
  world.store.put(metricsKind, {
    apiVersion: 'metrics.k8s.io/v1beta1',
    kind: 'PodMetrics',
    metadata: { name: nameOf(pod), namespace: namespaceOf(pod), creationTimestamp: instant(world) },
    timestamp: instant(world),
    window: '15s',
    containers: [{ name: String(first?.name ?? ''), usage: { cpu: '120m', memory: String(asked) } }],
  });
}
