// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as bandwidth from '../bandwidth/types.ts';

/** Parameters of IMachine.getNetworkAdapter. */
export interface IMachineGetNetworkAdapterParams {
  machine: string;
  slot: number;
}

/** Parameters of INATEngine.addRedirect. */
export interface InatEngineAddRedirectParams {
  guestPort: number;
  hostPort: number;
  machine: string;
  name: string;
  proto: 'UDP' | 'TCP';
  slot: number;
  guestIP?: string;
  hostIP?: string;
}

/** Parameters of INATEngine.get. */
export interface InatEngineGetParams {
  machine: string;
  slot: number;
  attributes?: ReadonlyArray<
    | 'DNSPassDomain'
    | 'DNSProxy'
    | 'DNSUseHostResolver'
    | 'IPv6Enabled'
    | 'IPv6Prefix'
    | 'TFTPBootFile'
    | 'TFTPNextServer'
    | 'TFTPPrefix'
    | 'aliasMode'
    | 'enableTFTP'
    | 'forwardBroadcast'
    | 'hostIP'
    | 'localhostReachable'
    | 'natMRU'
    | 'network'
    | 'redirects'
  >;
}

/** Parameters of INATEngine.getNetworkSettings. */
export interface InatEngineGetNetworkSettingsParams {
  machine: string;
  slot: number;
}

/** Parameters of INATEngine.removeRedirect. */
export interface InatEngineRemoveRedirectParams {
  machine: string;
  name: string;
  slot: number;
}

/** Parameters of INATEngine.setNetworkSettings. */
export interface InatEngineSetNetworkSettingsParams {
  TcpWndRcv: number;
  TcpWndSnd: number;
  machine: string;
  mtu: number;
  slot: number;
  sockRcv: number;
  sockSnd: number;
}

/** Parameters of INATEngine.update. */
export interface InatEngineUpdateParams {
  machine: string;
  slot: number;
  network?: string;
  hostIP?: string;
  DNSProxy?: boolean;
  DNSUseHostResolver?: boolean;
  localhostReachable?: boolean;
  enableTFTP?: boolean;
  aliasMode?: number;
  DNSPassDomain?: boolean;
  IPv6Enabled?: boolean;
  IPv6Prefix?: string;
  TFTPBootFile?: string;
  TFTPNextServer?: string;
  TFTPPrefix?: string;
  forwardBroadcast?: boolean;
  natMRU?: number;
}

/** Parameters of INetworkAdapter.get. */
export interface INetworkAdapterGetParams {
  machine: string;
  slot: number;
  attributes?: ReadonlyArray<
    | 'MACAddress'
    | 'NATEngine'
    | 'NATNetwork'
    | 'adapterType'
    | 'attachmentType'
    | 'bandwidthGroup'
    | 'bootPriority'
    | 'bridgedInterface'
    | 'cableConnected'
    | 'cloudNetwork'
    | 'enabled'
    | 'genericDriver'
    | 'hostOnlyInterface'
    | 'hostOnlyNetwork'
    | 'internalNetwork'
    | 'lineSpeed'
    | 'promiscModePolicy'
    | 'slot'
    | 'traceEnabled'
    | 'traceFile'
  >;
}

/** Parameters of INetworkAdapter.getProperties. */
export interface INetworkAdapterGetPropertiesParams {
  machine: string;
  slot: number;
  names?: string;
}

/** Parameters of INetworkAdapter.getProperty. */
export interface INetworkAdapterGetPropertyParams {
  key: string;
  machine: string;
  slot: number;
}

/** Parameters of INetworkAdapter.setProperty. */
export interface INetworkAdapterSetPropertyParams {
  key: string;
  machine: string;
  slot: number;
  value: string;
}

