// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const remoteAccessVpn: Formatter<t.RemoteAccessVpn> = {
  noun: ['remote access VPN', 'remote access VPNs'],
  columns: ['publicip', 'iprange', 'state', 'account', 'project', 'id'],
};

export const site2SiteCustomerGateway: Formatter<t.Site2SiteCustomerGateway> = {
  noun: ['VPN customer gateway', 'VPN customer gateways'],
  columns: ['name', 'gateway', 'cidrlist', 'ikepolicy', 'esppolicy', 'ikeversion', 'dpd', 'account', 'id'],
};

export const site2SiteVpnConnection: Formatter<t.Site2SiteVpnConnection> = {
  noun: ['VPN connection', 'VPN connections'],
  columns: ['publicip', 'gateway', 'cidrlist', 'state', 'passive', 'ikepolicy', 'esppolicy', 'created', 'id'],
  live: ['state', 'publicip', 'gateway', 'cidrlist', 'account', 'project'],
};

export const site2SiteVpnGateway: Formatter<t.Site2SiteVpnGateway> = {
  noun: ['VPN gateway', 'VPN gateways'],
  columns: ['publicip', 'vpcname', 'account', 'project', 'id'],
  live: ['publicip', 'vpcname', 'account', 'project'],
};

export const vpnUsers: Formatter<t.VpnUsers> = {
  noun: ['VPN user', 'VPN users'],
  columns: ['username', 'state', 'account', 'project', 'id'],
};
