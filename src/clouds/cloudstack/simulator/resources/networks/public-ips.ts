// Public addresses: taken from their range, given back, bound to one machine.
import { conflict, failed, invalid, noCapacity } from '../../engine/fault.ts';
import { idOf } from '../../engine/ids.ts';
import { listed, select } from '../../engine/lists.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { sets, success, work } from '../../engine/types.ts';
import { object, subject, updates } from '../../engine/verbs.ts';
import { must, type World } from '../../engine/world.ts';
import { vpcName, zoneName } from '../joins.ts';
import { checkLimit, owns } from '../limits.ts';
import { nicsOf } from '../machines/machine.ts';
import { freeIp } from './network.ts';

/** A public address, free or in use. */
const publicIpAddress: Resource = {
  table: 'publicipaddress',
  key: 'publicipaddress',
  noun: 'public address',
  type: 'IpAddress',
  owned: true,
  joins: [
    zoneName,
    vpcName,
    ['associatednetworkid', 'network', { associatednetworkname: 'name' }],
    [
      'virtualmachineid',
      'virtualmachine',
      { virtualmachinename: 'name', virtualmachinedisplayname: 'displayname', virtualmachinetype: 'vmtype' },
    ],
  ],
  matches: {
    allocatedonly: null,
    forloadbalancing: null,
    forvirtualnetwork: null,
    fordisplay: null,
    networkid: null,
    associatednetworkid: (row, value) => row.associatednetworkid === value,
  },
  view: (shown, row, world) => {
    shown.hasrules = rulesOn(world, row.id).length > 0;
    // The network on the outside, not the one that the address serves.
    shown.networkid = idOf('systemnetwork', `public ${String(row.zoneid)}`);
    if (row.isstaticnat !== true) for (const name of OF_NAT) delete shown[name];
  },
};

const OF_NAT = 'virtualmachineid virtualmachinename virtualmachinedisplayname virtualmachinetype vmipaddress'.split(
  ' ',
);

/** Source NAT addresses stay with their network; static NAT is one to one. */
export const publicIps: Module = {
  resource: publicIpAddress,
  commands: {
    listPublicIpAddresses: (call) => {
      const allocated = call.args.flag('allocatedonly') !== false && !call.args.has('state');
      if (allocated)
        return listed(
          call,
          publicIpAddress,
          select(call, publicIpAddress).filter((row) => row.state !== 'Free'),
        );
      const free = call.world.table('publicipaddress').where((row) => row.state === 'Free');
      const { owned: _, ...unowned } = publicIpAddress;
      return listed(call, publicIpAddress, [
        ...select(call, publicIpAddress).filter((row) => row.state !== 'Free'),
        ...select(call, unowned, free),
      ]);
    },
    associateIpAddress: (call) => {
      const { world, args } = call;
      const networkId = args.text('networkid');
      const vpcId = args.text('vpcid');
      const near =
        networkId === undefined
          ? vpcId === undefined
            ? undefined
            : must(world, 'vpc', vpcId, 'VPC')
          : must(world, 'network', networkId, 'network');
      const zoneId = args.text('zoneid') ?? (near === undefined ? undefined : String(near.zoneid));
      if (zoneId === undefined) throw invalid('The address needs a place: zoneid, networkid or vpcid is missing.');
      const owner =
        near === undefined
          ? ownerFields(call)
          : { account: near.account, domainid: near.domainid, projectid: near.projectid };
      checkLimit(call, 'ip', owner);
      const network = networkId === undefined && vpcId === undefined ? onlyNetwork(world, zoneId, owner) : near;
      const row = takeIp(world, zoneId, args.text('ipaddress'));
      Object.assign(row, {
        ...owner,
        state: 'Allocating',
        allocated: world.stamp(),
        associatednetworkid: vpcId === undefined ? network?.id : undefined,
        vpcid: vpcId ?? near?.vpcid,
        issourcenat: vpcId === undefined && network !== undefined && needsSourceNat(world, network),
      });
      return work(
        () => {
          row.state = 'Allocated';
          // Of a network the answer still tells how the address stood when the work began.
          return object(publicIpAddress, row, vpcId === undefined ? { state: 'Allocating' } : undefined);
        },
        { id: row.id, undo: () => freeIp(world, row) },
      );
    },
    disassociateIpAddress: (call) => {
      const row = call.args.has('id') ? subject(call, publicIpAddress) : byAddress(call);
      const served = call.world.table('network').get(String(row.associatednetworkid));
      if (row.issourcenat === true && served?.state !== 'Allocated')
        throw failed(`The address ${row.ipaddress} is the source NAT address of its network and stays with it.`);
      row.state = 'Releasing';
      return work(
        () => {
          freeIp(call.world, row);
          return success;
        },
        { undo: sets(row, { state: 'Allocated' }) },
      );
    },
    reserveIpAddress: (call) => {
      const row = must(call.world, 'publicipaddress', call.args.need('id'), 'public address');
      if (row.state !== 'Free') throw invalid(`The address ${row.ipaddress} is ${row.state}, not Free.`);
      Object.assign(row, { ...ownerFields(call), state: 'Reserved', allocated: call.world.stamp() });
      return object(publicIpAddress, row);
    },
    releaseIpAddress: (call) => {
      const row = subject(call, publicIpAddress);
      if (row.state !== 'Reserved') throw invalid(`The address ${row.ipaddress} is ${row.state}, not Reserved.`);
      freeIp(call.world, row);
      return success;
    },
    updateIpAddress: updates(publicIpAddress),
    enableStaticNat: (call) => {
      const { world, args } = call;
      const row = subject(call, publicIpAddress, 'ipaddressid');
      const machine = must(world, 'virtualmachine', args.need('virtualmachineid'), 'virtual machine');
      if (row.issourcenat === true)
        throw invalid(`The address ${row.ipaddress} does source NAT and cannot do static NAT.`);
      if (row.isstaticnat === true)
        throw invalid(`The address ${row.ipaddress} does static NAT for another machine already.`);
      if (rulesOn(world, row.id).some((table) => table !== 'firewallrule'))
        throw conflict(`The address ${row.ipaddress} has rules of its own: remove them first.`);
      const twin = world
        .table('publicipaddress')
        .first((ip) => ip.isstaticnat === true && ip.virtualmachineid === machine.id);
      if (twin !== undefined)
        throw invalid(`The virtual machine ${machine.name} has the static address ${twin.ipaddress} already.`);
      const networkId = args.text('networkid') ?? row.associatednetworkid;
      const nic =
        nicsOf(machine).find((it) => networkId === undefined || it.networkid === networkId) ??
        (row.vpcid === undefined ? undefined : nicsOf(machine)[0]);
      if (nic === undefined)
        throw invalid(`The virtual machine ${machine.name} has no card in the network of ${row.ipaddress}.`);
      Object.assign(row, {
        isstaticnat: true,
        virtualmachineid: machine.id,
        vmipaddress: args.text('vmguestip') ?? nic.ipaddress,
        associatednetworkid: nic.networkid,
      });
      return success;
    },
    disableStaticNat: (call) => {
      const row = subject(call, publicIpAddress, 'ipaddressid');
      if (row.isstaticnat !== true) throw invalid(`The address ${row.ipaddress} does no static NAT.`);
      return work(() => {
        Object.assign(row, { isstaticnat: false, virtualmachineid: undefined, vmipaddress: undefined });
        return success;
      });
    },
  },
};

