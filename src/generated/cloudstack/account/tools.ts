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

export const createAccount: ToolDef<t.CreateAccountParams> = tool({
  name: 'cloudstack_create_account',
  title: 'Create account',
  doc: 'Open a new tenant account with its first user, password and role, in a domain of your choice.',
  category: 'account',
  operations: ['createAccount'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  raisedBy: [
    { param: 'accounttype', equals: 1, risk: 'critical', why: 'a root administrator controls the whole cloud' },
  ],
  call: { kind: 'query', command: 'createAccount', key: 'account' },
  result: shape('Account'),
  params: {
    username: required(text('Login name at CloudStack, the server or the device')),
    password: required(text("Password of the account's first user, in clear text", { secret: 'secret' })),
    email: required(text('E-mail address of the person')),
    firstname: required(text('Given name of the user')),
    lastname: required(text('Family name of the user')),
    account: text('Name of the account; the user name is taken when left out'),
    accounttype: whole('Kind of account: 0 user, 1 root admin, 2 domain admin; give this or roleid'),
    roleid: uuid('Role, by name or id', { ref: 'Role' }),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    accountdetails: map(text(), 'Free key and value pairs kept with the account', { wire: 'fields', secret: 'maybe' }),
    accountid: text('UUID of your own choice for the account'),
    networkdomain: text('DNS domain for machines in guest networks'),
    timezone: text('Time zone, such as UTC or Europe/Berlin'),
    userid: text('UUID of your own choice for the first user'),
  },
});

export const deleteAccount: ToolDef<t.DeleteAccountParams> = tool({
  name: 'cloudstack_delete_account',
  title: 'Delete account',
  doc: 'Remove an account with all it owns - machines, disks, snapshots, networks, addresses and users - for good.',
  category: 'account',
  operations: ['deleteAccount'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteAccount', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Account, by name or id', { ref: 'Account' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const disableAccount: ToolDef<t.DisableAccountParams> = tool({
  name: 'cloudstack_disable_account',
  title: 'Disable account',
  doc: 'Shut an account out and stop all its machines, or with lock only keep its users from doing anything.',
  category: 'account',
  operations: ['disableAccount'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege'],
  raisedBy: [
    { param: 'lock', equals: false, risk: 'critical', why: 'all running machines of the account are stopped' },
  ],
  call: { kind: 'query', command: 'disableAccount', async: true, key: 'account' },
  result: shape('Account'),
  params: {
    lock: required(flag('True only locks the users out; false disables the account and stops its running machines')),
    id: uuid('Account, by name or id', { ref: 'Account' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const enableAccount: ToolDef<t.EnableAccountParams> = tool({
  name: 'cloudstack_enable_account',
  title: 'Enable account',
  doc: 'Let a disabled or locked account work again; its stopped machines stay off until somebody starts them.',
  category: 'account',
  operations: ['enableAccount'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'enableAccount', key: 'account' },
  result: shape('Account'),
  params: {
    id: uuid('Account, by name or id', { ref: 'Account' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const isAccountAllowedToCreateOfferingsWithTags: ToolDef<t.IsAccountAllowedToCreateOfferingsWithTagsParams> =
  tool({
    name: 'cloudstack_may_account_create_tagged_offerings',
    formerly: 'cloudstack_is_account_allowed_to_create_offerings_with_tags',
    title: 'Is account allowed to create offerings with tags',
    doc: 'Tell whether an account may make offerings that carry host or storage tags, before you try it.',
    category: 'account',
    operations: ['isAccountAllowedToCreateOfferingsWithTags'],
    effect: 'read',
    risk: 'none',
    call: { kind: 'query', command: 'isAccountAllowedToCreateOfferingsWithTags', key: 'isallowed' },
    result: shape('IsAccountAllowedToCreateOfferingsWithTags'),
    params: {
      id: required(uuid('Account, by name or id', { ref: 'Account' })),
    },
  });

export const ldapCreateAccount: ToolDef<t.LdapCreateAccountParams> = tool({
  name: 'cloudstack_ldap_create_account',
  title: 'LDAP create account',
  doc: 'Open an account for one person found in the LDAP directory, who then signs in with the directory password.',
  category: 'account',
  operations: ['ldapCreateAccount'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  raisedBy: [
    { param: 'accounttype', equals: 1, risk: 'critical', why: 'a root administrator controls the whole cloud' },
  ],
  call: { kind: 'query', command: 'ldapCreateAccount', envelope: 'createaccountresponse', key: 'account' },
  result: shape('Account'),
  params: {
    username: required(text('Login name as it stands in the LDAP directory')),
    accountdetails: map(text(), 'Key/value pairs to keep with the account', { wire: 'pairs', secret: 'maybe' }),
    accountid: text('Account concerned, by name or id; when making an account, the UUID to give it'),
    accounttype: whole('Kind of account: 0 user, 1 root admin, 2 domain admin; give this or roleid'),
    networkdomain: text('DNS domain for machines in guest networks'),
    roleid: uuid('Role, by name or id', { ref: 'Role' }),
    timezone: text('Time zone, such as UTC or Europe/Berlin'),
    userid: text('User concerned, by name or id; when making a user, the UUID to give it'),
    account: text('Account to create or, when it exists already, to add the user to'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const linkAccountToLdap: ToolDef<t.LinkAccountToLdapParams> = tool({
  name: 'cloudstack_link_account_to_ldap',
  title: 'Link account to LDAP',
  doc: 'Tie an account to an LDAP group or OU, so that its members become users of the account at first sign-in.',
  category: 'account',
  operations: ['linkAccountToLdap'],
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
  call: { kind: 'query', command: 'linkAccountToLdap', key: 'linkAccountToLdap' },
  result: shape('LinkAccountToLdap'),
  params: {
    account: required(text('Account concerned, by name; usually goes together with domainid')),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    ldapdomain: required(text('Distinguished name of the LDAP group or OU')),
    type: text('Whether ldapdomain names a GROUP or an OU'),
    accounttype: whole('Kind of account for imported users: 0 user, 2 domain admin'),
    admin: text('LDAP user who is made domain administrator at once'),
    roleid: uuid('Role, by name or id', { ref: 'Role' }),
  },
});

export const listAccounts: ToolDef<t.ListAccountsParams> = tool({
  name: 'cloudstack_list_accounts',
  title: 'List accounts',
  doc: 'Show accounts with their state, role, limits and how much each one uses; filter by domain, name or state.',
  category: 'account',
  operations: ['listAccounts'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAccounts', key: 'account', own: true },
  result: list(shape('Account')),
  params: {
    name: text('Name to give, or to look for'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    accounttype: whole('Kind of account: 0 user, 1 root admin, 2 domain admin'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    keyword: text('Text to search names and descriptions for'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    id: uuid('Account, by name or id', { ref: 'Account' }),
    apikeyaccess: text('Only accounts whose API key access is enabled, disabled or inherited'),
    iscleanuprequired: flag('Only accounts that still await cleaning up, or only those that do not'),
    tag: text('Host or storage tag whose limits and usage are meant'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    details: list(text(), 'What to include: all, resource, min; less makes the answer faster', { secret: 'maybe' }),
    showicon: flag('Include the picture of each object'),
  },
});

export const listAndSwitchSamlAccount: ToolDef<t.ListAndSwitchSamlAccountParams> = tool({
  name: 'cloudstack_list_and_switch_saml_account',
  title: 'List and switch SAML account',
  doc: 'Show the accounts one single-sign-on identity may use, or move the signed-in session to another of them.',
  category: 'account',
  operations: ['listAndSwitchSamlAccount'],
  effect: 'act',
  risk: 'low',
  flags: ['privilege', 'secretOut'],
  raisedBy: [
    { param: 'userid', present: true, risk: 'high', why: 'the session becomes that of another user' },
    { param: 'domainid', present: true, risk: 'high', why: 'the session becomes that of another user' },
  ],
  call: { kind: 'query', command: 'listAndSwitchSamlAccount', key: 'samluseraccount' },
  result: list(shape('SamlUserAccount')),
  params: {
    userid: uuid('User to switch the session to; leave out to only list the accounts', { ref: 'User' }),
    domainid: uuid('Domain of the user to switch to', { ref: 'Domain' }),
  },
});

export const lockAccount: ToolDef<t.LockAccountParams> = tool({
  name: 'cloudstack_lock_account',
  title: 'Lock account',
  doc: 'Keep the users of an account from doing anything while its machines go on running.',
  category: 'account',
  operations: ['lockAccount'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'lockAccount', key: 'account' },
  result: shape('Account'),
  params: {
    account: required(text('Account concerned, by name; usually goes together with domainid')),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
  },
});

export const markDefaultZoneForAccount: ToolDef<t.MarkDefaultZoneForAccountParams> = tool({
  name: 'cloudstack_mark_default_zone_for_account',
  title: 'Mark default zone for account',
  doc: "Set the zone in which an account's new resources go when the caller names none.",
  category: 'account',
  operations: ['markDefaultZoneForAccount'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'markDefaultZoneForAccount', async: true, key: 'account' },
  result: shape('Account'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    account: required(text('Account concerned, by name; usually goes together with domainid')),
    domainid: required(uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateAccount: ToolDef<t.UpdateAccountParams> = tool({
  name: 'cloudstack_update_account',
  title: 'Update account',
  doc: 'Rename an account, change its role, its network domain, its details, or whether it may use API keys.',
  category: 'account',
  operations: ['updateAccount'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  raisedBy: [
    { param: 'roleid', present: true, risk: 'high', why: 'changes at once what all users of the account may do' },
    {
      param: 'apikeyaccess',
      present: true,
      risk: 'high',
      why: "lets the account's API keys work or cuts off its automation",
    },
  ],
  call: { kind: 'query', command: 'updateAccount', key: 'account' },
  result: shape('Account'),
  params: {
    id: uuid('Account, by name or id', { ref: 'Account' }),
    accountdetails: map(text(), 'Key and value pairs that replace the details of the account', {
      wire: 'fields',
      secret: 'maybe',
    }),
    apikeyaccess: text('Whether API keys work for this account: ENABLED, DISABLED or INHERIT'),
    networkdomain: text('DNS domain for machines in guest networks'),
    newname: text('Name the account shall have from now on'),
    roleid: uuid('New role; changes at once what all users of the account may do', { ref: 'Role' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});
