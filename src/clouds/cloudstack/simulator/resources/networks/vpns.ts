// VPNs: remote access with its users, and site-to-site gateways and connections.
import { inUse, invalid } from '../../engine/fault.ts';
import { randomText } from '../../engine/ids.ts';
import { lists } from '../../engine/lists.ts';
import { accountNamed } from '../../engine/owners.ts';
import type { Module, Resource } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { creates, removes, touches, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { publicIp, vpcName } from '../joins.ts';
import { ownerOf } from './firewall.ts';

const kind = (table: string, noun: string, type: string, more: Partial<Resource> = {}): Resource => ({
  table,
  key: table,
  noun,
  type,
  owned: true,
  ...more,
});

const remote = kind('remoteaccessvpn', 'remote access VPN', 'RemoteAccessVpn', {
  joins: [publicIp],
  matches: {
    networkid: (row, value, call) =>
      call.world.table('publicipaddress').get(String(row.publicipid))?.associatednetworkid === value,
    fordisplay: null,
  },
});
const user = kind('vpnuser', 'VPN user', 'VpnUser');
const gateway = kind('vpngateway', 'VPN gateway', 'VpnGateway', { joins: [vpcName], matches: { fordisplay: null } });
const customer = kind('vpncustomergateway', 'VPN customer gateway', 'VpnCustomerGateway');
const connection = kind('vpnconnection', 'VPN connection', 'VpnConnection', {
  joins: [
    ['s2svpngatewayid', 'vpngateway', { publicip: 'publicip' }],
    [
      's2scustomergatewayid',
      'vpncustomergateway',
      {
        gateway: 'gateway',
        cidrlist: 'cidrlist',
        ipsecpsk: 'ipsecpsk',
        ikepolicy: 'ikepolicy',
        esppolicy: 'esppolicy',
        ikelifetime: 'ikelifetime',
        esplifetime: 'esplifetime',
        dpd: 'dpd',
      },
    ],
  ],
  matches: {
    vpcid: (row, value, call) => call.world.table('vpngateway').get(String(row.s2svpngatewayid))?.vpcid === value,
    fordisplay: null,
  },
});

/** One per address; the shared key is in the answer. */
export const remoteAccessVpns: Module = {
  resource: remote,
  commands: {
    listRemoteAccessVpns: lists(remote),
    createRemoteAccessVpn: creates(remote, {
      fields: (call) => {
        const ip = must(call.world, 'publicipaddress', call.args.need('publicipid'), 'public address');
        if (ip.issourcenat !== true)
          throw invalid(`The address ${ip.ipaddress} does no source NAT for its network, as a VPN needs.`);
        if (call.world.table('remoteaccessvpn').some((row) => row.publicipid === ip.id))
          throw invalid(`The address ${ip.ipaddress} has a remote access VPN already.`);
        return {
          ...ownerOf(ip),
          iprange: call.args.text('iprange') ?? '10.2.1.2-10.2.1.8',
          presharedkey: `SIMULATED-SECRET-${randomText(call.world.random, 12)}`,
        };
      },
      states: ['Added', 'Running'],
    }),
    updateRemoteAccessVpn: updates(remote),
    deleteRemoteAccessVpn: (call) => {
      const ipId = call.args.need('publicipid');
      const row = call.world.table('remoteaccessvpn').first((it) => it.publicipid === ipId);
      if (row === undefined) throw invalid('This address has no remote access VPN.');
      return work(() => {
        call.world.table('remoteaccessvpn').drop(row.id);
        return success;
      });
    },
  },
};

/** Who may dial in. */
export const vpnUsers: Module = {
  resource: user,
  commands: {
    listVpnUsers: lists(user),
    addVpnUser: creates(user, {
      fields: (call) => {
        const account = accountNamed(call);
        if (
          call.world
            .table('vpnuser')
            .some((row) => row.username === call.args.text('username') && row.account === account.name)
        ) {
          throw invalid(`The account has a VPN user ${call.args.text('username')} already.`);
        }
        return {};
      },
      states: ['Add', 'Active'],
    }),
    removeVpnUser: (call) => {
      const account = accountNamed(call);
      const name = call.args.need('username');
      const row = call.world.table('vpnuser').first((it) => it.username === name && it.account === account.name);
      if (row === undefined) throw invalid(`The account has no VPN user ${name}.`);
      return work(() => {
        call.world.table('vpnuser').drop(row.id);
        return success;
      });
    },
  },
};

/** One per VPC; one with connections stays. */
export const vpnGateways: Module = {
  resource: gateway,
  commands: {
    listVpnGateways: lists(gateway),
    createVpnGateway: creates(gateway, {
      fields: (call) => {
        const vpc = must(call.world, 'vpc', call.args.need('vpcid'), 'VPC');
        if (call.world.table('vpngateway').some((row) => row.vpcid === vpc.id))
          throw invalid(`The VPC ${vpc.name} has a VPN gateway already.`);
        const ip = call.world.table('publicipaddress').first((row) => row.vpcid === vpc.id && row.issourcenat === true);
        return { ...ownerOf(vpc), publicip: ip?.ipaddress, fordisplay: true };
      },
    }),
    updateVpnGateway: updates(gateway),
    deleteVpnGateway: removes(gateway, {
      guard: (row, call) => {
        if (call.world.table('vpnconnection').some((it) => it.s2svpngatewayid === row.id))
          throw inUse('VPN connections still use this gateway.');
      },
    }),
  },
};

/** Cipher, hash, and the group where there is one. */
const POLICY = /^(3des|aes(128|192|256)?)-(md5|sha1|sha256|sha384|sha512)(;modp\d+)?$/i;

/** The other ends; one with connections stays. */
export const vpnCustomerGateways: Module = {
  resource: customer,
  commands: {
    listVpnCustomerGateways: lists(customer),
    createVpnCustomerGateway: creates(customer, {
      fields: ({ args, world }) => {
        const name = args.text('name');
        if (world.table('vpncustomergateway').some((row) => row.name === name))
          throw invalid(`A customer gateway named ${name} already exists.`);
        for (const policy of ['ikepolicy', 'esppolicy'])
          if (!POLICY.test(args.need(policy))) throw invalid(`The ${policy} ${args.text(policy)} is none.`);
        return {
          ikelifetime: args.whole('ikelifetime') ?? 86_400,
          esplifetime: args.whole('esplifetime') ?? 3600,
          dpd: args.flag('dpd') ?? false,
        };
      },
    }),
    updateVpnCustomerGateway: updates(customer),
    deleteVpnCustomerGateway: removes(customer, {
      guard: (row, call) => {
        if (call.world.table('vpnconnection').some((it) => it.s2scustomergatewayid === row.id))
          throw inUse(`VPN connections still use the gateway ${row.name}.`);
      },
    }),
  },
};

/** Both ends joined; the shared key of the other end is in the answer. */
export const vpnConnections: Module = {
  resource: connection,
  commands: {
    listVpnConnections: lists(connection),
    createVpnConnection: creates(connection, {
      fields: (call) => {
        const mine = must(call.world, 'vpngateway', call.args.need('s2svpngatewayid'), 'VPN gateway');
        must(call.world, 'vpncustomergateway', call.args.need('s2scustomergatewayid'), 'VPN customer gateway');
        return { ...ownerOf(mine), passive: call.args.flag('passive') ?? false, fordisplay: true };
      },
      // Until somebody answers on the other side there is no connection, and nobody is there.
      states: ['Pending', 'Disconnected'],
    }),
    updateVpnConnection: updates(connection),
    resetVpnConnection: touches(connection),
    deleteVpnConnection: removes(connection),
  },
};
