// What a fresh simulated cluster holds: namespaces, nodes, sizes, guest defaults, a few machines.

import type { JsonObject } from '../../../../contract/tool.ts';
import type { Kind } from '../engine/kind.ts';
import { storedVersion } from '../engine/kind.ts';
import { kindNamed } from '../engine/kinds.ts';
import type { KubeObject } from '../engine/objects.ts';
import { born, type World } from '../engine/world.ts';
import { claimFor } from './claims.ts';
import { react } from './controllers.ts';
import { nodes, seedDefinitions, seedNode, seedRoles, seedStorage } from './seed-core.ts';

/** `bare`: only what a cluster cannot do without. */
export function seed(world: World, how: 'full' | 'bare'): void {
  const put = (
    kindName: string,
    name: string,
    more: JsonObject,
    namespace?: string,
    labels?: JsonObject,
    annotations?: JsonObject,
  ): KubeObject => {
    const kind: Kind = kindNamed(kindName);
    const apiVersion = kind.group === '' ? storedVersion(kind) : `${kind.group}/${storedVersion(kind)}`;
    const metadata = {
      name,
      ...(namespace === undefined ? {} : { namespace }),
      ...(labels === undefined ? {} : { labels }),
      ...(annotations === undefined ? {} : { annotations }),
    };
    return world.store.put(kind, born(world, { apiVersion, kind: kindName, metadata, ...more }));
  };
  for (const name of ['default', 'kube-system', 'kubevirt', 'cdi', 'team-a', 'team-b']) {
    put('Namespace', name, { spec: { finalizers: ['kubernetes'] }, status: { phase: 'Active' } }, undefined, {
      'kubernetes.io/metadata.name': name,
    });
  }
  for (const [at, name] of nodes.entries()) seedNode(put, name, at);
  seedStorage(put);
  seedRoles(put);
  seedDefinitions(put, world.release);
  put(
    'KubeVirt',
    'kubevirt',
    {
      spec: {
        configuration: {
          developerConfiguration: {
            featureGates: ['Snapshot', 'VMExport', 'ObjectGraph', 'VSOCK', 'IncrementalBackup'],
          },
        },
      },
      status: {
        phase: 'Deployed',
        observedKubeVirtVersion: `v${world.release}`,
        operatorVersion: `v${world.release}`,
        conditions: [
          { type: 'Available', status: 'True' },
          { type: 'Degraded', status: 'False' },
        ],
      },
    },
    'kubevirt',
  );
  put('CDI', 'cdi', {
    spec: {},
    status: { phase: 'Deployed', observedVersion: 'v1.66.0', conditions: [{ type: 'Available', status: 'True' }] },
  });
  put('CDIConfig', 'config', {
    spec: {},
    status: { uploadProxyURL: 'cdi-uploadproxy.cdi.svc', scratchSpaceStorageClass: 'standard' },
  });
  for (const [name, cpu, memory] of [
    ['u1.nano', 1, '512Mi'],
    ['u1.small', 1, '2Gi'],
    ['u1.medium', 1, '4Gi'],
    ['u1.large', 2, '8Gi'],
    ['u1.xlarge', 4, '16Gi'],
    ['m1.8xlarge', 32, '256Gi'],
  ] as const) {
    put(
      'VirtualMachineClusterInstancetype',
      name,
      { spec: { cpu: { guest: cpu }, memory: { guest: memory } } },
      undefined,
      { 'instancetype.kubevirt.io/vendor': 'kubevirt.io' },
    );
  }
  for (const [name, memory] of [
    ['fedora', '2Gi'],
    ['ubuntu', '2Gi'],
    ['windows.11', '4Gi'],
    ['alpine', '512Mi'],
  ] as const) {
    put('VirtualMachineClusterPreference', name, {
      spec: { requirements: { cpu: { guest: 1 }, memory: { guest: memory } } },
    });
  }
  if (how === 'bare') return;

  for (const name of ['fedora', 'ubuntu']) {
    put(
      'DataSource',
      name,
      {
        spec: { source: { pvc: { name: `${name}-image`, namespace: 'default' } } },
        status: { conditions: [{ type: 'Ready', status: 'True' }] },
      },
      'default',
    );
  }
  const machine = (name: string, namespace: string, strategy: string, labels: JsonObject): void => {
    const made = put(
      'VirtualMachine',
      name,
      {
        spec: {
          runStrategy: strategy,
          instancetype: { name: 'u1.small' },
          preference: { name: 'fedora' },
          template: {
            metadata: { labels },
            spec: {
              domain: { devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }] } },
              volumes: [{ name: 'root', dataVolume: { name: `${name}-root` } }],
            },
          },
        },
      },
      namespace,
      labels,
    );
    react(world, kindNamed('VirtualMachine'), undefined, made);
    const disk = put(
      'DataVolume',
      `${name}-root`,
      {
        spec: {
          source: { registry: { url: 'docker://registry.example/fedora:42' } },
          storage: { resources: { requests: { storage: '30Gi' } } },
        },
        status: { phase: 'Succeeded', progress: '100.0%', claimName: `${name}-root` },
      },
      namespace,
    );
    claimFor(world, disk);
  };
  machine('web-1', 'team-a', 'Always', { app: 'web', env: 'prod' });
  machine('web-2', 'team-a', 'Always', { app: 'web', env: 'prod' });
  machine('db-1', 'team-a', 'Halted', { app: 'db', env: 'prod' });
  machine('build-1', 'team-b', 'Halted', { app: 'build' });
}
