// What the API server refuses of Kubernetes' own kinds: claims, services, secrets, texts, network policies, taints.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type Cause, invalid, unsupported } from '../engine/fault.ts';
import { goType } from '../engine/go-json.ts';
import type { Kind } from '../engine/kind.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, sameJson, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { isQuantity, placesOf } from './crd-rules.ts';
import { quantity } from './quantities.ts';

type Check = (object: KubeObject, old: KubeObject | undefined, world: World) => readonly Cause[];
const wrong = (field: string, value: Json, why: string): Cause => ({
  reason: 'FieldValueInvalid',
  message: `Invalid value: ${JSON.stringify(value)}: ${why}`,
  field,
});
const required = (field: string, why = ''): Cause => ({
  reason: 'FieldValueRequired',
  message: why === '' ? 'Required value' : `Required value: ${why}`,
  field,
});
const notOneOf = (field: string, value: string, allowed: readonly string[]): Cause => ({
  reason: 'FieldValueNotSupported',
  message: unsupported(value, allowed),
  field,
});
const itemsAt = (object: KubeObject, path: string): readonly JsonObject[] => {
  const items = readPath(object, path);
  return Array.isArray(items) ? (items as readonly Json[]).filter(isObject) : [];
};

/** What the reader of a kind stumbles over in an object, in Go's words; undefined where it gets through. */
export const faultOfContent = (kind: Kind, object: KubeObject): string | undefined =>
  (READING[kind.kind] ?? (() => undefined))(object);

/** Throws 422 for a core object that may not be. */
export function checkCore(world: World, kind: Kind, object: KubeObject, old: KubeObject | undefined): void {
  const causes = (CHECKS[kind.kind] ?? (() => []))(object, old, world);
  if (causes.length > 0) throw invalid(kind.kind, kind.group, nameOf(object), causes);
}

const QUANTITY_WORDS = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

/** What the reader of a kind stumbles over; undefined where it gets through. */
const READING: Readonly<Record<string, (object: KubeObject) => string | undefined>> = {
  PersistentVolumeClaim: (claim) =>
    ['spec.resources.requests{}', 'spec.resources.limits{}']
      .flatMap((path) => placesOf(claim, path))
      .some(([, value]) => !isQuantity(value))
      ? QUANTITY_WORDS
      : undefined,
  Secret: (secret) => {
    const unread =
      faultOfTexts('Secret', 'data', secret.data, '[]uint8') ?? faultOfTexts('Secret', 'stringData', secret.stringData);
    if (unread !== undefined) return unread;
    for (const value of Object.values(isObject(secret.data) ? secret.data : {})) {
      const bad = String(value).search(/[^A-Za-z0-9+/=\r\n]/);
      if (bad >= 0) return `illegal base64 data at input byte ${bad}`;
    }
    return undefined;
  },
  ConfigMap: (map) => faultOfTexts('ConfigMap', 'data', map.data),
};

/** A map of texts that holds something else, or is none. */
function faultOfTexts(kind: string, field: string, value: Json | undefined, of = 'string'): string | undefined {
  if (value === undefined || value === null) return undefined;
  const at = `Go struct field ${kind}.${field} of type`;
  if (!isObject(value)) return `json: cannot unmarshal ${goType(value)} into ${at} map[string]${of}`;
  const other = Object.values(value).find((it) => typeof it !== 'string' && it !== null);
  return other === undefined ? undefined : `json: cannot unmarshal ${goType(other)} into ${at} ${of}`;
}

const MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
const TYPES = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];

