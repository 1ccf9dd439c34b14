// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createManagementNetworkIpRange: ToolDef<t.CreateManagementNetworkIpRangeParams> = tool({
  name: 'cloudstack_create_management_network_ip_range',
  title: 'Create management network IP range',
  doc: 'Add a range of management addresses to a pod, when its system VMs run out of them.',
  category: 'pod',
  operations: ['createManagementNetworkIpRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createManagementNetworkIpRange', async: true, key: 'pod' },
  result: shape('Pod'),
  params: {
    gateway: required(text("IP address of the router; for a site-to-site VPN the peer's public address")),
    netmask: required(text('Netmask in dotted form, such as 255.255.255.0')),
    startip: required(text('First IPv4 address of the range')),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    endip: text('Last IPv4 address of the range'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    forsystemvms: flag('Use this range only for system VMs'),
    vlan: text('VLAN of the range; untagged when left out'),
  },
});

export const createPod: ToolDef<t.CreatePodParams> = tool({
  name: 'cloudstack_create_pod',
  title: 'Create pod',
  doc: 'Add a pod, usually a rack with its own management subnet, to a zone to hold clusters of hosts.',
  category: 'pod',
  operations: ['createPod'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createPod', key: 'pod' },
  result: shape('Pod'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    gateway: text("IP address of the router; for a site-to-site VPN the peer's public address"),
    netmask: text('Netmask in dotted form, such as 255.255.255.0'),
    startip: text('First management address reserved for system VMs'),
    endip: text('Last management address reserved for system VMs'),
    allocationstate: text('Enabled to let new resources be placed there, Disabled to keep them off'),
    storageaccessgroups: list(text(), 'Storage access groups that link hosts to pools, by name, comma-separated'),
  },
});

export const dedicatePod: ToolDef<t.DedicatePodParams> = tool({
  name: 'cloudstack_dedicate_pod',
  title: 'Dedicate pod',
  doc: 'Reserve all hosts of a pod for one domain or account, so that no other tenant is placed there.',
  category: 'pod',
  operations: ['dedicatePod'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'dedicatePod', async: true, key: 'dedicatedpod' },
  result: shape('DedicatePod'),
  params: {
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
  },
});

export const deleteManagementNetworkIpRange: ToolDef<t.DeleteManagementNetworkIpRangeParams> = tool({
  name: 'cloudstack_delete_management_network_ip_range',
  title: 'Delete management network IP range',
  doc: 'Take a range of management addresses, none of them in use, away from a pod.',
  category: 'pod',
  operations: ['deleteManagementNetworkIpRange'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteManagementNetworkIpRange', async: true },
  result: shape('Success'),
  params: {
    startip: required(text('First IPv4 address of the range')),
    endip: required(text('Last IPv4 address of the range')),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    vlan: required(text('VLAN id, or untagged; a range such as 100-199 for physical networks')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deletePod: ToolDef<t.DeletePodParams> = tool({
  name: 'cloudstack_delete_pod',
  title: 'Delete pod',
  doc: 'Remove an emptied pod from its zone, after its clusters, hosts and storage have been taken out.',
  category: 'pod',
  operations: ['deletePod'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deletePod' },
  result: shape('Success'),
  params: {
    id: required(uuid('Pod, by name or id', { ref: 'Pod' })),
  },
});

export const listDedicatedPods: ToolDef<t.ListDedicatedPodsParams> = tool({
  name: 'cloudstack_list_dedicated_pods',
  title: 'List dedicated pods',
  doc: 'Show which pods are reserved for a single domain or account, and for whom.',
  category: 'pod',
  operations: ['listDedicatedPods'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDedicatedPods', key: 'dedicatedpod' },
  result: list(shape('DedicatePod')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    affinitygroupid: uuid('Affinity group, by name or id', { ref: 'AffinityGroup' }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listPods: ToolDef<t.ListPodsParams> = tool({
  name: 'cloudstack_list_pods',
  title: 'List pods',
  doc: 'Show the pods of a zone with their management ranges and state, to find an id or a disabled pod.',
  category: 'pod',
  operations: ['listPods'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listPods', key: 'pod' },
  result: list(shape('Pod')),
  params: {
    id: uuid('Pod, by name or id', { ref: 'Pod' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    allocationstate: text('Enabled to let new resources be placed there, Disabled to keep them off'),
    showcapacities: flag('Also give CPU, memory and storage capacity of each pod'),
    storageaccessgroup: text('Storage access group, by name'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const releaseDedicatedPod: ToolDef<t.ReleaseDedicatedPodParams> = tool({
  name: 'cloudstack_release_dedicated_pod',
  title: 'Release dedicated pod',
  doc: "End the reservation of a pod for one tenant, so that everybody's virtual machines can be placed there.",
  category: 'pod',
  operations: ['releaseDedicatedPod'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'releaseDedicatedPod', async: true },
  result: shape('Success'),
  params: {
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updatePod: ToolDef<t.UpdatePodParams> = tool({
  name: 'cloudstack_update_pod',
  title: 'Update pod',
  doc: 'Rename a pod, change its management subnet, or enable or disable it for new virtual machines.',
  category: 'pod',
  operations: ['updatePod'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'allocationstate',
      present: true,
      risk: 'high',
      why: 'takes the pod out of use for new machines or back, and the UI asks',
    },
    { param: 'gateway', present: true, risk: 'high', why: 'system VMs use it to reach the management network' },
    { param: 'netmask', present: true, risk: 'high', why: 'system VMs use it to reach the management network' },
  ],
  call: { kind: 'query', command: 'updatePod', key: 'pod' },
  result: shape('Pod'),
  params: {
    id: required(uuid('Pod, by name or id', { ref: 'Pod' })),
    name: text('Name to give, or to look for'),
    gateway: text("IP address of the router; for a site-to-site VPN the peer's public address"),
    netmask: text('Netmask in dotted form, such as 255.255.255.0'),
    startip: text('First IPv4 address of the range'),
    endip: text('Last IPv4 address of the range'),
    allocationstate: text('Enabled or Disabled; Disabled takes no new virtual machines', {
      oneOf: ['Enabled', 'Disabled'],
    }),
  },
});

export const updatePodManagementNetworkIpRange: ToolDef<t.UpdatePodManagementNetworkIpRangeParams> = tool({
  name: 'cloudstack_update_pod_management_network_ip_range',
  title: 'Update pod management network IP range',
  doc: 'Grow or shrink an existing range of management addresses of a pod; addresses in use must stay inside.',
  category: 'pod',
  operations: ['updatePodManagementNetworkIpRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updatePodManagementNetworkIpRange', async: true },
  result: shape('Success'),
  params: {
    currentendip: required(text('Last address the range has now')),
    currentstartip: required(text('First address the range has now')),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    newendip: text('Last address the range shall have'),
    newstartip: text('First address the range shall have'),
  },
});
