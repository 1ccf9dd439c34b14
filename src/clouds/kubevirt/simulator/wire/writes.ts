// Objects written: created, replaced, patched, applied.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { bodyOf, type Call, dryRunOf, objectIn } from '../engine/call.ts';
import { coreKinds } from '../engine/core-kinds.ts';
import { ApiFault, badRequest, conflict, invalid } from '../engine/fault.ts';
import { applyManifest, recordUpdate } from '../engine/fields.ts';
import { type KubeObject, nameOf, sameJson, textAt } from '../engine/objects.ts';
import { jsonPatch, mergePatch } from '../engine/patches.ts';
import { born } from '../engine/world.ts';
import { admit } from '../resources/admission.ts';
import { react, remove } from '../resources/controllers.ts';
import { collect } from '../resources/garbage.ts';
import { checked, checkName, fresh, generated, handOf, needNamespace, pruneFor } from './manifests.ts';
import { refuseAnother } from './same-object.ts';
import { found, type ObjectRoute, show } from './show.ts';

/** POST: a new object. Throws 404, 409, 422. */
export async function create(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind, namespace = '' } = route;
  const body = await objectIn(call);
  const { store } = call.world;
  if (kind.scope === 'Namespaced') needNamespace(call, namespace);
  const name = textAt(body, 'metadata.name') || generated(call, body);
  if (name === '')
    throw invalid(kind.kind, kind.group, '', [
      {
        reason: 'FieldValueRequired',
        message: 'Required value: name or generateName is required',
        field: 'metadata.name',
      },
    ]);
  checkName(kind, name);
  const { status: _, ...rest } = body;
  const given = {
    ...rest,
    metadata: { ...fresh(body.metadata), name, ...(namespace === '' ? {} : { namespace }) },
  } as KubeObject;
  const { object, warnings } = await checked(call, route, given, undefined);
  if (store.get(kind, namespace, name) !== undefined) {
    const of = kind.group === '' ? kind.plural : `${kind.plural}.${kind.group}`;
    throw new ApiFault(409, 'AlreadyExists', `${of} "${name}" already exists`, {
      name,
      group: kind.group,
      kind: kind.plural,
    });
  }
  const full = recordUpdate(undefined, given, handOf(call, route)).metadata.managedFields ?? [];
  const made = born(call.world, { ...object, metadata: { ...object.metadata, managedFields: full } });
  if (dryRunOf(call) === 'dry') return show(call, route, { ...made, metadata: { ...made.metadata } }, 201, warnings);
  const stored = store.put(kind, made);
  react(call.world, kind, undefined, stored);
  collect(call.world, kind, stored);
  return show(call, route, stored, 201, warnings);
}

/** PUT: the whole object, of the version that is stored. */
export async function update(call: Call, route: ObjectRoute, body: KubeObject): Promise<Response> {
  const { kind, subresource } = route;
  const old = found(call, route);
  const of = `${kind.plural}.${kind.group}`;
  if (subresource === 'scale')
    return write(call, route, old, {
      ...old,
      spec: { ...(old.spec as JsonObject), replicas: readPath(body, 'spec.replicas') ?? 0 },
    });
  const version = textAt(body, 'metadata.resourceVersion');
  if (version === '') {
    const message = 'Invalid value: 0: must be specified for an update';
    throw new ApiFault(422, 'Invalid', `${of} "${nameOf(old)}" is invalid: metadata.resourceVersion: ${message}`, {
      name: nameOf(old),
      group: kind.group,
      kind: kind.plural,
      causes: [{ reason: 'FieldValueInvalid', message, field: 'metadata.resourceVersion' }],
    });
  }
  refuseStale(route, old, version);
  return write(call, route, old, body);
}

/** Throws 409 for a version that is not the one stored; no version is any. */
function refuseStale({ kind }: ObjectRoute, old: KubeObject, version: string): void {
  if (version === '' || version === textAt(old, 'metadata.resourceVersion')) return;
  const why = 'the object has been modified; please apply your changes to the latest version and try again';
  throw conflict(kind.plural, kind.group, nameOf(old), why);
}

const patchTypes = [
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/apply-patch+yaml',
] as const;