const CHECKS: Readonly<Record<string, Check>> = {
  PersistentVolumeClaim: (claim, old) => {
    if (old !== undefined) return claimKept(claim, old);
    const modes = readPath(claim, 'spec.accessModes');
    const list = Array.isArray(modes) ? modes.map(String) : [];
    const found: Cause[] = [];
    if (list.length === 0) found.push(required('spec.accessModes', 'at least 1 access mode is required'));
    for (const mode of list) if (!MODES.includes(mode)) found.push(notOneOf('spec.accessModes', mode, MODES));
    const size = readPath(claim, 'spec.resources.requests.storage');
    if (size === undefined) found.push(required('spec.resources[storage]'));
    else if (quantity(size) <= 0) found.push(wrong('spec.resources[storage]', size, 'must be greater than zero'));
    return found;
  },
  Service: (service, old, world) => {
    const type = textAt(service, 'spec.type') || 'ClusterIP';
    const ports = itemsAt(service, 'spec.ports');
    const found: Cause[] = [];
    if (!TYPES.includes(type)) found.push(notOneOf('spec.type', type, TYPES));
    if (ports.length === 0 && type !== 'ExternalName' && textAt(service, 'spec.clusterIP') !== 'None')
      found.push(required('spec.ports'));
    for (const [index, { port, targetPort = port, nodePort }] of ports.entries()) {
      for (const [name, number] of Object.entries({ port, targetPort }))
        if (typeof number === 'number' && (number < 1 || number > 65_535))
          found.push(wrong(`spec.ports[${index}].${name}`, number, 'must be between 1 and 65535, inclusive'));
      if (typeof nodePort === 'number' && found.length === 0 && old === undefined)
        found.push(...nodePortCauses(world, `spec.ports[${index}].nodePort`, nodePort));
    }
    const [was, is] = [textAt(old, 'spec.clusterIP'), textAt(service, 'spec.clusterIP')];
    if (was !== '' && was !== is && is !== '') found.push(wrong('spec.clusterIPs[0]', [is], 'may not change once set'));
    return found;
  },
  ConfigMap: (map, old) => [...keyCauses(map), ...(old === undefined ? [] : keptContent(map, old))],
  Secret: (secret, old) => [
    ...keyCauses(secret),
    ...(old === undefined ? [] : keptContent(secret, old)),
    ...(textAt(secret, 'type') === 'kubernetes.io/tls'
      ? ['tls.crt', 'tls.key']
          .filter((key) => ![secret.data, secret.stringData].some((it) => isObject(it) && Object.hasOwn(it, key)))
          .map((key) => required(`data[${key}]`))
      : []),
  ],
  NetworkPolicy: (policy) =>
    ['spec.ingress[].ports[].protocol', 'spec.egress[].ports[].protocol']
      .flatMap((path) => placesOf(policy, path))
      .filter(([, value]) => !PROTOCOLS.includes(String(value)))
      .map(([field, value]) => notOneOf(field, String(value), PROTOCOLS)),
  // The same is said by two looks at the taints of a node.
  Node: (node) =>
    placesOf(node, 'spec.taints[].effect')
      .filter(([, value]) => !EFFECTS.includes(String(value)))
      .map(([field, value]) => notOneOf(field.replace('spec.', 'metadata.'), String(value), EFFECTS))
      .flatMap((it) => [it, it]),
};

const KEY_RULE =
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";

/** Keys of a map or a secret are names of files. */
const keyCauses = (object: KubeObject): readonly Cause[] =>
  ['data', 'binaryData'].flatMap((field) => {
    const entries = object[field];
    return Object.keys(isObject(entries) ? entries : {})
      .filter((key) => !/^[-._a-zA-Z0-9]+$/.test(key))
      .map((key) => wrong(`${field}[${key}]`, key, KEY_RULE));
  });

/** What may not change: the type of a secret, and everything that says of itself that it does not change. */
function keptContent(object: KubeObject, old: KubeObject): readonly Cause[] {
  const found: Cause[] = [];
  const type = textAt(object, 'type');
  if (object.kind === 'Secret' && type !== textAt(old, 'type')) found.push(wrong('type', type, 'field is immutable'));
  if (old.immutable !== true) return found;
  const held = (field: string): Cause => ({
    reason: 'FieldValueForbidden',
    message: 'Forbidden: field is immutable when `immutable` is set',
    field,
  });
  if (object.immutable !== true) found.push(held('immutable'));
  for (const field of ['data', 'binaryData'])
    if (!sameJson(object[field] ?? {}, old[field] ?? {})) found.push(held(field));
  return found;
}

function nodePortCauses(world: World, field: string, port: number): readonly Cause[] {
  if (port < 30_000 || port > 32_767)
    return [wrong(field, port, 'provided port is not in the valid range. The range of valid ports is 30000-32767')];
  const isTaken = world.store
    .list(kindNamed('Service'))
    .some((it) => itemsAt(it, 'spec.ports').some(({ nodePort }) => nodePort === port));
  return isTaken ? [wrong(field, port, 'provided port is already allocated')] : [];
}

/** A claim stays what it is; once bound it may ask for more. */
function claimKept(claim: KubeObject, old: KubeObject): readonly Cause[] {
  const rest = ({ spec }: KubeObject): JsonObject => {
    const { resources, volumeAttributesClassName, volumeName, ...others } = isObject(spec) ? spec : {};
    return others;
  };
  const isBound = textAt(old, 'status.phase') === 'Bound';
  const asked = (it: KubeObject): Json => readPath(it, 'spec.resources') ?? null;
  const [was, is] = [old, claim].map((it) => readPath(it, 'spec.resources.requests.storage'));
  if (!sameJson(rest(claim), rest(old)) || (!isBound && !sameJson(asked(claim), asked(old))))
    return [
      {
        reason: 'FieldValueForbidden',
        message:
          'Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
        field: 'spec',
      },
    ];
  if (was === undefined || is === undefined || quantity(is) >= quantity(was)) return [];
  return [
    {
      reason: 'FieldValueForbidden',
      message: 'Forbidden: field can not be less than status.capacity',
      field: 'spec.resources.requests.storage',
    },
  ];
}
