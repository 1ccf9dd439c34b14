// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const dataCenterIpv4Subnet: ShapeDef<t.DataCenterIpv4Subnet> = {
  account: text(),
  created: instant(),
  domain: text(),
  domainid: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  project: text(),
  projectid: text(),
  subnet: text(),
  zoneid: text(),
  zonename: text(),
};

export const dedicateZone: ShapeDef<t.DedicateZone> = {
  accountid: text(),
  affinitygroupid: text(),
  domainid: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  zoneid: text(),
  zonename: text(),
};

export const vmwareDatacenter: ShapeDef<t.VmwareDatacenter> = {
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  vcenter: text(),
  zoneid: whole(),
};

export const zone: ShapeDef<t.Zone> = {
  allocationstate: text(),
  allowuserspecifyvrmtu: flag(),
  asnrange: text(),
  capacity: list(shape('ClusterCapacity')),
  description: text(),
  dhcpprovider: text(),
  displaytext: text(),
  dns1: text(),
  dns2: text(),
  domain: text(),
  domainid: text(),
  domainname: text(),
  gputotal: whole(),
  gpuused: whole(),
  guestcidraddress: text(),
  hasannotations: flag(),
  icon: opaque(),
  id: text(),
  internaldns1: text(),
  internaldns2: text(),
  ip6dns1: text(),
  ip6dns2: text(),
  ismultiarch: flag(),
  isnsxenabled: flag(),
  jobid: text(),
  jobstatus: whole(),
  localstorageenabled: flag(),
  name: text(),
  networktype: text(),
  provider: text(),
  resourcedetails: opaque(),
  routedmodeenabled: flag(),
  routerprivateinterfacemaxmtu: whole(undefined, { unit: 'bytes' }),
  routerpublicinterfacemaxmtu: whole(undefined, { unit: 'bytes' }),
  securitygroupsenabled: flag(),
  storageaccessgroups: text(),
  tags: list(shape('ProjectTags')),
  type: text(),
  zonetoken: text(),
};
