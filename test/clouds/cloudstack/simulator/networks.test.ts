import { describe, expect, it } from '@jest/globals';
import { at, type Cloud, createCloud, failure, id, type Loose, type Params, textAt } from './cloud.ts';

const net = (name: string): string => id('network', name);
const ip = (address: string): string => id('publicipaddress', address);
const isolated = id('networkoffering', 'DefaultIsolatedNetworkOfferingWithSourceNatService');
const tiers = id('networkoffering', 'DefaultIsolatedNetworkOfferingForVpcNetworks');
const fra1 = id('zone', 'fra1');
const address = async (cloud: Cloud, it: string): Promise<Loose | undefined> =>
  (await cloud.list('listPublicIpAddresses', { ipaddress: it, listall: 'true', allocatedonly: 'false' }))[0];

describe('a firewall rule', () => {
  const rule = { ipaddressid: ip('203.0.113.10'), protocol: 'tcp', startport: '3000', endport: '3009' };

  it('clashes with one of the same source whose ports meet its own, and with no other', async () => {
    const cloud = createCloud();
    await cloud.done('createFirewallRule', { ...rule, cidrlist: '192.0.2.0/24,198.51.100.0/24' });
    const clash = await cloud.call('createFirewallRule', {
      ...rule,
      startport: '3005',
      endport: '3020',
      cidrlist: '192.0.2.0/24',
    });
    expect(clash).toMatchObject({ status: 537, body: { cserrorcode: 4360 } });
    await cloud.done('createFirewallRule', { ...rule, startport: '3005', cidrlist: '203.0.113.0/24' });
    await cloud.done('createFirewallRule', { ...rule, startport: '3010', endport: '3020', cidrlist: '192.0.2.0/24' });
    await cloud.done('createFirewallRule', { ...rule, protocol: 'udp', cidrlist: '192.0.2.0/24' });
  });
});

describe('a network', () => {
  const plan = { name: 'n', networkofferingid: isolated, zoneid: fra1 };

  it('is made without VLAN, router and address, and gets them with its first machine', async () => {
    const cloud = createCloud();
    const { network } = (await cloud.call('createNetwork', plan)).body as { network?: Loose };
    expect(network ?? {}).toMatchObject({
      name: 'n',
      state: 'Allocated',
      cidr: '10.1.1.0/24',
      type: 'Isolated',
      zonename: 'fra1',
      account: 'admin',
    });
    const own = { associatednetworkid: String(network?.id), listall: 'true' };
    expect(network).not.toHaveProperty('vlan');
    expect(await cloud.list('listPublicIpAddresses', own)).toEqual([]);
    await cloud.done('deployVirtualMachine', {
      zoneid: fra1,
      serviceofferingid: id('serviceoffering', 'small'),
      templateid: id('template', 'debian-12'),
      networkids: String(network?.id),
    });
    expect((await cloud.list('listNetworks', { id: String(network?.id) }))[0]).toMatchObject({
      state: 'Implemented',
      broadcasturi: expect.stringMatching(/^vlan:/),
    });
    expect(await cloud.list('listPublicIpAddresses', own)).toMatchObject([{ issourcenat: true, state: 'Allocated' }]);
    expect(await cloud.list('listRouters', { networkid: String(network?.id), listall: 'true' })).toMatchObject([
      { state: 'Running', guestnetworkname: 'n', nic: [{ networkname: 'n' }, {}, {}] },
    ]);
  });

  const refused: readonly (readonly [what: string, params: Params, says: RegExp])[] = [
    ['with half of its addresses', { gateway: '10.5.0.1' }, /netmask/],
    ['with a netmask that is none', { gateway: '10.5.0.1', netmask: '255.0.255.0' }, /no network/],
    ['from a tier offering without a VPC', { networkofferingid: tiers }, /vpcid/],
    ['in a VPC from another offering', { vpcid: id('vpc', 'shop-vpc') }, /not for tiers/],
    [
      'outside of its VPC',
      { networkofferingid: tiers, vpcid: id('vpc', 'shop-vpc'), gateway: '10.30.1.1', netmask: '255.255.255.0' },
      /outside/,
    ],
    [
      'over another tier',
      { networkofferingid: tiers, vpcid: id('vpc', 'shop-vpc'), gateway: '10.20.1.129', netmask: '255.255.255.128' },
      /overlaps.*shop-web/,
    ],
  ];
  it.each(refused)('is not made %s', async (_what, params, says) => {
    expect(await createCloud().call('createNetwork', { ...plan, ...params })).toMatchObject({
      status: 431,
      body: { errortext: expect.stringMatching(says) },
    });
  });

  it('is deleted when no machine is in it, and lets its addresses go', async () => {
    const cloud = createCloud();
    expect(await failure(cloud, 'deleteNetwork', { id: net('dr-net') })).toEqual([
      530,
      expect.stringMatching(/dr-net.*dr-db-1/),
    ]);
    for (const name of ['dr-db-1', 'broken-1'])
      await cloud.done('destroyVirtualMachine', { id: id('virtualmachine', name), expunge: 'true' });
    expect(await cloud.done('deleteNetwork', { id: net('dr-net') })).toEqual({ success: true });
    expect(await address(cloud, '198.51.100.10')).toMatchObject({ state: 'Free', issourcenat: false });
    expect((await cloud.call('listNetworks', { id: net('dr-net') })).body).toEqual({});
  });

  it('is renamed, restarted and opened to others', async () => {
    const cloud = createCloud();
    expect(await cloud.done('updateNetwork', { id: net('prod-net'), displaytext: 'Production' })).toMatchObject({
      network: { displaytext: 'Production' },
    });
    expect(await cloud.done('restartNetwork', { id: net('prod-net'), cleanup: 'true' })).toMatchObject({
      success: true,
    });
    await cloud.call('createNetworkPermissions', { networkid: net('prod-net'), accounts: 'acme' });
    expect(await cloud.list('listNetworkPermissions', { networkid: net('prod-net') })).toMatchObject([
      { account: 'acme' },
    ]);
    await cloud.call('resetNetworkPermissions', { networkid: net('prod-net') });
    expect(await cloud.list('listNetworkPermissions', { networkid: net('prod-net') })).toEqual([]);
  });
});

