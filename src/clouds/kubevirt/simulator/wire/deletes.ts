// Objects deleted: one, or all that match.

import { readPath } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Call, dryRunOf } from '../engine/call.ts';
import { conflict } from '../engine/fault.ts';
import { apiVersionOf } from '../engine/kind.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withValue } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { instant } from '../engine/world.ts';
import { remove } from '../resources/controllers.ts';
import { orphan } from '../resources/garbage.ts';
import { jsonAnswer } from './answers.ts';
import { deleteOptions } from './delete-options.ts';
import { found, type ObjectRoute, show } from './show.ts';

/** DELETE of one object: gone at once, or marked until its finalizers are done. Throws 404, 409. */
export async function destroy(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind } = route;
  const options = await deleteOptions(call);
  const object = found(call, route);
  const version = textAt(options, 'preconditions.resourceVersion');
  if (version !== '' && version !== object.metadata.resourceVersion) {
    const why = `the ResourceVersion in the precondition (${version}) does not match the ResourceVersion in record (${String(object.metadata.resourceVersion)}). The object might have been modified`;
    throw conflict(kind.kind, kind.group, nameOf(object), why);
  }
  const uid = textAt(options, 'preconditions.uid');
  if (uid !== '' && uid !== object.metadata.uid) {
    const why = `the UID in the precondition (${uid}) does not match the UID in record (${String(object.metadata.uid)}). The object might have been deleted and then recreated`;
    throw conflict(kind.kind, kind.group, nameOf(object), why);
  }
  const isForeground = policyIn(call, options) === 'Foreground';
  const finalizers = Array.isArray(object.metadata.finalizers) ? [...object.metadata.finalizers] : [];
  if (isForeground) finalizers.push('foregroundDeletion');
  const isDry = dryRunOf(call) === 'dry' || readPath(options, 'dryRun') !== undefined;
  const isOrphaning = policyIn(call, options) === 'Orphan';
  if (isOrphaning) finalizers.push('orphan');
  finalizers.push(...(KEPT[kind.kind] ?? []).filter((it) => !finalizers.includes(it)));
  if (finalizers.length === 0 && !RETURNED.has(kind.kind)) {
    if (!isDry) remove(call.world, kind, object);
    const details = {
      name: nameOf(object),
      ...(kind.group === '' ? {} : { group: kind.group }),
      kind: kind.plural,
      uid: object.metadata.uid ?? '',
    };
    return jsonAnswer({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details });
  }
  const generation = Number(object.metadata.generation ?? 1) + 1;
  const marked: KubeObject = {
    ...object,
    metadata: {
      ...object.metadata,
      ...(kind.kind === 'Service'
        ? {}
        : {
            deletionTimestamp: instant(call.world),
            ...(kind.kind === 'Namespace' ? {} : { deletionGracePeriodSeconds: graceOf(call, object) }),
          }),
      ...(finalizers.length === 0 ? {} : { finalizers }),
      ...(object.metadata.generation === undefined ? {} : { generation }),
    },
    ...(kind.kind === 'Namespace' && { status: { phase: 'Terminating' } }),
  };
  const again = object.metadata.deletionTimestamp !== undefined;
  if (isDry) return show(call, route, again ? object : marked, 200);
  if (again) return show(call, route, object, 200);
  const stored = call.world.store.put(kind, marked);
  // What controllers hold on to they let go of soon; what others do, they have to.
  const others = finalizers.filter(
    (it) => !/^(orphan|foregroundDeletion)$|(^|\.)(kubevirt|kubernetes)\.io\//.test(String(it)),
  );
  const later = kind.kind === 'Namespace' ? call.world.jobMs / 4 : 0;
  if (others.length === 0)
    call.world.timeline.later(later, () =>
      isOrphaning ? leave(call, route, stored) : remove(call.world, kind, stored),
    );
  else if (finalizers.length > others.length)
    call.world.timeline.later(0, () => {
      const now = call.world.store.get(kind, namespaceOf(stored), nameOf(stored));
      if (now !== undefined) call.world.store.put(kind, withValue(now, ['metadata', 'finalizers'], others));
    });
  return show(call, route, stored, 200);
}

/** The way of deleting: as the path says, as the body does, or as the flag of old did. */
const policyIn = ({ query }: Call, options: JsonObject): string =>
  (query.get('propagationPolicy') ?? textAt(options, 'propagationPolicy')) ||
  (options.orphanDependents === true || query.get('orphanDependents') === 'true' ? 'Orphan' : '');

/** Kinds that a deletion shows as they were, though nothing holds them. */
const RETURNED = new Set([
  'Namespace',
  'PersistentVolume',
  'Pod',
  'ResourceQuota',
  'Service',
  'ServiceAccount',
  'StorageClass',
]);
/** What the cluster itself holds on to in a kind until it is out of use. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  PersistentVolumeClaim: ['kubernetes.io/pvc-protection'],
};

/** Seconds that a pod on a node is given to end; nothing else is given any. */
function graceOf(call: Call, object: KubeObject): number {
  const isPlaced = object.kind === 'Pod' && textAt(object, 'spec.nodeName') !== '';
  const asked = call.query.get('gracePeriodSeconds');
  if (!isPlaced) return 0;
  return asked === null
    ? Number(readPath(object, 'spec.terminationGracePeriodSeconds') ?? 30)
    : Math.max(0, Number(asked));
}

/** The object goes, and what it owns stays: an instance runs on. */
function leave({ world }: Call, { kind }: ObjectRoute, object: KubeObject): void {
  orphan(world, object);
  world.store.remove(kind, namespaceOf(object), nameOf(object));
}

/** DELETE of a collection. */
export async function destroyMany(call: Call, route: ObjectRoute, objects: readonly KubeObject[]): Promise<Response> {
  const { kind, version } = route;
  const options = await deleteOptions(call);
  if (dryRunOf(call) === 'real' && readPath(options, 'dryRun') === undefined)
    for (const object of objects) remove(call.world, kind, object);
  return jsonAnswer({
    apiVersion: apiVersionOf(kind, version),
    kind: `${kind.kind}List`,
    metadata: { ...(isCore(kind) ? {} : { continue: '' }), resourceVersion: String(call.world.store.version) },
    items: [...objects],
  });
}
