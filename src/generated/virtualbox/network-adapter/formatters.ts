// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iNATEngine: Formatter<t.INATEngine> = {
  noun: ['NAT engine', 'NAT engines'],
  columns: ['network', 'hostIP', 'redirects', 'DNSProxy', 'localhostReachable'],
};

export const iNATEngineGetNetworkSettingsResult: Formatter<t.INATEngineGetNetworkSettingsResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'mtu', path: 'mtu', as: 'bytes' },
    { label: 'sockSnd', path: 'sockSnd', as: 'KiB' },
    { label: 'sockRcv', path: 'sockRcv', as: 'KiB' },
    { label: 'TcpWndSnd', path: 'TcpWndSnd', as: 'KiB' },
    { label: 'TcpWndRcv', path: 'TcpWndRcv', as: 'KiB' },
  ],
};

export const iNetworkAdapter: Formatter<t.INetworkAdapter> = {
  noun: ['network adapter', 'network adapters'],
  columns: ['slot', 'enabled', 'attachmentType', 'adapterType', 'MACAddress', 'cableConnected'],
};

export const iNetworkAdapterGetPropertiesResult: Formatter<t.INetworkAdapterGetPropertiesResult> = {
  noun: ['property', 'properties'],
  columns: ['name', 'value'],
};

export const portRule: Formatter<t.PortRule> = {
  noun: ['forwarded port', 'forwarded ports'],
  columns: ['slot', 'name', 'protocol', 'hostIP', 'hostPort', 'guestIP', 'guestPort'],
};
