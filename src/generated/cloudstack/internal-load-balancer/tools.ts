// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const configureInternalLoadBalancerElement: ToolDef<t.ConfigureInternalLoadBalancerElementParams> = tool({
  name: 'cloudstack_configure_internal_lb_element',
  formerly: 'cloudstack_configure_internal_load_balancer_element',
  title: 'Configure internal load balancer element',
  doc: 'Turn the internal load balancer provider element of a physical network on or off.',
  category: 'internal-load-balancer',
  operations: ['configureInternalLoadBalancerElement'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'enabled',
      equals: false,
      risk: 'high',
      why: 'networks of the zone can no longer get internal load balancing',
    },
  ],
  call: {
    kind: 'query',
    command: 'configureInternalLoadBalancerElement',
    async: true,
    key: 'internalloadbalancerelement',
  },
  result: shape('InternalLoadBalancerElement'),
  params: {
    id: required(uuid('Internal load balancer element, by id', { ref: 'InternalLoadBalancerElement' })),
    enabled: required(flag('True turns the element on; false turns it off')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createInternalLoadBalancerElement: ToolDef<t.CreateInternalLoadBalancerElementParams> = tool({
  name: 'cloudstack_create_internal_load_balancer_element',
  title: 'Create internal load balancer element',
  doc: 'Add the internal load balancer element to a network service provider, as a step of setting up a zone.',
  category: 'internal-load-balancer',
  operations: ['createInternalLoadBalancerElement'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'createInternalLoadBalancerElement',
    async: true,
    key: 'internalloadbalancerelement',
  },
  result: shape('InternalLoadBalancerElement'),
  params: {
    nspid: required(uuid('Network service provider the element belongs to', { ref: 'Provider' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listInternalLoadBalancerElements: ToolDef<t.ListInternalLoadBalancerElementsParams> = tool({
  name: 'cloudstack_list_internal_load_balancer_elements',
  title: 'List internal load balancer elements',
  doc: 'Show the internal load balancer elements of the network service providers and whether they are on.',
  category: 'internal-load-balancer',
  operations: ['listInternalLoadBalancerElements'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listInternalLoadBalancerElements', key: 'internalloadbalancerelement' },
  result: list(shape('InternalLoadBalancerElement')),
  params: {
    id: uuid('Internal load balancer element, by id', { ref: 'InternalLoadBalancerElement' }),
    keyword: text('Text to search names and descriptions for'),
    enabled: flag('True for switched on, false for switched off'),
    nspid: uuid('Only the element of this network service provider', { ref: 'Provider' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listInternalLoadBalancerVMs: ToolDef<t.ListInternalLoadBalancerVMsParams> = tool({
  name: 'cloudstack_list_internal_load_balancer_vms',
  title: 'List internal load balancer VMs',
  doc: 'Show the appliance machines that do internal load balancing, with state, host, addresses and health checks.',
  category: 'internal-load-balancer',
  operations: ['listInternalLoadBalancerVMs'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listInternalLoadBalancerVMs', envelope: 'listinternallbvmsresponse', own: true },
  result: list(shape('DomainRouter')),
  params: {
    id: uuid('Internal load balancer VM, by name or id', { ref: 'InternalLoadBalancerVm' }),
    name: text('Name to give, or to look for'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    vpcid: uuid('VPC to look or act in, by name or id', { ref: 'Vpc' }),
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    keyword: text('Text to search names and descriptions for'),
    fetchhealthcheckresults: flag('Also include the latest health check results'),
    forvpc: flag('Only appliances in a VPC, or only those outside one'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
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

export const startInternalLoadBalancerVM: ToolDef<t.StartInternalLoadBalancerVMParams> = tool({
  name: 'cloudstack_start_internal_load_balancer_vm',
  title: 'Start internal load balancer VM',
  doc: 'Start a stopped internal load balancer appliance, so that its rules serve traffic again.',
  category: 'internal-load-balancer',
  operations: ['startInternalLoadBalancerVM'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'startInternalLoadBalancerVM', async: true, envelope: 'startinternallbvmresponse' },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Internal load balancer VM, by name or id', { ref: 'InternalLoadBalancerVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const stopInternalLoadBalancerVM: ToolDef<t.StopInternalLoadBalancerVMParams> = tool({
  name: 'cloudstack_stop_internal_load_balancer_vm',
  title: 'Stop internal load balancer VM',
  doc: 'Stop an internal load balancer appliance; all rules it carries fail until it is started again.',
  category: 'internal-load-balancer',
  operations: ['stopInternalLoadBalancerVM'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'stopInternalLoadBalancerVM', async: true, envelope: 'stopinternallbvmresponse' },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Internal load balancer VM, by name or id', { ref: 'InternalLoadBalancerVm' })),
    forced: flag('Cut the power and mark it stopped even when the host does not answer'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});
