// Metadata of an object on its way in: the API server checks types and form of it for every kind.
import { isObject } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type Cause, invalid } from '../engine/fault.ts';
import { goType } from '../engine/go-json.ts';
import type { Kind } from '../engine/kind.ts';
import { faultOfKey, faultOfValue } from '../engine/label-selector.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';

/** Who reads: Kubernetes' own kinds name the place from the object on, custom resources from the metadata on. */
type Reader = 'own' | 'custom';

const TEXTS = ['name', 'generateName', 'namespace', 'uid', 'resourceVersion'];
const LISTS: Readonly<Record<string, string>> = { finalizers: '[]string', ownerReferences: '[]v1.OwnerReference' };
const TIMES = ['creationTimestamp', 'deletionTimestamp'];

/** What the reader of metadata stumbles over, in Go's words; undefined where it gets through. */
export function faultOfMetadata(kind: Kind, reader: Reader, metadata: Json): string | undefined {
  if (metadata === null) return undefined;
  if (!isObject(metadata))
    return `json: cannot unmarshal ${goType(metadata)} into Go ${reader === 'own' ? `struct field ${kind.kind}.metadata` : 'value'} of type v1.ObjectMeta`;
  const fault = (name: string, value: Json, wanted: string): string =>
    `json: cannot unmarshal ${goType(value)} into Go struct field ObjectMeta.${reader === 'own' ? 'metadata.' : ''}${name} of type ${wanted}`;
  for (const name of TEXTS) {
    const value = metadata[name] ?? null;
    if (value !== null && typeof value !== 'string') return fault(name, value, 'string');
  }
  for (const name of ['labels', 'annotations']) {
    const value = metadata[name] ?? null;
    if (value === null) continue;
    if (!isObject(value)) return fault(name, value, 'map[string]string');
    const other = Object.values(value).find((it) => typeof it !== 'string' && it !== null);
    if (other !== undefined) return fault(name, other, 'string');
  }
  for (const [name, wanted] of Object.entries(LISTS)) {
    const value = metadata[name] ?? null;
    if (value !== null && !Array.isArray(value)) return fault(name, value, wanted);
  }
  for (const name of TIMES) {
    const value = metadata[name];
    if (typeof value === 'string' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value))
      return `parsing time ${JSON.stringify(value)} as "2006-01-02T15:04:05Z07:00": cannot parse ${JSON.stringify(value)} as "2006"`;
  }
  return undefined;
}

/** Throws 422 for metadata that no object may have, with a cause for each; tells of finalizers that name nobody. */
export function checkMetadata(kind: Kind, reader: Reader, object: KubeObject): readonly string[] {
  const { labels, annotations, ownerReferences, finalizers } = object.metadata;
  const causes = [
    ...entriesOf(labels).flatMap(([key, value]) => [
      ...wrong('metadata.labels', key, faultOfKey(key)),
      ...wrong('metadata.labels', String(value), faultOfValue(String(value))),
    ]),
    ...entriesOf(annotations).flatMap(([key]) => wrong('metadata.annotations', key, faultOfKey(key.toLowerCase()))),
    ...ownerCauses(Array.isArray(ownerReferences) ? ownerReferences.filter(isObject) : []),
    ...textsOf(finalizers).flatMap((it, index) => finalizerCauses(reader, it, index)),
  ];
  if (causes.length > 0) throw invalid(kind.kind, kind.group, nameOf(object), causes);
  if (reader === 'own') return [];
  return textsOf(finalizers)
    .filter(isUnqualified)
    .map(
      (it) =>
        `metadata.finalizers: ${JSON.stringify(it)}: prefer a domain-qualified finalizer name to avoid accidental conflicts with other finalizer writers`,
    );
}

const entriesOf = (value: Json | undefined): readonly [string, Json][] => Object.entries(isObject(value) ? value : {});
const textsOf = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Finalizers of Kubernetes' own that need no domain. */
const STANDARD = new Set(['orphan', 'foregroundDeletion', 'kubernetes']);
const isUnqualified = (finalizer: string): boolean => !finalizer.includes('/') && !STANDARD.has(finalizer);

