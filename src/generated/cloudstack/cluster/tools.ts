// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addCluster: ToolDef<t.AddClusterParams> = tool({
  name: 'cloudstack_add_cluster',
  title: 'Add cluster',
  doc: 'Add a cluster of hypervisor hosts to a pod, either an empty one or an existing VMware cluster from vCenter.',
  category: 'cluster',
  operations: ['addCluster'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'url',
      present: true,
      risk: 'high',
      why: 'takes over all hosts of an existing vCenter cluster with the given login',
    },
  ],
  call: { kind: 'query', command: 'addCluster', key: 'cluster' },
  result: shape('Cluster'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    clustername: required(text('Cluster, by its name')),
    clustertype: required(text('CloudManaged, or ExternalManaged for a cluster that vCenter runs')),
    hypervisor: required(
      text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    ),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    allocationstate: text('Enabled to let new resources be placed there, Disabled to keep them off'),
    extensionid: uuid('Orchestrator extension, by name or id', { ref: 'Extension' }),
    guestvswitchname: text('Virtual switch for guest traffic; VMware only'),
    guestvswitchtype: text('Kind of virtual switch for guest traffic, e.g. vmwaresvs or vmwaredvs; VMware only'),
    ovm3cluster: text('Use native OVM3 clustering'),
    ovm3pool: text('Use native OVM3 pooling'),
    ovm3vip: text('Virtual IP address of the OVM3 pool'),
    password: text('vCenter password, for an externally managed cluster', { secret: 'secret' }),
    publicvswitchname: text('Virtual switch for public traffic; VMware only'),
    publicvswitchtype: text('Kind of virtual switch for public traffic, e.g. vmwaresvs or vmwaredvs; VMware only'),
    storageaccessgroups: list(text(), 'Storage access groups that link hosts to pools, by name, comma-separated'),
    url: text('Where the existing VMware cluster is, as http://vcenter/datacenter/cluster', { secret: 'maybe' }),
    username: text('vCenter user, for an externally managed cluster'),
    vsmipaddress: text('IP address of the Nexus 1000v switch manager (VSM)'),
    vsmpassword: text('Password for the Nexus 1000v switch manager (VSM)', { secret: 'secret' }),
    vsmusername: text('User name for the Nexus 1000v switch manager (VSM)'),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
    externaldetails: map(text(), 'Key/value pairs handed to the external orchestrator', {
      wire: 'fields',
      secret: 'maybe',
    }),
  },
});

