// Manifests on their way in: names, unknown and missing fields, admission, who changes what.
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Call, managerOf } from '../engine/call.ts';
import { coreKinds } from '../engine/core-kinds.ts';
import { ApiFault, badRequest, denied, invalid, notFound } from '../engine/fault.ts';
import type { Hand } from '../engine/fields.ts';
import { apiVersionOf, type Kind } from '../engine/kind.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import type { Mistyped } from '../engine/schemas.ts';
import { instant, uuid, type World } from '../engine/world.ts';
import { admit, validate } from '../resources/admission.ts';
import { checkCore } from '../resources/core-rules.ts';
import { crdCauses, withUnchecked } from '../resources/crd-rules.ts';
import { checkLabels } from './labels.ts';
import type { ObjectRoute } from './show.ts';

/** The manifest as it may be stored. Throws 400 for unknown fields under Strict, 422 for what the kind refuses. */
export async function checked(
  call: Call,
  route: ObjectRoute,
  object: KubeObject,
  old: KubeObject | undefined,
  duplicates: readonly string[] = [],
): Promise<{ object: KubeObject; warnings: readonly string[] }> {
  const { kind } = route;
  const { pruned, missing, warnings } = await pruneFor(call, route, object, duplicates);
  if (missing.length > 0 && kind.kind !== 'VirtualMachine') {
    throw invalid(
      kind.kind,
      kind.group,
      nameOf(object),
      missing.map((field) => ({ reason: 'FieldValueRequired', message: 'Required value', field })),
    );
  }
  const admitted = admit(call.world, kind, pruned, old);
  checkWhole(call.world, kind, admitted, old);
  return { object: admitted, warnings };
}

/** Unknown fields: refused under Strict, told of under Warn, which is what the API server does unasked. */
export async function pruneFor(
  call: Call,
  { kind, version }: ObjectRoute,
  object: KubeObject,
  duplicates: readonly string[] = [],
) {
  const expected = apiVersionOf(kind, version);
  // A custom resource is what its path says, whatever it calls itself.
  if (typeof object.kind === 'string' && object.kind !== kind.kind && isCore(kind))
    throw badRequest(`${object.kind} in version "${version}" cannot be handled as a ${kind.kind}`);
  if (
    typeof object.apiVersion === 'string' &&
    object.apiVersion !== expected &&
    !object.apiVersion.startsWith(`${kind.group}/`)
  ) {
    throw badRequest(
      `the API version in the data (${object.apiVersion}) does not match the expected API version (${expected})`,
    );
  }
  checkLabels(kind, object);
  const { pruned, unknown, missing, mistyped } = await call.world.check(kind, object);
  const how = call.query.get('fieldValidation') || 'Warn';
  const complaints = [
    ...duplicates.map((path) => `duplicate field "${path}"`),
    ...[...unknown].sort().map((path) => `unknown field "${path}"`),
  ];
  if (complaints.length > 0 && how === 'Strict') {
    const list = complaints.join(', ');
    if (call.method === 'PATCH') throw rejectedPatch(object, `strict decoding error: ${list}`);
    throw badRequest(
      `${kind.kind} in version "${version}" cannot be handled as a ${kind.kind}: strict decoding error: ${list}`,
    );
  }
  if (mistyped.length > 0) throw refuseTypes(kind, object, mistyped);
  const warnings = how === 'Ignore' ? [] : complaints;
  return { pruned: { ...pruned, apiVersion: expected, kind: kind.kind } as KubeObject, missing, warnings };
}

/** A value of another type: the webhook of machines says so first, for others the schema does. */
function refuseTypes(kind: Kind, object: KubeObject, mistyped: readonly Mistyped[]): ApiFault {
  const told = ({ path, wanted, got }: Mistyped): string => `${path} in body must be of type ${wanted}: "${got}"`;
  const [first] = mistyped;
  if (kind.kind === 'VirtualMachine' && first !== undefined)
    return denied('virtualmachines-mutator.kubevirt.io', [{ message: told(first) }]);
  if (isCore(kind) && first !== undefined) {
    const { path, wanted, got } = first;
    return badRequest(
      `${kind.kind} in version "${kind.versions[0]}" cannot be handled as a ${kind.kind}: json: cannot unmarshal ${got} into Go struct field ${kind.kind}.${path} of type ${wanted}`,
    );
  }
  const causes = mistyped.map((it) => ({
    reason: 'FieldValueTypeInvalid',
    message: `Invalid value: "${it.got}": ${told(it)}`,
    field: it.path,
  }));
  return invalid(kind.kind, kind.group, nameOf(object), withUnchecked(kind, causes));
}

