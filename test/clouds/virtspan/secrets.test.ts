// The review of safety finds credentials in what machines are given, in every cloud, and never shows one.
import { describe, expect, it } from '@jest/globals';
import { allClouds } from './world.ts';

const secret = 'hunter2-Zx9';
const findings = async (clouds: Awaited<ReturnType<typeof allClouds>>, rule: string) => {
  const { data, text } = await clouds.call('virtspan_review_security', { rule, limit: 50 });
  expect(`${JSON.stringify(data)}${text}`).not.toContain(secret);
  return data as readonly { name: string; shown: string; next?: string }[];
};

describe('credentials in what machines are given', () => {
  it('of CloudStack: user data of machines and registered user data, in base64', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'] });
    const before = await findings(clouds, 'secret-in-user-data');
    const data = `#cloud-config\npassword: ${secret}\n`;
    await clouds.call('cloudstack_update_virtual_machine', { id: 'legacy-1', userdata: data });
    await clouds.call('cloudstack_register_user_data', { name: 'with-login', userdata: data });
    await clouds.call('cloudstack_register_user_data', {
      name: 'harmless',
      userdata: '#cloud-config\npackages: [git]\n',
    });
    const after = await findings(clouds, 'secret-in-user-data');
    const names = after.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['legacy-1', 'with-login']));
    expect(names).not.toContain('harmless');
    expect(after.length).toBe(before.length + 2);
    await clouds.close();
  });

  it('of VirtualBox: guest properties and extra data', async () => {
    const clouds = await allClouds([], { only: ['virtualbox'] });
    expect(await findings(clouds, 'secret-in-properties')).toEqual([]);
    const machine = 'web-1';
    await clouds.call('virtualbox_set_guest_property_value', {
      machine,
      property: '/Deploy/Note',
      value: `password=${secret}`,
    });
    await clouds.call('virtualbox_set_guest_property_value', { machine, property: '/Deploy/Size', value: 'large' });
    await clouds.call('virtualbox_set_machine_extra_data', { machine, key: 'site/db-password', value: secret });
    const after = await findings(clouds, 'secret-in-properties');
    expect(after.map(({ shown }) => shown).sort()).toEqual([
      'extra data site/db-password',
      'guest property /Deploy/Note',
    ]);
    await clouds.close();
  });

  it('of KubeVirt: cloud-init of machines and pools, and the arguments of a kernel', async () => {
    const clouds = await allClouds([], { only: ['kubevirt'] });
    const namespace = 'team-a';
    const volume = { name: 'init', cloudInitNoCloud: { userData: `#cloud-config\npassword: ${secret}\n` } };
    const spec = {
      domain: { devices: { disks: [{ name: 'init', disk: { bus: 'virtio' } }] }, memory: { guest: '1Gi' } },
      volumes: [volume],
    };
    const labels = { app: 'many' };
    await clouds.call('kubevirt_create_vmi_replica_set', {
      namespace,
      body: {
        metadata: { name: 'many' },
        spec: { replicas: 0, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
      },
    });
    const plain = await findings(clouds, 'user-data-in-definition');
    expect(plain.map(({ name }) => name)).toContain('many');
    const boot = { container: { image: 'quay.io/x/y', kernelPath: '/k' }, kernelArgs: `console=ttyS0 token=${secret}` };
    const body = { spec: { template: { spec: { domain: { firmware: { kernelBoot: boot } } } } } };
    await clouds.call('kubevirt_patch_virtual_machine', { namespace, name: 'db-1', body });
    const inside = await findings(clouds, 'secret-in-user-data');
    expect(inside.map(({ name, shown }) => `${name}: ${shown}`).sort()).toEqual([
      'db-1: a credential in the arguments of its kernel',
      'many: a credential in its cloud-init',
    ]);
    await clouds.close();
  });
});
