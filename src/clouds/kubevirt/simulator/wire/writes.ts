// Objects written: created, replaced, patched, applied.

import { readPath } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Call, dryRunOf, isSet } from '../engine/call.ts';
import { ApiFault, conflict, invalid } from '../engine/fault.ts';
import { applyManifest, recordUpdate } from '../engine/fields.ts';
import { type KubeObject, nameOf, sameJson, textAt } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { born } from '../engine/world.ts';
import { admit } from '../resources/admission.ts';
import { react, remove } from '../resources/controllers.ts';
import { withUnchecked } from '../resources/crd-rules.ts';
import { collect } from '../resources/garbage.ts';
import { checkRoom } from '../resources/quota.ts';
import { appliedIn, manifestIn } from './decode.ts';
import { checked, checkWhole, fresh, generated, handOf, needNamespace, pruneFor, undeclared } from './manifests.ts';
import { checkName } from './metadata-rules.ts';
import { patched, patchFormOf } from './patch-forms.ts';
import { checkPatched } from './same-kind.ts';
import { refuseAnother } from './same-object.ts';
import { scaleOf } from './scale-form.ts';
import { patchedScale, refuseAppliedScale, scaledBy } from './scales.ts';
import { found, type ObjectRoute, show } from './show.ts';
import { checkManifest, checkSource, refuseFinalizers, refuseStale } from './write-rules.ts';

/** POST: a new object. Throws 404, 409, 422. */
export async function create(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind, namespace = '' } = route;
  const { manifest: body, duplicates } = await manifestIn(call, route);
  const { store } = call.world;
  if (kind.scope === 'Namespaced') needNamespace(call, namespace);
  const name = textAt(body, 'metadata.name') || generated(call, body);
  if (name === '')
    throw invalid(
      kind.kind,
      kind.group,
      '',
      withUnchecked(kind, [
        {
          reason: 'FieldValueRequired',
          message: 'Required value: name or generateName is required',
          field: 'metadata.name',
        },
      ]),
    );
  checkName(kind, name, textAt(body, 'metadata.name') === '' ? textAt(body, 'metadata.generateName') : '');
  if (textAt(body, 'metadata.resourceVersion') !== '')
    throw new ApiFault(500, '', 'resourceVersion should not be set on objects to be created');
  const { status: _, ...rest } = body;
  const given = {
    ...rest,
    metadata: { ...fresh(body.metadata), name, ...(namespace === '' ? {} : { namespace }) },
  } as KubeObject;
  const { object, warnings } = await checked(call, route, given, undefined, duplicates, body.status);
  const there = store.get(kind, namespace, name);
  if (there !== undefined) {
    const of = kind.group === '' ? kind.plural : `${kind.plural}.${kind.group}`;
    const going = there.metadata.deletionTimestamp === undefined ? '' : 'object is being deleted: ';
    throw new ApiFault(409, 'AlreadyExists', `${going}${of} "${name}" already exists`, {
      name,
      group: kind.group,
      kind: kind.plural,
    });
  }
  checkRoom(call.world, kind, object);
  checkSource(call, route, object);
  const full = recordUpdate(undefined, given, handOf(call, route)).metadata.managedFields ?? [];
  const made = born(call.world, { ...object, metadata: { ...object.metadata, managedFields: full } });
  if (dryRunOf(call) === 'dry') return show(call, route, { ...made, metadata: { ...made.metadata } }, 201, warnings);
  const stored = store.put(kind, made);
  react(call.world, kind, undefined, stored);
  collect(call.world, kind, stored);
  return show(call, route, stored, 201, warnings);
}

/** PUT: the whole object, of the version that is stored. */
export async function update(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind, subresource } = route;
  if (subresource === 'scale') {
    const scaled = found(call, route);
    return write(call, route, scaled, await scaledBy(call, route, scaled));
  }
  const { manifest: body, duplicates } = await manifestIn(call, route);
  const old = found(call, route);
  const of = `${kind.plural}.${kind.group}`;
  const version = textAt(body, 'metadata.resourceVersion');
  if (version !== '' && !/^\d+$/.test(version))
    throw new ApiFault(500, '', `strconv.ParseUint: parsing ${JSON.stringify(version)}: invalid syntax`);
  const isUnsaid = version === '' || version === '0';
  if (isUnsaid && !(isCore(kind) && !GUARDED.has(kind.kind))) {
    const message = 'Invalid value: 0: must be specified for an update';
    throw new ApiFault(422, 'Invalid', `${of} "${nameOf(old)}" is invalid: metadata.resourceVersion: ${message}`, {
      name: nameOf(old),
      group: kind.group,
      kind: kind.plural,
      causes: [{ reason: 'FieldValueInvalid', message, field: 'metadata.resourceVersion' }],
    });
  }
  if (!isUnsaid) refuseStale(route, old, version);
  return write(call, route, old, body, duplicates);
}

