// Objects deleted: one, or all that match.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { bodyOf, type Call, dryRunOf } from '../engine/call.ts';
import { conflict } from '../engine/fault.ts';
import { apiVersionOf } from '../engine/kind.ts';
import { type KubeObject, nameOf, namespaceOf, textAt } from '../engine/objects.ts';
import { instant } from '../engine/world.ts';
import { remove } from '../resources/controllers.ts';
import { orphan } from '../resources/garbage.ts';
import { jsonAnswer } from './answers.ts';
import { found, type ObjectRoute, show } from './show.ts';

/** DELETE of one object: gone at once, or marked until its finalizers are done. Throws 404, 409. */
export async function destroy(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind } = route;
  const object = found(call, route);
  const options = await optionsOf(call);
  const uid = textAt(options, 'preconditions.uid');
  if (uid !== '' && uid !== object.metadata.uid) {
    const why = `the UID in the precondition (${uid}) does not match the UID in record (${String(object.metadata.uid)}). The object might have been deleted and then recreated`;
    throw conflict(kind.kind, kind.group, nameOf(object), why);
  }
  const isForeground = (call.query.get('propagationPolicy') ?? textAt(options, 'propagationPolicy')) === 'Foreground';
  const finalizers = Array.isArray(object.metadata.finalizers) ? [...object.metadata.finalizers] : [];
  if (isForeground) finalizers.push('foregroundDeletion');
  const isDry = dryRunOf(call) === 'dry' || readPath(options, 'dryRun') !== undefined;
  const isOrphaning = (call.query.get('propagationPolicy') ?? textAt(options, 'propagationPolicy')) === 'Orphan';
  if (finalizers.length === 0) {
    if (!isDry && isOrphaning) leave(call, route, object);
    else if (!isDry) remove(call.world, kind, object);
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
      deletionTimestamp: instant(call.world),
      deletionGracePeriodSeconds: 0,
      finalizers,
      generation,
    },
  };
  if (isDry) return show(call, route, marked, 200);
  const stored = call.world.store.put(kind, marked);
  call.world.timeline.later(0, () => remove(call.world, kind, stored));
  return show(call, route, stored, 200);
}

/** The object goes, and what it owns stays: an instance runs on. */
function leave({ world }: Call, { kind }: ObjectRoute, object: KubeObject): void {
  orphan(world, object);
  world.store.remove(kind, namespaceOf(object), nameOf(object));
}

/** DELETE of a collection. */
export async function destroyMany(call: Call, route: ObjectRoute, objects: readonly KubeObject[]): Promise<Response> {
  const { kind, version } = route;
  const options = await optionsOf(call);
  if (dryRunOf(call) === 'real' && readPath(options, 'dryRun') === undefined)
    for (const object of objects) remove(call.world, kind, object);
  return jsonAnswer({
    apiVersion: apiVersionOf(kind, version),
    kind: `${kind.kind}List`,
    metadata: { resourceVersion: String(call.world.store.version) },
    items: [...objects],
  });
}

async function optionsOf(call: Call): Promise<Json> {
  const options = call.text.trim() === '' ? {} : await bodyOf(call);
  return isObject(options) ? options : {};
}
