// What the API server fills in when objects of Kubernetes' own kinds are made: ports, addresses, policies, who holds them.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Kind } from '../engine/kind.ts';
import { type KubeObject, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';

type Fill = (object: KubeObject, world: World) => KubeObject;

/** The object with what its maker left out. */
export const withCoreDefaults = (world: World, kind: Kind, object: KubeObject): KubeObject =>
  (FILLS[kind.kind] ?? ((it: KubeObject) => it))(object, world);

const specOf = ({ spec }: KubeObject): JsonObject => (isObject(spec) ? spec : {});
const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];

/** Seconds that a pod stays on a node that is not ready or not reached. */
const TOLERATED = 300;

const FILLS: Readonly<Record<string, Fill>> = {
  Namespace: (namespace) => ({
    ...namespace,
    metadata: {
      ...namespace.metadata,
      labels: {
        ...(isObject(namespace.metadata.labels) ? namespace.metadata.labels : {}),
        'kubernetes.io/metadata.name': namespace.metadata.name ?? '',
      },
    },
    spec: { finalizers: ['kubernetes'], ...specOf(namespace) },
    status: { phase: 'Active' },
  }),
  PersistentVolumeClaim: (claim) => ({
    ...claim,
    metadata: { ...claim.metadata, finalizers: [...held(claim), 'kubernetes.io/pvc-protection'] },
    spec: { volumeMode: 'Filesystem', ...specOf(claim) },
    status: { phase: 'Pending' },
  }),
  Secret: secret,
  StorageClass: (it) => ({ reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate', ...it }),
  Pod: (pod) => {
    const tolerations = ['not-ready', 'unreachable'].map((it) => ({
      key: `node.kubernetes.io/${it}`,
      operator: 'Exists',
      effect: 'NoExecute',
      tolerationSeconds: TOLERATED,
    }));
    return {
      ...pod,
      spec: {
        enableServiceLinks: true,
        preemptionPolicy: 'PreemptLowerPriority',
        priority: 0,
        tolerations,
        ...podSpec(specOf(pod)),
      },
      status: { phase: 'Pending', qosClass: 'BestEffort' },
    };
  },
  Deployment: (deployment) => {
    const template = readPath(deployment, 'spec.template');
    return {
      ...deployment,
      spec: {
        ...{ progressDeadlineSeconds: 600, replicas: 1, revisionHistoryLimit: 10 },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
        ...specOf(deployment),
        ...(isObject(template) ? { template: { ...template, spec: podSpec(template.spec) } } : {}),
      },
      status: {},
    };
  },
  Service: service,
};

/** What every pod has, wherever its template stands. */
const podSpec = (spec: Json | undefined): JsonObject => ({
  ...{ dnsPolicy: 'ClusterFirst', restartPolicy: 'Always', schedulerName: 'default-scheduler' },
  ...{ securityContext: {}, terminationGracePeriodSeconds: 30 },
  ...(isObject(spec) ? spec : {}),
  containers: objects(readPath(spec, 'containers')).map((container) => ({
    // An image without a tag is the latest, which may be another tomorrow.
    imagePullPolicy: /(:latest|^[^:@]+|\/[^:@/]+)$/.test(String(container.image ?? '')) ? 'Always' : 'IfNotPresent',
    resources: {},
    ...{ terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' },
    ...container,
  })),
});

const held = ({ metadata }: KubeObject): readonly Json[] =>
  objectsOrTexts(metadata.finalizers).filter((it) => it !== 'kubernetes.io/pvc-protection');
const objectsOrTexts = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

/** An empty target is one that was left out. */
const portOf = ({ targetPort, ...port }: JsonObject): JsonObject => ({
  protocol: 'TCP',
  ...port,
  targetPort: targetPort === undefined || targetPort === '' || targetPort === 0 ? (port.port ?? 0) : targetPort,
});

/** `stringData` is for writing only: it is kept in `data`, over an entry of the same name. */
function secret({ stringData, ...object }: KubeObject): KubeObject {
  const plain = Object.entries(isObject(stringData) ? stringData : {});
  const data = Object.fromEntries(plain.map(([key, value]) => [key, Buffer.from(String(value)).toString('base64')]));
  const kept = { ...(isObject(object.data) ? object.data : {}), ...data };
  return { type: 'Opaque', ...object, ...(Object.keys(kept).length > 0 && { data: kept }) } as KubeObject;
}

/** What is filled in at a change too: ports of a service, the texts of a secret. */
export function withChanges({ kind }: Kind, object: KubeObject): KubeObject {
  if (kind === 'Secret') return secret(object);
  const ports = objects(readPath(object, 'spec.ports'));
  return kind === 'Service' && ports.length > 0
    ? { ...object, spec: { ...specOf(object), ports: ports.map(portOf) } }
    : object;
}

/** A service gets its addresses and ports at once. */
function service(object: KubeObject, { store }: World): KubeObject {
  const spec = specOf(object);
  const type = textAt(object, 'spec.type') || 'ClusterIP';
  const number = store.version;
  const isOpen = type === 'NodePort' || type === 'LoadBalancer';
  const isNamed = type === 'ExternalName';
  const address = textAt(object, 'spec.clusterIP') || `10.96.${Math.floor(number / 250) % 250}.${(number % 250) + 1}`;
  const ports = objects(spec.ports).map((port, at) => ({
    ...portOf(port),
    ...(isOpen ? { nodePort: port.nodePort ?? 30_000 + ((number + at) % 2_700) } : {}),
  }));
  return {
    ...object,
    spec: {
      ...(isNamed
        ? {}
        : {
            clusterIP: address,
            clusterIPs: [address],
            internalTrafficPolicy: 'Cluster',
            ipFamilies: ['IPv4'],
            ipFamilyPolicy: 'SingleStack',
          }),
      ...(isOpen ? { externalTrafficPolicy: 'Cluster' } : {}),
      ...(type === 'LoadBalancer' ? { allocateLoadBalancerNodePorts: true } : {}),
      sessionAffinity: 'None',
      ...spec,
      type,
      ...(ports.length > 0 && { ports }),
    },
    status: { loadBalancer: {} },
  };
}
