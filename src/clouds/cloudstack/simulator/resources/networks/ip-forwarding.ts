// Forwarding by static NAT: ports of an address that a machine has for itself.
import { invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import type { Module, Resource } from '../../engine/types.ts';
import { work } from '../../engine/types.ts';
import { object, removes } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { ports } from './rules.ts';

const ipForwardingRule: Resource = {
  table: 'ipforwardingrule',
  key: 'ipforwardingrule',
  noun: 'forwarding rule',
  type: 'FirewallRule',
  joins: [
    ['ipaddressid', 'publicipaddress', { ipaddress: 'ipaddress', virtualmachineid: 'virtualmachineid' }],
    ['virtualmachineid', 'virtualmachine', { virtualmachinename: 'name', virtualmachinedisplayname: 'displayname' }],
  ],
  matches: {
    virtualmachineid: (row, value, call) =>
      call.world.table('publicipaddress').get(String(row.ipaddressid))?.virtualmachineid === value,
  },
  view: (shown, row, world) => {
    // The server tells the number that the address has in its database.
    shown.ipaddressid = world.table('publicipaddress').numberOf(String(row.ipaddressid));
  },
  bare: true,
};

/** Only of an address that does static NAT. */
export const ipForwarding: Module = {
  resource: ipForwardingRule,
  commands: {
    listIpForwardingRules: lists(ipForwardingRule),
    createIpForwardingRule: (call) => {
      const { args, world } = call;
      const address = must(world, 'publicipaddress', args.need('ipaddressid'), 'public address');
      if (address.isstaticnat !== true)
        throw invalid(`The address ${address.ipaddress} does no static NAT: only then has it such rules.`);
      args.needWhole('startport');
      const [startport, endport] = ports(args, 'startport', 'endport');
      const row = world.table('ipforwardingrule').put({
        id: world.newId(),
        protocol: args.need('protocol').toLowerCase(),
        ipaddressid: address.id,
        startport,
        endport,
        state: 'Add',
      });
      return work(
        () => {
          row.state = 'Active';
          return object(ipForwardingRule, row);
        },
        { id: row.id, undo: () => world.table('ipforwardingrule').drop(row.id) },
      );
    },
    deleteIpForwardingRule: removes(ipForwardingRule),
  },
};
