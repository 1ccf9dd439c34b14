// Networks made, changed, restarted, shared and deleted.
import { invalid } from '../../engine/fault.ts';
import { listed, select } from '../../engine/lists.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { object, removes, subject, touches, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { checkLimit } from '../limits.ts';
import { addressing, network, refuseInUse, release } from './network.ts';
import { takeIp } from './public-ips.ts';

/** A network with machines in it is not deleted: 536. */
export const networks: Module = {
  resource: network,
  commands: {
    listNetworks: (call) => {
      const own = select(call, network);
      const ids = new Set(own.map((row) => row.id));
      const single = call.args.has('id');
      const shared =
        single || call.args.has('projectid')
          ? []
          : call.world.table('network').where((row) => row._shared === true && !ids.has(row.id));
      const { owned: _, ...unowned } = network;
      return listed(call, network, [...own, ...select(call, unowned, shared)]);
    },
    createNetwork: (call) => object(network, createNetwork(call)),
    updateNetwork: updates(network, (row, call) => {
      if (call.args.has('networkofferingid'))
        must(call.world, 'networkoffering', call.args.need('networkofferingid'), 'network offering');
      row.restartrequired = false;
    }),
    deleteNetwork: removes(network, {
      guard: (row, call) => refuseInUse(call.world, row),
      during: 'Destroy',
      after: (row, call) => release(call.world, row.id),
    }),
    restartNetwork: (call) => {
      const row = subject(call, network);
      return work(() => {
        row.restartrequired = false;
        return { kind: 'success', displaytext: `the network ${row.name} was restarted` };
      });
    },
    migrateNetwork: touches(network, 'networkid', (row, call) => {
      row.networkofferingid = call.args.need('networkofferingid');
      return undefined;
    }),
    createNetworkPermissions: (call) => permit(call, (before, names) => [...new Set([...before, ...names])]),
    removeNetworkPermissions: (call) => permit(call, (before, names) => before.filter((name) => !names.includes(name))),
    resetNetworkPermissions: (call) => permit(call, () => []),
    listNetworkPermissions: (call) => {
      const row = subject(call, network, 'networkid');
      const names = (row._permitted ?? []) as string[];
      return listed(
        call,
        permission,
        names.map((account) => ({ id: account, account, networkid: row.id, domainid: row.domainid })),
      );
    },
  },
};

const permission: Resource = {
  table: 'networkpermission',
  key: 'networkpermission',
  noun: 'network permission',
  joins: [['domainid', 'domain', { domain: 'name' }]],
  view: (shown) => void delete (shown as { id?: string }).id,
};

/** Makes a network and, where its offering does source NAT, the address for it. Throws 431 and 535. */
function createNetwork(call: Call): Row {
  const { world, args } = call;
  const offering = must(world, 'networkoffering', args.need('networkofferingid'), 'network offering');
  if (offering.state !== 'Enabled') throw invalid(`The network offering ${offering.name} is ${offering.state}.`);
  const zone = must(world, 'zone', args.need('zoneid'), 'zone');
  const vpcId = args.text('vpcid');
  const vpc = vpcId === undefined ? undefined : must(world, 'vpc', vpcId, 'VPC');
  if (offering.forvpc === true && vpc === undefined)
    throw invalid(`The network offering ${offering.name} is for tiers: vpcid is missing.`);
  if (offering.forvpc !== true && vpc !== undefined)
    throw invalid(`The network offering ${offering.name} is not for tiers of a VPC.`);
  if (offering.guestiptype === 'Shared' && call.who.roleType === 'User')
    throw invalid('Only administrators make shared networks.');
  const owner =
    vpc === undefined ? ownerFields(call) : { account: vpc.account, domainid: vpc.domainid, projectid: vpc.projectid };
  checkLimit(call, 'network', owner);
  const vlan = 1000 + world.table('network').size;
  const row: Row = {
    id: world.newId(),
    name: args.need('name'),
    displaytext: args.text('displaytext') ?? args.need('name'),
    ...owner,
    ...addressing(call, offering, vpc),
    zoneid: zone.id,
    networkofferingid: offering.id,
    vpcid: vpcId,
    aclid:
      args.text('aclid') ??
      (vpc === undefined ? undefined : world.table('networkacllist').first((list) => list.name === 'default_deny')?.id),
    type: offering.guestiptype,
    traffictype: 'Guest',
    state: 'Allocated',
    broadcastdomaintype: 'Vlan',
    broadcasturi: `vlan://${vlan}`,
    vlan: String(vlan),
    acltype: args.text('acltype') ?? 'Account',
    networkdomain: args.text('networkdomain') ?? 'cs2cloud.internal',
    dns1: args.text('dns1') ?? zone.dns1,
    physicalnetworkid:
      args.text('physicalnetworkid') ?? world.table('physicalnetwork').first((it) => it.zoneid === zone.id)?.id,
    issystem: false,
    isdefault: false,
    ispersistent: offering.ispersistent === true,
    specifyipranges: offering.specifyipranges === true,
    specifyvlan: offering.specifyvlan === true,
    restartrequired: false,
    redundantrouter: false,
    displaynetwork: args.flag('displaynetwork') ?? true,
    created: world.stamp(),
    egressdefaultpolicy: offering.egressdefaultpolicy === true,
    _shared: offering.guestiptype === 'Shared' ? true : undefined,
  };
  row.related = row.id;
  world.table('network').put(row);
  if (offering._sourcenat === true && vpc === undefined) {
    Object.assign(takeIp(world, zone.id, undefined), {
      ...owner,
      state: 'Allocated',
      allocated: world.stamp(),
      associatednetworkid: row.id,
      issourcenat: true,
    });
  }
  return row;
}

function permit(call: Call, change: (before: readonly string[], names: readonly string[]) => string[]): typeof success {
  const row = subject(call, network, 'networkid');
  const ids = call.args.list('accountids').map((id) => String(must(call.world, 'account', id, 'account').name));
  row._permitted = change((row._permitted ?? []) as string[], [...call.args.list('accounts'), ...ids]);
  return success;
}
