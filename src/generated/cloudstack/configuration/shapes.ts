// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, number, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const apiLimit: ShapeDef<t.ApiLimit> = {
  account: text(),
  accountid: text(),
  apiAllowed: whole(),
  apiIssued: whole(),
  expireAfter: whole(undefined, { unit: 's' }),
  jobid: text(),
  jobstatus: whole(),
};

export const capabilities: ShapeDef<t.Capabilities> = {
  additionalconfigenabled: flag(),
  allowusercreateprojects: flag(),
  allowuserexpungerecovervm: flag(),
  allowuserexpungerecovervolume: flag(),
  allowuserforcestopvm: flag(),
  allowuserviewalldomainaccounts: flag(),
  allowuserviewdestroyedvm: flag(),
  apilimitinterval: whole(undefined, { unit: 's' }),
  apilimitmax: whole(),
  cloudstackversion: text(),
  customdiskofferingmaxsize: whole(undefined, { unit: 'GiB' }),
  customdiskofferingminsize: whole(undefined, { unit: 'GiB' }),
  customhypervisordisplayname: text(),
  defaultuipagesize: whole(),
  dynamicrolesenabled: flag(),
  dynamicscalingenabled: flag(),
  extensionspath: text(),
  instanceleaseenabled: flag(),
  instancesdisksstatsretentionenabled: flag(),
  instancesdisksstatsretentiontime: whole(undefined, { unit: 'min' }),
  instancesstatsretentiontime: whole(undefined, { unit: 'min' }),
  instancesstatsuseronly: flag(),
  jobid: text(),
  jobstatus: whole(),
  kubernetesclusterexperimentalfeaturesenabled: flag(),
  kubernetesserviceenabled: flag(),
  kvmsnapshotenabled: flag(),
  projectinviterequired: flag(),
  regionsecondaryenabled: flag(),
  securitygroupsenabled: flag(),
  sharedfsvmmincpucount: whole(),
  sharedfsvmminramsize: whole(undefined, { unit: 'MiB' }),
  supportELB: text(),
  userpublictemplateenabled: flag(),
};

export const configuration: ShapeDef<t.Configuration> = {
  category: text(),
  component: text(),
  defaultvalue: text(),
  description: text(),
  displaytext: text(),
  group: text(),
  id: whole(),
  isdynamic: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  options: text(),
  parent: text(),
  scope: text(),
  subgroup: text(),
  type: text(),
  value: text(),
};

export const configurationGroup: ShapeDef<t.ConfigurationGroup> = {
  description: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  precedence: whole(),
  subgroup: list(shape('ConfigurationGroupSubgroup')),
};

export const configurationGroupSubgroup: ShapeDef<t.ConfigurationGroupSubgroup> = {
  name: text(),
  precedence: whole(),
};

export const deploymentPlanners: ShapeDef<t.DeploymentPlanners> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};

export const hypervisor: ShapeDef<t.Hypervisor> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};

export const hypervisorCapabilities: ShapeDef<t.HypervisorCapabilities> = {
  hypervisor: text(),
  hypervisorversion: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  maxdatavolumeslimit: whole(),
  maxguestslimit: whole(),
  maxhostspercluster: whole(),
  securitygroupenabled: flag(),
  storagemotionenabled: flag(),
  vmsnapshotenabled: flag(),
};

export const ldapConfiguration: ShapeDef<t.LdapConfiguration> = {
  domainid: text(),
  hostname: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  port: whole(),
};

export const quotaConfigureEmail: ShapeDef<t.QuotaConfigureEmail> = {
  account: text(),
  enabled: flag(),
  jobid: text(),
  jobstatus: whole(),
  minbalance: number(),
  templatename: text(),
};

export const userData: ShapeDef<t.UserData> = {
  account: text(),
  accountid: text(),
  displaytext: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  hasannotations: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  params: text(),
  project: text(),
  projectid: text(),
  success: flag(),
  userdata: text(),
};
