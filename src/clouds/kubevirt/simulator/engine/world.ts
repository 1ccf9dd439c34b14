// One simulated cluster: its objects, its clock, its chance, and how long things take.
import type { Clock } from '../../../../contract/clock.ts';
import type { Faults, JobFault } from '../../../../contract/faults.ts';
import { kindNamed } from './kinds.ts';
import type { KubeObject } from './objects.ts';
import type { CheckManifest, ShapeOf } from './schemas.ts';
import { Store } from './store.ts';
import { Timeline } from './timeline.ts';

/** Something that is to go wrong. */
export type Plant =
  /** Answers the next request whose path holds the text with this status instead. */
  | {
      readonly kind: 'answer';
      readonly path: string;
      readonly status: number;
      readonly body: string;
      readonly contentType?: string;
    }
  /** Jobs of the named object fail: its migration, snapshot, restore, clone or import. */
  | { readonly kind: 'failure'; readonly name: string; readonly reason: string }
  /** The image of a container disk cannot be fetched. */
  | { readonly kind: 'image'; readonly image: string; readonly reason: string }
  /** No node takes machines any more. */
  | { readonly kind: 'noCapacity' };

export interface World {
  readonly store: Store;
  readonly timeline: Timeline;
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  /** How long a start, import, snapshot and the like takes, in milliseconds. */
  readonly jobMs: number;
  /** `absent`: as in a cluster whose nodes cannot run machines, instances stay Pending. */
  readonly hypervisor: 'present' | 'absent';
  /** Release of KubeVirt that is played. */
  readonly release: string;
  readonly check: CheckManifest;
  readonly shapeOf: ShapeOf;
  readonly plants: Plant[];
  /** How the work that an object of the kind orders is to go wrong; asking uses it up. */
  readonly fateOf: Faults['job'];
  /** What was decided of objects, by UID. */
  readonly fates: Map<string, JobFault>;
}

export interface WorldOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly jobMs: number;
  readonly hypervisor: 'present' | 'absent';
  readonly release: string;
  readonly check: CheckManifest;
  readonly shapeOf: ShapeOf;
  readonly fateOf: Faults['job'];
}

export function createWorld(options: WorldOptions): World {
  return {
    ...options,
    store: new Store(),
    timeline: new Timeline(() => options.clock.elapsed()),
    plants: [],
    fates: new Map(),
  };
}

/** The present moment as Kubernetes writes it: RFC 3339 in whole seconds. */
export const instant = ({ clock }: World): string => new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');

/** A random UUID. */
export function uuid({ random }: Pick<World, 'random'>): string {
  const hex = Array.from({ length: 32 }, (_, at) => {
    const digit = at === 12 ? 4 : at === 16 ? 8 + Math.floor(random() * 4) : Math.floor(random() * 16);
    return digit.toString(16);
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An object as a controller makes it: new, with identity and time. */
export function born(world: World, object: KubeObject): KubeObject {
  const counts = UNCOUNTED.has(String(object.kind)) ? {} : { generation: 1 };
  return {
    ...object,
    metadata: { ...object.metadata, uid: uuid(world), ...counts, creationTimestamp: instant(world) },
  };
}

/** Kinds of Kubernetes' own whose changes are not counted. */
const UNCOUNTED = new Set(
  'ClusterRole ClusterRoleBinding ConfigMap Event Lease LimitRange Namespace Node NodeMetrics PersistentVolume PersistentVolumeClaim PodMetrics ResourceQuota Role RoleBinding Secret Service ServiceAccount StorageClass'.split(
    ' ',
  ),
);

/** Changes an object as a controller does, if it is still there. */
export function edit(
  world: World,
  kindName: string,
  namespace: string,
  name: string,
  change: (object: KubeObject) => KubeObject,
): KubeObject | undefined {
  const kind = kindNamed(kindName);
  const object = world.store.get(kind, namespace, name);
  return object === undefined ? undefined : world.store.put(kind, change(object));
}

/** Decides how what the object orders will go. */
export function decideFate({ fateOf, fates }: World, object: KubeObject): JobFault | undefined {
  const fate = fateOf(String(object.kind));
  if (fate !== undefined) fates.set(String(object.metadata.uid), fate);
  return fate;
}

/** The reason for which jobs of an object are to fail, if they are. */
export function plannedFailure({ plants }: World, name: string): string | undefined {
  const plant = plants.find((plant) => plant.kind === 'failure' && plant.name === name);
  return plant?.kind === 'failure' ? plant.reason : undefined;
}

/** Notes something that happened to an object, as an Event of its namespace. */
export function happen(
  world: World,
  object: KubeObject,
  type: 'Normal' | 'Warning',
  reason: string,
  message: string,
): void {
  const { name, namespace, uid } = object.metadata;
  const kind = kindNamed('Event');
  const id = Math.floor(world.random() * 0xffffffff).toString(16);
  const event: KubeObject = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${String(name)}.${id}`, namespace: namespace ?? 'default' },
    involvedObject: {
      apiVersion: object.apiVersion ?? '',
      kind: object.kind ?? '',
      name: name ?? '',
      namespace: namespace ?? '',
      uid: uid ?? '',
    },
    type,
    reason,
    message,
    count: 1,
    firstTimestamp: instant(world),
    lastTimestamp: instant(world),
    source: { component: 'virt-controller' },
  };
  world.store.put(kind, born(world, event));
}
