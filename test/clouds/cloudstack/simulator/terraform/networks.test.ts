// Networks of Terraform's provider: as its acceptance tests make, read, change, import and delete them.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Loose, Params } from '../cloud.ts';
import { createTerraform, type Made, type Terraform } from './as-terraform.ts';

let tf: Terraform;
beforeAll(async () => {
  tf = await createTerraform();
});
afterEach(() => tf.dropAll());

const ISOLATED = 'DefaultIsolatedNetworkOfferingWithSourceNatService';
const TIER = 'DefaultIsolatedNetworkOfferingForVpcNetworks';

async function network(more: Params = {}, offering: string = ISOLATED, within: Params = {}): Promise<Made> {
  return tf.make(
    'network',
    {
      ...{ name: 'net', displaytext: 'net', gateway: '10.1.1.1', netmask: '255.255.255.0', zoneid: tf.zone },
      ...{ networkofferingid: await tf.networkOffering(offering), ...more, ...within },
    },
    within,
  );
}

async function vpc(more: Params = {}, within: Params = {}): Promise<Made> {
  const vpcofferingid = await tf.named('listVPCOfferings', 'Default VPC offering');
  return tf.make(
    'vpc',
    { name: 'vpc', displaytext: 'vpc', cidr: '10.0.0.0/8', zoneid: tf.zone, vpcofferingid, ...more, ...within },
    within,
  );
}

async function machine(networkids: string, more: Params = {}): Promise<Made> {
  return tf.make('machine', {
    ...{ serviceofferingid: await tf.offering('Small Instance'), templateid: await tf.template(), zoneid: tf.zone },
    ...{ networkids, name: `vm-${networkids.slice(0, 8)}`, displayname: 'vm', startvm: 'true', ...more },
  });
}

/** The first address of a network does source NAT and stays with it: its deletion takes it along. */
async function sourceNat(net: Made): Promise<readonly Loose[]> {
  const { id } = await tf.ask('associateIpAddress', { networkid: net.id, zoneid: tf.zone });
  return tf.cloud.list('listPublicIpAddresses', { id: String(id) });
}

const tag = (made: Made, resourcetype: string): Promise<Loose> =>
  tf.ask('createTags', {
    ...{ resourceids: made.id, resourcetype, 'tags[0].key': 'from', 'tags[0].value': 'terraform' },
  });

describe('a network', () => {
  it('keeps what it was made with, tags included', async () => {
    const net = await network({ networkdomain: 'net.example' });
    await tag(net, 'network');
    expect(await tf.settled(net)).toMatchObject({
      ...{ name: 'net', displaytext: 'net', cidr: '10.1.1.0/24', gateway: '10.1.1.1', networkofferingname: ISOLATED },
      ...{ zonename: 'Sandbox-simulator', networkdomain: 'net.example' },
      tags: [{ key: 'from', value: 'terraform' }],
    });
    expect(await tf.settled(net)).not.toHaveProperty('aclid');
    await tf.ask('updateNetwork', { id: net.id, name: 'net', displaytext: 'another' });
    expect(await tf.settled(net)).toMatchObject({ displaytext: 'another' });
  });

  it('lies in a project, and is read with and without its id', async () => {
    const projectid = await tf.named('listProjects', 'terraform');
    const net = await network({}, ISOLATED, { projectid });
    expect(await tf.settled(net)).toMatchObject({ project: 'terraform', projectid });
    expect(await tf.read({ kind: 'network', id: net.id })).toMatchObject({ project: 'terraform' });
  });

  it('has no addresses of its own when it is layer 2, and chooses them when it is isolated', async () => {
    const of = async (offering: string): Promise<Made> =>
      tf.make('network', {
        ...{ name: offering, displaytext: offering, zoneid: tf.zone },
        networkofferingid: await tf.networkOffering(offering),
      });
    const flat = await tf.settled(await of('DefaultL2NetworkOffering'));
    expect([flat.cidr, flat.gateway]).toEqual([undefined, undefined]);
    expect(await tf.settled(await of(ISOLATED))).toMatchObject({ cidr: expect.stringMatching(/\/24$/) });
  });

  it('takes a source NAT address that belongs to it', async () => {
    const net = await network();
    const [address] = await sourceNat(net);
    expect(address).toMatchObject({ issourcenat: true, associatednetworkid: net.id, state: 'Allocated' });
  });
});

