// Manifests on their way in: names, unknown and missing fields, admission, who changes what.
import { isObject } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type Call, managerOf } from '../engine/call.ts';
import { ApiFault, badRequest, denied, invalid, notFound } from '../engine/fault.ts';
import type { Hand } from '../engine/fields.ts';
import { goText, goType } from '../engine/go-json.ts';
import { apiVersionOf, type Kind } from '../engine/kind.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import type { Mistyped } from '../engine/schemas.ts';
import { instant, uuid, type World } from '../engine/world.ts';
import { admit, validate } from '../resources/admission.ts';
import { checkCore, faultOfContent } from '../resources/core-rules.ts';
import { crdCauses, withUnchecked } from '../resources/crd-rules.ts';
import { checkMetadata, faultOfMetadata } from './metadata-rules.ts';
import { cannotRead, rejectedPatch } from './rejections.ts';
import { refuseAnotherKind } from './same-kind.ts';
import type { ObjectRoute } from './show.ts';

/** The manifest as it may be stored; `status` is the one that was sent, where another is kept. Throws 400 for unknown fields under Strict, 422 for what the kind refuses. */
export async function checked(
  call: Call,
  route: ObjectRoute,
  object: KubeObject,
  old: KubeObject | undefined,
  duplicates: readonly string[] = [],
  status: Json | undefined = object.status,
): Promise<{ object: KubeObject; warnings: readonly string[] }> {
  const { kind } = route;
  const { pruned, missing, warnings } = await pruneFor(call, route, object, duplicates, status);
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
  status: Json | undefined = object.status,
) {
  const expected = apiVersionOf(kind, version);
  refuseAnotherKind(call, kind, version, object);
  const reader = isCore(kind) ? 'own' : 'custom';
  const unread =
    faultOfMetadata(kind, reader, object.metadata) ?? (reader === 'own' ? faultOfContent(kind, object) : undefined);
  if (unread !== undefined) throw cannotRead(call, kind, version, object, unread);
  const told = checkMetadata(kind, reader, object);
  const { pruned, unknown: within, missing, mistyped } = await call.world.check(kind, object);
  // A status that is not taken is read all the same.
  const ignored = status === object.status ? [] : await unknownInStatus(call, kind, object, status);
  const unknown = [...within.filter((path) => ignored.length === 0 || !isOfStatus(path)), ...ignored];
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
  if (mistyped.length > 0) throw refuseTypes(call, kind, object, mistyped);
  const warnings = [...(how === 'Ignore' ? [] : complaints), ...told];
  const kept = reader === 'own' ? withoutNothing(pruned) : pruned;
  return { pruned: { ...kept, apiVersion: expected, kind: kind.kind } as KubeObject, missing, warnings };
}

const isOfStatus = (path: string): boolean => path === 'status' || path.startsWith('status.');

async function unknownInStatus({ world }: Call, kind: Kind, object: KubeObject, status: Json | undefined) {
  if (status === undefined) return [];
  return (await world.check(kind, { ...object, status })).unknown.filter(isOfStatus);
}

/** Maps that hold nothing are left out by the kinds of Kubernetes' own. */
const withoutNothing = ({ data, binaryData, ...rest }: KubeObject): KubeObject =>
  ({
    ...rest,
    ...Object.fromEntries(
      Object.entries({ data, binaryData }).filter(([, map]) => map !== undefined && Object.keys(map ?? {}).length > 0),
    ),
  }) as KubeObject;

/** A value of another type: the webhook of machines says so first, for others the schema does. */
function refuseTypes(call: Call, kind: Kind, object: KubeObject, mistyped: readonly Mistyped[]): ApiFault {
  const told = ({ path, wanted, got }: Mistyped): string =>
    got === 'number' && wanted === 'integer'
      ? `${path} in body must be of type int64: "float64"`
      : `${path} in body must be of type ${wanted}: "${got}"`;
  const [first] = mistyped;
  if (kind.kind === 'VirtualMachine' && first !== undefined)
    return denied('virtualmachines-mutator.kubevirt.io', [{ message: told(first) }]);
  if (isCore(kind) && first !== undefined) {
    const { path, wanted, value, go = { owner: kind.kind, type: wanted } } = first;
    const got = typeof value === 'number' ? `number ${value}` : goType(value);
    // Go names the fields on the way, and no places in lists.
    const field = `${go.owner}.${path.replace(/\[\d+\]/g, '')}`;
    const why = `json: cannot unmarshal ${got} into Go struct field ${field} of type ${go.type}`;
    return cannotRead(call, kind, kind.versions[0] ?? '', object, why);
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
  const { unknown, mistyped } = await call.world.check(kind, manifest);
  const list = [
    ...unknown.map((path) => `.${path}: field not declared in schema`),
    ...mistyped.map((it) => `.${it.path}: ${expectedIn(it)}`),
    ...['labels', 'annotations'].flatMap((name) =>
      Object.entries(isObject(manifest.metadata[name]) ? manifest.metadata[name] : {})
        .filter(([, value]) => typeof value !== 'string')
        .map(([key, value]) => `.metadata.${name}.${key}: ${expectedText(value)}`),
    ),
    ...(isCore(kind) ? faultsOfData(manifest.data ?? null) : []),
  ];
  if (list.length === 0) return;
  const text = list.length === 1 ? list[0] : `errors:\n  ${list.join('\n  ')}`;
  const at = apiVersionOf(kind, version);
  const of = `(${textAt(manifest, 'metadata.namespace')}/${nameOf(manifest)}; ${kind.group === '' ? `/${at}` : at}, Kind=${kind.kind})`;
  throw new ApiFault(500, '', `failed to create typed patch object ${of}: ${text}`);
}

const expectedText = (value: Json): string => `expected string, got &value.valueUnstructured{Value:${String(value)}}`;

/** What server-side apply says of the data of one of Kubernetes' own kinds. */
function faultsOfData(data: Json): readonly string[] {
  if (data === null) return [];
  if (!isObject(data)) return [`.data: expected map, got &{${goText(data)}}`];
  return Object.entries(data)
    .filter(([, value]) => typeof value !== 'string')
    .map(([key, value]) => `.data.${key}: ${expectedText(value)}`);
}

/** What server-side apply says of a value of another type, in its own words for types. */
function expectedIn({ wanted, got, value }: Mistyped): string {
  if (wanted === 'object') return `expected map, got &{${goText(value)}}`;
  return wanted === 'integer' ? `expected numeric (int or float), got ${got}` : `expected ${wanted}, got ${got}`;
}

/** What the schema and the rules of a kind have against an object once it is filled in. Throws 400, 422. */
export function checkWhole(world: World, kind: Kind, object: KubeObject, old: KubeObject | undefined): void {
  if (isCore(kind)) checkCore(world, kind, object, old);
  const causes = crdCauses(kind, object, old);
  if (causes.length > 0) throw invalid(kind.kind, kind.group, nameOf(object), causes);
  validate(world, kind, object, old);
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

/** Metadata as a client may give it. */
export function fresh(metadata: JsonObject | undefined): JsonObject {
  const { uid, resourceVersion, creationTimestamp, generation, managedFields, selfLink, ...rest } = metadata ?? {};
  const isEmpty = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value)));
}
