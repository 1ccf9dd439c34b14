// What a network is and what it needs to be one: an offering, addresses, a place in a VPC.
import { inUse, invalid } from '../../engine/fault.ts';
import { equal } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Resource } from '../../engine/types.ts';
import type { World } from '../../engine/world.ts';
import { cidrOf, covers, netmaskOf, overlaps, rangeOf, toAddress } from '../addresses.ts';
import { vpcName, zoneName } from '../joins.ts';
import { nicsOf } from '../machines/machine.ts';

/** A guest network, or a tier of a VPC. */
export const network: Resource = {
  table: 'network',
  key: 'network',
  noun: 'network',
  type: 'Network',
  owned: true,
  partial: ['name'],
  adminFields: ['broadcasturi', 'vlan', 'details', 'displaynetwork'],
  joins: [
    zoneName,
    vpcName,
    [
      'networkofferingid',
      'networkoffering',
      {
        networkofferingname: 'name',
        networkofferingdisplaytext: 'displaytext',
        networkofferingconservemode: 'conservemode',
        networkofferingavailability: 'availability',
        service: 'service',
      },
    ],
    ['aclid', 'networkacllist', { aclname: 'name' }],
    ['associatednetworkid', 'network', { associatednetwork: 'name' }],
  ],
  matches: {
    forvpc: (row, value) => (row.vpcid !== undefined) === (value.toLowerCase() === 'true'),
    supportedservices: (row, value, call) => {
      const offered = namesOf(call.world.table('networkoffering').get(String(row.networkofferingid))?.service);
      return value.split(',').every((name) => offered.includes(name.trim().toLowerCase()));
    },
    traffictype: (row, value) => equal(row.traffictype, value),
    networkfilter: null,
    displaynetwork: null,
    issystem: null,
  },
  view: (shown, row) => {
    // Until the first machine comes, a network has no VLAN of its own.
    if (row.state === 'Allocated') {
      delete shown.vlan;
      delete shown.broadcasturi;
    }
    Object.assign(shown, { receivedbytes: 0, sentbytes: 0 });
    shown.details ??= {};
    shown.canusefordeploy = row.type !== 'Isolated' || row.vpcid === undefined || row.state !== 'Destroy';
  },
};

const namesOf = (services: unknown): string[] =>
  Array.isArray(services) ? (services as Row[]).map((it) => String(it.name).toLowerCase()) : [];

/** Gateway, netmask and CIDR of a new network. Throws 431 when they fit neither each other nor the VPC. */
export function addressing(
  call: Call,
  offering: Row,
  vpc: Row | undefined,
): { gateway?: string; netmask?: string; cidr?: string } {
  const { args, world } = call;
  if (offering.guestiptype === 'L2') return {};
  const gateway = args.text('gateway');
  const netmask = args.text('netmask');
  if (args.has('startip') && (gateway === undefined || netmask === undefined))
    throw invalid('A range of addresses goes with the gateway and the netmask of its network.');
  if (vpc === undefined && gateway === undefined) {
    if (offering.guestiptype === 'Shared')
      throw invalid('A shared network needs gateway, netmask and a range of addresses.');
    return { gateway: '10.1.1.1', netmask: '255.255.255.0', cidr: '10.1.1.0/24' };
  }
  if (gateway === undefined || netmask === undefined)
    throw invalid('Gateway and netmask go together: one of them is missing.');
  const cidr = cidrOf(gateway, netmask);
  if (cidr === undefined) throw invalid(`The gateway ${gateway} and the netmask ${netmask} describe no network.`);
  if (vpc !== undefined) {
    const inner = rangeOf(cidr);
    const outer = rangeOf(String(vpc.cidr));
    if (inner === undefined || outer === undefined || !covers(outer, inner))
      throw invalid(`The tier ${cidr} lies outside of the VPC's ${vpc.cidr}.`);
    const twin = world
      .table('network')
      .first(
        (row) =>
          row.vpcid === vpc.id && overlaps(rangeOf(String(row.cidr)) ?? { first: -1, last: -1, prefix: 0 }, inner),
      );
    if (twin !== undefined) throw invalid(`The tier ${cidr} overlaps with the tier ${twin.name} (${twin.cidr}).`);
  }
  return { gateway, netmask, cidr };
}

/** First usable address of a CIDR and its netmask, for networks that are seeded or sized. */
export function defaults(cidr: string): { gateway: string; netmask: string; cidr: string } {
  const range = rangeOf(cidr);
  if (range === undefined) throw new Error(`${cidr} is no network.`);
  return { gateway: toAddress(range.first + 1), netmask: netmaskOf(range), cidr };
}

/** Throws while a machine has a card in the network. */
export function refuseInUse(world: World, row: Row): void {
  const user = world
    .table('virtualmachine')
    .first((machine) => machine.state !== 'Destroyed' && nicsOf(machine).some((nic) => nic.networkid === row.id));
  if (user !== undefined) throw inUse(`The network ${row.name} is in use by the virtual machine ${user.name}.`);
}

/** Lets go of everything that a network had: public addresses and rules. */
export function release(world: World, networkId: string): void {
  for (const ip of world.table('publicipaddress').where((row) => row.associatednetworkid === networkId))
    freeIp(world, ip);
  for (const table of ['egressfirewallrule', 'portforwardingrule', 'loadbalancerrule']) {
    for (const rule of world.table(table).where((row) => row.networkid === networkId)) dropRule(world, table, rule.id);
  }
  for (const router of world.table('router').where((row) => row.guestnetworkid === networkId))
    world.table('router').drop(router.id);
}

/** A rule goes with what hangs on it. */
function dropRule(world: World, table: string, id: string): void {
  world.table(table).drop(id);
  for (const part of ['lbstickiness', 'lbhealthcheck'])
    for (const it of world.table(part).where((one) => one.lbruleid === id)) world.table(part).drop(it.id);
}

/** Lets go of everything that a VPC had beside its tiers. */
export function emptyVpc(world: World, vpcId: string): void {
  for (const ip of world.table('publicipaddress').where((it) => it.vpcid === vpcId)) freeIp(world, ip);
  const lists = world.table('networkacllist').where((it) => it.vpcid === vpcId);
  for (const { id } of lists)
    for (const item of world.table('networkacl').where((it) => it.aclid === id))
      world.table('networkacl').drop(item.id);
  for (const table of ['staticroute', 'vpngateway', 'networkacllist', 'router'])
    for (const it of world.table(table).where((one) => one.vpcid === vpcId)) world.table(table).drop(it.id);
}

/** Gives a public address back to its range, and its rules with it. */
export function freeIp(world: World, ip: Row): void {
  for (const table of ['firewallrule', 'portforwardingrule', 'ipforwardingrule']) {
    for (const rule of world.table(table).where((row) => row.ipaddressid === ip.id)) world.table(table).drop(rule.id);
  }
  for (const rule of world.table('loadbalancerrule').where((row) => row.publicipid === ip.id))
    dropRule(world, 'loadbalancerrule', rule.id);
  for (const vpn of world.table('remoteaccessvpn').where((row) => row.publicipid === ip.id))
    world.table('remoteaccessvpn').drop(vpn.id);
  for (const name of OWN) ip[name] = undefined;
  Object.assign(ip, { state: 'Free', issourcenat: false, isstaticnat: false });
}

const OWN = [
  'account',
  'domainid',
  'projectid',
  'allocated',
  'associatednetworkid',
  'vpcid',
  'virtualmachineid',
  'vmipaddress',
  'tags',
];