/** Server-side apply knows the fields of a kind, whatever the validation: throws 500 for those that it does not know. */
export async function undeclared(call: Call, { kind, version }: ObjectRoute, manifest: KubeObject): Promise<void> {
  const { unknown } = await call.world.check(kind, manifest);
  if (unknown.length === 0) return;
  const list = unknown.map((path) => `.${path}: field not declared in schema`);
  const text = list.length === 1 ? list[0] : `errors:\n  ${list.join('\n  ')}`;
  const of = `(${textAt(manifest, 'metadata.namespace')}/${nameOf(manifest)}; ${apiVersionOf(kind, version)}, Kind=${kind.kind})`;
  throw new ApiFault(500, '', `failed to create typed patch object ${of}: ${text}`);
}

/** What the schema and the rules of a kind have against an object once it is filled in. Throws 400, 422. */
export function checkWhole(world: World, kind: Kind, object: KubeObject, old: KubeObject | undefined): void {
  if (isCore(kind)) checkCore(world, kind, object, old);
  const causes = crdCauses(kind, object, old);
  if (causes.length > 0) throw invalid(kind.kind, kind.group, nameOf(object), causes);
  validate(world, kind, object, old);
}

/** By name: each release has kind objects of its own. */
export const isCore = ({ group, plural }: Kind): boolean =>
  coreKinds.some((core) => core.group === group && core.plural === plural) && !CUSTOM_GROUPS.has(group);

/** Groups of the surroundings whose kinds are custom resources all the same. */
const CUSTOM_GROUPS = new Set(['k8s.cni.cncf.io', 'snapshot.storage.k8s.io']);

/** A patch is refused after it was applied: the whole object stands before what is wrong with it. */
function rejectedPatch(object: KubeObject, why: string): ApiFault {
  const message = `Invalid value: ${JSON.stringify(JSON.stringify(object))}: ${why}`;
  return new ApiFault(422, 'Invalid', ` "" is invalid: patch: ${message}`, {
    causes: [{ reason: 'FieldValueInvalid', message, field: 'patch' }],
  });
}

/** Who is recorded for a change. */
export const handOf = (call: Call, { kind, version, subresource }: ObjectRoute): Hand => ({
  manager: managerOf(call),
  apiVersion: apiVersionOf(kind, version),
  time: instant(call.world),
  ...(subresource === undefined ? {} : { subresource }),
});

/** Throws 404 for a namespace that is not there. */
export function needNamespace({ world }: Call, namespace: string): void {
  if (world.store.get(kindNamed('Namespace'), '', namespace) === undefined) throw notFound('namespaces', '', namespace);
}

/** A name made from generateName; empty without one. */
export function generated({ world }: Call, body: KubeObject): string {
  const prefix = textAt(body, 'metadata.generateName');
  return prefix === '' ? '' : `${prefix}${uuid(world).slice(0, 5)}`;
}

const LONGEST_NAME = 253;

/** Throws 422 for a name that no object may have. */
export function checkName(kind: Kind, name: string): void {
  if (name.length > LONGEST_NAME) {
    const tooLong = `Invalid value: "${name}": must be no more than ${LONGEST_NAME} characters`;
    throw invalid(kind.kind, kind.group, name, [
      { reason: 'FieldValueInvalid', message: tooLong, field: 'metadata.name' },
    ]);
  }
  if (/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)) return;
  const message = `Invalid value: "${name}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')`;
  throw invalid(kind.kind, kind.group, name, [{ reason: 'FieldValueInvalid', message, field: 'metadata.name' }]);
}

/** Metadata as a client may give it. */
export function fresh(metadata: JsonObject | undefined): JsonObject {
  const { uid, resourceVersion, creationTimestamp, generation, managedFields, selfLink, ...rest } = metadata ?? {};
  const isEmpty = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value)));
}