describe('a public address', () => {
  it('is taken and given back', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('associateIpAddress', { networkid: net('prod-net') });
    cloud.clock.at += 1000;
    const asked = (await cloud.call('queryAsyncJobResult', { jobid: String(body.jobid) })).body;
    const [taken] = Object.values(asked.jobresult as Readonly<Record<string, Loose>>);
    expect(taken).toMatchObject({
      id: body.id,
      ipaddress: '203.0.113.15',
      state: 'Allocating',
      associatednetworkname: 'prod-net',
    });
    expect(await address(cloud, '203.0.113.15')).toMatchObject({ state: 'Allocated' });
    await cloud.done('disassociateIpAddress', { id: String(body.id) });
    expect(await address(cloud, '203.0.113.15')).toMatchObject({ state: 'Free', hasrules: false });
  });

  it('that does source NAT stays', async () => {
    expect(await failure(createCloud(), 'disassociateIpAddress', { id: ip('203.0.113.10') })).toEqual([
      530,
      expect.stringContaining('source NAT'),
    ]);
  });

  it('runs out with 533', async () => {
    const cloud = createCloud();
    for (const { id: free } of await cloud.list('listPublicIpAddresses', { state: 'Free', zoneid: fra1 }))
      await cloud.call('reserveIpAddress', { id: String(free) });
    expect((await cloud.call('associateIpAddress', { networkid: net('prod-net') })).status).toBe(533);
  });

  it('does static NAT for one machine at a time', async () => {
    const cloud = createCloud();
    const nat = { ipaddressid: ip('203.0.113.13'), virtualmachineid: id('virtualmachine', 'web-1') };
    expect((await cloud.call('enableStaticNat', nat)).body.errortext).toMatch(/another machine/);
    await cloud.done('disableStaticNat', { ipaddressid: nat.ipaddressid });
    expect((await cloud.call('enableStaticNat', nat)).body).toEqual({ success: true });
    expect(await address(cloud, '203.0.113.13')).toMatchObject({
      isstaticnat: true,
      virtualmachinename: 'web-1',
      vmipaddress: '10.1.1.11',
    });
    expect((await cloud.list('listVirtualMachines', { id: nat.virtualmachineid }))[0]).toMatchObject({
      publicip: '203.0.113.13',
    });
    expect((await cloud.call('enableStaticNat', { ...nat, ipaddressid: ip('203.0.113.12') })).body.errortext).toMatch(
      /rules of its own/,
    );
  });
});

