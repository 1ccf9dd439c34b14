// Manifests on their way in: names, unknown and missing fields, admission, who changes what.
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Call, managerOf } from '../engine/call.ts';
import { ApiFault, badRequest, invalid, notFound } from '../engine/fault.ts';
import type { Hand } from '../engine/fields.ts';
import { apiVersionOf, type Kind } from '../engine/kind.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import { instant, uuid } from '../engine/world.ts';
import { admit } from '../resources/admission.ts';
import { checkLabels } from './labels.ts';
import type { ObjectRoute } from './show.ts';

/** The manifest as it may be stored. Throws 400 for unknown fields under Strict, 422 for what the kind refuses. */
export async function checked(
  call: Call,
  route: ObjectRoute,
  object: KubeObject,
  old: KubeObject | undefined,
): Promise<{ object: KubeObject; warnings: readonly string[] }> {
  const { kind } = route;
  const { pruned, missing, warnings } = await pruneFor(call, route, object);
  const admitted = admit(call.world, kind, pruned, old);
  if (missing.length > 0 && kind.kind !== 'VirtualMachine') {
    throw invalid(
      kind.kind,
      kind.group,
      nameOf(object),
      missing.map((field) => ({ reason: 'FieldValueRequired', message: 'Required value', field })),
    );
  }
  return { object: admitted, warnings };
}

/** Unknown fields: refused under Strict, told of under Warn, which is what the API server does unasked. */
export async function pruneFor(call: Call, { kind, version }: ObjectRoute, object: KubeObject) {
  const expected = apiVersionOf(kind, version);
  if (typeof object.kind === 'string' && object.kind !== kind.kind)
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
  const { pruned, unknown, missing } = await call.world.check(kind, object);
  const how = call.query.get('fieldValidation') ?? 'Warn';
  if (unknown.length > 0 && how === 'Strict') {
    const list = unknown.map((path) => `unknown field "${path}"`).join(', ');
    if (call.method === 'PATCH') throw rejectedPatch(object, `strict decoding error: ${list}`);
    throw badRequest(
      `${kind.kind} in version "${version}" cannot be handled as a ${kind.kind}: strict decoding error: ${list}`,
    );
  }
  const warnings = how === 'Ignore' ? [] : unknown.map((path) => `unknown field "${path}"`);
  return { pruned: { ...pruned, apiVersion: expected, kind: kind.kind } as KubeObject, missing, warnings };
}

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

/** Throws 422 for a name that no object may have. */
export function checkName(kind: Kind, name: string): void {
  if (name.length <= 253 && /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)) return;
  const message = `Invalid value: "${name}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
  throw invalid(kind.kind, kind.group, name, [{ reason: 'FieldValueInvalid', message, field: 'metadata.name' }]);
}

/** Metadata as a client may give it. */
export function fresh(metadata: JsonObject | undefined): JsonObject {
  const { uid, resourceVersion, creationTimestamp, generation, managedFields, selfLink, ...rest } = metadata ?? {};
  const isEmpty = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value)));
}
