// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const tungstenFabricAddressGroup: ShapeDef<t.TungstenFabricAddressGroup> = {
  ipprefix: text(),
  ipprefixlen: whole(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricApplicationPolicySet: ShapeDef<t.TungstenFabricApplicationPolicySet> = {
  firewallpolicy: list(opaque()),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  tag: list(opaque()),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricFirewallPolicy: ShapeDef<t.TungstenFabricFirewallPolicy> = {
  firewallrule: list(opaque()),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricFirewallRule: ShapeDef<t.TungstenFabricFirewallRule> = {
  action: text(),
  destaddressgroup: text(),
  destnetwork: text(),
  desttag: text(),
  direction: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  servicegroup: text(),
  srcaddressgroup: text(),
  srcnetwork: text(),
  srctag: text(),
  tagtype: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricLBHealthMonitor: ShapeDef<t.TungstenFabricLBHealthMonitor> = {
  expectedcode: text(),
  httpmethod: text(),
  id: whole(),
  interval: whole(undefined, { unit: 's' }),
  jobid: text(),
  jobstatus: whole(),
  lbruleid: text(),
  retry: whole(),
  timeout: whole(undefined, { unit: 's' }),
  type: text(),
  urlpath: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricLogicalRouter: ShapeDef<t.TungstenFabricLogicalRouter> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  network: list(opaque()),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricNetwork: ShapeDef<t.TungstenFabricNetwork> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricNic: ShapeDef<t.TungstenFabricNic> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricPolicy: ShapeDef<t.TungstenFabricPolicy> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  network: list(opaque()),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricProvider: ShapeDef<t.TungstenFabricProvider> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  securitygroupsenabled: flag(),
  tungstengateway: text(),
  tungstenproviderhostname: text(),
  tungstenproviderintrospectport: text(),
  tungstenproviderport: text(),
  tungstenprovideruuid: text(),
  tungstenprovidervrouterport: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricRule: ShapeDef<t.TungstenFabricRule> = {
  action: text(),
  destendport: whole(),
  destipprefix: text(),
  destipprefixlen: whole(),
  destnetwork: text(),
  deststartport: whole(),
  direction: text(),
  jobid: text(),
  jobstatus: whole(),
  policyuuid: text(),
  protocol: text(),
  srcendport: whole(),
  srcipprefix: text(),
  srcipprefixlen: whole(),
  srcnetwork: text(),
  srcstartport: whole(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricServiceGroup: ShapeDef<t.TungstenFabricServiceGroup> = {
  endport: whole(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  protocol: text(),
  startport: whole(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricTag: ShapeDef<t.TungstenFabricTag> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  network: list(opaque()),
  nic: list(opaque()),
  policy: list(opaque()),
  uuid: text(),
  vm: list(opaque()),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricTagType: ShapeDef<t.TungstenFabricTagType> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};

export const tungstenFabricVm: ShapeDef<t.TungstenFabricVm> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  uuid: text(),
  zoneid: whole(),
  zonename: text(),
};
