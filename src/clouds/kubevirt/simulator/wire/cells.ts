// What stands in the columns of Kubernetes' own kinds where it is more than the value of a field.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Kind } from '../engine/kind.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';

type Cell = (object: KubeObject) => Json;

const NONE = '<none>';
const UNSET = '<unset>';

const items = (object: KubeObject, path: string): readonly JsonObject[] => {
  const list = readPath(object, path);
  return Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : [];
};
const members = (object: KubeObject, path: string): readonly (readonly [string, Json])[] => {
  const map = readPath(object, path);
  return isObject(map) ? Object.entries(map) : [];
};
const text =
  (path: string, otherwise = NONE): Cell =>
  (object) =>
    textAt(object, path) || otherwise;
const count =
  (path: string): Cell =>
  (object) =>
    Number(readPath(object, path) ?? 0);
const pairs =
  (path: string): Cell =>
  (object) =>
    members(object, path)
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(',') || NONE;
const listed = (texts: readonly string[]): string => texts.join(',');

const MODES: Readonly<Record<string, string>> = {
  ReadWriteOnce: 'RWO',
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOncePod: 'RWOP',
};
const modes: Cell = (object) => {
  const said = readPath(object, 'spec.accessModes');
  const all = Array.isArray(said) ? said.map(String) : [];
  return listed(
    Object.keys(MODES)
      .filter((it) => all.includes(it))
      .map((it) => MODES[it] ?? it),
  );
};
const subjects =
  (kind: string): Cell =>
  (binding) =>
    items(binding, 'subjects')
      .filter((it) => it.kind === kind)
      .map((it) =>
        kind === 'ServiceAccount' ? `${textAt(it, 'namespace')}/${textAt(it, 'name')}` : textAt(it, 'name'),
      )
      .join(', ');
const roleOf: Cell = (binding) => `${textAt(binding, 'roleRef.kind')}/${textAt(binding, 'roleRef.name')}`;
const involved =
  (path: string): Cell =>
  (event) =>
    `${textAt(event, `${path}.kind`).toLowerCase()}/${textAt(event, `${path}.name`)}`;
const binding: Readonly<Record<string, Cell>> = {
  Role: roleOf,
  Users: subjects('User'),
  Groups: subjects('Group'),
  ServiceAccounts: subjects('ServiceAccount'),
};

/** `pods: 1/5, ...` for what is asked for, or for what is limited. */
const quota =
  (isLimit: boolean): Cell =>
  (object) =>
    members(object, 'status.hard')
      .filter(([what]) => what.startsWith('limits.') === isLimit)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, hard]) => `${what}: ${String(usedOf(object, what))}/${String(hard)}`)
      .join(', ');
const usedOf = (object: KubeObject, what: string): Json => new Map(members(object, 'status.used')).get(what) ?? '0';

const ports: Cell = (service) =>
  items(service, 'spec.ports')
    .map(
      ({ port, nodePort, protocol = 'TCP' }) =>
        `${String(port)}${nodePort === undefined ? '' : `:${String(nodePort)}`}/${String(protocol)}`,
    )
    .join(',') || NONE;

const external: Cell = (service) => {
  const named = textAt(service, 'spec.externalName');
  if (named !== '') return named;
  const ready = items(service, 'status.loadBalancer.ingress').map((it) => textAt(it, 'ip') || textAt(it, 'hostname'));
  if (ready.length > 0) return listed(ready);
  return textAt(service, 'spec.type') === 'LoadBalancer' ? '<pending>' : NONE;
};

const nodeStatus: Cell = (node) => {
  const ready = items(node, 'status.conditions').find(({ type }) => type === 'Ready');
  const told = ready === undefined ? 'Unknown' : ready.status === 'True' ? 'Ready' : 'NotReady';
  return readPath(node, 'spec.unschedulable') === true ? `${told},SchedulingDisabled` : told;
};
const ROLE = 'node-role.kubernetes.io/';
const nodeRoles: Cell = ({ metadata }) =>
  listed(
    Object.keys(isObject(metadata.labels) ? metadata.labels : {}).flatMap((key) =>
      key.startsWith(ROLE) ? [key.slice(ROLE.length)] : [],
    ),
  ) || NONE;
const addressOf =
  (kind: string): Cell =>
  (node) =>
    textAt(items(node, 'status.addresses').find(({ type }) => type === kind) ?? {}, 'address') || NONE;

