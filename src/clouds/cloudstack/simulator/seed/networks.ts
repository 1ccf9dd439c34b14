// Networks, a VPC with three tiers, public addresses, rules, routers.

import { idOf } from '../engine/ids.ts';
import type { Field, Row } from '../engine/row.ts';
import { must, type World } from '../engine/world.ts';
import { routerFields } from '../resources/networks/implement.ts';
import { defaults } from '../resources/networks/network.ts';
import { ago, DAY, type OwnerName, owners, put } from './plant-rows.ts';

/** Networks, addresses and rules; zones and offerings have to exist. */
export function seedNetworks(world: World): void {
  const isolated = 'DefaultIsolatedNetworkOfferingWithSourceNatService';
  network(world, 'prod-net', 'fra1', 'admin', isolated, '10.1.1.0/24', 1101);
  network(world, 'dr-net', 'zrh1', 'admin', isolated, '10.1.1.0/24', 1201);
  network(world, 'acme-net', 'zrh1', 'acme', isolated, '10.1.1.0/24', 1202);
  network(world, 'webshop-net', 'fra1', 'webshop', isolated, '10.1.1.0/24', 1102);
  network(world, 'office-shared', 'fra1', 'admin', 'DefaultSharedNetworkOffering', '192.168.50.0/24', 50, {
    type: 'Shared',
    _shared: true,
    acltype: 'Domain',
    subdomainaccess: true,
  });
  seedVpc(world);

  sourceNat(world, '203.0.113.10', 'prod-net', 'admin');
  sourceNat(world, '198.51.100.10', 'dr-net', 'admin');
  sourceNat(world, '198.51.100.11', 'acme-net', 'acme');
  sourceNat(world, '203.0.113.11', 'webshop-net', 'webshop');
  take(world, '203.0.113.12', 'admin', { associatednetworkid: idOf('network', 'prod-net') });
  take(world, '203.0.113.13', 'admin', { associatednetworkid: idOf('network', 'prod-net') });
  take(world, '198.51.100.12', 'acme', { associatednetworkid: idOf('network', 'acme-net') });
  take(world, '203.0.113.14', 'admin', { vpcid: idOf('vpc', 'shop-vpc'), issourcenat: true });
  seedRules(world);

  router(world, 'r-10-VM', 'fra1', 'admin', { guestnetworkid: idOf('network', 'prod-net'), publicip: '203.0.113.10' });
  router(world, 'r-11-VM', 'fra1', 'admin', { vpcid: idOf('vpc', 'shop-vpc'), publicip: '203.0.113.14' });
  router(world, 'r-12-VM', 'zrh1', 'acme', {
    guestnetworkid: idOf('network', 'acme-net'),
    publicip: '198.51.100.11',
    requiresupgrade: true,
  });
}

function network(
  world: World,
  name: string,
  zone: string,
  owner: OwnerName,
  offering: string,
  cidr: string,
  vlan: number,
  more: Readonly<Record<string, Field>> = {},
): Row {
  const id = idOf('network', name);
  return put(world, 'network', name, {
    displaytext: name,
    ...owners[owner],
    ...defaults(cidr),
    zoneid: idOf('zone', zone),
    networkofferingid: idOf('networkoffering', offering),
    physicalnetworkid: idOf('physicalnetwork', `${zone}-fabric`),
    type: 'Isolated',
    traffictype: 'Guest',
    state: 'Implemented',
    broadcastdomaintype: 'Vlan',
    broadcasturi: `vlan://${vlan}`,
    vlan: String(vlan),
    acltype: 'Account',
    networkdomain: `${name}.simulated.example`,
    dns1: zone === 'fra1' ? '192.0.2.53' : '198.51.100.53',
    related: id,
    issystem: false,
    ispersistent: false,
    specifyipranges: false,
    specifyvlan: false,
    restartrequired: false,
    redundantrouter: false,
    displaynetwork: true,
    egressdefaultpolicy: false,
    created: ago(world, 200 * DAY),
    ...more,
  });
}

