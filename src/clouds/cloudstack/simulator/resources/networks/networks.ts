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
import { implement, restoreRouter } from './implement.ts';
import { addressing, network, refuseInUse, release } from './network.ts';

/** A network with machines in it is not deleted. */
export const networks: Module = {
  resource: network,
  commands: {
    listNetworks: (call) => {
      const isSystem = call.args.flag('issystem') === true;
      const own = select(call, network).filter((row) => (row.issystem === true) === isSystem);
      const ids = new Set(own.map((row) => row.id));
      const single = call.args.has('id');
      const shared =
        single || isSystem || call.args.has('projectid')
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
        restoreRouter(call.world, row);
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

/** A tag that the caller chose: only where the offering lets it be said, and outside the range that is given out by itself. */
function refuseVlan({ world, args }: Call, vlan: string, offering: Row, zone: Row): void {
  if (offering.specifyvlan !== true)
    throw invalid(`The network offering ${offering.name} does not let a VLAN be specified (specifyvlan is false).`);
  if (offering.guestiptype === 'Shared' && args.flag('bypassvlanoverlapcheck') === true) return;
  const [from, to = from] = String(world.table('physicalnetwork').first((it) => it.zoneid === zone.id)?.vlan).split(
    '-',
  );
  if (Number(vlan) >= Number(from) && Number(vlan) <= Number(to))
    throw invalid(`The VLAN ${vlan} is already used for dynamic VLAN allocation in the zone ${zone.name}.`);
}

/** Makes a network; its VLAN, router and address come with the first machine, unless it is persistent. Throws 431 and 535. */
export function createNetwork(call: Call): Row {
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
  const given = args.text('vlan')?.replace('vlan://', '');
  if (given !== undefined && vpc === undefined) refuseVlan(call, given, offering, zone);
  if (given !== undefined && world.table('network').some((it) => it.zoneid === zone.id && it.vlan === given))
    throw invalid(`The VLAN ${given} already exists in another network of the zone.`);
  const vlan = given ?? String(1000 + world.table('network').size);
  const isShared = offering.guestiptype === 'Shared';
  const row: Row = {
    id: world.newId(),
    name: args.need('name'),
    displaytext: args.text('displaytext') ?? args.need('name'),
    ...(isShared && !args.has('account') ? { domainid: owner.domainid } : owner),
    ...addressing(call, offering, vpc),
    zoneid: zone.id,
    networkofferingid: offering.id,
    vpcid: vpcId,
    aclid: args.text('aclid'),
    type: offering.guestiptype,
    traffictype: 'Guest',
    state: isShared ? 'Setup' : 'Allocated',
    broadcastdomaintype: 'Vlan',
    broadcasturi: `vlan://${vlan}`,
    vlan,
    acltype: args.text('acltype') ?? (isShared ? 'Domain' : 'Account'),
    subdomainaccess: isShared ? (args.flag('subdomainaccess') ?? true) : undefined,
    networkdomain: args.text('networkdomain') ?? (offering.guestiptype === 'L2' ? undefined : 'cs2cloud.internal'),
    dns1: args.text('dns1') ?? zone.dns1,
    physicalnetworkid:
      args.text('physicalnetworkid') ?? world.table('physicalnetwork').first((it) => it.zoneid === zone.id)?.id,
    issystem: false,
    ispersistent: offering.ispersistent === true,
    specifyipranges: offering.specifyipranges === true,
    specifyvlan: offering.specifyvlan === true,
    restartrequired: false,
    redundantrouter: false,
    displaynetwork: args.flag('displaynetwork') ?? true,
    created: world.stamp(),
    egressdefaultpolicy:
      offering.guestiptype === 'Isolated' && offering.forvpc !== true
        ? offering.egressdefaultpolicy === true
        : undefined,
    _shared: offering.guestiptype === 'Shared' ? true : undefined,
  };
  row.related = row.id;
  world.table('network').put(row);
  if (offering.ispersistent === true) implement(world, row);
  return row;
}

function permit(call: Call, change: (before: readonly string[], names: readonly string[]) => string[]): typeof success {
  const row = subject(call, network, 'networkid');
  const ids = call.args.list('accountids').map((id) => String(must(call.world, 'account', id, 'account').name));
  row._permitted = change((row._permitted ?? []) as string[], [...call.args.list('accounts'), ...ids]);
  return success;
}