const containers = (pod: KubeObject): readonly JsonObject[] => items(pod, 'status.containerStatuses');
const podStatus: Cell = (pod) => {
  if (pod.metadata.deletionTimestamp !== undefined) return 'Terminating';
  const waits = containers(pod).map(
    (it) => textAt(it, 'state.waiting.reason') || textAt(it, 'state.terminated.reason'),
  );
  return waits.find((it) => it !== '') ?? (textAt(pod, 'status.reason') || textAt(pod, 'status.phase'));
};

const CELLS: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  Namespace: { Status: text('status.phase', '') },
  Node: {
    Status: nodeStatus,
    Roles: nodeRoles,
    'Internal-IP': addressOf('InternalIP'),
    'External-IP': addressOf('ExternalIP'),
  },
  Pod: {
    Ready: (pod) =>
      `${containers(pod).filter(({ ready }) => ready === true).length}/${items(pod, 'spec.containers').length}`,
    Status: podStatus,
    Restarts: (pod) => containers(pod).reduce((sum, { restartCount }) => sum + Number(restartCount ?? 0), 0),
    IP: text('status.podIP'),
    Node: text('spec.nodeName'),
    'Nominated Node': text('status.nominatedNodeName'),
    'Readiness Gates': () => NONE,
  },
  'Event.': { Object: involved('involvedObject') },
  'Event.events.k8s.io': { Object: involved('regarding') },
  PersistentVolumeClaim: {
    'Access Modes': modes,
    VolumeAttributesClass: text('spec.volumeAttributesClassName', UNSET),
  },
  PersistentVolume: {
    'Access Modes': modes,
    VolumeAttributesClass: text('spec.volumeAttributesClassName', UNSET),
    Claim: (volume) =>
      textAt(volume, 'spec.claimRef.name') === ''
        ? ''
        : `${textAt(volume, 'spec.claimRef.namespace')}/${textAt(volume, 'spec.claimRef.name')}`,
  },
  StorageClass: {
    Name: (it) => `${nameOf(it)}${isUsual(it) ? ' (default)' : ''}`,
    AllowVolumeExpansion: (it) => readPath(it, 'allowVolumeExpansion') === true,
  },
  Service: {
    'Cluster-IP': text('spec.clusterIP'),
    'External-IP': external,
    'Port(s)': ports,
    Selector: pairs('spec.selector'),
  },
  Secret: { Data: (it) => members(it, 'data').length },
  ConfigMap: { Data: (it) => members(it, 'data').length + members(it, 'binaryData').length },
  ServiceAccount: { Secrets: (it) => items(it, 'secrets').length },
  NetworkPolicy: { 'Pod-Selector': pairs('spec.podSelector.matchLabels') },
  PodDisruptionBudget: {
    'Min Available': (it) => readPath(it, 'spec.minAvailable') ?? 'N/A',
    'Max Unavailable': (it) => readPath(it, 'spec.maxUnavailable') ?? 'N/A',
    'Allowed Disruptions': count('status.disruptionsAllowed'),
  },
  ResourceQuota: { Request: quota(false), Limit: quota(true) },
  Deployment: {
    Ready: (it) => `${Number(readPath(it, 'status.readyReplicas') ?? 0)}/${Number(readPath(it, 'spec.replicas') ?? 0)}`,
    'Up-to-date': count('status.updatedReplicas'),
    Available: count('status.availableReplicas'),
    Containers: (it) => listed(items(it, 'spec.template.spec.containers').map(({ name }) => String(name))),
    Images: (it) => listed(items(it, 'spec.template.spec.containers').map(({ image }) => String(image))),
    Selector: pairs('spec.selector.matchLabels'),
  },
  RoleBinding: binding,
  ClusterRoleBinding: binding,
  PriorityClass: { 'Global-Default': (it) => readPath(it, 'globalDefault') === true },
};

const isUsual = ({ metadata }: KubeObject): boolean =>
  isObject(metadata.annotations) && metadata.annotations['storageclass.kubernetes.io/is-default-class'] === 'true';

/** The cell of a column that is more than a field; undefined for all others. */
export const cellFor = ({ kind, group }: Kind, column: string): Cell | undefined =>
  CELLS[kind]?.[column] ?? CELLS[`${kind}.${group}`]?.[column];

/** How long something is there, as `kubectl` says it. */
export function ageText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${seconds % 60}s`;
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 8) return minutes % 60 === 0 ? `${hours}h` : `${hours}h${minutes % 60}m`;
  if (hours < 48) return `${hours}h`;
  const days = Math.floor(hours / 24);
  if (days < 8) return hours % 24 === 0 ? `${days}d` : `${days}d${hours % 24}h`;
  if (days < 730) return `${days}d`;
  const years = Math.floor(days / 365);
  return years < 8 && days % 365 !== 0 ? `${years}y${days % 365}d` : `${years}y`;
}
