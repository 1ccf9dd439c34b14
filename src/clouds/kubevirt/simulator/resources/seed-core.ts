// The Kubernetes of a fresh simulated cluster: its nodes and its storage.
import type { JsonObject } from '../../../../contract/tool.ts';
import { storedVersion } from '../engine/kind.ts';
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

/** The definitions of the custom resources that a release serves, as far as clients look: names, scope, versions, columns. */
export function seedDefinitions(put: Put, release: string): void {
  for (const kind of kindsOf(release).filter((it) => !isCore(it))) {
    const { group, plural, singular, short, scope, columns } = kind;
    const names = {
      ...{ kind: kind.kind, listKind: `${kind.kind}List`, plural, singular },
      ...(short.length > 0 && { shortNames: short }),
    };
    const versions = kind.versions.map((name) => ({
      ...{ name, served: true, storage: name === storedVersion(kind) },
      additionalPrinterColumns: columns.map(([title, jsonPath, priority]) => ({
        ...{ name: title, jsonPath, type: title === 'Age' ? 'date' : 'string' },
        ...(priority !== undefined && { priority }),
      })),
      ...(kind.subresources.length > 0 && {
        subresources: Object.fromEntries(kind.subresources.map((it) => [it, it === 'scale' ? SCALE : {}])),
      }),
    }));
    put('CustomResourceDefinition', `${plural}.${group}`, {
      spec: { group, names, scope, versions, conversion: { strategy: 'None' } },
      status: {
        acceptedNames: names,
        storedVersions: [storedVersion(kind)],
        conditions: ['NamesAccepted', 'Established'].map((type) => ({ type, status: 'True' })),
      },
    });
  }
}

const SCALE = { specReplicasPath: '.spec.replicas', statusReplicasPath: '.status.replicas' };
