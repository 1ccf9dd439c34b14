import { describe, expect, it } from '@jest/globals';
import { createKit, text, tiers, zone } from './kit.ts';

describe('the life of networks', () => {
  it('refuses the same rule twice, and leaves no router, address or policy behind', async () => {
    const { run, refusal, list, network, machine } = createKit();
    const networkid = await network('n');
    const one = text(await machine('a', networkid), 'id');
    const two = text(await machine('b', networkid), 'id');
    const ipaddressid = text(await run('associateIpAddress', { networkid }), 'id');
    const ports = { protocol: 'tcp', startport: '443', endport: '443' };
    const out = { ...ports, networkid, cidrlist: '10.1.1.0/24' };
    await run('createEgressFirewallRule', out);
    expect(await refusal('createEgressFirewallRule', out)).toBe(537);
    await run('createFirewallRule', { ...ports, ipaddressid, cidrlist: '0.0.0.0/0' });
    const forward = { protocol: 'tcp', publicport: '22', privateport: '22', ipaddressid };
    await run('createPortForwardingRule', { ...forward, virtualmachineid: one });
    expect(await refusal('createPortForwardingRule', { ...forward, virtualmachineid: two })).toBe(537);
    expect(await refusal('enableStaticNat', { ipaddressid, virtualmachineid: one })).not.toBe(200);
    const balance = {
      publicipid: ipaddressid,
      name: 'lb',
      algorithm: 'roundrobin',
      publicport: '80',
      privateport: '80',
    };
    const id = text(await run('createLoadBalancerRule', balance), 'id');
    await run('assignToLoadBalancerRule', { id, virtualmachineids: `${one},${two}` });
    await run('createLBStickinessPolicy', { lbruleid: id, methodname: 'LbCookie', name: 'st' });
    expect(await refusal('deleteNetwork', { id: networkid })).not.toBe(200);
    await run('disassociateIpAddress', { id: ipaddressid });
    expect((await list('listLoadBalancerRules', { listall: 'true' })).filter((row) => row.id === id)).toEqual([]);
    for (const it of [one, two]) await run('destroyVirtualMachine', { id: it, expunge: 'true' });
    const address = { associatednetworkid: networkid, listall: 'true' };
    expect(await list('listPublicIpAddresses', address)).toMatchObject([{ issourcenat: true }]);
    expect(await list('listRouters', { listall: 'true', networkid })).toHaveLength(1);
    await run('deleteNetwork', { id: networkid });
    expect((await list('listRouters', { listall: 'true' })).filter((row) => row.guestnetworkid === networkid)).toEqual(
      [],
    );
  });

  it('has its router again after a restart, when somebody destroyed it', async () => {
    const { run, list, network, machine } = createKit();
    const networkid = await network('n');
    await machine('a', networkid);
    const routers = () => list('listRouters', { networkid, listall: 'true' });
    await run('destroyRouter', { id: text(await routers(), '0.id') });
    expect(await routers()).toEqual([]);
    await run('restartNetwork', { id: networkid, cleanup: 'true' });
    expect(await routers()).toHaveLength(1);
  });

  it('empties a VPC of lists, routers, addresses and gateways when it is deleted', async () => {
    const { run, refusal, list, machine } = createKit();
    const vpcofferingid = text(await list('listVPCOfferings'), '0.id');
    const vpcid = text(await run('createVPC', { name: 'v', cidr: '10.9.0.0/16', vpcofferingid, zoneid: zone }), 'id');
    const aclid = text(await run('createNetworkACLList', { name: 'acl', vpcid }), 'id');
    await run('createNetworkACL', { aclid, protocol: 'tcp', startport: '80', endport: '80', traffictype: 'ingress' });
    const plan = { name: 't', zoneid: zone, networkofferingid: tiers, vpcid, aclid };
    const place = { gateway: '10.9.1.1', netmask: '255.255.255.0' };
    const tier = text(await run('createNetwork', { ...plan, ...place }), 'id');
    expect(await refusal('createNetwork', { ...plan, ...place })).toBe(431);
    const inside = text(await machine('a', tier), 'id');
    const ipaddressid = text(await run('associateIpAddress', { vpcid }), 'id');
    const forward = { protocol: 'tcp', publicport: '22', privateport: '22', ipaddressid, networkid: tier };
    await run('createPortForwardingRule', { ...forward, virtualmachineid: inside });
    await run('createVpnGateway', { vpcid });
    expect(await refusal('deleteNetworkACLList', { id: aclid })).not.toBe(200);
    expect(await refusal('deleteVPC', { id: vpcid })).not.toBe(200);
    await run('destroyVirtualMachine', { id: inside, expunge: 'true' });
    await run('deleteNetwork', { id: tier });
    await run('deleteVPC', { id: vpcid });
    for (const command of ['listNetworkACLLists', 'listRouters', 'listPublicIpAddresses', 'listVpnGateways']) {
      const left = (await list(command, { listall: 'true' })).filter((row) => row.vpcid === vpcid);
      expect([command, left]).toEqual([command, []]);
    }
  });
});