function finalizerCauses(reader: Reader, finalizer: string, index: number): readonly Cause[] {
  const fault = faultOfKey(finalizer);
  if (fault !== undefined) return wrong('metadata.finalizers', finalizer, fault);
  return reader === 'own' && isUnqualified(finalizer)
    ? wrong(
        `metadata.finalizers[${index}]`,
        finalizer,
        'name is neither a standard finalizer name nor is it fully qualified',
      )
    : [];
}

function ownerCauses(owners: readonly JsonObject[]): readonly Cause[] {
  const found: Cause[] = [];
  for (const owner of owners) {
    const [apiVersion, kind] = [textAt(owner, 'apiVersion'), textAt(owner, 'kind')];
    const parts = apiVersion.split('/');
    const at = (field: string): string => `metadata.ownerReferences.${field}`;
    if (apiVersion === '' || parts.length > 2)
      found.push(...wrong(at('apiVersion'), apiVersion, 'version must not be empty'));
    for (const field of ['kind', 'name', 'uid'])
      if (textAt(owner, field) === '') found.push(...wrong(at(field), '', 'must not be empty'));
    if (apiVersion === 'v1' && kind === 'Event')
      found.push(
        ...wrong('metadata.ownerReferences', inOrder(owner), '/v1, Kind=Event is disallowed from being an owner'),
      );
  }
  const [first, second] = owners.filter(({ controller }) => controller === true);
  if (first !== undefined && second !== undefined) {
    const told = (it: JsonObject): string => `${textAt(it, 'kind')}/${textAt(it, 'name')}`;
    const why = `Only one reference can have Controller set to true. Found "true" in references for ${told(first)} and ${told(second)}`;
    found.push(...wrong('metadata.ownerReferences', owners.map(inOrder), why));
  }
  return found;
}

/** An owner as Go writes it. */
const inOrder = (owner: JsonObject): JsonObject =>
  Object.fromEntries(
    ['apiVersion', 'kind', 'name', 'uid', 'controller', 'blockOwnerDeletion'].flatMap((name) => {
      const value = owner[name] ?? (name === 'controller' || name === 'blockOwnerDeletion' ? undefined : '');
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const wrong = (field: string, value: Json, rule: string | undefined): readonly Cause[] =>
  rule === undefined
    ? []
    : [{ reason: 'FieldValueInvalid', message: `Invalid value: ${JSON.stringify(value)}: ${rule}`, field }];

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Kinds whose names are labels of a host name, with the longest that such a name may be. */
const LABELLED = new Set(['Namespace']);
const LONGEST_LABEL = 63;
const LONGEST_NAME = 253;
const LABEL_RULE =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const SUBDOMAIN_RULE =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

/** Throws 422 for a name that no object may have; a prefix that it was made from is told of first. */
export function checkName(kind: Kind, name: string, prefix = ''): void {
  const isLabel = LABELLED.has(kind.kind);
  const faultOf = (text: string): string | undefined => {
    if (isLabel && text.length > LONGEST_LABEL) return `must be no more than ${LONGEST_LABEL} bytes`;
    if (text.length > LONGEST_NAME) return `must be no more than ${LONGEST_NAME} characters`;
    if (isLabel) return LABEL.test(text) ? undefined : LABEL_RULE;
    return SUBDOMAIN.test(text) ? undefined : SUBDOMAIN_RULE;
  };
  // A prefix may end in what only the middle of a name may hold.
  const begun = prefix.endsWith('-') ? `${prefix.slice(0, -1)}a` : prefix;
  const causes = [
    ...(prefix === '' ? [] : wrong('metadata.generateName', prefix, faultOf(begun))),
    ...wrong('metadata.name', name, faultOf(name)),
  ];
  if (causes.length > 0) throw invalid(kind.kind, kind.group, name, causes);
}