describe('a VPC', () => {
  it('has tiers whose lists of rules are changed in place', async () => {
    const cloud = await vpc({ networkdomain: 'vpc.example' });
    await tag(cloud, 'vpc');
    expect(await tf.settled(cloud)).toMatchObject({
      ...{ cidr: '10.0.0.0/8', networkdomain: 'vpc.example', zonename: 'Sandbox-simulator' },
      ...{ vpcofferingname: 'Default VPC offering', tags: [{ key: 'from', value: 'terraform' }] },
    });
    const [first, second] = [
      await tf.make('acl', { name: 'first', vpcid: cloud.id }),
      await tf.make('acl', { name: 'second', description: 'second', vpcid: cloud.id }),
    ];
    expect(await tf.settled(first)).toMatchObject({ name: 'first', vpcid: cloud.id });
    const tier = await network({ vpcid: cloud.id, aclid: first.id }, TIER);
    expect(await tf.settled(tier)).toMatchObject({ vpcid: cloud.id, aclid: first.id, networkofferingname: TIER });
    await tf.ask('replaceNetworkACLList', { aclid: second.id, networkid: tier.id });
    expect(await tf.settled(tier)).toMatchObject({ aclid: second.id, aclname: 'second' });
    expect(await tf.settled(await network({ vpcid: cloud.id, gateway: '10.1.2.1' }, TIER))).not.toHaveProperty('aclid');
  });

  it('hands its project on to its tiers', async () => {
    const within = { projectid: await tf.named('listProjects', 'terraform') };
    const cloud = await vpc({}, within);
    const tier = await network({ vpcid: cloud.id }, TIER);
    expect(await tf.settled(tier)).toMatchObject({ project: 'terraform', ...within });
    expect(await tf.settled({ ...tier, within })).toMatchObject({ project: 'terraform' });
  });

  it('has rules that are read one by one', async () => {
    const cloud = await vpc();
    const aclid = (await tf.make('acl', { name: 'rules', description: 'rules', vpcid: cloud.id })).id;
    const rule = (more: Params): Promise<Made> =>
      tf.make('aclRule', { aclid, action: 'allow', traffictype: 'ingress', cidrlist: '172.18.100.0/24', ...more });
    const all = await rule({ protocol: 'all', number: '10', reason: 'everything' });
    const icmp = await rule({ protocol: 'icmp', number: '20', icmptype: '-1', icmpcode: '-1' });
    const tcp = await rule({ protocol: 'tcp', startport: '80', endport: '80', cidrlist: '10.0.0.0/24,10.0.1.0/24' });
    expect(await tf.settled(all)).toMatchObject({
      ...{ action: 'Allow', protocol: 'all', traffictype: 'Ingress', cidrlist: '172.18.100.0/24', number: 10, aclid },
      reason: 'everything',
    });
    expect(await tf.settled(icmp)).toMatchObject({ protocol: 'icmp', icmptype: -1, icmpcode: -1 });
    expect(await tf.settled(tcp)).toMatchObject({
      startport: '80',
      endport: '80',
      cidrlist: '10.0.0.0/24,10.0.1.0/24',
    });
    await tf.ask('updateNetworkACLItem', { id: tcp.id, action: 'deny', reason: 'no more', partialupgrade: 'false' });
    expect(await tf.settled(tcp)).toMatchObject({ action: 'Deny', reason: 'no more' });
    expect(await tf.cloud.list('listNetworkACLs', { aclid })).toHaveLength(3);
  });

  it('has private gateways and routes through them', async () => {
    const cloud = await vpc();
    const aclid = (await tf.make('acl', { name: 'gate', vpcid: cloud.id })).id;
    const gate = (ipaddress: string, more: Params = {}): Promise<Made> =>
      tf.make('privateGateway', {
        ...{ vpcid: cloud.id, aclid, vlan: '1', gateway: '10.1.1.254', netmask: '255.255.255.0', ipaddress, ...more },
      });
    const first = await gate('192.168.0.1');
    const second = await gate('192.168.0.2', { gateway: '10.1.1.253', bypassvlanoverlapcheck: 'true' });
    expect(await tf.settled(first)).toMatchObject({
      ...{ gateway: '10.1.1.254', ipaddress: '192.168.0.1', netmask: '255.255.255.0', vlan: 'vlan://1' },
      ...{ aclid, vpcid: cloud.id, physicalnetworkid: expect.any(String) },
    });
    expect(await tf.settled(second)).toMatchObject({ gateway: '10.1.1.253' });
    const route = await tf.make('staticRoute', { cidr: '172.16.0.0/16', gatewayid: first.id });
    expect(await tf.settled(route)).toMatchObject({ cidr: '172.16.0.0/16', vpcid: cloud.id, vpcgatewayid: first.id });
  });

  it('is joined to another by a VPN', async () => {
    const [here, there] = [await vpc({ name: 'here' }), await vpc({ name: 'there', cidr: '10.2.0.0/16' })];
    const gates = [await tf.make('vpnGateway', { vpcid: here.id }), await tf.make('vpnGateway', { vpcid: there.id })];
    const row = await tf.settled(gates[0] as Made);
    expect(row).toMatchObject({ vpcid: here.id, publicip: expect.any(String) });
    const customer = await tf.make('customerGateway', {
      ...{ name: 'there', cidrlist: '10.2.0.0/16', gateway: String(row.publicip), ipsecpsk: 'only-here' },
      ...{ esppolicy: 'aes256-sha1', ikepolicy: 'aes256-sha1;modp1536' },
    });
    expect(await tf.settled(customer)).toMatchObject({
      ...{ name: 'there', cidrlist: '10.2.0.0/16', gateway: row.publicip, dpd: false },
      ...{ esppolicy: 'aes256-sha1', ikepolicy: 'aes256-sha1;modp1536', ipsecpsk: 'only-here' },
      ...{ esplifetime: 3600, ikelifetime: 86400 },
    });
    await tf.ask('updateVpnCustomerGateway', {
      ...{ id: customer.id, name: 'there', cidrlist: '10.2.0.0/17', gateway: String(row.publicip) },
      ...{ esppolicy: '3des-md5', ikepolicy: '3des-md5;modp1536', ipsecpsk: 'another' },
    });
    expect(await tf.settled(customer)).toMatchObject({ cidrlist: '10.2.0.0/17', esppolicy: '3des-md5' });
    const joined = await tf.make('vpnConnection', {
      ...{ s2scustomergatewayid: customer.id, s2svpngatewayid: String(gates[1]?.id) },
    });
    expect(await tf.settled(joined)).toMatchObject({
      ...{ s2scustomergatewayid: customer.id, s2svpngatewayid: gates[1]?.id },
    });
  });
});