describe('rules', () => {
  const on = { ipaddressid: ip('203.0.113.12') };

  it('open a firewall, once', async () => {
    const cloud = createCloud();
    const rule = { ...on, protocol: 'TCP', startport: '8080', endport: '8090', cidrlist: '10.0.0.0/8,192.0.2.0/24' };
    expect(await cloud.done('createFirewallRule', rule)).toMatchObject({
      firewallrule: {
        protocol: 'tcp',
        startport: 8080,
        endport: 8090,
        cidrlist: rule.cidrlist,
        state: 'Active',
        ipaddress: '203.0.113.12',
      },
    });
    expect((await cloud.call('createFirewallRule', rule)).status).toBe(537);
    const [made] = (await cloud.list('listFirewallRules', on)).filter(({ startport }) => startport === 8080);
    await cloud.done('deleteFirewallRule', { id: String(made?.id) });
    expect(await cloud.list('listFirewallRules', on)).toHaveLength(2);
  });

  const senseless: readonly (readonly [what: string, params: Params])[] = [
    ['ports of ICMP', { protocol: 'icmp', startport: '80' }],
    ['types of TCP', { protocol: 'tcp', icmptype: '8' }],
    ['an unknown protocol', { protocol: 'carrier-pigeon' }],
    ['ports beyond the last', { protocol: 'tcp', startport: '70000' }],
    ['ports that run backwards', { protocol: 'tcp', startport: '90', endport: '80' }],
    ['a network that is none', { protocol: 'tcp', startport: '80', cidrlist: '10.0.0.0/33' }],
  ];
  it.each(senseless)('are refused: %s', async (_what, params) => {
    expect((await createCloud().call('createFirewallRule', { ...on, ...params })).status).toBe(431);
  });

  it('forward ports that no other rule has', async () => {
    const cloud = createCloud();
    const rule = {
      ...on,
      protocol: 'tcp',
      publicport: '2222',
      privateport: '22',
      virtualmachineid: id('virtualmachine', 'web-2'),
    };
    expect(await cloud.done('createPortForwardingRule', rule)).toMatchObject({
      portforwardingrule: { publicport: '2222', virtualmachinename: 'web-2', vmguestip: '10.1.1.12' },
    });
    const clash = async (more: Params): Promise<number> =>
      (await cloud.call('createPortForwardingRule', { ...rule, ...more })).status;
    expect(await clash({})).toBe(537);
    expect(
      await clash({ publicport: '2200', publicendport: '2300', privateport: '2200', privateendport: '2300' }),
    ).toBe(537);
    expect(await clash({ publicport: '443' })).toBe(537);
    expect(await clash({ protocol: 'udp' })).toBe(200);
    expect(await clash({ publicport: '23', publicendport: '24' })).toBe(431);
    expect(await clash({ publicport: '25', virtualmachineid: id('virtualmachine', 'shop-web-1') })).toBe(431);
    expect(await clash({ publicport: '26', ipaddressid: ip('203.0.113.13') })).toBe(431);
  });

  it('balance between the machines that are assigned to them', async () => {
    const cloud = createCloud();
    const rule = {
      name: 'http',
      publicipid: ip('203.0.113.12'),
      publicport: '80',
      privateport: '8080',
      algorithm: 'leastconn',
    };
    const made = await cloud.done('createLoadBalancerRule', rule);
    const own = { id: textAt(Object.values(made)[0], 'id') };
    expect(await cloud.list('listLoadBalancerRuleInstances', own)).toEqual([]);
    await cloud.done('assignToLoadBalancerRule', {
      ...own,
      virtualmachineids: `${id('virtualmachine', 'web-1')},${id('virtualmachine', 'db-1')}`,
    });
    expect((await cloud.list('listLoadBalancerRuleInstances', own)).map(({ name }) => name)).toEqual(['web-1', 'db-1']);
    expect(
      at(await cloud.list('listLoadBalancerRuleInstances', { ...own, lbvmips: 'true' }), '0.lbvmipaddresses'),
    ).toEqual(['10.1.1.11']);
    expect(
      (
        await failure(cloud, 'assignToLoadBalancerRule', { ...own, virtualmachineids: id('virtualmachine', 'web-1') })
      )[0],
    ).toBe(530);
    expect(
      (
        await failure(cloud, 'assignToLoadBalancerRule', {
          ...own,
          virtualmachineids: id('virtualmachine', 'shop-web-1'),
        })
      )[1],
    ).toMatch(/no card/);
    await cloud.done('removeFromLoadBalancerRule', { ...own, virtualmachineids: id('virtualmachine', 'web-1') });
    expect(await cloud.list('listLoadBalancerRules', { virtualmachineid: id('virtualmachine', 'db-1') })).toMatchObject(
      [{ name: 'http' }],
    );
    expect((await cloud.call('createLoadBalancerRule', { ...rule, name: 'again' })).status).toBe(537);
    expect(
      (await cloud.call('createLoadBalancerRule', { ...rule, publicport: '81', algorithm: 'random' })).status,
    ).toBe(431);
  });

  it('of balancing have stickiness and health checks, gathered by rule', async () => {
    const cloud = createCloud();
    const lbruleid = id('loadbalancerrule', 'https');
    await cloud.done('createLBStickinessPolicy', {
      lbruleid,
      name: 's',
      methodname: 'LbCookie',
      'param[0].name': 'cookie',
    });
    // Virtual routers check no health.
    expect((await cloud.call('createLBHealthCheckPolicy', { lbruleid, pingpath: '/up' })).status).toBe(430);
    expect((await cloud.call('listLBStickinessPolicies', { lbruleid })).body).toMatchObject({
      stickinesspolicies: [{ lbruleid, stickinesspolicy: [{ methodname: 'LbCookie', params: { name: 'cookie' } }] }],
    });
  });
});
