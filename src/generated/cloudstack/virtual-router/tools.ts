// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const changeServiceForRouter: ToolDef<t.ChangeServiceForRouterParams> = tool({
  name: 'cloudstack_change_service_for_router',
  title: 'Change service for router',
  doc: 'Give a stopped virtual router another system offering, that is more or less CPU and memory.',
  category: 'virtual-router',
  operations: ['changeServiceForRouter'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'changeServiceForRouter' },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Virtual router, by name or id', { ref: 'DomainRouter' })),
    serviceofferingid: required(uuid('System offering for routers', { ref: 'ServiceOffering' })),
  },
});

export const configureVirtualRouterElement: ToolDef<t.ConfigureVirtualRouterElementParams> = tool({
  name: 'cloudstack_configure_virtual_router_element',
  title: 'Configure virtual router element',
  doc: 'Enable or disable a virtual router element, deciding whether its physical network can have new routers.',
  category: 'virtual-router',
  operations: ['configureVirtualRouterElement'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'enabled',
      equals: false,
      risk: 'high',
      why: 'no virtual routers can be made on this physical network any more',
    },
  ],
  call: { kind: 'query', command: 'configureVirtualRouterElement', async: true, key: 'virtualrouterelement' },
  result: shape('VirtualRouterProvider'),
  params: {
    id: required(uuid('Virtual router element, by id', { ref: 'VirtualRouterProvider' })),
    enabled: required(flag('Whether routers may be made through this element')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createVirtualRouterElement: ToolDef<t.CreateVirtualRouterElementParams> = tool({
  name: 'cloudstack_create_virtual_router_element',
  title: 'Create virtual router element',
  doc: 'Create the virtual router element of a network service provider, a step in building a zone by hand.',
  category: 'virtual-router',
  operations: ['createVirtualRouterElement'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createVirtualRouterElement', async: true, key: 'virtualrouterelement' },
  result: shape('VirtualRouterProvider'),
  params: {
    nspid: required(uuid('Network service provider the element belongs to', { ref: 'Provider' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    providertype: text('VirtualRouter or VPCVirtualRouter', { ref: 'Provider' }),
  },
});

export const destroyRouter: ToolDef<t.DestroyRouterParams> = tool({
  name: 'cloudstack_destroy_router',
  title: 'Destroy router',
  doc: 'Remove a virtual router machine, which leaves its networks without service until it is built anew.',
  category: 'virtual-router',
  operations: ['destroyRouter'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'destroyRouter', async: true },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Virtual router, by name or id', { ref: 'DomainRouter' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const getRouterHealthCheckResults: ToolDef<t.GetRouterHealthCheckResultsParams> = tool({
  name: 'cloudstack_get_router_health_check_results',
  title: 'Get router health check results',
  doc: 'Show the health check results of a virtual router, optionally running the checks on it right now.',
  category: 'virtual-router',
  operations: ['getRouterHealthCheckResults'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'getRouterHealthCheckResults', key: 'routerhealthchecks' },
  result: shape('RouterHealthCheckResultsList'),
  params: {
    routerid: required(uuid('Virtual router, by name or id', { ref: 'DomainRouter' })),
    performfreshchecks: flag('Run the checks on the router now instead of showing the last results'),
  },
});

export const listRouters: ToolDef<t.ListRoutersParams> = tool({
  name: 'cloudstack_list_routers',
  title: 'List routers',
  doc: 'Show virtual routers with state, host, addresses, version, redundancy and failed health checks.',
  category: 'virtual-router',
  operations: ['listRouters'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listRouters', key: 'router', own: true },
  result: list(shape('DomainRouter')),
  params: {
    id: uuid('Virtual router, by name or id', { ref: 'DomainRouter' }),
    name: text('Name to give, or to look for'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    vpcid: uuid('VPC to look or act in, by name or id', { ref: 'Vpc' }),
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    keyword: text('Text to search names and descriptions for'),
    fetchhealthcheckresults: flag('Add the stored check results'),
    forvpc: flag('Whether it is for tiers of a VPC'),
    healthchecksfailed: flag('Only routers whose last checks failed, or passed'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    version: text('Only those running this version'),
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
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
  },
});

export const listVirtualRouterElements: ToolDef<t.ListVirtualRouterElementsParams> = tool({
  name: 'cloudstack_list_virtual_router_elements',
  title: 'List virtual router elements',
  doc: 'Show the virtual router elements of network providers and whether each is enabled.',
  category: 'virtual-router',
  operations: ['listVirtualRouterElements'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVirtualRouterElements', key: 'virtualrouterelement' },
  result: list(shape('VirtualRouterProvider')),
  params: {
    id: uuid('Virtual router element, by id', { ref: 'VirtualRouterProvider' }),
    keyword: text('Text to search names and descriptions for'),
    enabled: flag('True for switched on, false for switched off'),
    nspid: uuid('Network service provider, by name or id', { ref: 'Provider' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const rebootRouter: ToolDef<t.RebootRouterParams> = tool({
  name: 'cloudstack_reboot_router',
  title: 'Reboot router',
  doc: 'Restart a virtual router, interrupting DHCP, DNS, NAT and VPN of its networks for a short while.',
  category: 'virtual-router',
  operations: ['rebootRouter'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'rebootRouter', async: true, key: 'router' },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Virtual router, by name or id', { ref: 'DomainRouter' })),
    forced: flag('Cut its power instead of shutting it down'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const startRouter: ToolDef<t.StartRouterParams> = tool({
  name: 'cloudstack_start_router',
  title: 'Start router',
  doc: 'Start a stopped virtual router, bringing its networks back into service.',
  category: 'virtual-router',
  operations: ['startRouter'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'startRouter', async: true, key: 'router' },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Virtual router, by name or id', { ref: 'DomainRouter' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const stopRouter: ToolDef<t.StopRouterParams> = tool({
  name: 'cloudstack_stop_router',
  title: 'Stop router',
  doc: 'Shut a virtual router down; its networks lose gateway, DHCP, DNS and VPN until it is started.',
  category: 'virtual-router',
  operations: ['stopRouter'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'stopRouter', async: true, key: 'router' },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Virtual router, by name or id', { ref: 'DomainRouter' })),
    forced: flag('Cut its power, or mark it stopped even if the host does not answer'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
