// What the recorder did by hand between the recorded exchanges: objects that stood there, and how far things had come.
import { isObject } from '../../../src/contract/read-path.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import type { ClusterUnderTest } from './cluster-under-test.ts';

/** Where objects of a kind are kept, for kinds whose plural is not the name and an s. */
const PLURALS: Readonly<Record<string, string>> = {
  NetworkPolicy: 'networkpolicies',
  StorageClass: 'storageclasses',
  NetworkAttachmentDefinition: 'network-attachment-definitions',
  VirtualMachineExport: 'virtualmachineexports',
};

/** Puts an object there, if there is none of its name, with the status that it had. */
export async function place(cluster: ClusterUnderTest, object: JsonObject): Promise<void> {
  const { apiVersion, kind, status } = object;
  const { name, namespace } = object.metadata as JsonObject;
  const root = String(apiVersion).includes('/') ? `/apis/${String(apiVersion)}` : `/api/${String(apiVersion)}`;
  const plural = PLURALS[String(kind)] ?? `${String(kind).toLowerCase()}s`;
  const list = `${root}${namespace === undefined ? '' : `/namespaces/${String(namespace)}`}/${plural}`;
  const one = `${list}/${String(name)}`;
  const admin = { as: 'admin', headers: { 'content-type': 'application/json' } };
  if ((await cluster.send({ ...admin, method: 'GET', path: one })).status !== 404) return;
  await cluster.send({ ...admin, method: 'POST', path: list, body: object });
  if (status === undefined) return;
  const headers = { 'content-type': 'application/merge-patch+json' };
  await cluster.send({ ...admin, headers, method: 'PATCH', path: `${one}/status`, body: { status } });
}

/** Requests that come at once after what was before, while that is still under way. */
const AT_ONCE = new Set([
  'sub-migrate-again-500',
  'migration-list',
  'migration-spec-immutable-422',
  'stop-again-while-stopping-409',
  'restore-vm-running',
  'restore-snapshot-missing-422',
  'restore-second-422',
  'restore-target-none-400',
  'backup-spec-immutable-422',
  'backup-create-editor-422',
  'create-in-terminating-namespace-403',
  'core-create-in-terminating-namespace-403',
]);

/** The state that a machine has to be brought to first. */
const FIRST: Readonly<Record<string, readonly [action: 'start' | 'stop', machine: string]>> = {
  'sub-stop-halted-409': ['stop', 'alpha'],
  'sub-start-unknown-body-field': ['stop', 'alpha'],
  'sub-start-bad-dryrun-500': ['stop', 'alpha'],
  'sub-start': ['stop', 'alpha'],
  'sub-restart-halted-409': ['stop', 'alpha'],
  stop: ['start', 'alpha'],
};

const namespace = 'team-a';
const machine = (name: string, more: JsonObject = {}, running: 'Halted' | 'Always' = 'Halted'): JsonObject => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, namespace, ...more },
  spec: {
    runStrategy: running,
    template: {
      metadata: { labels: { 'kubevirt.io/domain': name } },
      spec: {
        ...(running === 'Always' && { evictionStrategy: 'LiveMigrate' }),
        domain: { devices: {}, memory: { guest: '1Gi' } },
        volumes: [{ name: 'root', containerDisk: { image: 'registry.example/fedora:42' } }],
      },
    },
  },
});
const sized = (name: string, labels: JsonObject): JsonObject => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, namespace, labels },
  spec: {
    runStrategy: 'Halted',
    instancetype: { name: 'u1.small' },
    preference: { name: 'fedora' },
    template: {
      spec: {
        domain: { devices: {} },
        volumes: [{ name: 'root', containerDisk: { image: 'registry.example/fedora:42' } }],
      },
    },
  },
});
const pod = (name: string, labels: JsonObject, node?: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace, labels },
  spec: {
    ...(node !== undefined && { nodeName: node }),
    containers: [{ name: 'main', image: 'registry.example/x:1' }],
  },
  ...(node !== undefined && { status: running(['main']) }),
});
const running = (containers: readonly string[]): JsonObject => ({
  phase: 'Running',
  containerStatuses: containers.map((name) => ({
    name,
    ready: true,
    restartCount: 0,
    state: { running: { startedAt: '2026-11-30T00:00:00Z' } },
  })),
});

