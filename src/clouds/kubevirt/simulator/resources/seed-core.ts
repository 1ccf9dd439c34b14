// The Kubernetes of a fresh simulated cluster: its nodes and its storage.
import type { JsonObject } from '../../../../contract/tool.ts';
import { builtInRoles } from '../access/rules.ts';
import type { Kind } from '../engine/kind.ts';
import type { KubeObject } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { kindsOf } from '../engine/releases.ts';

/** Puts an object of a kind into the cluster. */
export type Put = (
  kindName: string,
  name: string,
  more: JsonObject,
  namespace?: string,
  labels?: JsonObject,
  annotations?: JsonObject,
) => KubeObject;

export const nodes = ['node1', 'node2', 'node3'] as const;

/** A node of 16 processors and 64 GiB that runs machines, and what it uses. */
export function seedNode(put: Put, name: string, at: number): void {
  const size = { cpu: '16', memory: '64Gi', pods: '110', 'devices.kubevirt.io/kvm': '1k' };
  put(
    'Node',
    name,
    {
      spec: {},
      status: {
        phase: 'Ready',
        capacity: size,
        allocatable: size,
        addresses: [{ type: 'InternalIP', address: `10.0.0.${at + 11}` }],
        // Clients with types of their own want all of them.
        nodeInfo: {
          ...{ kubeletVersion: 'v1.36.0', kubeProxyVersion: '', containerRuntimeVersion: 'containerd://2.1.0' },
          ...{ architecture: 'amd64', operatingSystem: 'linux', osImage: 'Linux', kernelVersion: '6.12.0' },
          ...{ machineID: name, systemUUID: name, bootID: name },
        },
        conditions: [
          { type: 'MemoryPressure', status: 'False' },
          { type: 'DiskPressure', status: 'False' },
          { type: 'Ready', status: 'True', reason: 'KubeletReady' },
        ],
      },
    },
    undefined,
    { 'kubernetes.io/hostname': name, 'kubernetes.io/arch': 'amd64', 'kubevirt.io/schedulable': 'true' },
  );
  put('NodeMetrics', name, { timestamp: '2026-11-01T00:00:00Z', window: '20s', usage: { cpu: '850m', memory: '9Gi' } });
}

/** A default class that binds at once, one that waits for its first user, and a class of snapshots. */
export function seedStorage(put: Put): void {
  const provisioner = 'csi.storage.example';
  put(
    'StorageClass',
    'standard',
    { provisioner, reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate', allowVolumeExpansion: true },
    undefined,
    undefined,
    { 'storageclass.kubernetes.io/is-default-class': 'true' },
  );
  put('StorageClass', 'local', {
    provisioner: 'local.storage.example',
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: false,
  });
  put('VolumeSnapshotClass', 'standard', { driver: provisioner, deletionPolicy: 'Delete' });
}

/** The roles that bindings name: theirs are the rules that the built-in users have. */
export function seedRoles(put: Put): void {
  for (const [name, rules] of Object.entries(builtInRoles))
    put('ClusterRole', name, { rules: rules.map((it) => ({ ...it })) });
}

/** A definition for each custom resource that the release serves. Their schemas stand in `/openapi/v3` only. */
export function seedDefinitions(put: Put, release: string): void {
  for (const kind of kindsOf(release).filter((it) => !isCore(it)))
    put('CustomResourceDefinition', `${kind.plural}.${kind.group}`, definitionOf(kind));
}

function definitionOf({
  kind,
  group,
  plural,
  singular,
  short,
  scope,
  versions,
  subresources,
  columns,
  categories,
}: Kind): JsonObject {
  const names = {
    ...{ plural, singular, kind, listKind: `${kind}List` },
    ...(short.length === 0 ? {} : { shortNames: short }),
    ...(categories === undefined ? {} : { categories }),
  };
  const has = (name: string): boolean => subresources.includes(name);
  const replicas = { specReplicasPath: '.spec.replicas', statusReplicasPath: '.status.replicas' };
  const under = { ...(has('status') ? { status: {} } : {}), ...(has('scale') ? { scale: replicas } : {}) };
  const printed = columns.map(([name, jsonPath, priority]) => ({
    ...{ name, jsonPath, type: /Timestamp$/.test(jsonPath) ? 'date' : 'string' },
    ...(priority === undefined ? {} : { priority }),
  }));
  const settled = (type: string, reason: string) => ({ type, status: 'True', reason });
  return {
    spec: {
      ...{ group, names, scope, conversion: { strategy: 'None' } },
      versions: versions.map((name, at) => ({
        ...{ name, served: true, storage: at === 0 },
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        ...(Object.keys(under).length === 0 ? {} : { subresources: under }),
        ...(printed.length === 0 ? {} : { additionalPrinterColumns: printed }),
      })),
    },
    status: {
      acceptedNames: names,
      conditions: [settled('NamesAccepted', 'NoConflicts'), settled('Established', 'InitialNamesAccepted')],
      storedVersions: versions.slice(0, 1),
    },
  };
}
