// VPCs with their private gateways and static routes.
import { conflict, invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Module, type Resource, work } from '../../engine/types.ts';
import { creates, object, removes, subject, touches, updates } from '../../engine/verbs.ts';
import { show } from '../../engine/views.ts';
import { must } from '../../engine/world.ts';
import { covers, rangeOf } from '../addresses.ts';
import { vpcName, zoneName } from '../joins.ts';
import { checkLimit } from '../limits.ts';
import { addRouter } from './implement.ts';
import { emptyVpc, network } from './network.ts';
import { takeIp } from './public-ips.ts';

/** A VPC with its tiers inside. */
const vpc: Resource = {
  table: 'vpc',
  key: 'vpc',
  noun: 'VPC',
  type: 'Vpc',
  owned: true,
  newestFirst: true,
  joins: [zoneName, ['vpcofferingid', 'vpcoffering', { vpcofferingname: 'name', service: 'service' }]],
  matches: { fordisplay: null, supportedservices: null },
  view: (shown, row, world) => {
    shown.network = world
      .table('network')
      .where((tier) => tier.vpcid === row.id)
      .map((tier) => show(world, TIERS_OF, network, tier));
  },
};

/** Tiers are shown inside their VPC as an administrator sees them. */
const TIERS_OF = { user: { id: '' }, account: { id: '' }, roleType: 'Admin' } as const;

const gateway: Resource = {
  table: 'privategateway',
  key: 'privategateway',
  noun: 'private gateway',
  type: 'PrivateGateway',
  owned: true,
  joins: [zoneName, vpcName, ['aclid', 'networkacllist', { aclname: 'name' }]],
};

const route: Resource = {
  table: 'staticroute',
  key: 'staticroute',
  noun: 'static route',
  type: 'StaticRoute',
  owned: true,
  matches: { gatewayid: (row, value) => row.vpcgatewayid === value },
};

/** Ranges that RFC 1918 keeps for private networks. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap((cidr) => rangeOf(cidr) ?? []);

/** A VPC with tiers is not deleted. */
export const vpcs: Module = {
  resource: vpc,
  commands: {
    listVPCs: lists(vpc),
    createVPC: (call) => {
      const { world, args } = call;
      const offering = must(world, 'vpcoffering', args.need('vpcofferingid'), 'VPC offering');
      if (offering.state !== 'Enabled') throw invalid(`The VPC offering ${offering.name} is ${offering.state}.`);
      const zone = must(world, 'zone', args.need('zoneid'), 'zone');
      const cidr = args.text('cidr');
      const range = rangeOf(cidr ?? '');
      if (cidr === undefined || range === undefined)
        throw invalid(`The VPC needs a range like 10.0.0.0/16, not ${cidr ?? 'none'}.`);
      if (!PRIVATE.some((outer) => covers(outer, range)))
        throw invalid(`The range ${cidr} is not one for private networks.`);
      const owner = ownerFields(call);
      checkLimit(call, 'vpc', owner);
      const row: Row = {
        id: world.newId(),
        name: args.need('name'),
        displaytext: args.text('displaytext') ?? args.need('name'),
        ...owner,
        cidr,
        zoneid: zone.id,
        vpcofferingid: offering.id,
        state: 'Inactive',
        networkdomain: args.text('networkdomain') ?? 'cs2cloud.internal',
        restartrequired: false,
        fordisplay: args.flag('fordisplay') ?? true,
        distributedvpcrouter: false,
        redundantvpcrouter: false,
        regionlevelvpc: false,
        created: world.stamp(),
      };
      world.table('vpc').put(row);
      return work(
        () => {
          row.state = 'Enabled';
          const address = Object.assign(takeIp(world, zone.id, args.text('sourcenatipaddress')), {
            ...owner,
            state: 'Allocated',
            allocated: world.stamp(),
            vpcid: row.id,
            issourcenat: true,
          });
          addRouter(world, row, address);
          return object(vpc, row);
        },
        { id: row.id, undo: () => world.table('vpc').drop(row.id) },
      );
    },
    updateVPC: updates(vpc),
    restartVPC: (call) => {
      const row = subject(call, vpc);
      return work(() => {
        row.restartrequired = false;
        return { kind: 'success' };
      });
    },
    migrateVPC: touches(vpc, 'vpcid', (row, call) => {
      row.vpcofferingid = call.args.need('vpcofferingid');
      return undefined;
    }),
    deleteVPC: removes(vpc, {
      guard: (row, call) => {
        const tier = call.world.table('network').first((it) => it.vpcid === row.id);
        if (tier !== undefined) throw invalid(`The VPC ${row.name} still has the tier ${tier.name}.`);
        const way = call.world.table('privategateway').first((it) => it.vpcid === row.id);
        if (way !== undefined) throw invalid(`The VPC ${row.name} still has the private gateway ${way.ipaddress}.`);
      },
      after: (row, call) => {
        emptyVpc(call.world, row.id);
      },
    }),
  },
};

/** Ways out of a VPC. */
export const privateGateways: Module = {
  resource: gateway,
  commands: {
    listPrivateGateways: lists(gateway),
    createPrivateGateway: creates(gateway, {
      fields: (call) => {
        const parent = must(call.world, 'vpc', call.args.need('vpcid'), 'VPC');
        const { args, world } = call;
        const vlan = args.text('vlan');
        const denies = world.table('networkacllist').first((it) => it.name === 'default_deny');
        return {
          zoneid: parent.zoneid,
          account: parent.account,
          domainid: parent.domainid,
          aclid: args.text('aclid') ?? denies?.id,
          vlan: vlan === undefined || vlan.includes('://') ? vlan : `vlan://${vlan}`,
          physicalnetworkid:
            args.text('physicalnetworkid') ??
            world.table('physicalnetwork').first((it) => it.zoneid === parent.zoneid)?.id,
          sourcenatsupported: args.flag('sourcenatsupported') ?? false,
        };
      },
      states: ['Creating', 'Ready'],
    }),
    // Routes through it do not hold it.
    deletePrivateGateway: removes(gateway),
  },
};

/** Routes through a gateway or a next hop. */
export const staticRoutes: Module = {
  resource: route,
  commands: {
    listStaticRoutes: lists(route),
    createStaticRoute: creates(route, {
      fields: (call) => {
        const { args, world } = call;
        const through = args.has('gatewayid')
          ? must(world, 'privategateway', args.need('gatewayid'), 'private gateway')
          : undefined;
        const vpcId = through?.vpcid ?? args.text('vpcid');
        if (vpcId === undefined) throw invalid('The route needs a way: gatewayid, or vpcid and nexthop.');
        if (rangeOf(args.need('cidr')) === undefined)
          throw invalid(`The value ${args.text('cidr')} of cidr is no network like 10.0.0.0/8.`);
        const twin = world.table('staticroute').first((it) => it.vpcid === vpcId && it.cidr === args.text('cidr'));
        if (twin !== undefined) throw conflict(`A route to ${args.text('cidr')} exists in the VPC: ${twin.id}.`);
        return {
          vpcid: vpcId,
          vpcgatewayid: through?.id,
          vpcgatewayip: through?.ipaddress,
          nexthop: args.text('nexthop'),
        };
      },
      states: ['Staged', 'Active'],
    }),
    deleteStaticRoute: removes(route),
  },
};
