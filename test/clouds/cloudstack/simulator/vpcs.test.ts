import { describe, expect, it } from '@jest/globals';
import { at, createCloud, failure, id, type Loose, textAt } from './cloud.ts';

const net = (name: string): string => id('network', name);
const ip = (address: string): string => id('publicipaddress', address);
const tiers = id('networkoffering', 'DefaultIsolatedNetworkOfferingForVpcNetworks');
const fra1 = id('zone', 'fra1');

describe('a VPC', () => {
  it('is made with a source NAT address, filled with tiers, and deleted when it is empty', async () => {
    const cloud = createCloud();
    const { vpc } = (await cloud.done('createVPC', {
      name: 'v',
      zoneid: fra1,
      vpcofferingid: id('vpcoffering', 'Default VPC offering'),
      cidr: '10.50.0.0/16',
    })) as { vpc?: Loose };
    expect(vpc ?? {}).toMatchObject({ state: 'Enabled', cidr: '10.50.0.0/16', network: [] });
    const own = { id: String(vpc?.id) };
    expect(await cloud.list('listPublicIpAddresses', { vpcid: own.id })).toMatchObject([{ issourcenat: true }]);
    const tier = {
      name: 't',
      networkofferingid: tiers,
      zoneid: fra1,
      vpcid: own.id,
      gateway: '10.50.1.1',
      netmask: '255.255.255.0',
    };
    const { network } = (await cloud.call('createNetwork', tier)).body as { network?: Loose };
    expect(network ?? {}).toMatchObject({ cidr: '10.50.1.0/24', vpcname: 'v' });
    expect(network).not.toHaveProperty('aclid');
    expect((await failure(cloud, 'deleteVPC', own))[0]).toBe(431);
    await cloud.done('deleteNetwork', { id: String(network?.id) });
    await cloud.done('deleteVPC', own);
    expect((await cloud.call('listVPCs', own)).body).toEqual({});
  });

  it('needs a range', async () => {
    const plan = { name: 'v', zoneid: fra1, vpcofferingid: id('vpcoffering', 'Default VPC offering') };
    expect((await createCloud().call('createVPC', { ...plan, cidr: '10.50.0.0' })).status).toBe(431);
  });

  it('shows its tiers', async () => {
    const [vpc] = await createCloud().list('listVPCs', { name: 'shop-vpc' });
    expect((at(vpc, 'network') as Loose[]).map(({ name }) => name)).toEqual(['shop-web', 'shop-app', 'shop-db']);
  });

  it('has ACL lists with numbered items, built-in ones that stay, and one list per tier', async () => {
    const cloud = createCloud();
    const aclid = id('networkacllist', 'shop-web-acl');
    const item = { aclid, protocol: 'tcp', startport: '22', action: 'deny' };
    expect(await cloud.done('createNetworkACL', item)).toMatchObject({
      networkacl: { number: 3, action: 'Deny', traffictype: 'Ingress', startport: '22', aclname: 'shop-web-acl' },
    });
    expect((await cloud.call('createNetworkACL', { ...item, number: '3' })).status).toBe(431);
    const items = await cloud.list('listNetworkACLs', { aclid });
    await cloud.done('moveNetworkAclItem', { id: String(items[0]?.id), nextaclruleid: String(items[2]?.id) });
    expect(
      (await cloud.list('listNetworkACLs', { aclid })).map(({ startport, number }) => `${startport}:${number}`).sort(),
    ).toEqual(['22:1', '443:2', '80:3']);
    expect((await failure(cloud, 'deleteNetworkACLList', { id: aclid }))[0]).toBe(530);
    expect((await failure(cloud, 'deleteNetworkACLList', { id: id('networkacllist', 'default_deny') }))[0]).toBe(431);
    await cloud.done('replaceNetworkACLList', {
      aclid: id('networkacllist', 'default_allow'),
      networkid: net('shop-web'),
    });
    await cloud.done('deleteNetworkACLList', { id: aclid });
    expect(await cloud.list('listNetworkACLs', { listall: 'true' })).toEqual([]);
    expect(
      (
        await failure(cloud, 'replaceNetworkACLList', {
          aclid: id('networkacllist', 'default_allow'),
          networkid: net('prod-net'),
        })
      )[1],
    ).toMatch(/no tier/);
  });

  it('connects to other sites', async () => {
    const cloud = createCloud();
    const mine = (await cloud.done('createVpnGateway', { vpcid: id('vpc', 'shop-vpc') })) as { vpngateway?: Loose };
    const psk = 'pre-shared';
    const theirs = (await cloud.done('createVpnCustomerGateway', {
      name: 'hq',
      gateway: '192.0.2.99',
      cidrlist: '10.99.0.0/16',
      ipsecpsk: psk,
      ikepolicy: 'aes256-sha256;modp2048',
      esppolicy: 'aes256-sha256',
    })) as { vpncustomergateway?: Loose };
    const ends = {
      s2svpngatewayid: String(mine.vpngateway?.id),
      s2scustomergatewayid: String(theirs.vpncustomergateway?.id),
    };
    expect(await cloud.done('createVpnConnection', ends)).toMatchObject({
      vpnconnection: { state: 'Disconnected', gateway: '192.0.2.99', publicip: '203.0.113.14', ipsecpsk: psk },
    });
    expect((await failure(cloud, 'deleteVpnGateway', { id: ends.s2svpngatewayid }))[0]).toBe(530);
  });

  it('lets single users in', async () => {
    const cloud = createCloud();
    expect(await cloud.done('createRemoteAccessVpn', { publicipid: ip('203.0.113.10') })).toMatchObject({
      remoteaccessvpn: { state: 'Running', presharedkey: expect.stringContaining('SIMULATED-SECRET') },
    });
    await cloud.done('addVpnUser', { username: 'uwe', password: 'p' });
    expect(await cloud.list('listVpnUsers')).toMatchObject([{ username: 'uwe', state: 'Active' }]);
    expect(JSON.stringify(await cloud.list('listVpnUsers'))).not.toContain('password');
    await cloud.done('removeVpnUser', { username: 'uwe' });
    expect((await failure(cloud, 'removeVpnUser', { username: 'uwe' }))[0]).toBe(431);
  });
});

