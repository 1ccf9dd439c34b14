// Networks and storage under names of the operator's own: shown, compared with what is there, and given to machines.
import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { type AllClouds, allClouds } from './world.ts';

const config = `networks:
  office:
    cloudstack: { kind: existing, network: dmz }
    kubevirt: { kind: vlan, network: vlan120, bridge: br1, vlan: 120 }
    virtualbox: { kind: bridged, interface: eth0 }
  web:
    cloudstack: { kind: nat, network: web-new, offering: DefaultIsolatedNetworkOfferingWithSourceNatService, zone: fra1, forward: [{ public_port: 8022, private_port: 22 }] }
    kubevirt: { kind: pod, service: NodePort, forward: [{ port: 80, target_port: 8080 }] }
    virtualbox: { kind: nat, forward: [{ host_port: 2299, guest_port: 22 }] }
  tagged:
    cloudstack: { kind: vlan, network: l2-300, offering: l2-tagged, zone: fra1, vlan: 300 }
    virtualbox: { kind: vlan, interface: eth0.300, vlan: 300 }
  closed:
    virtualbox/simulator: { kind: internal, network: backstage }
storage:
  fast:
    cloudstack: { kind: pool, pool: fra1-ceph-1, keep_free_gib: 100 }
    kubevirt: { kind: class, class: standard, limit_gib: 5000 }
    virtualbox: { kind: folders, folders: [{ path: /srv/small, capacity_gib: 1, limit_gib: 1 }, { path: /srv/large, limit_gib: 500 }] }
  gone:
    cloudstack: { kind: offering, offering: nvme }
    kubevirt: { kind: class, class: nvme }
    virtualbox: { kind: folders, folders: [{ path: /home/demo, limit_gib: 1 }] }
`;

const configFor = (only: readonly string[]): string => {
  const sections = parse(config) as Record<string, Record<string, Record<string, unknown>>>;
  const kept = Object.entries(sections).map(([sort, names]) => [
    sort,
    Object.fromEntries(
      Object.entries(names).flatMap(([name, clouds]) => {
        const own = Object.entries(clouds).filter(([cloud]) => only.includes(cloud.split('/')[0]!));
        return own.length === 0 ? [] : [[name, Object.fromEntries(own)]];
      }),
    ),
  ]);
  return stringify(Object.fromEntries(kept));
};

const open = (only?: readonly string[]): Promise<AllClouds> =>
  allClouds([], only === undefined ? { config } : { only, config: configFor(only) });

describe('named networks and storage', () => {
  it('are shown without a call, and compared with what is there', async () => {
    const clouds = await open();
    const shown = await clouds.rows('virtspan_list_named_places', { sort: 'networks', limit: 50 });
    expect(shown).toContainEqual({
      ...{ sort: 'networks', name: 'office', cloud: 'kubevirt', kind: 'vlan' },
      settings: 'network=vlan120 bridge=br1 vlan=120',
    });
    expect(clouds.commands()).toEqual([]);
    const { data, text, verdict } = await clouds.call('virtspan_check_named_places', { limit: 50 });
    const states = (data as readonly { name: string; cloud: string; state: string; why?: string }[]).map(
      ({ name, cloud, state }) => `${name} ${cloud} ${state}`,
    );
    expect(states).toEqual(
      expect.arrayContaining([
        ...['office kubevirt absent', 'office virtualbox there', 'web cloudstack absent', 'web kubevirt there'],
        ...['web virtualbox there', 'tagged cloudstack missing', 'tagged virtualbox missing'],
        ...['closed virtualbox absent', 'fast cloudstack there', 'fast kubevirt there', 'fast virtualbox there'],
        ...['gone cloudstack missing', 'gone kubevirt missing', 'gone virtualbox full'],
      ]),
    );
    expect(text).toMatch(/no interface "eth0\.300" for VLAN 300/);
    expect(verdict).toBe('wrong');
    expect(clouds.questions).toEqual([]);
    await clouds.close();
  });

  it('are judged by the probe of doctor', async () => {
    const clouds = await open(['virtualbox']);
    const across = clouds.engine.providers.find(({ id }) => id === 'virtspan')!;
    await expect(across.probe('all', new AbortController().signal)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/2 of 6 .* cannot be used\. tagged in virtualbox: .*eth0\.300/),
    });
    await clouds.close();
  });

  it.each([
    ['networks: { a: { clodstack: { kind: existing, network: x } } }', /clodstack/],
    ['networks: { a: { cloudstack: { kind: bridged, interface: x } } }', /kind/],
    ['networks: { a: { virtualbox: { kind: vlan, interface: x, vlan: 5000 } } }', /vlan/],
    ['networks: { a: { virtualbox: { kind: vlan, interface: x } } }', /vlan/],
    ['storage: { a: { virtualbox: { kind: folders, folders: [] } } }', /folders/],
    ['storage: { a: { kubevirt: { kind: class, class: x, limit: 5 } } }', /limit/],
    ['storage: { "a b": { kubevirt: { kind: class, class: x } } }', /a b|letters/],
  ])('are refused when they are misspelt: %s', async (text, why) => {
    await expect(allClouds([], { config: `${text}\n` })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(why),
    });
  });
});

