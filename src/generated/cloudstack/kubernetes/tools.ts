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

export const addKubernetesSupportedVersion: ToolDef<t.AddKubernetesSupportedVersionParams> = tool({
  name: 'cloudstack_add_kubernetes_supported_version',
  title: 'Add Kubernetes supported version',
  doc: 'Register the binaries ISO of a Kubernetes release, so that clusters can be built with it or upgraded to it.',
  category: 'kubernetes',
  operations: ['addKubernetesSupportedVersion'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut', 'exec'],
  call: { kind: 'query', command: 'addKubernetesSupportedVersion', key: 'kubernetessupportedversion' },
  result: shape('KubernetesSupportedVersion'),
  params: {
    mincpunumber: required(whole('Fewest CPUs a node must have')),
    minmemory: required(whole('Least memory a node must have, in MiB', { unit: 'MiB' })),
    semanticversion: required(text('Release number, for example 1.31.2')),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    checksum: text('Expected hash of the file to verify the transfer, e.g. {SHA-256}hex or plain MD5'),
    directdownload: flag('Let hosts fetch the ISO themselves, bypassing secondary storage (KVM)'),
    url: text('Address of the binaries ISO, which the cloud downloads', { secret: 'maybe' }),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
  },
});

export const addNodesToKubernetesCluster: ToolDef<t.AddNodesToKubernetesClusterParams> = tool({
  name: 'cloudstack_add_nodes_to_kubernetes_cluster',
  title: 'Add nodes to Kubernetes cluster',
  doc: 'Turn existing instances into worker nodes of a cluster; they are rebooted and an SSH port is opened for each.',
  category: 'kubernetes',
  operations: ['addNodesToKubernetesCluster'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['dataOut', 'exec'],
  call: { kind: 'query', command: 'addNodesToKubernetesCluster', async: true, key: 'kubernetescluster' },
  result: shape('KubernetesCluster'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    nodeids: required(list(uuid(), 'Instances that become worker nodes', { ref: 'UserVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    manualupgrade: flag('Leave these nodes out when the cluster is upgraded'),
    mountcksisoonvr: flag('Serve the binaries ISO from the virtual router instead of attaching it to each node'),
  },
});

export const addVirtualMachinesToKubernetesCluster: ToolDef<t.AddVirtualMachinesToKubernetesClusterParams> = tool({
  name: 'cloudstack_add_vms_to_kubernetes_cluster',
  formerly: 'cloudstack_add_virtual_machines_to_kubernetes_cluster',
  title: 'Add virtual machines to Kubernetes cluster',
  doc: 'Record instances as belonging to a Kubernetes cluster that an outside tool manages, such as Cluster API.',
  category: 'kubernetes',
  operations: ['addVirtualMachinesToKubernetesCluster'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addVirtualMachinesToKubernetesCluster' },
  result: shape('Success'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    virtualmachineids: required(list(uuid(), 'Instances that belong to the cluster', { ref: 'UserVm' })),
    iscontrolnode: flag('They are control plane nodes'),
  },
});

export const createKubernetesCluster: ToolDef<t.CreateKubernetesClusterParams> = tool({
  name: 'cloudstack_create_kubernetes_cluster',
  title: 'Create Kubernetes cluster',
  doc: 'Build a Kubernetes cluster out of new instances, with its control plane, workers and public API endpoint.',
  category: 'kubernetes',
  operations: ['createKubernetesCluster'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'exec', 'money'],
  call: { kind: 'query', command: 'createKubernetesCluster', async: true, key: 'kubernetescluster' },
  result: shape('KubernetesCluster'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    kubernetesversionid: uuid('Kubernetes release to run, by name or id', { ref: 'KubernetesSupportedVersion' }),
    serviceofferingid: uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' }),
    size: whole('Number of worker nodes'),
    controlnodes: whole('Number of control plane nodes; more than one makes it highly available'),
    networkid: uuid('Network for the nodes; a new isolated one is made if left out', { ref: 'Network' }),
    keypair: text('SSH key pair for logging in to the nodes'),
    noderootdisksize: whole('Size of the root disk of each node in GiB', { unit: 'GiB' }),
    description: text('Free text about the object'),
    asnumber: whole('BGP autonomous system number'),
    clustertype: text('CloudManaged to build it here; ExternalManaged to only record a cluster of an outside tool'),
    cniconfigdetails: map(text(), 'Values for the variables in the CNI configuration', {
      wire: 'fields',
      secret: 'maybe',
    }),
    cniconfigurationid: uuid('Stored network plug-in (CNI) configuration to use', { ref: 'CniConfiguration' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    dockerregistrypassword: text('Password for the private container registry', { secret: 'secret' }),
    dockerregistryurl: text('Private image registry the nodes pull from', { secret: 'maybe' }),
    dockerregistryusername: text('User name for the private container registry'),
    enablecsi: flag('Deploy the CloudStack storage driver (CSI) in the cluster'),
    etcdnodes: whole('Number of separate etcd nodes; 0 keeps etcd on the control plane'),
    externalloadbalanceripaddress: text(
      'Address of your own load balancer, for a highly available cluster in a shared network',
    ),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    masternodes: whole('Old name of controlnodes'),
    nodeofferings: list(map(text()), 'Service offering per kind of node (control, worker, etcd)', { wire: 'rows' }),
    nodetemplates: list(map(text()), 'Template per kind of node (control, worker, etcd)', { wire: 'rows' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteKubernetesCluster: ToolDef<t.DeleteKubernetesClusterParams> = tool({
  name: 'cloudstack_delete_kubernetes_cluster',
  title: 'Delete Kubernetes cluster',
  doc: 'Destroy a Kubernetes cluster with all its nodes and everything stored on them.',
  category: 'kubernetes',
  operations: ['deleteKubernetesCluster'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'deleteKubernetesCluster', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    expunge: flag('Destroy the instances beyond recovery (only for externally managed clusters, with cleanup)'),
    cleanup: flag('Destroy the instances as well (only for externally managed clusters)'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteKubernetesSupportedVersion: ToolDef<t.DeleteKubernetesSupportedVersionParams> = tool({
  name: 'cloudstack_delete_kubernetes_supported_version',
  title: 'Delete Kubernetes supported version',
  doc: 'Remove a Kubernetes release and its binaries ISO from the versions on offer, once no cluster uses it.',
  category: 'kubernetes',
  operations: ['deleteKubernetesSupportedVersion'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteKubernetesSupportedVersion', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Supported Kubernetes release, by name or id', { ref: 'KubernetesSupportedVersion' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const getKubernetesClusterConfig: ToolDef<t.GetKubernetesClusterConfigParams> = tool({
  name: 'cloudstack_get_kubernetes_cluster_config',
  title: 'Get Kubernetes cluster config',
  doc: 'Get the kubeconfig of a cluster, with which kubectl has full control over it.',
  category: 'kubernetes',
  operations: ['getKubernetesClusterConfig'],
  effect: 'read',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'getKubernetesClusterConfig', key: 'clusterconfig' },
  result: shape('KubernetesClusterConfig'),
  params: {
    id: uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' }),
  },
});

export const getUploadParamsForKubernetesSupportedVersion: ToolDef<t.GetUploadParamsForKubernetesSupportedVersionParams> =
  tool({
    name: 'cloudstack_get_kubernetes_version_upload_params',
    formerly: 'cloudstack_get_upload_params_for_kubernetes_supported_version',
    title: 'Get upload params for Kubernetes supported version',
    doc: 'Prepare the upload of a Kubernetes binaries ISO from your own computer and get the signed address for it.',
    category: 'kubernetes',
    operations: ['getUploadParamsForKubernetesSupportedVersion'],
    effect: 'write',
    risk: 'low',
    flags: ['exec', 'secretOut'],
    call: { kind: 'query', command: 'getUploadParamsForKubernetesSupportedVersion', key: 'getuploadparams' },
    result: shape('GetUploadParams'),
    params: {
      name: required(text('Name to give, or to look for')),
      zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
      format: required(text('Must be ISO')),
      mincpunumber: required(whole('Fewest CPUs a node must have')),
      minmemory: required(whole('Least memory a node must have, in MiB', { unit: 'MiB' })),
      semanticversion: required(text('Release number, for example 1.31.2')),
      checksum: text('Expected hash of the file to verify the transfer, e.g. {SHA-256}hex or plain MD5'),
      account: text('Account concerned, by name; usually goes together with domainid'),
      domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
      projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    },
  });

export const listKubernetesClusters: ToolDef<t.ListKubernetesClustersParams> = tool({
  name: 'cloudstack_list_kubernetes_clusters',
  title: 'List Kubernetes clusters',
  doc: 'Show Kubernetes clusters with state, version, size, API endpoint and nodes.',
  category: 'kubernetes',
  operations: ['listKubernetesClusters'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listKubernetesClusters', key: 'kubernetescluster', own: true },
  result: list(shape('KubernetesCluster')),
  params: {
    id: uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' }),
    name: text('Name to give, or to look for'),
    state: text('Only clusters in this state, for example Running, Stopped or Alert'),
    keyword: text('Text to search names and descriptions for'),
    clustertype: text('Only CloudManaged or only ExternalManaged clusters'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listKubernetesSupportedVersions: ToolDef<t.ListKubernetesSupportedVersionsParams> = tool({
  name: 'cloudstack_list_kubernetes_supported_versions',
  title: 'List Kubernetes supported versions',
  doc: 'Show the Kubernetes releases clusters can be built with or upgraded to, and whether their ISO is ready.',
  category: 'kubernetes',
  operations: ['listKubernetesSupportedVersions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listKubernetesSupportedVersions', key: 'kubernetessupportedversion' },
  result: list(shape('KubernetesSupportedVersion')),
  params: {
    id: uuid('Supported Kubernetes release, by name or id', { ref: 'KubernetesSupportedVersion' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    minimumkubernetesversionid: uuid('Only releases to which a cluster of this one can be upgraded', {
      ref: 'KubernetesSupportedVersion',
    }),
    minimumsemanticversion: text('Only this release and later ones'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
  },
});

export const removeNodesFromKubernetesCluster: ToolDef<t.RemoveNodesFromKubernetesClusterParams> = tool({
  name: 'cloudstack_remove_nodes_from_kubernetes_cluster',
  title: 'Remove nodes from Kubernetes cluster',
  doc: 'Take instances that were joined by hand out of a cluster; the instances themselves stay.',
  category: 'kubernetes',
  operations: ['removeNodesFromKubernetesCluster'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'removeNodesFromKubernetesCluster', async: true, key: 'kubernetescluster' },
  result: shape('KubernetesCluster'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    nodeids: required(list(uuid(), 'Instances to take out', { ref: 'UserVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const removeVirtualMachinesFromKubernetesCluster: ToolDef<t.RemoveVirtualMachinesFromKubernetesClusterParams> =
  tool({
    name: 'cloudstack_remove_vms_from_kubernetes_cluster',
    formerly: 'cloudstack_remove_virtual_machines_from_kubernetes_cluster',
    title: 'Remove virtual machines from Kubernetes cluster',
    doc: 'Drop the record that instances belong to an externally managed cluster; the instances are not touched.',
    category: 'kubernetes',
    operations: ['removeVirtualMachinesFromKubernetesCluster'],
    effect: 'write',
    risk: 'low',
    call: { kind: 'query', command: 'removeVirtualMachinesFromKubernetesCluster' },
    result: list(shape('RemoveVirtualMachinesFromKubernetesCluster')),
    params: {
      id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
      virtualmachineids: required(list(uuid(), 'Instances that no longer belong to it', { ref: 'UserVm' })),
      keyword: text('Text to search names and descriptions for'),
      page: whole('Page to show, starting at 1; only together with pagesize'),
      pagesize: whole('How many entries per page; usually at most 500'),
    },
  });

export const scaleKubernetesCluster: ToolDef<t.ScaleKubernetesClusterParams> = tool({
  name: 'cloudstack_scale_kubernetes_cluster',
  title: 'Scale Kubernetes cluster',
  doc: 'Add or destroy worker nodes, give nodes another offering, or set up autoscaling of a cluster.',
  category: 'kubernetes',
  operations: ['scaleKubernetesCluster'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['money'],
  call: { kind: 'query', command: 'scaleKubernetesCluster', async: true, key: 'kubernetescluster' },
  result: shape('KubernetesCluster'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    size: whole('New number of worker nodes; fewer than now destroys some'),
    autoscalingenabled: flag('Let the cluster autoscaler decide on the number of workers'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    maxsize: whole('Most workers under autoscaling'),
    minsize: whole('Fewest workers under autoscaling'),
    nodeids: list(uuid(), 'Worker nodes to destroy when shrinking', { ref: 'UserVm' }),
    nodeofferings: list(map(text()), 'New service offering per kind of node (control, worker, etcd)', { wire: 'rows' }),
    serviceofferingid: uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' }),
  },
});

export const startKubernetesCluster: ToolDef<t.StartKubernetesClusterParams> = tool({
  name: 'cloudstack_start_kubernetes_cluster',
  title: 'Start Kubernetes cluster',
  doc: 'Start all nodes of a stopped Kubernetes cluster and wait until its API answers again.',
  category: 'kubernetes',
  operations: ['startKubernetesCluster'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'startKubernetesCluster', async: true, key: 'kubernetescluster' },
  result: shape('KubernetesCluster'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const stopKubernetesCluster: ToolDef<t.StopKubernetesClusterParams> = tool({
  name: 'cloudstack_stop_kubernetes_cluster',
  title: 'Stop Kubernetes cluster',
  doc: 'Shut down all nodes of a Kubernetes cluster, which takes every workload on it off line.',
  category: 'kubernetes',
  operations: ['stopKubernetesCluster'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'stopKubernetesCluster', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateKubernetesSupportedVersion: ToolDef<t.UpdateKubernetesSupportedVersionParams> = tool({
  name: 'cloudstack_update_kubernetes_supported_version',
  title: 'Update Kubernetes supported version',
  doc: 'Offer a Kubernetes release for new clusters and upgrades, or withhold it.',
  category: 'kubernetes',
  operations: ['updateKubernetesSupportedVersion'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'state', equals: 'Disabled', risk: 'high', why: 'nobody can build or upgrade with this release any more' },
  ],
  call: { kind: 'query', command: 'updateKubernetesSupportedVersion', key: 'kubernetessupportedversion' },
  result: shape('KubernetesSupportedVersion'),
  params: {
    id: required(uuid('Supported Kubernetes release, by name or id', { ref: 'KubernetesSupportedVersion' })),
    state: required(text('Enabled or Disabled')),
  },
});

export const upgradeKubernetesCluster: ToolDef<t.UpgradeKubernetesClusterParams> = tool({
  name: 'cloudstack_upgrade_kubernetes_cluster',
  title: 'Upgrade Kubernetes cluster',
  doc: 'Upgrade a running cluster to a newer Kubernetes release, node by node, draining each before its turn.',
  category: 'kubernetes',
  operations: ['upgradeKubernetesCluster'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: { kind: 'query', command: 'upgradeKubernetesCluster', async: true, key: 'kubernetescluster' },
  result: shape('KubernetesCluster'),
  params: {
    id: required(uuid('Kubernetes cluster, by name or id', { ref: 'KubernetesCluster' })),
    kubernetesversionid: required(
      uuid('Release to upgrade to; at most one minor version further', { ref: 'KubernetesSupportedVersion' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
