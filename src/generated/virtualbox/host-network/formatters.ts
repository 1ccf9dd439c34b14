// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iDHCPConfig: Formatter<t.IDHCPConfig> = {
  noun: ['DHCP config', 'DHCP configs'],
  columns: [
    'scope',
    { label: 'minLeaseTime', path: 'minLeaseTime', as: 's' },
    { label: 'defaultLeaseTime', path: 'defaultLeaseTime', as: 's' },
    { label: 'maxLeaseTime', path: 'maxLeaseTime', as: 's' },
    'forcedOptions',
    'suppressedOptions',
  ],
};

export const iDHCPConfigGetAllOptionsResult: Formatter<t.IDHCPConfigGetAllOptionsResult> = {
  noun: ['result', 'results'],
  columns: ['options', 'encodings', 'returnval'],
};

export const iDHCPConfigGetOptionResult: Formatter<t.IDHCPConfigGetOptionResult> = {
  noun: ['result', 'results'],
  columns: ['returnval', 'encoding'],
};

export const iDHCPGroupCondition: Formatter<t.IDHCPGroupCondition> = {
  noun: ['DHCP group condition', 'DHCP group conditions'],
  columns: ['type', 'value', 'inclusive'],
};

export const iDHCPGroupConfig: Formatter<t.IDHCPGroupConfig> = {
  noun: ['DHCP group config', 'DHCP group configs'],
  columns: [
    'name',
    'scope',
    'conditions',
    { label: 'minLeaseTime', path: 'minLeaseTime', as: 's' },
    { label: 'defaultLeaseTime', path: 'defaultLeaseTime', as: 's' },
    { label: 'maxLeaseTime', path: 'maxLeaseTime', as: 's' },
    'forcedOptions',
    'suppressedOptions',
  ],
};

export const iDHCPIndividualConfig: Formatter<t.IDHCPIndividualConfig> = {
  noun: ['DHCP individual config', 'DHCP individual configs'],
  columns: [
    'MACAddress',
    'fixedAddress',
    'machineId',
    'slot',
    { label: 'minLeaseTime', path: 'minLeaseTime', as: 's' },
    { label: 'defaultLeaseTime', path: 'defaultLeaseTime', as: 's' },
    { label: 'maxLeaseTime', path: 'maxLeaseTime', as: 's' },
    'forcedOptions',
    'suppressedOptions',
  ],
};

export const iDHCPServer: Formatter<t.IDHCPServer> = {
  noun: ['DHCP server', 'DHCP servers'],
  columns: ['networkName', 'enabled', 'IPAddress', 'lowerIP', 'upperIP'],
};

export const iDHCPServerFindLeaseByMACResult: Formatter<t.IDHCPServerFindLeaseByMACResult> = {
  noun: ['result', 'results'],
  columns: ['address', 'state', 'issued', 'expire'],
};

export const iHostCreateHostOnlyNetworkInterfaceResult: Formatter<t.IHostCreateHostOnlyNetworkInterfaceResult> = {
  noun: ['result', 'results'],
  columns: ['hostInterface'],
};

export const iHostNetworkInterface: Formatter<t.IHostNetworkInterface> = {
  noun: ['host network interface', 'host network interfaces'],
  columns: ['name', 'interfaceType', 'status', 'IPAddress', 'networkMask', 'hardwareAddress'],
};

export const iHostOnlyNetwork: Formatter<t.IHostOnlyNetwork> = {
  noun: ['host only network', 'host only networks'],
  columns: ['networkName', 'enabled', 'networkMask', 'lowerIP', 'upperIP', 'id'],
};

export const iNATNetwork: Formatter<t.INATNetwork> = {
  noun: ['NAT network', 'NAT networks'],
  columns: ['networkName', 'enabled', 'network', 'needDhcpServer', 'portForwardRules4'],
};

export const networkRow: Formatter<t.NetworkRow> = {
  noun: ['network', 'networks'],
  columns: ['kind', 'name', 'address', 'state'],
};
