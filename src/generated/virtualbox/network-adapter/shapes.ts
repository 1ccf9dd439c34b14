// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iNATEngine: ShapeDef<t.INATEngine> = {
  DNSPassDomain: flag(),
  DNSProxy: flag(),
  DNSUseHostResolver: flag(),
  IPv6Enabled: flag(),
  IPv6Prefix: text(),
  TFTPBootFile: text(),
  TFTPNextServer: text(),
  TFTPPrefix: text(),
  aliasMode: whole(),
  enableTFTP: flag(),
  forwardBroadcast: flag(),
  hostIP: text(),
  localhostReachable: flag(),
  natMRU: whole(undefined, { unit: 'bytes' }),
  network: text(),
  redirects: list(text()),
};

export const iNATEngineGetNetworkSettingsResult: ShapeDef<t.INATEngineGetNetworkSettingsResult> = {
  TcpWndRcv: whole(undefined, { unit: 'KiB' }),
  TcpWndSnd: whole(undefined, { unit: 'KiB' }),
  mtu: whole(undefined, { unit: 'bytes' }),
  sockRcv: whole(undefined, { unit: 'KiB' }),
  sockSnd: whole(undefined, { unit: 'KiB' }),
};

export const iNetworkAdapter: ShapeDef<t.INetworkAdapter> = {
  MACAddress: text(),
  NATEngine: shape('INATEngine'),
  NATNetwork: text(),
  adapterType: text(undefined, {
    oneOf: [
      'Null',
      'Am79C970A',
      'Am79C973',
      'I82540EM',
      'I82543GC',
      'I82545EM',
      'Virtio',
      'Am79C960',
      'NE2000',
      'NE1000',
      'WD8013',
      'WD8003',
      'ELNK2',
      'ELNK1',
      'UsbNet',
      'I82583V',
    ],
  }),
  attachmentType: text(undefined, {
    oneOf: ['Null', 'NAT', 'Bridged', 'Internal', 'HostOnly', 'Generic', 'NATNetwork', 'Cloud', 'HostOnlyNetwork'],
  }),
  bandwidthGroup: shape('IBandwidthGroup'),
  bootPriority: whole(),
  bridgedInterface: text(),
  cableConnected: flag(),
  cloudNetwork: text(),
  enabled: flag(),
  genericDriver: text(),
  hostOnlyInterface: text(),
  hostOnlyNetwork: text(),
  internalNetwork: text(),
  lineSpeed: whole(undefined, { unit: 'kbit/s' }),
  promiscModePolicy: text(undefined, { oneOf: ['Deny', 'AllowNetwork', 'AllowAll'] }),
  slot: whole(),
  traceEnabled: flag(),
  traceFile: text(),
};

export const iNetworkAdapterGetPropertiesResult: ShapeDef<t.INetworkAdapterGetPropertiesResult> = {
  name: text(),
  value: text(),
};

export const portRule: ShapeDef<t.PortRule> = {
  guestIP: text(),
  guestPort: whole(),
  hostIP: text(),
  hostPort: whole(),
  name: text(),
  protocol: text(),
  slot: whole(),
};