/** A free address of the zone, or the wanted one. Throws 533 when there is none. */
export function takeIp(world: World, zoneId: string, wanted: string | undefined): Row {
  const row = world
    .table('publicipaddress')
    .first((ip) => ip.zoneid === zoneId && ip.state === 'Free' && (wanted === undefined || ip.ipaddress === wanted));
  if (row === undefined)
    throw noCapacity(
      wanted === undefined ? 'The zone has no public address left.' : `The address ${wanted} is not free.`,
    );
  return row;
}

/** The one isolated network of an owner in a zone; 431 when there are several. */
function onlyNetwork(world: World, zoneId: string, owner: Readonly<Record<string, Field>>): Row | undefined {
  const own = world
    .table('network')
    .where((it) => it.zoneid === zoneId && it.type === 'Isolated' && it.vpcid === undefined && owns(owner)(it));
  if (own.length > 1)
    throw invalid('The account has more than one isolated network in the zone: networkid is missing.');
  return own[0];
}

/** Whether a network that does source NAT has no address for it yet. */
function needsSourceNat(world: World, network: Row): boolean {
  const offering = world.table('networkoffering').get(String(network.networkofferingid));
  const has = world
    .table('publicipaddress')
    .some((ip) => ip.associatednetworkid === network.id && ip.issourcenat === true);
  return offering?._sourcenat === true && network.vpcid === undefined && !has;
}

/** Tables that hold a rule of this address. */
function rulesOn(world: World, ipId: string): string[] {
  const tables = ['firewallrule', 'portforwardingrule', 'ipforwardingrule', 'loadbalancerrule'];
  return tables.filter((table) =>
    world.table(table).some((rule) => rule.ipaddressid === ipId || rule.publicipid === ipId),
  );
}

function byAddress(call: Call): Row {
  const address = call.args.need('ipaddress');
  const row = call.world.table('publicipaddress').first((ip) => ip.ipaddress === address && ip.state === 'Allocated');
  if (row === undefined) throw invalid(`The address ${address} is not allocated.`);
  return row;
}