/** Parameters of INetworkAdapter.update. */
export interface INetworkAdapterUpdateParams {
  machine: string;
  slot: number;
  enabled?: boolean;
  attachmentType?:
    | 'Null'
    | 'NAT'
    | 'Bridged'
    | 'Internal'
    | 'HostOnly'
    | 'Generic'
    | 'NATNetwork'
    | 'Cloud'
    | 'HostOnlyNetwork';
  cableConnected?: boolean;
  adapterType?:
    | 'Null'
    | 'Am79C970A'
    | 'Am79C973'
    | 'I82540EM'
    | 'I82543GC'
    | 'I82545EM'
    | 'Virtio'
    | 'Am79C960'
    | 'NE2000'
    | 'NE1000'
    | 'WD8013'
    | 'WD8003'
    | 'ELNK2'
    | 'ELNK1'
    | 'UsbNet'
    | 'I82583V';
  MACAddress?: string;
  bridgedInterface?: string;
  hostOnlyInterface?: string;
  hostOnlyNetwork?: string;
  internalNetwork?: string;
  NATNetwork?: string;
  promiscModePolicy?: 'Deny' | 'AllowNetwork' | 'AllowAll';
  bandwidthGroup?: string;
  bootPriority?: number;
  cloudNetwork?: string;
  genericDriver?: string;
  lineSpeed?: number;
  traceEnabled?: boolean;
  traceFile?: string;
}

/** Parameters of forwardPort. */
export interface ForwardPortParams {
  guestPort: number;
  hostPort: number;
  machine: string;
  guestIP?: string;
  hostIP?: string;
  name?: string;
  protocol?: 'TCP' | 'UDP';
  slot?: number;
}

/** Parameters of listPortForwarding. */
export interface ListPortForwardingParams {
  machine: string;
  slot?: number;
}

export interface INATEngine {
  DNSPassDomain?: boolean;
  DNSProxy?: boolean;
  DNSUseHostResolver?: boolean;
  IPv6Enabled?: boolean;
  IPv6Prefix?: string;
  TFTPBootFile?: string;
  TFTPNextServer?: string;
  TFTPPrefix?: string;
  aliasMode?: number;
  enableTFTP?: boolean;
  forwardBroadcast?: boolean;
  hostIP?: string;
  localhostReachable?: boolean;
  natMRU?: number;
  network?: string;
  redirects?: ReadonlyArray<string>;
}

export interface INATEngineGetNetworkSettingsResult {
  TcpWndRcv?: number;
  TcpWndSnd?: number;
  mtu?: number;
  sockRcv?: number;
  sockSnd?: number;
}

export interface INetworkAdapter {
  MACAddress?: string;
  NATEngine?: INATEngine;
  NATNetwork?: string;
  adapterType?:
    | 'Null'
    | 'Am79C970A'
    | 'Am79C973'
    | 'I82540EM'
    | 'I82543GC'
    | 'I82545EM'
    | 'Virtio'
    | 'Am79C960'
    | 'NE2000'
    | 'NE1000'
    | 'WD8013'
    | 'WD8003'
    | 'ELNK2'
    | 'ELNK1'
    | 'UsbNet'
    | 'I82583V';
  attachmentType?:
    | 'Null'
    | 'NAT'
    | 'Bridged'
    | 'Internal'
    | 'HostOnly'
    | 'Generic'
    | 'NATNetwork'
    | 'Cloud'
    | 'HostOnlyNetwork';
  bandwidthGroup?: bandwidth.IBandwidthGroup;
  bootPriority?: number;
  bridgedInterface?: string;
  cableConnected?: boolean;
  cloudNetwork?: string;
  enabled?: boolean;
  genericDriver?: string;
  hostOnlyInterface?: string;
  hostOnlyNetwork?: string;
  internalNetwork?: string;
  lineSpeed?: number;
  promiscModePolicy?: 'Deny' | 'AllowNetwork' | 'AllowAll';
  slot?: number;
  traceEnabled?: boolean;
  traceFile?: string;
}

export interface INetworkAdapterGetPropertiesResult {
  name?: string;
  value?: string;
}

export interface PortRule {
  guestIP?: string;
  guestPort?: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
  slot?: number;
}
