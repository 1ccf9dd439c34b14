// From "fedora, u1.medium, 30Gi, my key" to the command to log in, and a port to the outside.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { cluster } from './setup.ts';

const namespace = 'team-a';
const sshKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VmYWtlZmFrZWZha2VmYWtlZmFrZWZha2VmYWtlZmFr me@example';
const wish = { namespace, name: 'mine', os: 'fedora', instancetype: 'u1.medium', diskSize: '30Gi', sshKey };

/** What was sent to make a machine. */
const sent = ({ simulator }: ReturnType<typeof cluster>): JsonObject[] =>
  simulator.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/virtualmachines'))
    .map(({ body }) => JSON.parse(body) as JsonObject);

describe('a machine from intentions', () => {
  it('is made of an operating system, a size, a disk and a key, runs, and tells how to log in', async () => {
    const world = cluster();
    const { data } = await world.call('kubevirt_create_machine', wish);
    expect(data).toEqual({
      namespace,
      name: 'mine',
      status: 'Running',
      user: 'fedora',
      ssh: 'virtctl ssh fedora@vm/mine -n team-a --context=admin',
      console: 'virtctl console mine -n team-a --context=admin',
    });
    const [manifest] = sent(world);
    expect(manifest).toMatchObject({
      spec: {
        runStrategy: 'Always',
        instancetype: { name: 'u1.medium' },
        preference: { name: 'fedora' },
        dataVolumeTemplates: [{ spec: { storage: { resources: { requests: { storage: '30Gi' } } } } }],
      },
    });
    const stored = await world.call('kubevirt_get_virtual_machine', { namespace, name: 'mine' });
    expect(JSON.stringify(stored.data)).toContain(`ssh_authorized_keys:\\n  - ${sshKey}`);
    const disk = await world.call('kubevirt_get_data_volume', { namespace, name: 'mine-root' });
    expect(disk.data).toMatchObject({ status: { phase: 'Succeeded' } });
    expect((await world.call('kubevirt_diagnose_virtual_machine', { namespace, name: 'mine' })).data).toEqual([]);
  });

  it('shows its manifest on a dry run and makes nothing', async () => {
    const { call } = cluster();
    const { data, notes } = await call('kubevirt_create_machine', { ...wish, dryRun: true });
    expect(data).toMatchObject({ status: 'would be created', manifest: { kind: 'VirtualMachine' } });
    expect(notes?.join(' ')).toContain('it would be created');
    await expect(call('kubevirt_get_virtual_machine', { namespace, name: 'mine' })).rejects.toThrow('called "mine"');
  });

  it('adds the key to user data that is there already', async () => {
    const world = cluster();
    const userData = '#cloud-config\npackages: [nginx]\nssh_authorized_keys: [ssh-rsa AAAA old]\n';
    await world.call('kubevirt_create_machine', { ...wish, userData, start: false });
    const text = JSON.stringify((await world.call('kubevirt_get_virtual_machine', { namespace, name: 'mine' })).data);
    expect(text).toContain('nginx');
    expect(text).toContain('ssh-rsa AAAA old');
    expect(text).toContain(sshKey);
  });

  it('copies a data source of another namespace, and has a card on each network', async () => {
    const world = cluster();
    const config = '{"type":"bridge"}';
    await world.call('kubevirt_create_network_attachment_definition', {
      namespace,
      body: { metadata: { name: 'vlan-7' }, spec: { config } },
    });
    const { os: _, diskSize: __, ...rest } = wish;
    await world.call('kubevirt_create_machine', { ...rest, dataSource: 'default/fedora', networks: ['vlan-7'] });
    expect(sent(world)[0]).toMatchObject({
      spec: {
        dataVolumeTemplates: [{ spec: { sourceRef: { kind: 'DataSource', name: 'fedora', namespace: 'default' } } }],
        template: { spec: { networks: [{ pod: {} }, { multus: { networkName: 'vlan-7' } }] } },
      },
    });
  });

  it('says when its disk cannot be filled instead of waiting for it', async () => {
    const { call, simulator } = cluster();
    simulator.plant({ kind: 'failure', name: 'mine-root', reason: 'manifest unknown' });
    const { job } = await call('kubevirt_create_machine', wish, { waitMs: 300 });
    expect(job?.checkWith).toContain('kubevirt_diagnose_virtual_machine namespace=team-a name=mine');
  });

  it.each([
    ['a size that is nearly one', { instancetype: 'u1.meduim' }, /no instance type called "u1\.meduim"\..*u1\.medium/],
    ['an unknown operating system', { os: 'fedroa' }, /knows no image of "fedroa".*fedora/],
    ['two sources', { image: 'registry.example/x:1' }, /one of "os", "dataSource" and "image"/],
    ['a size and a memory', { memory: '2Gi' }, /not both/],
    ['a private key', { sshKey: '-----BEGIN OPENSSH PRIVATE KEY-----' }, /is a private key/],
    ['a network that is not there', { networks: ['vlan-8'] }, /no network attachment called "vlan-8"/],
    ['user data that is too long', { userData: `#cloud-config\n# ${'x'.repeat(2_100)}\n`, sshKey: '' }, /takes 2048/],
  ])('refuses %s before anything is sent', async (_, more, wanted) => {
    const world = cluster();
    await expect(world.call('kubevirt_create_machine', { ...wish, ...more } as JsonObject)).rejects.toThrow(wanted);
    expect(sent(world)).toEqual([]);
  });
});

describe('a port of a machine', () => {
  it('gets a service in front of its pod, inside or outside of the cluster', async () => {
    const { call } = cluster();
    const { data, notes } = await call('kubevirt_expose_virtual_machine', { namespace, name: 'web-1', port: 22 });
    expect(data).toMatchObject({ spec: { type: 'ClusterIP', selector: { 'vm.kubevirt.io/name': 'web-1' } } });
    expect(notes).toEqual(['Inside the cluster: web-1-22.team-a.svc:22.']);
    const more = { namespace, name: 'web-1', port: 8080, targetPort: 80, type: 'NodePort', serviceName: 'web' };
    await call('kubevirt_expose_virtual_machine', more);
    const service = await call('kubevirt_get_service', { namespace, name: 'web' });
    expect(service.data).toMatchObject({ spec: { ports: [{ port: 8080, targetPort: 80 }] } });
    await expect(call('kubevirt_expose_virtual_machine', { ...more, name: 'web-9' })).rejects.toThrow(
      /no virtual machine called "web-9"/,
    );
  });
});
