// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createDomain: ToolDef<t.CreateDomainParams> = tool({
  name: 'cloudstack_create_domain',
  title: 'Create domain',
  doc: 'Create a domain below another one, to group accounts of a customer or department under their own admins.',
  category: 'domain',
  operations: ['createDomain'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createDomain', key: 'domain' },
  result: shape('Domain'),
  params: {
    name: required(text('Name to give, or to look for')),
    networkdomain: text('DNS suffix for the networks of this domain'),
    parentdomainid: uuid('Domain to put it under; the root domain when left out', { ref: 'Domain' }),
    domainid: text('UUID of your own choice for the domain'),
  },
});

export const deleteDomain: ToolDef<t.DeleteDomainParams> = tool({
  name: 'cloudstack_delete_domain',
  title: 'Delete domain',
  doc: 'Remove an empty domain, or with cleanup also its subdomains, accounts and everything they own.',
  category: 'domain',
  operations: ['deleteDomain'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  raisedBy: [
    {
      param: 'cleanup',
      equals: true,
      risk: 'critical',
      why: 'all subdomains and accounts with their machines and disks and networks are destroyed',
    },
  ],
  call: { kind: 'query', command: 'deleteDomain', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Domain, by name or id', { ref: 'Domain' })),
    cleanup: flag('Also destroy all subdomains, accounts, machines, disks and networks in it'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const linkDomainToLdap: ToolDef<t.LinkDomainToLdapParams> = tool({
  name: 'cloudstack_link_domain_to_ldap',
  title: 'Link domain to LDAP',
  doc: 'Tie a domain to an LDAP group or OU, so that its members get an account in it at first sign-in.',
  category: 'domain',
  operations: ['linkDomainToLdap'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  raisedBy: [
    {
      param: 'accounttype',
      anyOf: [1, 2],
      risk: 'critical',
      why: 'every member of the directory group becomes an administrator',
    },
    { param: 'admin', present: true, risk: 'high', why: 'makes a directory user administrator of the domain at once' },
  ],
  call: { kind: 'query', command: 'linkDomainToLdap', key: 'LinkDomainToLdap' },
  result: shape('LinkDomainToLdap'),
  params: {
    type: required(text('Whether the LDAP name is that of a GROUP or an OU')),
    accounttype: required(whole('Kind of account for imported users: 0 user, 2 domain admin')),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    name: text('Older name for ldapdomain'),
    admin: text('LDAP user who is made administrator of the domain at once'),
    ldapdomain: text('Distinguished name of the LDAP group or OU'),
  },
});

export const listDomainChildren: ToolDef<t.ListDomainChildrenParams> = tool({
  name: 'cloudstack_list_domain_children',
  title: 'List domain children',
  doc: 'Show the domains below a given one, direct children only or the whole branch.',
  category: 'domain',
  operations: ['listDomainChildren'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDomainChildren', key: 'domain' },
  result: list(shape('Domain')),
  params: {
    id: uuid('Domain, by name or id', { ref: 'Domain' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('The whole branch instead of the direct children only'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    showicon: flag('Include the picture of each object'),
  },
});

export const listDomains: ToolDef<t.ListDomainsParams> = tool({
  name: 'cloudstack_list_domains',
  title: 'List domains',
  doc: 'Show domains with path, state, limits and resource use; filter by name or depth in the tree.',
  category: 'domain',
  operations: ['listDomains'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDomains', key: 'domain' },
  result: list(shape('Domain')),
  params: {
    id: uuid('Domain, by name or id', { ref: 'Domain' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    level: whole('Only domains at this depth, where the root domain is 0'),
    tag: text('Host or storage tag whose limits and usage are meant'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    details: list(text(), 'What to include: all, resource, min; less makes the answer faster', { secret: 'maybe' }),
    showicon: flag('Include the picture of each object'),
  },
});

export const moveDomain: ToolDef<t.MoveDomainParams> = tool({
  name: 'cloudstack_move_domain',
  title: 'Move domain',
  doc: 'Hang a domain with all it contains below another parent, when the organisation has changed.',
  category: 'domain',
  operations: ['moveDomain'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'moveDomain', key: 'domain' },
  result: shape('Domain'),
  params: {
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    parentdomainid: required(uuid('Domain it shall come under', { ref: 'Domain' })),
  },
});

export const updateDomain: ToolDef<t.UpdateDomainParams> = tool({
  name: 'cloudstack_update_domain',
  title: 'Update domain',
  doc: 'Rename a domain or change the DNS suffix that networks created in it from now on will get.',
  category: 'domain',
  operations: ['updateDomain'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'name',
      present: true,
      risk: 'high',
      why: 'logins, policies and scripts that hold the old path stop working',
    },
  ],
  call: { kind: 'query', command: 'updateDomain', key: 'domain' },
  result: shape('Domain'),
  params: {
    id: required(uuid('Domain, by name or id', { ref: 'Domain' })),
    name: text('Name to give, or to look for'),
    networkdomain: text('DNS suffix for new networks of this domain'),
  },
});