describe('a machine in a named network', () => {
  it('of CloudStack: the network is made once for both, joined, and its port led in', async () => {
    const clouds = await open(['cloudstack']);
    const before = await clouds.call('virtspan_apply_named_place', { name: 'web', names: ['web-1'], preview: true });
    expect(before.text).toMatch(/cloudstack_create_network name=web-new.*cloudstack_add_nic.*then: lead ports of/s);
    expect(clouds.commands()).not.toContain('createNetwork');
    const { text } = await clouds.call('virtspan_apply_named_place', { name: 'web', names: ['web-1', 'web-2'] });
    expect(clouds.commands().filter((command) => command === 'createNetwork')).toHaveLength(1);
    expect(clouds.commands().filter((command) => command === 'addNicToVirtualMachine')).toHaveLength(2);
    // The port of the one address can lead to one of them only.
    expect(text).toMatch(/1 of 2 machines done/);
    const again = await clouds.call('virtspan_apply_named_place', { name: 'web', names: ['web-1'], preview: true });
    expect(again.text).not.toMatch(/create_network|add_nic/);
    await clouds.close();
  });

  it('of KubeVirt: the attachment is made, the card is added beside those there are, and a restart is spoken of', async () => {
    const clouds = await open(['kubevirt']);
    const { text } = await clouds.call('virtspan_apply_named_place', { name: 'office', names: ['web-1'] });
    expect(text).toMatch(/done\s+web-1.*once it is restarted/s);
    const [made] = await clouds.rows('kubevirt_list_network_attachment_definitions');
    expect(made).toMatchObject({ metadata: { name: 'vlan120', namespace: 'team-a' } });
    const { data } = await clouds.call('kubevirt_get_virtual_machine', { name: 'web-1', namespace: 'team-a' });
    expect(data).toMatchObject({
      spec: {
        template: {
          spec: {
            networks: [{ pod: {} }, { name: 'office', multus: { networkName: 'vlan120' } }],
            domain: { devices: { interfaces: [{ masquerade: {} }, { name: 'office', bridge: {} }] } },
          },
        },
      },
    });
    const again = await clouds.call('virtspan_apply_named_place', { name: 'office', names: ['web-1'] });
    expect(again.text).toMatch(/1 of 1 machines are so already/);
    const ports = await clouds.call('virtspan_apply_named_place', { name: 'web', names: ['web-1'] });
    expect(ports.text).toMatch(/1 of 1 machines done/);
    await clouds.close();
  });

  it('of VirtualBox: the next free card is connected, and ports are forwarded where it is NAT', async () => {
    const clouds = await open(['virtualbox']);
    const { text } = await clouds.call('virtspan_apply_named_place', { name: 'closed', names: ['web-1'] });
    expect(text).toMatch(/1 of 1 machines done/);
    const { data } = await clouds.call('virtualbox_get_machine', { machine: 'web-1' });
    expect(data).toMatchObject({
      networkAdapters: [{ slot: 0 }, { slot: 1, attachmentType: 'Internal', internalNetwork: 'backstage' }],
    });
    await clouds.call('virtspan_apply_named_place', { name: 'web', names: ['web-1'] });
    const rules = await clouds.rows('virtualbox_list_port_forwarding', { machine: 'web-1' });
    expect(rules).toContainEqual(expect.objectContaining({ slot: 0, hostPort: 2299, guestPort: 22 }));
    const refused = await clouds.call('virtspan_apply_named_place', { name: 'tagged', names: ['web-1'] });
    expect(refused.text).toMatch(/web-1 stays: "tagged" cannot be used: the host has no interface/);
    expect(refused.verdict).toBe('wrong');
    await clouds.close();
  });

  it('is what a recipe can be made into by name', async () => {
    const clouds = await open(['virtualbox']);
    const recipe = String((await clouds.call('virtspan_capture_recipe', { machine: 'win-test' })).data).replace(
      / {4}- tool: virtualbox_start_machine[\s\S]*/,
      '',
    );
    const order = { recipe, names: ['copy-1'], ready: 'made', networks: ['closed'] };
    const { text } = await clouds.call('virtspan_make_machines', order);
    expect(text).toMatch(/1 of 1 machines/);
    const { data } = await clouds.call('virtualbox_get_machine', { machine: 'copy-1' });
    expect(JSON.stringify(data)).toContain('backstage');
    await expect(
      clouds.call('virtspan_make_machines', { ...order, names: ['x'], networks: ['no'] }),
    ).rejects.toMatchObject({
      code: 'NAME_UNKNOWN',
    });
    await expect(
      clouds.call('virtspan_make_machines', { ...order, names: ['x'], networks: ['tagged'] }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/cannot be used: .*eth0\.300/) });
    await clouds.close();
  });
});

describe('a VLAN of CloudStack', () => {
  it('is refused in the range that is given out, where it is taken, and where the offering does not let it be said', async () => {
    const at = (vlan: number, offering = 'l2-tagged') =>
      `  v${vlan}-${offering.length}: { cloudstack: { kind: vlan, network: n${vlan}, offering: ${offering}, zone: fra1, vlan: ${vlan} } }\n`;
    const clouds = await allClouds([], {
      only: ['cloudstack'],
      config: `networks:\n${at(300)}${at(1500)}${at(301, 'DefaultL2NetworkOffering')}`,
    });
    const offering = { name: 'l2-tagged', guestiptype: 'L2', traffictype: 'GUEST', specifyvlan: true };
    await clouds.call('cloudstack_create_network_offering', { ...offering, displaytext: 'tagged' });
    await clouds.call('cloudstack_update_network_offering', { id: 'l2-tagged', state: 'Enabled' });
    const { text } = await clouds.call('virtspan_check_named_places', {});
    expect(text).toMatch(/absent.*v300/);
    expect(text).toMatch(/VLAN 1500 is in the range 1000-2999/);
    expect(text).toMatch(/"DefaultL2NetworkOffering" does not let a VLAN be said/);
    const joined = await clouds.call('virtspan_apply_named_place', { name: 'v300-9', names: ['web-1'] });
    expect(joined.text).toMatch(/1 of 1 machines done/);
    const checked = await clouds.call('virtspan_check_named_places', {});
    expect(checked.text).toMatch(/there.*v300-9/);
    await clouds.close();
  });
});