describe('groups', () => {
  it('of security hold rules, one per CIDR', async () => {
    const cloud = createCloud();
    const made = (await cloud.call('createSecurityGroup', { name: 'g' })).body as { securitygroup?: Loose };
    const securitygroupid = String(made.securitygroup?.id);
    const opened = await cloud.done('authorizeSecurityGroupIngress', {
      securitygroupid,
      protocol: 'tcp',
      startport: '80',
      cidrlist: '10.0.0.0/8,192.0.2.0/24',
    });
    expect(at(opened, 'securitygroup.ingressrule.length')).toBe(2);
    await cloud.done('revokeSecurityGroupIngress', { id: textAt(opened, 'securitygroup.ingressrule.0.ruleid') });
    expect((await cloud.list('listSecurityGroups', { id: securitygroupid }))[0]).toMatchObject({
      ingressrule: [{ cidr: '192.0.2.0/24' }],
    });
    expect((await cloud.call('deleteSecurityGroup', { id: securitygroupid })).body).toEqual({ success: true });
    expect((await cloud.call('createSecurityGroup', { name: 'default' })).status).toBe(431);
  });

  it('of affinity know their machines', async () => {
    const cloud = createCloud();
    expect((await cloud.list('listAffinityGroups'))[0]).toMatchObject({
      virtualmachineIds: [id('virtualmachine', 'web-1'), id('virtualmachine', 'web-2')],
    });
    expect((await cloud.call('createAffinityGroup', { name: 'g', type: 'sometimes' })).status).toBe(431);
    await cloud.done('createAffinityGroup', { name: 'g', type: 'host affinity' });
    await cloud.done('deleteAffinityGroup', { name: 'g' });
    expect(await cloud.list('listAffinityGroups')).toHaveLength(1);
  });
});
