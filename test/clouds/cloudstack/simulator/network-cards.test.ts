// Network cards of simulated machines.
import { describe, expect, it } from '@jest/globals';
import { createCloud, failure, id, type Loose } from './cloud.ts';

const vm = (name: string): string => id('virtualmachine', name);

describe('network cards', () => {
  it('come, become the default, and go', async () => {
    const cloud = createCloud();
    const on = { virtualmachineid: vm('web-1') };
    expect(await cloud.done('addNicToVirtualMachine', { ...on, networkid: id('network', 'shop-app') })).toMatchObject({
      virtualmachine: { nic: [{}, { networkname: 'shop-app', isdefault: false, deviceid: '1' }] },
    });
    expect(
      (await failure(cloud, 'addNicToVirtualMachine', { ...on, networkid: id('network', 'shop-app') }))[1],
    ).toMatch(/already/);
    const [first, second] = await cloud.list('listNics', on);
    expect((await failure(cloud, 'removeNicFromVirtualMachine', { ...on, nicid: String(first?.id) }))[1]).toMatch(
      /default/,
    );
    await cloud.done('updateDefaultNicForVirtualMachine', { ...on, nicid: String(second?.id) });
    expect((await failure(cloud, 'removeNicFromVirtualMachine', { ...on, nicid: String(first?.id) }))[0]).toBe(530);
    await cloud.done('deletePortForwardingRule', { id: id('portforwardingrule', 'ssh') });
    await cloud.done('removeNicFromVirtualMachine', { ...on, nicid: String(first?.id) });
    expect(await cloud.list('listNics', on)).toHaveLength(1);
  });

  it('carry more addresses, each once', async () => {
    const cloud = createCloud();
    const nicid = id('nic', 'web-1');
    const { nicsecondaryip } = (await cloud.done('addIpToNic', { nicid, ipaddress: '10.1.1.99' })) as {
      nicsecondaryip?: Loose;
    };
    expect(nicsecondaryip ?? {}).toMatchObject({ ipaddress: '10.1.1.99', nicid });
    expect((await cloud.call('addIpToNic', { nicid, ipaddress: '10.1.1.99' })).status).toBe(431);
    await cloud.done('removeIpFromNic', { id: String(nicsecondaryip?.id) });
    expect((await cloud.list('listNics', { virtualmachineid: vm('web-1') }))[0]).not.toHaveProperty('secondaryip');
  });
});
