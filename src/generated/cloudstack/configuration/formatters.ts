// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const apiLimit: Formatter<t.ApiLimit> = {
  noun: ['API limit', 'API limits'],
  columns: ['account', 'apiIssued', 'apiAllowed', { label: 'expireAfter', path: 'expireAfter', as: 's' }],
};

export const capabilities: Formatter<t.Capabilities> = {
  noun: ['capability', 'capabilities'],
  columns: [
    'cloudstackversion',
    'securitygroupsenabled',
    'dynamicrolesenabled',
    'kubernetesserviceenabled',
    'kvmsnapshotenabled',
    'userpublictemplateenabled',
    'allowuserexpungerecovervm',
    'allowusercreateprojects',
    { label: 'customdiskofferingmaxsize', path: 'customdiskofferingmaxsize', as: 'GiB' },
    'defaultuipagesize',
  ],
};

export const configuration: Formatter<t.Configuration> = {
  noun: ['setting', 'settings'],
  columns: ['name', 'value', 'category', 'description'],
};

export const configurationGroup: Formatter<t.ConfigurationGroup> = {
  noun: ['configuration group', 'configuration groups'],
  columns: ['name', 'description', 'precedence'],
};

export const deploymentPlanners: Formatter<t.DeploymentPlanners> = {
  noun: ['deployment planner', 'deployment planners'],
  columns: ['name'],
};

export const hypervisor: Formatter<t.Hypervisor> = { noun: ['hypervisor', 'hypervisors'], columns: ['name'] };

export const hypervisorCapabilities: Formatter<t.HypervisorCapabilities> = {
  noun: ['hypervisor capability', 'hypervisor capabilities'],
  columns: [
    'hypervisor',
    'hypervisorversion',
    'maxguestslimit',
    'maxdatavolumeslimit',
    'maxhostspercluster',
    'storagemotionenabled',
    'vmsnapshotenabled',
    'id',
  ],
};

export const ldapConfiguration: Formatter<t.LdapConfiguration> = {
  noun: ['LDAP server', 'LDAP servers'],
  columns: ['hostname', 'port', 'domainid', 'id'],
};

export const quotaConfigureEmail: Formatter<t.QuotaConfigureEmail> = {
  noun: ['quota mail setting', 'quota mail settings'],
  columns: ['account', 'templatename', 'enabled', 'minbalance'],
};

export const userData: Formatter<t.UserData> = {
  noun: ['user data', 'user data entries'],
  columns: ['name', 'params', 'displaytext', 'account', 'project', 'id'],
};