export const dedicateCluster: ToolDef<t.DedicateClusterParams> = tool({
  name: 'cloudstack_dedicate_cluster',
  title: 'Dedicate cluster',
  doc: 'Reserve all hosts of a cluster for one domain or account, so that no other tenant is placed there.',
  category: 'cluster',
  operations: ['dedicateCluster'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'dedicateCluster', async: true, key: 'dedicatedcluster' },
  result: shape('DedicateCluster'),
  params: {
    clusterid: required(uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' })),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
  },
});

export const deleteCluster: ToolDef<t.DeleteClusterParams> = tool({
  name: 'cloudstack_delete_cluster',
  title: 'Delete cluster',
  doc: 'Remove an emptied cluster from its pod, after its hosts and storage pools have been taken out.',
  category: 'cluster',
  operations: ['deleteCluster'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteCluster' },
  result: shape('Success'),
  params: {
    id: required(uuid('Cluster, by name or id', { ref: 'Cluster' })),
  },
});

export const disableHAForCluster: ToolDef<t.DisableHAForClusterParams> = tool({
  name: 'cloudstack_disable_ha_for_cluster',
  title: 'Disable HA for cluster',
  doc: 'Stop automatic host high availability for a whole cluster, so that dead hosts are not fenced or recovered.',
  category: 'cluster',
  operations: ['disableHAForCluster'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'disableHAForCluster', async: true },
  result: shape('Success'),
  params: {
    clusterid: required(uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableHAForCluster: ToolDef<t.EnableHAForClusterParams> = tool({
  name: 'cloudstack_enable_ha_for_cluster',
  title: 'Enable HA for cluster',
  doc: 'Let host high availability act again in a whole cluster, so that failed hosts are recovered or fenced.',
  category: 'cluster',
  operations: ['enableHAForCluster'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'enableHAForCluster', async: true },
  result: shape('Success'),
  params: {
    clusterid: required(uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const executeClusterDrsPlan: ToolDef<t.ExecuteClusterDrsPlanParams> = tool({
  name: 'cloudstack_execute_cluster_drs_plan',
  title: 'Execute cluster DRS plan',
  doc: 'Carry out the proposed live migrations that even out the load between the hosts of a cluster.',
  category: 'cluster',
  operations: ['executeClusterDrsPlan'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'executeClusterDrsPlan', async: true, key: 'drsPlan' },
  result: shape('ClusterDrsPlan'),
  params: {
    id: required(uuid('The cluster to balance', { ref: 'Cluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    migrateto: list(map(text()), 'Which virtual machine goes to which host, as pairs of vm and host ids', {
      wire: 'rows',
    }),
  },
});

export const generateClusterDrsPlan: ToolDef<t.GenerateClusterDrsPlanParams> = tool({
  name: 'cloudstack_generate_cluster_drs_plan',
  title: 'Generate cluster DRS plan',
  doc: 'Work out which virtual machines would have to move to even out the load in a cluster, without moving any.',
  category: 'cluster',
  operations: ['generateClusterDrsPlan'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'generateClusterDrsPlan', key: 'generateclusterdrsplanresponse' },
  result: shape('ClusterDrsPlan'),
  params: {
    id: required(uuid('The cluster to look at', { ref: 'Cluster' })),
    migrations: whole('Most migrations the proposal may contain'),
  },
});

export const listClusterDrsPlan: ToolDef<t.ListClusterDrsPlanParams> = tool({
  name: 'cloudstack_list_cluster_drs_plan',
  title: 'List cluster DRS plan',
  doc: 'Show past and running load balancing plans of a cluster with their migrations and how each of them ended.',
  category: 'cluster',
  operations: ['listClusterDrsPlan'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listClusterDrsPlan', key: 'drsPlan' },
  result: list(shape('ClusterDrsPlan')),
  params: {
    id: uuid('Balancing plan of a cluster, by id'),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listClusters: ToolDef<t.ListClustersParams> = tool({
  name: 'cloudstack_list_clusters',
  title: 'List clusters',
  doc: 'Show hypervisor clusters with their state, hypervisor, pod and zone, to find an id or a disabled cluster.',
  category: 'cluster',
  operations: ['listClusters'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listClusters', key: 'cluster' },
  result: list(shape('Cluster')),
  params: {
    id: uuid('Cluster, by name or id', { ref: 'Cluster' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    allocationstate: text('Enabled to let new resources be placed there, Disabled to keep them off'),
    clustertype: text('Who manages the cluster: CloudManaged or ExternalManaged'),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    managedstate: text('Whether CloudStack runs the cluster: Managed or Unmanaged'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    showcapacities: flag('Also give CPU, memory and storage capacity of each cluster'),
    storageaccessgroup: text('Storage access group, by name'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
  },
});

export const listClustersMetrics: ToolDef<t.ListClustersMetricsParams> = tool({
  name: 'cloudstack_list_clusters_metrics',
  title: 'List clusters metrics',
  doc: 'Show clusters with live load figures - CPU, memory, DRS imbalance, hosts up - to spot an overloaded one.',
  category: 'cluster',
  operations: ['listClustersMetrics'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listClustersMetrics', key: 'cluster' },
  result: list(shape('ClusterMetrics')),
  params: {
    id: uuid('Cluster, by name or id', { ref: 'Cluster' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    allocationstate: text('Enabled to let new resources be placed there, Disabled to keep them off'),
    clustertype: text('Who manages the cluster: CloudManaged or ExternalManaged'),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    managedstate: text('Whether CloudStack runs the cluster: Managed or Unmanaged'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    showcapacities: flag('Include how much is in use and left'),
    storageaccessgroup: text('Storage access group, by name'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
  },
});

export const listDedicatedClusters: ToolDef<t.ListDedicatedClustersParams> = tool({
  name: 'cloudstack_list_dedicated_clusters',
  title: 'List dedicated clusters',
  doc: 'Show which clusters are reserved for a single domain or account, and for whom.',
  category: 'cluster',
  operations: ['listDedicatedClusters'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDedicatedClusters', key: 'dedicatedcluster' },
  result: list(shape('DedicateCluster')),
  params: {
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    keyword: text('Text to search names and descriptions for'),
    affinitygroupid: uuid('Affinity group, by name or id', { ref: 'AffinityGroup' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const releaseDedicatedCluster: ToolDef<t.ReleaseDedicatedClusterParams> = tool({
  name: 'cloudstack_release_dedicated_cluster',
  title: 'Release dedicated cluster',
  doc: "End the reservation of a cluster for one tenant, so that everybody's virtual machines can be placed there.",
  category: 'cluster',
  operations: ['releaseDedicatedCluster'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'releaseDedicatedCluster', async: true },
  result: shape('Success'),
  params: {
    clusterid: required(uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateCluster: ToolDef<t.UpdateClusterParams> = tool({
  name: 'cloudstack_update_cluster',
  title: 'Update cluster',
  doc: 'Rename a cluster, enable or disable it for new virtual machines, or have CloudStack manage or let go of it.',
  category: 'cluster',
  operations: ['updateCluster'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'allocationstate',
      present: true,
      risk: 'high',
      why: 'takes the cluster out of use for new machines or back, and the UI asks',
    },
    {
      param: 'managedstate',
      present: true,
      risk: 'high',
      why: 'all hosts of the cluster are disconnected or taken back, and the UI asks',
    },
  ],
  call: { kind: 'query', command: 'updateCluster', key: 'cluster' },
  result: shape('Cluster'),
  params: {
    id: required(uuid('Cluster, by name or id', { ref: 'Cluster' })),
    allocationstate: text('Enabled or Disabled; Disabled takes no new virtual machines', {
      oneOf: ['Enabled', 'Disabled'],
    }),
    clustername: text('Cluster, by its name'),
    clustertype: text('Who manages the cluster: CloudManaged or ExternalManaged'),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    managedstate: text('Managed or Unmanaged; Unmanaged disconnects all hosts of the cluster'),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
    externaldetails: map(text(), 'Key/value pairs handed to the external orchestrator', {
      wire: 'fields',
      secret: 'maybe',
    }),
  },
});