/** PATCH in three forms. Throws 415 for others. */
export async function patch(call: Call, route: ObjectRoute): Promise<Response> {
  const type = (call.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim();
  switch (type) {
    case 'application/apply-patch+yaml':
      return apply(call, route, await objectIn(call));
    case 'application/strategic-merge-patch+json':
    case 'application/merge-patch+json': {
      // Custom resources know no strategy; lists of the core kinds are replaced here as well, where a server merges them.
      if (type.includes('strategic') && !isCore(route.kind)) throw unsupported();
      const old = found(call, route);
      const changes = await bodyOf(call);
      if (!isObject(changes)) throw badRequest('a merge patch is an object');
      refuseStale(route, old, textAt(changes, 'metadata.resourceVersion'));
      return write(call, route, old, mergePatch(old, changes) as KubeObject);
    }
    case 'application/json-patch+json': {
      const old = found(call, route);
      const operations = await bodyOf(call);
      if (!Array.isArray(operations)) throw badRequest('a JSON patch is a list of operations');
      const patched = jsonPatch(old, operations);
      if (!isObject(patched)) throw badRequest('the patch leaves no object');
      return write(call, route, old, patched as KubeObject);
    }
    default:
      throw unsupported();
  }
}

/** By name: each release has kind objects of its own. */
const isCore = ({ group, plural }: ObjectRoute['kind']): boolean =>
  coreKinds.some((core) => core.group === group && core.plural === plural);

const unsupported = (): ApiFault =>
  new ApiFault(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${patchTypes.join(', ')}`,
  );

async function apply(call: Call, route: ObjectRoute, manifest: KubeObject): Promise<Response> {
  const { kind, namespace = '', name = '' } = route;
  if ((call.query.get('fieldManager') ?? '') === '') {
    const message = 'Required value: is required for apply patch';
    throw new ApiFault(422, 'Invalid', `PatchOptions.meta.k8s.io "" is invalid: fieldManager: ${message}`, {
      group: 'meta.k8s.io',
      kind: 'PatchOptions',
      causes: [{ reason: 'FieldValueRequired', message, field: 'fieldManager' }],
    });
  }
  if (kind.scope === 'Namespaced') needNamespace(call, namespace);
  checkName(kind, name);
  const old = call.world.store.get(kind, namespace, name);
  if (old !== undefined) refuseAnother(route, old, manifest);
  const given = {
    ...manifest,
    metadata: { ...manifest.metadata, name, ...(namespace === '' ? {} : { namespace }) },
  } as KubeObject;
  const { pruned, warnings } = await pruneFor(call, route, given);
  const applied = applyManifest(old, pruned, handOf(call, route), call.query.get('force') === 'true');
  const owned = applied.metadata.managedFields ?? [];
  const admitted = admit(call.world, kind, applied, old);
  const kept = { ...admitted, metadata: { ...admitted.metadata, managedFields: owned } };
  if (old === undefined) {
    const made = born(call.world, kept);
    if (dryRunOf(call) === 'dry') return show(call, route, made, 201, warnings);
    const stored = call.world.store.put(kind, made);
    react(call.world, kind, undefined, stored);
    collect(call.world, kind, stored);
    return show(call, route, stored, 201, warnings);
  }
  return commit(call, route, old, kept, warnings);
}

/** Stores a changed object: admission, generation, who changed what. */
async function write(call: Call, route: ObjectRoute, old: KubeObject, wanted: KubeObject): Promise<Response> {
  const { subresource } = route;
  refuseAnother(route, old, wanted);
  const { uid, creationTimestamp, generation, name, namespace } = old.metadata;
  const identity = Object.fromEntries(
    Object.entries({ uid, creationTimestamp, generation, name, namespace }).filter(([, value]) => value !== undefined),
  ) as JsonObject;
  const metadata = { ...wanted.metadata, ...identity };
  const isStatus = subresource === 'status';
  // Status and the rest are written apart; instances are written by their controllers only.
  const merged = (
    isStatus ? { ...old, status: wanted.status ?? {} } : { ...wanted, status: old.status ?? {}, metadata }
  ) as KubeObject;
  const tidy = old.status === undefined && !isStatus ? withoutStatus(merged) : merged;
  if (isStatus) return commit(call, route, old, recordUpdate(old, tidy, handOf(call, route)), []);
  const { object, warnings } = await checked(call, route, tidy, old);
  return commit(call, route, old, recordUpdate(old, object, handOf(call, route)), warnings);
}

function commit(
  call: Call,
  route: ObjectRoute,
  old: KubeObject,
  wanted: KubeObject,
  warnings: readonly string[],
): Response {
  const { kind } = route;
  const isChanged = !sameJson(old.spec, wanted.spec);
  const generation = Number(old.metadata.generation ?? 1) + (isChanged ? 1 : 0);
  const now = { ...wanted, metadata: { ...wanted.metadata, generation } } as KubeObject;
  if (dryRunOf(call) === 'dry') return show(call, route, now, 200, warnings);
  const finalizers = readPath(now, 'metadata.finalizers');
  if (old.metadata.deletionTimestamp !== undefined && (!Array.isArray(finalizers) || finalizers.length === 0)) {
    remove(call.world, kind, now);
    return show(call, route, now, 200, warnings);
  }
  const stored = call.world.store.put(kind, now);
  react(call.world, kind, old, stored);
  collect(call.world, kind, stored);
  return show(call, route, stored, 200, warnings);
}

function withoutStatus(object: KubeObject): KubeObject {
  const { status: _, ...rest } = object;
  return rest as KubeObject;
}
