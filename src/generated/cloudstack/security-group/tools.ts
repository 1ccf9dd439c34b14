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

export const authorizeSecurityGroupEgress: ToolDef<t.AuthorizeSecurityGroupEgressParams> = tool({
  name: 'cloudstack_authorize_security_group_egress',
  title: 'Authorize security group egress',
  doc: "Allow outgoing traffic from a security group's members to addresses or groups; the first rule blocks the rest.",
  category: 'security-group',
  operations: ['authorizeSecurityGroupEgress'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'authorizeSecurityGroupEgress', async: true, key: 'securitygroup' },
  result: shape('SecurityGroup'),
  params: {
    securitygroupid: uuid('Security group, by name or id', { ref: 'SecurityGroup' }),
    securitygroupname: text('Security group, by name'),
    protocol: text('Protocol: tcp, udp, icmp, all or a number; nfs and such for storage'),
    startport: whole('First destination port', { bounds: [0, 65535] }),
    endport: whole('Last destination port', { bounds: [0, 65535] }),
    cidrlist: list(text(), 'Where the members may connect to; 0.0.0.0/0 is the whole Internet'),
    usersecuritygrouplist: list(map(text()), 'Other groups the members may connect to, as account and group pairs', {
      wire: 'rows',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    icmpcode: whole('ICMP code to match; -1 for any'),
    icmptype: whole('ICMP message type to match, e.g. 8 for ping; -1 for any'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const authorizeSecurityGroupIngress: ToolDef<t.AuthorizeSecurityGroupIngressParams> = tool({
  name: 'cloudstack_authorize_security_group_ingress',
  title: 'Authorize security group ingress',
  doc: "Open ports of a security group's members to given addresses or to members of other groups.",
  category: 'security-group',
  operations: ['authorizeSecurityGroupIngress'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    { param: 'cidrlist', covers: 'public', risk: 'high', why: 'opens the machines of the group to the Internet' },
  ],
  call: { kind: 'query', command: 'authorizeSecurityGroupIngress', async: true, key: 'securitygroup' },
  result: shape('SecurityGroup'),
  params: {
    securitygroupid: uuid('Security group, by name or id', { ref: 'SecurityGroup' }),
    securitygroupname: text('Security group, by name'),
    protocol: text('Protocol: tcp, udp, icmp, all or a number; nfs and such for storage'),
    startport: whole('First port to open', { bounds: [0, 65535] }),
    endport: whole('Last port to open', { bounds: [0, 65535] }),
    cidrlist: list(text(), 'Who may connect; 0.0.0.0/0 is the whole Internet'),
    usersecuritygrouplist: list(map(text()), 'Other groups whose members may connect, as account and group pairs', {
      wire: 'rows',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    icmpcode: whole('ICMP code to match; -1 for any'),
    icmptype: whole('ICMP message type to match, e.g. 8 for ping; -1 for any'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const createSecurityGroup: ToolDef<t.CreateSecurityGroupParams> = tool({
  name: 'cloudstack_create_security_group',
  title: 'Create security group',
  doc: 'Create an empty firewall group that virtual machines can join; rules are added to it afterwards.',
  category: 'security-group',
  operations: ['createSecurityGroup'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createSecurityGroup', key: 'securitygroup' },
  result: shape('SecurityGroup'),
  params: {
    name: required(text('Name to give, or to look for')),
    description: text('Free text about the object'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteSecurityGroup: ToolDef<t.DeleteSecurityGroupParams> = tool({
  name: 'cloudstack_delete_security_group',
  title: 'Delete security group',
  doc: 'Remove a firewall group with all its rules, once no virtual machine is in it.',
  category: 'security-group',
  operations: ['deleteSecurityGroup'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteSecurityGroup' },
  result: shape('Success'),
  params: {
    id: uuid('Security group, by name or id', { ref: 'SecurityGroup' }),
    name: text('Name to give, or to look for'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const listSecurityGroups: ToolDef<t.ListSecurityGroupsParams> = tool({
  name: 'cloudstack_list_security_groups',
  title: 'List security groups',
  doc: 'Show firewall groups with their incoming and outgoing rules and members, to see which ports are open.',
  category: 'security-group',
  operations: ['listSecurityGroups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSecurityGroups', key: 'securitygroup', own: true },
  result: list(shape('SecurityGroup')),
  params: {
    id: uuid('Security group, by name or id', { ref: 'SecurityGroup' }),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    keyword: text('Text to search names and descriptions for'),
    securitygroupname: text('Security group, by name'),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
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

export const revokeSecurityGroupEgress: ToolDef<t.RevokeSecurityGroupEgressParams> = tool({
  name: 'cloudstack_revoke_security_group_egress',
  title: 'Revoke security group egress',
  doc: 'Remove an outgoing rule of a security group; when the last one goes, all outgoing traffic is allowed again.',
  category: 'security-group',
  operations: ['revokeSecurityGroupEgress'],
  effect: 'destroy',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'revokeSecurityGroupEgress', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Id of the egress rule', { ref: 'EgressGroupRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const revokeSecurityGroupIngress: ToolDef<t.RevokeSecurityGroupIngressParams> = tool({
  name: 'cloudstack_revoke_security_group_ingress',
  title: 'Revoke security group ingress',
  doc: 'Close ports by removing an incoming rule of a security group, for all virtual machines in it.',
  category: 'security-group',
  operations: ['revokeSecurityGroupIngress'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'revokeSecurityGroupIngress', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Id of the ingress rule', { ref: 'IngressGroupRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateSecurityGroup: ToolDef<t.UpdateSecurityGroupParams> = tool({
  name: 'cloudstack_update_security_group',
  title: 'Update security group',
  doc: 'Rename a firewall group or give it a custom id; its rules and members stay as they are.',
  category: 'security-group',
  operations: ['updateSecurityGroup'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateSecurityGroup', key: 'securitygroup' },
  result: shape('SecurityGroup'),
  params: {
    id: required(uuid('Security group, by name or id', { ref: 'SecurityGroup' })),
    name: text('Name to give, or to look for'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});