/** Kinds of Kubernetes' own that are replaced only by those who say which version they mean. */
const GUARDED = new Set(['Lease', 'PodDisruptionBudget', 'CustomResourceDefinition']);

/** PATCH in its forms. Throws 415 for others. */
export async function patch(call: Call, route: ObjectRoute): Promise<Response> {
  const { kind, subresource } = route;
  const form = patchFormOf(call, kind);
  if (form === 'application/apply-patch+yaml') {
    if (subresource === 'scale') refuseAppliedScale(route);
    return apply(call, route, await appliedIn(call));
  }
  const old = found(call, route);
  if (subresource === 'scale')
    return write(call, route, old, patchedScale(route, old, await patched(call, form, scaleOf(kind, old))));
  const wanted = await patched(call, form, old);
  refuseStale(route, old, textAt(wanted, 'metadata.resourceVersion'));
  checkPatched(call, kind, wanted);
  return write(call, route, old, wanted as KubeObject);
}

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
  checkManifest(route, manifest);
  const old = call.world.store.get(kind, namespace, name);
  const uid = textAt(manifest, 'metadata.uid');
  if (old === undefined && uid !== '') {
    const why = `uid mismatch: the provided object specified uid ${uid}, and no existing object was found`;
    throw conflict(kind.plural, kind.group, name, why);
  }
  if (old !== undefined) {
    refuseAnother(route, old, manifest);
    refuseStale(route, old, textAt(manifest, 'metadata.resourceVersion'));
  }
  const given = {
    ...manifest,
    metadata: { ...manifest.metadata, name, ...(namespace === '' ? {} : { namespace }) },
  } as KubeObject;
  await undeclared(call, route, manifest);
  const { pruned, warnings } = await pruneFor(call, route, given);
  const applied = applyManifest(old, pruned, handOf(call, route), isSet(call.query, 'force'));
  const owned = applied.metadata.managedFields ?? [];
  const { missing } = await call.world.check(kind, applied);
  if (missing.length > 0 && kind.kind !== 'VirtualMachine')
    throw invalid(
      kind.kind,
      kind.group,
      name,
      missing.map((field) => ({ reason: 'FieldValueRequired', message: 'Required value', field })),
    );
  const admitted = admit(call.world, kind, applied, old);
  checkWhole(call.world, kind, admitted, old);
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
async function write(
  call: Call,
  route: ObjectRoute,
  old: KubeObject,
  wanted: KubeObject,
  duplicates: readonly string[] = [],
): Promise<Response> {
  const { subresource } = route;
  refuseAnother(route, old, wanted, call.method === 'PATCH' ? 'patched' : 'replaced');
  const { uid, creationTimestamp, generation, name, namespace } = old.metadata;
  const identity = Object.fromEntries(
    Object.entries({ uid, creationTimestamp, generation, name, namespace }).filter(([, value]) => value !== undefined),
  ) as JsonObject;
  const metadata = withoutEmpty({ ...wanted.metadata, ...identity });
  const isStatus = subresource === 'status';
  // Status and the rest are written apart; instances are written by their controllers only.
  const merged = (
    isStatus ? { ...old, status: wanted.status ?? {} } : { ...wanted, status: old.status ?? {}, metadata }
  ) as KubeObject;
  const tidy = old.status === undefined && !isStatus ? withoutStatus(merged) : merged;
  if (isStatus) {
    const { pruned, warnings } = await pruneFor(call, route, tidy, duplicates);
    return commit(call, route, old, recordUpdate(old, pruned, handOf(call, route)), warnings);
  }
  refuseFinalizers(route, old, wanted);
  const { object, warnings } = await checked(call, route, tidy, old, duplicates, wanted.status);
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
  const counted = old.metadata.generation === undefined ? {} : { generation };
  const now = { ...wanted, metadata: { ...wanted.metadata, ...counted } } as KubeObject;
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

/** Lists and maps of metadata that hold nothing are not there. */
const withoutEmpty = (metadata: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(metadata).filter(
      ([, value]) => value === null || typeof value !== 'object' || Object.keys(value).length > 0,
    ),
  );

function withoutStatus(object: KubeObject): KubeObject {
  const { status: _, ...rest } = object;
  return rest as KubeObject;
}
