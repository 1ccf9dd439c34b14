// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createIpForwardingRule: ToolDef<t.CreateIpForwardingRuleParams> = tool({
  name: 'cloudstack_create_ip_forwarding_rule',
  title: 'Create IP forwarding rule',
  doc: 'Let a port range through from a public IP with static NAT to its virtual machine, opening the firewall by default.',
  category: 'nat',
  operations: ['createIpForwardingRule'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    { param: 'cidrlist', covers: 'public', risk: 'high', why: 'opens the way in for the Internet' },
    {
      param: 'openfirewall',
      equals: true,
      risk: 'high',
      why: 'outside a VPC the firewall is opened as well, to everybody',
    },
  ],
  call: { kind: 'query', command: 'createIpForwardingRule', async: true, key: 'ipforwardingrule' },
  result: shape('IpForwardingRule'),
  params: {
    ipaddressid: required(uuid('Public address that has static NAT enabled', { ref: 'IPAddress' })),
    protocol: required(text('TCP or UDP')),
    startport: required(whole('First port of the range', { bounds: [0, 65535] })),
    endport: whole('Last port of the range; usually the same as startport if left out', { bounds: [0, 65535] }),
    cidrlist: list(text(), 'Sources let in; anywhere when left out', { leftOut: ['0.0.0.0/0'] }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    openfirewall: flag('Also open the firewall for these ports; true by default', { leftOut: true }),
  },
});

export const deleteIpForwardingRule: ToolDef<t.DeleteIpForwardingRuleParams> = tool({
  name: 'cloudstack_delete_ip_forwarding_rule',
  title: 'Delete IP forwarding rule',
  doc: 'Remove a port rule of a static NAT address, so that this traffic no longer reaches the machine.',
  category: 'nat',
  operations: ['deleteIpForwardingRule'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteIpForwardingRule', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Static NAT rule, by id', { ref: 'StaticAddressRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const disableStaticNat: ToolDef<t.DisableStaticNatParams> = tool({
  name: 'cloudstack_disable_static_nat',
  title: 'Disable static NAT',
  doc: 'Break the one-to-one link between a public IP address and a virtual machine, dropping the rules on it.',
  category: 'nat',
  operations: ['disableStaticNat'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'disableStaticNat', async: true },
  result: shape('Success'),
  params: {
    ipaddressid: required(uuid('Public IP address, by name or id', { ref: 'IPAddress' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableStaticNat: ToolDef<t.EnableStaticNatParams> = tool({
  name: 'cloudstack_enable_static_nat',
  title: 'Enable static NAT',
  doc: 'Map a public IP address one-to-one to a virtual machine, so that all its traffic uses that address.',
  category: 'nat',
  operations: ['enableStaticNat'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'enableStaticNat' },
  result: shape('Success'),
  params: {
    virtualmachineid: required(uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' })),
    ipaddressid: required(uuid('Public IP address, by name or id', { ref: 'IPAddress' })),
    networkid: uuid('Network or VPC tier where the machine is reached', { ref: 'Network' }),
    vmguestip: text('Which address of the machine, when it has several in that network'),
  },
});

export const listIpForwardingRules: ToolDef<t.ListIpForwardingRulesParams> = tool({
  name: 'cloudstack_list_ip_forwarding_rules',
  title: 'List IP forwarding rules',
  doc: 'Show the port rules of public addresses that are mapped one-to-one to virtual machines.',
  category: 'nat',
  operations: ['listIpForwardingRules'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listIpForwardingRules', key: 'ipforwardingrule', own: true },
  result: list(shape('IpForwardingRule')),
  params: {
    id: uuid('Static NAT rule, by id', { ref: 'StaticAddressRule' }),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    ipaddressid: uuid('Public IP address, by name or id', { ref: 'IPAddress' }),
    keyword: text('Text to search names and descriptions for'),
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
