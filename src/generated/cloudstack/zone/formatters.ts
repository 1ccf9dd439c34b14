// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dataCenterIpv4Subnet: Formatter<t.DataCenterIpv4Subnet> = {
  noun: ['zone IPv4 subnet', 'zone IPv4 subnets'],
  columns: ['subnet', 'account', 'project', 'zonename', 'id'],
};

export const dedicateZone: Formatter<t.DedicateZone> = {
  noun: ['dedicated zone', 'dedicated zones'],
  columns: ['zonename', 'domainid', 'accountid', 'affinitygroupid', 'id'],
};

export const vmwareDatacenter: Formatter<t.VmwareDatacenter> = {
  noun: ['VMware datacenter', 'VMware datacenters'],
  columns: ['name', 'vcenter', 'zoneid', 'id'],
};

export const zone: Formatter<t.Zone> = {
  noun: ['zone', 'zones'],
  columns: ['name', 'networktype', 'allocationstate', 'securitygroupsenabled', 'dns1', 'id'],
};