function seedVpc(world: World): void {
  const acl = (name: string, description: string, more: Readonly<Record<string, Field>>): string =>
    put(world, 'networkacllist', name, { description, fordisplay: true, ...more }).id;
  acl('default_deny', 'Lets nothing through', { _builtin: true });
  acl('default_allow', 'Lets everything through', { _builtin: true });
  const vpc = put(world, 'vpc', 'shop-vpc', {
    displaytext: 'Shop in three tiers',
    ...owners.admin,
    zoneid: idOf('zone', 'fra1'),
    vpcofferingid: idOf('vpcoffering', 'Default VPC offering'),
    cidr: '10.20.0.0/16',
    state: 'Enabled',
    networkdomain: 'shop.simulated.example',
    restartrequired: false,
    fordisplay: true,
    distributedvpcrouter: false,
    redundantvpcrouter: false,
    regionlevelvpc: false,
    created: ago(world, 120 * DAY),
  });
  const web = acl('shop-web-acl', 'Web tier', { vpcid: vpc.id });
  const item = (number: number, startport: string, traffictype: string, action: string): void =>
    void world.table('networkacl').put({
      id: idOf('networkacl', `${web}/${number}`),
      aclid: web,
      number,
      protocol: 'tcp',
      startport,
      endport: startport,
      cidrlist: '0.0.0.0/0',
      traffictype,
      action,
      state: 'Active',
      fordisplay: true,
    });
  item(1, '443', 'Ingress', 'Allow');
  item(2, '80', 'Ingress', 'Allow');
  const offering = 'DefaultIsolatedNetworkOfferingForVpcNetworks';
  network(world, 'shop-web', 'fra1', 'admin', offering, '10.20.1.0/24', 1111, { vpcid: vpc.id, aclid: web });
  network(world, 'shop-app', 'fra1', 'admin', offering, '10.20.2.0/24', 1112, {
    vpcid: vpc.id,
    aclid: idOf('networkacllist', 'default_allow'),
  });
  network(world, 'shop-db', 'fra1', 'admin', offering, '10.20.3.0/24', 1113, {
    vpcid: vpc.id,
    aclid: idOf('networkacllist', 'default_deny'),
    state: 'Allocated',
  });
}

function take(world: World, ipaddress: string, owner: OwnerName, fields: Readonly<Record<string, Field>>): void {
  Object.assign(must(world, 'publicipaddress', idOf('publicipaddress', ipaddress)), {
    ...owners[owner],
    state: 'Allocated',
    allocated: ago(world, 100 * DAY),
    ...fields,
  });
}

const sourceNat = (world: World, ipaddress: string, name: string, owner: OwnerName): void =>
  take(world, ipaddress, owner, { associatednetworkid: idOf('network', name), issourcenat: true });

function seedRules(world: World): void {
  const networkid = idOf('network', 'prod-net');
  const ip = idOf('publicipaddress', '203.0.113.12');
  const rule = (table: string, name: string, fields: Readonly<Record<string, Field>>): void =>
    void world
      .table(table)
      .put({ id: idOf(table, name), ...owners.admin, state: 'Active', fordisplay: true, ...fields });
  rule('firewallrule', 'https', {
    protocol: 'tcp',
    startport: 443,
    endport: 443,
    cidrlist: '0.0.0.0/0',
    ipaddressid: ip,
    networkid,
    traffictype: 'Ingress',
  });
  rule('firewallrule', 'ssh', {
    protocol: 'tcp',
    startport: 22,
    endport: 22,
    cidrlist: '192.0.2.0/24',
    ipaddressid: ip,
    networkid,
    traffictype: 'Ingress',
  });
  rule('egressfirewallrule', 'all', { protocol: 'all', cidrlist: '10.1.1.0/24', networkid, traffictype: 'Egress' });
  rule('portforwardingrule', 'ssh', {
    protocol: 'tcp',
    publicport: '22',
    publicendport: '22',
    privateport: '22',
    privateendport: '22',
    cidrlist: '',
    ipaddressid: ip,
    networkid,
    virtualmachineid: idOf('virtualmachine', 'web-1'),
    vmguestip: '10.1.1.11',
  });
  rule('loadbalancerrule', 'https', {
    name: 'web-https',
    algorithm: 'roundrobin',
    protocol: 'tcp',
    publicport: '443',
    privateport: '8443',
    publicipid: ip,
    networkid,
    zoneid: idOf('zone', 'fra1'),
    cidrlist: '',
    _members: [idOf('virtualmachine', 'web-1'), idOf('virtualmachine', 'web-2')],
  });
}

function guestSide(world: World, id: Field): Record<string, Field> {
  const network = typeof id === 'string' ? world.table('network').get(id) : undefined;
  if (network === undefined) return {};
  return {
    guestipaddress: network.gateway,
    guestnetmask: network.netmask,
    guestmacaddress: '02:01:00:f2:00:01',
    networkdomain: network.networkdomain,
  };
}

function router(
  world: World,
  name: string,
  zone: string,
  owner: OwnerName,
  fields: Readonly<Record<string, Field>>,
): void {
  put(world, 'router', name, {
    ...owners[owner],
    ...routerFields(world, Number(/\d+/.exec(name)), world.table('zone').get(idOf('zone', zone))),
    zoneid: idOf('zone', zone),
    podid: idOf('pod', `${zone}-pod-1`),
    hostid: idOf('host', `${zone}-kvm-02`),
    ...guestSide(world, fields.guestnetworkid),
    publicnetmask: '255.255.255.0',
    publicmacaddress: '1e:00:45:00:00:01',
    publicnetworkid: idOf('systemnetwork', `public ${idOf('zone', zone)}`),
    gateway: zone === 'fra1' ? '203.0.113.1' : '198.51.100.1',
    created: ago(world, 150 * DAY),
    ...fields,
  });
}
