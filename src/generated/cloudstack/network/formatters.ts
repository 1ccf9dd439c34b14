// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const ciscoNexusVSM: Formatter<t.CiscoNexusVSM> = {
  noun: ['Cisco Nexus VSM', 'Cisco Nexus VSMs'],
  columns: [
    'vsmdevicename',
    'vsmdevicestate',
    'ipaddress',
    'vsmconfigmode',
    'vsmconfigstate',
    'vsmdomainid',
    'vsmdeviceid',
  ],
};

export const dataCenterGuestIpv6Prefix: Formatter<t.DataCenterGuestIpv6Prefix> = {
  noun: ['guest IPv6 prefix', 'guest IPv6 prefixes'],
  columns: ['prefix', 'totalsubnets', 'usedsubnets', 'availablesubnets', 'zoneid', 'id'],
  moving: ['availablesubnets', 'usedsubnets'],
};

export const ipv4SubnetForGuestNetwork: Formatter<t.Ipv4SubnetForGuestNetwork> = {
  noun: ['guest IPv4 subnet', 'guest IPv4 subnets'],
  columns: ['subnet', 'parentsubnet', 'state', 'networkname', 'vpcname', 'zonename', 'id'],
};

export const isolationMethod: Formatter<t.IsolationMethod> = {
  noun: ['isolation method', 'isolation methods'],
  columns: ['name'],
};

export const network: Formatter<t.Network> = {
  noun: ['network', 'networks'],
  columns: ['name', 'type', 'state', 'cidr', 'vpcname', 'networkofferingname', 'zonename', 'id'],
  live: ['type', 'state', 'cidr', 'vpcname', 'account', 'project', 'zonename'],
};

export const networkPermissions: Formatter<t.NetworkPermissions> = {
  noun: ['network permission', 'network permissions'],
  columns: ['account', 'project', 'domain', 'networkid'],
};

export const networkProtocol: Formatter<t.NetworkProtocol> = {
  noun: ['network protocol', 'network protocols'],
  columns: ['index', 'name', 'description'],
};

export const openDaylightController: Formatter<t.OpenDaylightController> = {
  noun: ['OpenDaylight controller', 'OpenDaylight controllers'],
  columns: ['name', 'url', 'username', 'physicalnetworkid', 'id'],
};

export const physicalNetwork: Formatter<t.PhysicalNetwork> = {
  noun: ['physical network', 'physical networks'],
  columns: [
    'name',
    'state',
    'isolationmethods',
    'vlan',
    'broadcastdomainrange',
    'networkspeed',
    'tags',
    'zonename',
    'id',
  ],
};

export const provider: Formatter<t.Provider> = {
  noun: ['network service provider', 'network service providers'],
  columns: ['name', 'state', 'servicelist', 'canenableindividualservice', 'physicalnetworkid', 'id'],
};

export const service: Formatter<t.Service> = {
  noun: ['network service', 'network services'],
  columns: ['name', 'provider'],
};

export const serviceInstance: Formatter<t.ServiceInstance> = {
  noun: ['service instance', 'service instances'],
  columns: ['name', 'displayname', 'account', 'project', 'id'],
};

export const storageNetworkIpRange: Formatter<t.StorageNetworkIpRange> = {
  noun: ['storage network IP range', 'storage network IP ranges'],
  columns: ['startip', 'endip', 'gateway', 'netmask', 'vlan', 'podid', 'id'],
};

export const success: Formatter<t.Success> = { noun: ['result', 'results'], columns: ['success', 'displaytext'] };

export const trafficMonitor: Formatter<t.TrafficMonitor> = {
  noun: ['traffic monitor', 'traffic monitors'],
  columns: ['ipaddress', 'numretries', 'timeout', 'id'],
};

export const trafficType: Formatter<t.TrafficType> = {
  noun: ['traffic type', 'traffic types'],
  columns: [
    'traffictype',
    'kvmnetworklabel',
    'vmwarenetworklabel',
    'xennetworklabel',
    'hypervnetworklabel',
    'physicalnetworkid',
    'id',
  ],
};

export const trafficTypeImplementor: Formatter<t.TrafficTypeImplementor> = {
  noun: ['traffic type provider', 'traffic type providers'],
  columns: ['traffictype', 'traffictypeimplementor'],
};
