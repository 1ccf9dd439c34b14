// Kubernetes clusters, lightly: states, sizes and versions, no nodes.
import { internal, inUse } from '../engine/fault.ts';
import { lists } from '../engine/lists.ts';
import type { Field } from '../engine/row.ts';
import type { Call, Module, Resource } from '../engine/types.ts';
import { creates, moves, removes } from '../engine/verbs.ts';
import { must } from '../engine/world.ts';
import { zoneName } from './joins.ts';

const kubernetesVersion: Resource = {
  table: 'kubernetessupportedversion',
  key: 'kubernetessupportedversion',
  noun: 'Kubernetes version',
  joins: [zoneName],
  matches: {
    minimumsemanticversion: (row, value) => String(row.semanticversion) >= value,
    minimumkubernetesversionid: null,
  },
};

/** The oldest version that the service runs, and the least that a machine of a cluster has. */
const OLDEST = [1, 11, 0] as const;
const LEAST = { mincpunumber: 2, minmemory: 2048 } as const;

/** Throws 530 for a version that no cluster could run. */
function checkedVersion({ args }: Call): Readonly<Record<string, never>> {
  const version = args.need('semanticversion');
  const parts = version.split('.').map(Number);
  const differs = OLDEST.findIndex((part, index) => part !== parts[index]);
  if (differs >= 0 && !((parts[differs] ?? 0) > (OLDEST[differs] ?? 0)))
    throw internal(`The Kubernetes version ${version} is older than ${OLDEST.join('.')}.`);
  for (const [name, least] of Object.entries(LEAST))
    if (Number(args.text(name) ?? least) < least) throw internal(`The value of ${name} is below ${least}.`);
  return {};
}

/** Versions to choose from; one that a cluster runs stays. */
export const kubernetesVersions: Module = {
  resource: kubernetesVersion,
  commands: {
    listKubernetesSupportedVersions: lists(kubernetesVersion),
    addKubernetesSupportedVersion: creates(kubernetesVersion, {
      fields: (call) => ({
        ...checkedVersion(call),
        name: call.args.text('name') ?? `v${call.args.need('semanticversion')}`,
        state: 'Enabled',
        isoid: call.world.newId(),
        isoname: `${call.args.text('name') ?? `v${call.args.need('semanticversion')}`}-Kubernetes-Binaries-ISO`,
        isostate: 'Ready',
        supportsha: true,
        supportsautoscaling: true,
      }),
    }),
    updateKubernetesSupportedVersion: (call) => {
      const row = must(call.world, 'kubernetessupportedversion', call.args.need('id'), 'Kubernetes version');
      row.state = call.args.text('state');
      return { kind: 'object', resource: kubernetesVersion, row };
    },
    deleteKubernetesSupportedVersion: removes(kubernetesVersion, {
      guard: (row, call) => {
        const user = call.world.table('kubernetescluster').first((it) => it.kubernetesversionid === row.id);
        if (user !== undefined) throw inUse(`The Kubernetes cluster ${user.name} runs version ${row.name}.`);
      },
    }),
  },
};

const kubernetesCluster: Resource = {
  table: 'kubernetescluster',
  key: 'kubernetescluster',
  noun: 'Kubernetes cluster',
  type: 'KubernetesCluster',
  owned: true,
  partial: ['name'],
  joins: [
    zoneName,
    ['serviceofferingid', 'serviceoffering', { serviceofferingname: 'name' }],
    ['networkid', 'network', { associatednetworkname: 'name' }],
    ['kubernetesversionid', 'kubernetessupportedversion', { kubernetesversionname: 'name' }],
  ],
};

/** Clusters with their states; no machines stand behind them. */
export const kubernetesClusters: Module = {
  resource: kubernetesCluster,
  commands: {
    listKubernetesClusters: lists(kubernetesCluster),
    createKubernetesCluster: creates(kubernetesCluster, {
      fields: (call) => ({
        clustertype: call.args.text('clustertype') ?? 'CloudManaged',
        size: call.args.whole('size') ?? 1,
        controlnodes: call.args.whole('controlnodes') ?? 1,
        autoscalingenabled: false,
        endpoint: '',
        virtualmachines: [] as Field[],
      }),
      states: ['Starting', 'Running'],
      after: (row) => {
        row.endpoint = 'https://192.0.2.20:6443/';
      },
    }),
    startKubernetesCluster: moves(kubernetesCluster, { from: ['Stopped'], via: 'Starting', to: 'Running' }),
    stopKubernetesCluster: moves(kubernetesCluster, { from: ['Running'], via: 'Stopping', to: 'Stopped', quiet: true }),
    scaleKubernetesCluster: moves(kubernetesCluster, {
      from: ['Running', 'Stopped'],
      via: 'Scaling',
      to: 'Running',
      after: (row, call) => {
        row.size = call.args.whole('size') ?? row.size;
      },
    }),
    upgradeKubernetesCluster: moves(kubernetesCluster, {
      from: ['Running'],
      via: 'Upgrading',
      to: 'Running',
      after: (row, call) => {
        row.kubernetesversionid = call.args.text('kubernetesversionid');
      },
    }),
    deleteKubernetesCluster: removes(kubernetesCluster, { during: 'Destroying' }),
    getKubernetesClusterConfig: (call) => {
      const row = must(call.world, 'kubernetescluster', call.args.need('id'), 'Kubernetes cluster');
      const config = `apiVersion: v1\nkind: Config\nclusters:\n- name: ${row.name}\n  cluster: {server: "${row.endpoint}"}\nusers:\n- name: admin\n  user: {token: SIMULATED-SECRET-TOKEN}\n`;
      return { kind: 'record', key: 'clusterconfig', fields: { id: row.id, name: row.name, configdata: config } };
    },
  },
};
