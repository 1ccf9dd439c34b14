// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addLdapConfiguration: ToolDef<t.AddLdapConfigurationParams> = tool({
  name: 'cloudstack_add_ldap_configuration',
  title: 'Add LDAP configuration',
  doc: 'Make an LDAP or Active Directory server known, against which users of the cloud or one domain sign in.',
  category: 'configuration',
  operations: ['addLdapConfiguration'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'privilege'],
  call: {
    kind: 'query',
    command: 'addLdapConfiguration',
    envelope: 'ldapconfigurationresponse',
    key: 'LdapAddConfiguration',
  },
  result: shape('LdapConfiguration'),
  params: {
    hostname: required(text("Address of the LDAP server; users' passwords are sent there")),
    port: required(whole('Port of the LDAP server, usually 389, or 636 with TLS', { bounds: [0, 65535] })),
    domainid: uuid('Only for this domain; for the whole cloud when left out', { ref: 'Domain' }),
  },
});

export const deleteCniConfiguration: ToolDef<t.DeleteCniConfigurationParams> = tool({
  name: 'cloudstack_delete_cni_configuration',
  title: 'Delete CNI configuration',
  doc: 'Delete a saved CNI network set-up, so that no new Kubernetes cluster can choose it.',
  category: 'configuration',
  operations: ['deleteCniConfiguration'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteCniConfiguration' },
  result: shape('Success'),
  params: {
    id: required(uuid('CNI configuration, by name or id', { ref: 'CniConfiguration' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteLdapConfiguration: ToolDef<t.DeleteLdapConfigurationParams> = tool({
  name: 'cloudstack_delete_ldap_configuration',
  title: 'Delete LDAP configuration',
  doc: 'Forget an LDAP server; users who depend on it for signing in are locked out from then on.',
  category: 'configuration',
  operations: ['deleteLdapConfiguration'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: {
    kind: 'query',
    command: 'deleteLdapConfiguration',
    envelope: 'ldapconfigurationresponse',
    key: 'LdapDeleteConfiguration',
  },
  result: shape('LdapConfiguration'),
  params: {
    id: uuid('LDAP configuration, by name or id', { ref: 'LdapConfiguration' }),
    hostname: text("Name or IP address of the device or server; for an imported VM the guest's host name"),
    port: whole('TCP or UDP port the service listens on', { bounds: [0, 65535] }),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const getApiLimit: ToolDef<t.GetApiLimitParams> = tool({
  name: 'cloudstack_get_api_limit',
  title: 'Get API limit',
  doc: 'Show how many API calls you have made in the current window, how many remain and when it starts afresh.',
  category: 'configuration',
  operations: ['getApiLimit'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getApiLimit', key: 'apilimit' },
  result: shape('ApiLimit'),
  params: {},
});

export const listCapabilities: ToolDef<t.ListCapabilitiesParams> = tool({
  name: 'cloudstack_list_capabilities',
  title: 'List capabilities',
  doc: 'Show the CloudStack version and which features and limits are on for the caller, such as quotas or Kubernetes.',
  category: 'configuration',
  operations: ['listCapabilities'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listCapabilities', key: 'capability' },
  result: shape('Capabilities'),
  params: {},
});

export const listCniConfiguration: ToolDef<t.ListCniConfigurationParams> = tool({
  name: 'cloudstack_list_cni_configuration',
  title: 'List CNI configuration',
  doc: 'Show the saved CNI network set-ups a Kubernetes cluster can be created with, including their text.',
  category: 'configuration',
  operations: ['listCniConfiguration'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listCniConfiguration', key: 'cniconfig', own: true },
  result: list(shape('UserData')),
  params: {
    id: uuid('CNI configuration, by name or id', { ref: 'CniConfiguration' }),
    name: text('Name to give, or to look for'),
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

export const listConfigurationGroups: ToolDef<t.ListConfigurationGroupsParams> = tool({
  name: 'cloudstack_list_configuration_groups',
  title: 'List configuration groups',
  doc: 'Show the groups and subgroups the global settings are sorted into, to browse them by topic.',
  category: 'configuration',
  operations: ['listConfigurationGroups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listConfigurationGroups', key: 'configurationgroup' },
  result: list(shape('ConfigurationGroup')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    group: text('Group, by name: of instances, of LDAP users or of settings'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listConfigurations: ToolDef<t.ListConfigurationsParams> = tool({
  name: 'cloudstack_list_configurations',
  title: 'List configurations',
  doc: 'Show settings with value and default - global, or those of one zone, cluster, storage, account or domain.',
  category: 'configuration',
  operations: ['listConfigurations'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listConfigurations', key: 'configuration' },
  result: list(shape('Configuration')),
  params: {
    name: text('Name of the setting, such as expunge.delay'),
    category: text('Only settings of this category, such as Advanced, Storage or Network'),
    keyword: text('Text to search names and descriptions for'),
    group: text('Group, by name: of instances, of LDAP users or of settings'),
    subgroup: text('Configuration subgroup, by name'),
    zoneid: uuid('Values as they hold for this zone', { ref: 'Zone' }),
    clusterid: uuid('Values as they hold for this cluster', { ref: 'Cluster' }),
    storageid: uuid('Values as they hold for this primary storage', { ref: 'StoragePool' }),
    accountid: uuid('Values as they hold for this account', { ref: 'Account' }),
    imagestoreuuid: uuid('Values as they hold for this secondary storage', { ref: 'ImageStore' }),
    parent: text('Only settings that depend on this one'),
    domainid: uuid('Values as they hold for this domain', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listDeploymentPlanners: ToolDef<t.ListDeploymentPlannersParams> = tool({
  name: 'cloudstack_list_deployment_planners',
  title: 'List deployment planners',
  doc: 'Show the planners that can choose a host for a new machine, for use in a compute offering.',
  category: 'configuration',
  operations: ['listDeploymentPlanners'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDeploymentPlanners', key: 'deploymentPlanner' },
  result: list(shape('DeploymentPlanners')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listHypervisorCapabilities: ToolDef<t.ListHypervisorCapabilitiesParams> = tool({
  name: 'cloudstack_list_hypervisor_capabilities',
  title: 'List hypervisor capabilities',
  doc: 'Show limits per hypervisor version, such as guests per host, data disks per machine and storage motion.',
  category: 'configuration',
  operations: ['listHypervisorCapabilities'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listHypervisorCapabilities', key: 'hypervisorCapabilities' },
  result: list(shape('HypervisorCapabilities')),
  params: {
    id: uuid('Capabilities record of a hypervisor version, by id', { ref: 'HypervisorCapabilities' }),
    keyword: text('Text to search names and descriptions for'),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listHypervisors: ToolDef<t.ListHypervisorsParams> = tool({
  name: 'cloudstack_list_hypervisors',
  title: 'List hypervisors',
  doc: 'Show which hypervisor types are in use in a zone or in the whole cloud, such as KVM or VMware.',
  category: 'configuration',
  operations: ['listHypervisors'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listHypervisors', key: 'hypervisor' },
  result: list(shape('Hypervisor')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
  },
});

export const listLdapConfigurations: ToolDef<t.ListLdapConfigurationsParams> = tool({
  name: 'cloudstack_list_ldap_configurations',
  title: 'List LDAP configurations',
  doc: 'Show the LDAP servers users sign in against, with port and the domain each one serves.',
  category: 'configuration',
  operations: ['listLdapConfigurations'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listLdapConfigurations',
    envelope: 'ldapconfigurationresponse',
    key: 'LdapConfiguration',
  },
  result: list(shape('LdapConfiguration')),
  params: {
    id: uuid('LDAP configuration, by name or id', { ref: 'LdapConfiguration' }),
    keyword: text('Text to search names and descriptions for'),
    hostname: text("Name or IP address of the device or server; for an imported VM the guest's host name"),
    port: whole('Only servers at this port', { bounds: [0, 65535] }),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const quotaListEmailConfiguration: ToolDef<t.QuotaListEmailConfigurationParams> = tool({
  name: 'cloudstack_quota_list_email_configuration',
  title: 'Quota list email configuration',
  doc: 'Show which quota mails an account gets, and below which balance it is warned.',
  category: 'configuration',
  operations: ['quotaListEmailConfiguration'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'quotaListEmailConfiguration', key: 'quotaconfigureemail' },
  result: shape('QuotaConfigureEmail'),
  params: {
    accountid: required(
      uuid('Account concerned, by name or id; when making an account, the UUID to give it', { ref: 'Account' }),
    ),
  },
});

export const registerCniConfiguration: ToolDef<t.RegisterCniConfigurationParams> = tool({
  name: 'cloudstack_register_cni_configuration',
  title: 'Register CNI configuration',
  doc: 'Save a CNI network set-up, which Kubernetes clusters can be given when they are created.',
  category: 'configuration',
  operations: ['registerCniConfiguration'],
  effect: 'write',
  risk: 'low',
  flags: ['exec'],
  call: { kind: 'query', command: 'registerCniConfiguration', key: 'cniconfig' },
  result: shape('UserData'),
  params: {
    name: required(text('Name to give, or to look for')),
    cniconfig: text('The set-up itself, base64 encoded; runs on the nodes of clusters that use it', {
      secret: 'maybe',
      max: 1048576,
    }),
    params: text('Comma-separated names of the variables the text contains', { secret: 'maybe' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const resetApiLimit: ToolDef<t.ResetApiLimitParams> = tool({
  name: 'cloudstack_reset_api_limit',
  title: 'Reset API limit',
  doc: 'Set the API call counter of one account, or of all when none is named, back to zero before its time.',
  category: 'configuration',
  operations: ['resetApiLimit'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'resetApiLimit' },
  result: shape('Success'),
  params: {
    account: uuid('UUID of the account; all accounts when left out', { ref: 'Account' }),
  },
});

export const resetConfiguration: ToolDef<t.ResetConfigurationParams> = tool({
  name: 'cloudstack_reset_configuration',
  title: 'Reset configuration',
  doc: 'Put a setting back to its default, globally or for one zone, cluster, storage, account or domain.',
  category: 'configuration',
  operations: ['resetConfiguration'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'resetConfiguration', key: 'configuration' },
  result: shape('Configuration'),
  params: {
    name: required(text('Name of the setting, such as expunge.delay')),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    storageid: uuid('Primary storage pool, by name or id', { ref: 'StoragePool' }),
    accountid: uuid('Account concerned, by name or id; when making an account, the UUID to give it', {
      ref: 'Account',
    }),
    imagestoreid: uuid('Secondary storage, by name or id', { ref: 'ImageStore' }),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const updateConfiguration: ToolDef<t.UpdateConfigurationParams> = tool({
  name: 'cloudstack_update_configuration',
  title: 'Update configuration',
  doc: 'Change a setting globally or for one zone, cluster, storage, account or domain; some need a server restart.',
  category: 'configuration',
  operations: ['updateConfiguration'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  raisedBy: [
    {
      param: 'name',
      anyOf: ['integration.api.port'],
      risk: 'critical',
      why: 'a value above 0 opens an API port that asks for no login',
    },
    {
      param: 'name',
      anyOf: ['dynamic.apichecker.enabled'],
      risk: 'critical',
      why: 'decides how permissions are checked in the whole cloud',
    },
    {
      param: 'name',
      anyOf: ['saml2.check.signature', 'ca.plugin.root.auth.strictness'],
      risk: 'critical',
      why: 'turns the checking of signatures or certificates off',
    },
    {
      param: 'name',
      anyOf: ['expunge.delay', 'expunge.interval'],
      risk: 'critical',
      why: 'a small value erases destroyed machines and disks almost at once',
    },
  ],
  call: { kind: 'query', command: 'updateConfiguration', key: 'configuration' },
  result: shape('Configuration'),
  params: {
    name: required(text('Name of the setting, such as expunge.delay')),
    zoneid: uuid('Change it only for this zone', { ref: 'Zone' }),
    clusterid: uuid('Change it only for this cluster', { ref: 'Cluster' }),
    storageid: uuid('Change it only for this primary storage', { ref: 'StoragePool' }),
    accountid: uuid('Change it only for this account', { ref: 'Account' }),
    imagestoreuuid: uuid('Change it only for this secondary storage', { ref: 'ImageStore' }),
    value: text('New value as text; an empty one clears the setting', { secret: 'maybe', max: 4096 }),
    domainid: uuid('Change it only for this domain', { ref: 'Domain' }),
  },
});

export const updateHypervisorCapabilities: ToolDef<t.UpdateHypervisorCapabilitiesParams> = tool({
  name: 'cloudstack_update_hypervisor_capabilities',
  title: 'Update hypervisor capabilities',
  doc: 'Change the limits of a hypervisor version, such as guests per host, data disks or storage motion.',
  category: 'configuration',
  operations: ['updateHypervisorCapabilities'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'updateHypervisorCapabilities' },
  result: shape('HypervisorCapabilities'),
  params: {
    id: uuid('Capabilities record of a hypervisor version, by id', { ref: 'HypervisorCapabilities' }),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    hypervisorversion: text('Version of the hypervisor, such as 8.0; default for any other'),
    maxdatavolumeslimit: whole('Most data disks one machine may have'),
    maxguestslimit: whole('Most guests one host of this hypervisor may run'),
    maxhostspercluster: whole('Most hosts one cluster may have'),
    securitygroupenabled: flag('Security groups are available'),
    storagemotionenabled: flag('Whether disks may move between storages while the machine runs'),
    vmsnapshotenabled: flag('Whether machine snapshots are possible on this hypervisor'),
  },
});
