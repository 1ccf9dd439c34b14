// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const applicationLoadBalancer: ShapeDef<t.ApplicationLoadBalancer> = {
  account: text(),
  algorithm: text(),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  fordisplay: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  loadbalancerinstance: list(shape('ApplicationLoadBalancerLoadbalancerinstance')),
  loadbalancerrule: list(shape('ApplicationLoadBalancerLoadbalancerrule')),
  name: text(),
  networkid: text(),
  project: text(),
  projectid: text(),
  sourceipaddress: text(),
  sourceipaddressnetworkid: text(),
  tags: list(shape('ProjectTags')),
};

export const applicationLoadBalancerLoadbalancerinstance: ShapeDef<t.ApplicationLoadBalancerLoadbalancerinstance> = {
  id: text(),
  ipaddress: text(),
  name: text(),
  state: text(),
};

export const applicationLoadBalancerLoadbalancerrule: ShapeDef<t.ApplicationLoadBalancerLoadbalancerrule> = {
  instanceport: whole(),
  sourceport: whole(),
  state: text(),
};

export const globalLoadBalancer: ShapeDef<t.GlobalLoadBalancer> = {
  account: text(),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  gslbdomainname: text(),
  gslblbmethod: text(),
  gslbservicetype: text(),
  gslbstickysessionmethodname: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  loadbalancerrule: list(shape('GlobalLoadBalancerLoadbalancerrule')),
  name: text(),
  project: text(),
  projectid: text(),
  regionid: whole(),
};

export const globalLoadBalancerLoadbalancerrule: ShapeDef<t.GlobalLoadBalancerLoadbalancerrule> = {
  account: text(),
  algorithm: text(),
  cidrlist: text(),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  fordisplay: flag(),
  id: text(),
  name: text(),
  networkid: text(),
  privateport: text(),
  project: text(),
  projectid: text(),
  protocol: text(),
  publicip: text(),
  publicipid: text(),
  publicport: text(),
  state: text(),
  tags: list(shape('ProjectTags')),
  zoneid: text(),
  zonename: text(),
};

export const lBHealthCheck: ShapeDef<t.LBHealthCheck> = {
  account: text(),
  domain: text(),
  domainid: text(),
  healthcheckpolicy: list(shape('LBHealthCheckHealthcheckpolicy')),
  jobid: text(),
  jobstatus: whole(),
  lbruleid: text(),
  zoneid: text(),
};

export const lBHealthCheckHealthcheckpolicy: ShapeDef<t.LBHealthCheckHealthcheckpolicy> = {
  description: text(),
  fordisplay: flag(),
  healthcheckinterval: whole(undefined, { unit: 's' }),
  healthcheckthresshold: whole(),
  id: text(),
  pingpath: text(),
  responsetime: whole(undefined, { unit: 's' }),
  state: text(),
  unhealthcheckthresshold: whole(),
};

export const lBStickiness: ShapeDef<t.LBStickiness> = {
  account: text(),
  description: text(),
  domain: text(),
  domainid: text(),
  jobid: text(),
  jobstatus: whole(),
  lbruleid: text(),
  name: text(),
  state: text(),
  stickinesspolicy: list(shape('LBStickinessStickinesspolicy')),
  zoneid: text(),
};

export const lBStickinessStickinesspolicy: ShapeDef<t.LBStickinessStickinesspolicy> = {
  description: text(),
  fordisplay: flag(),
  id: text(),
  methodname: text(),
  name: text(),
  params: opaque(),
  state: text(),
};

export const loadBalancer: ShapeDef<t.LoadBalancer> = {
  account: text(),
  algorithm: text(),
  cidrlist: text(),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  fordisplay: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  networkid: text(),
  privateport: text(),
  project: text(),
  projectid: text(),
  protocol: text(),
  publicip: text(),
  publicipid: text(),
  publicport: text(),
  state: text(),
  tags: list(shape('ProjectTags')),
  zoneid: text(),
  zonename: text(),
};

export const loadBalancerRuleVmMap: ShapeDef<t.LoadBalancerRuleVmMap> = {
  id: text(),
  ipaddress: text(),
  jobid: text(),
  jobstatus: whole(),
  lbvmipaddresses: list(opaque()),
  loadbalancerruleinstance: opaque(),
  name: text(),
  serviceofferingname: text(),
  state: text(),
};

export const netScalerServicePackage: ShapeDef<t.NetScalerServicePackage> = {
  description: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};

export const projectTags: ShapeDef<t.ProjectTags> = {
  account: text(),
  customer: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  key: text(),
  project: text(),
  projectid: text(),
  resourceid: text(),
  resourcetype: text(),
  value: text(),
};

export const tlsData: ShapeDef<t.TlsData> = {
  chain: text(),
  crt: text(),
  jobid: text(),
  jobstatus: whole(),
  key: text(),
};