describe('an address', () => {
  it('has firewall rules, forwards and a balancer, each gone when it is deleted', async () => {
    const net = await network();
    await sourceNat(net);
    const address = await tf.make('ipAddress', { networkid: net.id, zoneid: tf.zone });
    const [one, two] = [await machine(net.id), await machine(net.id, { name: 'second' })];
    const wall = await tf.make('firewallRule', {
      ...{ ipaddressid: address.id, protocol: 'tcp', startport: '80', endport: '80', cidrlist: '10.0.0.0/24' },
    });
    expect(await tf.settled(wall)).toMatchObject({
      ...{ ipaddressid: address.id, protocol: 'tcp', startport: 80, endport: 80, cidrlist: '10.0.0.0/24' },
    });
    const forward = await tf.make('forward', {
      ...{ ipaddressid: address.id, protocol: 'tcp', privateport: '443', publicport: '8443', virtualmachineid: one.id },
      ...{ openfirewall: 'false' },
    });
    expect(await tf.settled(forward)).toMatchObject({
      ...{ ipaddressid: address.id, privateport: '443', privateendport: '443', publicport: '8443' },
      ...{ publicendport: '8443', virtualmachineid: one.id, vmguestip: expect.stringMatching(/^10\.1\.1\./) },
    });
    const balancer = await tf.make('loadBalancerRule', {
      ...{ name: 'web', algorithm: 'roundrobin', publicport: '80', privateport: '80', publicipid: address.id },
      openfirewall: 'false',
    });
    await tf.ask('assignToLoadBalancerRule', { id: balancer.id, virtualmachineids: `${one.id},${two.id}` });
    expect(await tf.settled(balancer)).toMatchObject({
      ...{ name: 'web', algorithm: 'roundrobin', publicport: '80', privateport: '80', publicipid: address.id },
      networkid: net.id,
    });
    expect(
      (await tf.cloud.list('listLoadBalancerRuleInstances', { id: balancer.id })).map(({ id }) => id).sort(),
    ).toEqual([one.id, two.id].sort());
    await tf.ask('updateLoadBalancerRule', { id: balancer.id, name: 'web2', algorithm: 'leastconn' });
    expect(await tf.settled(balancer)).toMatchObject({ name: 'web2', algorithm: 'leastconn' });
    await tf.ask('removeFromLoadBalancerRule', { id: balancer.id, virtualmachineids: two.id });
    expect(await tf.cloud.list('listLoadBalancerRuleInstances', { id: balancer.id })).toHaveLength(1);
  });

  it('balances with a proxy protocol, and in a tier', async () => {
    const cloud = await vpc();
    const tier = await network({ vpcid: cloud.id }, TIER);
    const address = await tf.make('ipAddress', { vpcid: cloud.id, zoneid: tf.zone });
    const vm = await machine(tier.id);
    const balancer = await tf.make('loadBalancerRule', {
      ...{ name: 'web', algorithm: 'leastconn', publicport: '443', privateport: '443', publicipid: address.id },
      ...{ networkid: tier.id, protocol: 'tcp-proxy', openfirewall: 'false' },
    });
    await tf.ask('assignToLoadBalancerRule', { id: balancer.id, virtualmachineids: vm.id });
    expect(await tf.settled(balancer)).toMatchObject({ protocol: 'tcp-proxy', networkid: tier.id });
    expect(await tf.settled(address)).toMatchObject({ vpcid: cloud.id });
  });

  it('is given to a machine alone', async () => {
    const net = await network();
    await sourceNat(net);
    const address = await tf.make('ipAddress', { networkid: net.id, zoneid: tf.zone });
    const vm = await machine(net.id);
    await tf.ask('enableStaticNat', { ipaddressid: address.id, virtualmachineid: vm.id });
    expect(await tf.settled(address)).toMatchObject({
      ...{ isstaticnat: true, virtualmachineid: vm.id, vmipaddress: expect.stringMatching(/^10\.1\.1\./) },
      associatednetworkid: net.id,
    });
    await tf.ask('disableStaticNat', { ipaddressid: address.id });
    expect(await tf.settled(address)).toMatchObject({ isstaticnat: false });
  });

  it('lets out what the rules of the network say', async () => {
    const net = await network();
    const rule = await tf.make('egressRule', {
      ...{ networkid: net.id, protocol: 'tcp', startport: '80', endport: '80', cidrlist: '10.1.1.10/32' },
    });
    expect(await tf.settled(rule)).toMatchObject({ cidrlist: '10.1.1.10/32', protocol: 'tcp', startport: 80 });
    const all = await tf.make('egressRule', { networkid: net.id, protocol: 'all', cidrlist: '10.1.1.11/32' });
    expect(await tf.settled(all)).toMatchObject({ protocol: 'all' });
    expect(await tf.cloud.list('listEgressFirewallRules', { networkid: net.id })).toHaveLength(2);
  });
});