/** What the recorder put there by hand before an exchange, beside what answers showed. */
const THERE: Readonly<Record<string, readonly JsonObject[]>> = {
  'list-labelselector': Array.from({ length: 10 }, (_, at) =>
    sized(`fedora-${at + 2}`, { app: at % 2 === 0 ? 'web' : 'db', env: at % 2 === 0 ? 'dev' : 'prod' }),
  ),
  'start-dryrun-body': [sized('dryt', {})],
  'delete-with-finalizer': [machine('fin', { finalizers: ['example.com/hold'] })],
  'deletecollection-dryrun': [
    ...[1, 2].map((at) => machine(`col${at}`, { labels: { app: 'col' } })),
    ...[1, 2].map((at) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: `col${at}`, namespace, labels: { app: 'col' } },
      data: { a: 'b' },
    })),
  ],
  'delete-unknown-option': [machine('delopt')],
  'pods-list': [pod('plain', { app: 'x' }), pod('plain2', { app: 'y' }, 'node1')],
  'pod-evict-live-migratable-vmi-429': [machine('evi', {}, 'Always')],
  'pod-evict-pdb-429': [
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: 'pdb1', namespace },
      spec: { minAvailable: 1, selector: { matchLabels: { app: 'y' } } },
      status: { disruptionsAllowed: 0, currentHealthy: 1, desiredHealthy: 1, expectedPods: 1 },
    },
  ],
  'namespace-delete': [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'going' } }],
  'quota-pvc-403': [quota()],
};

/** One that takes nothing more, whatever there is. */
function quota(): JsonObject {
  const hard = { 'count/virtualmachines.kubevirt.io': '1', 'requests.storage': '2Gi' };
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'q', namespace }, spec: { hard } };
}

/** Parts of an object that the recorder wrote by hand: path > status. */
const WRITTEN: Readonly<Record<string, readonly [path: string, status: JsonObject]>> = {
  'pods-list': [
    `/api/v1/namespaces/${namespace}/pods/virt-launcher-alpha-abcde`,
    running(['compute', 'guest-console-log']),
  ],
};

/** What the recorder removed by hand before an exchange. */
const GONE: Readonly<Record<string, readonly string[]>> = {
  'template-create': [`/api/v1/namespaces/${namespace}/resourcequotas/q`],
};

/** Brings the cluster to where the recorded one was before an exchange. */
export async function before(cluster: ClusterUnderTest, name: string): Promise<void> {
  const json = { 'content-type': 'application/json' };
  for (const object of THERE[name] ?? []) await place(cluster, object);
  const written = WRITTEN[name];
  if (written !== undefined) {
    const headers = { 'content-type': 'application/merge-patch+json' };
    const [path, status] = written;
    await cluster.send({ as: 'admin', method: 'PATCH', path: `${path}/status`, headers, body: { status } });
  }
  for (const path of GONE[name] ?? []) await cluster.send({ as: 'admin', method: 'DELETE', path });
  if (AT_ONCE.has(name)) return;
  await cluster.pass(3);
  const first = FIRST[name];
  if (first === undefined) return;
  const [action, of] = first;
  const path = `/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${of}/${action}`;
  await cluster.send({ as: 'admin', method: 'PUT', path, headers: json, body: {} });
  await cluster.pass(5);
}

/** The name that a pod of a machine has here; in the recording a stand-in for the controllers chose it. */
export async function podHere(cluster: ClusterUnderTest, machine: string): Promise<string | undefined> {
  const path = `/api/v1/namespaces/${namespace}/pods?labelSelector=${encodeURIComponent(`vm.kubevirt.io/name=${machine}`)}`;
  const { body } = await cluster.send({ as: 'admin', method: 'GET', path });
  const items = isObject(body) && Array.isArray(body.items) ? (body.items as readonly JsonObject[]) : [];
  return items.map((it) => String((it.metadata as JsonObject).name)).find((it) => it.startsWith('virt-launcher-'));
}
