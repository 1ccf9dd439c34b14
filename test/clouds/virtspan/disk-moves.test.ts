// Disks go to other storage: by each cloud's means, after looking whether they can, and no further than that is true.
import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { Plant } from '../../../src/clouds/cloudstack/simulator/engine/plants.ts';
import type { Row } from '../../../src/clouds/cloudstack/simulator/engine/row.ts';
import { allClouds } from './world.ts';

describe('moving disks of CloudStack', () => {
  it('says what would go, moves all disks of a running machine with it running, and asks once', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'] });
    const order = { to: 'fra1-nfs-1', names: ['db-1'] };
    const before = await clouds.call('virtspan_move_disks', { ...order, preview: true });
    expect(before.text).toMatch(/would\s+db-1.*cloudstack_migrate_volume/);
    expect(clouds.commands()).not.toContain('migrateVolume');
    const { text } = await clouds.call('virtspan_move_disks', order);
    expect(text).toMatch(/1 of 1 machines done/);
    expect(clouds.questions).toHaveLength(1);
    const volumes = await clouds.rows('cloudstack_list_volumes', { listall: true });
    const own = volumes.filter(({ vmname }) => vmname === 'db-1');
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own.map(({ storage }) => storage))).toEqual(new Set(['fra1-nfs-1']));
    const again = await clouds.call('virtspan_move_disks', order);
    expect(again.text).toMatch(/1 of 1 machines are so already/);
    await clouds.close();
  });

  it('sends nothing of a machine one of whose disks cannot go, and tells what failed in the middle', async () => {
    const clouds = await allClouds(
      [
        { kind: 'row', table: 'storagepool', row: { id: idOf('storagepool', 'zrh1-nfs-1'), state: 'Disabled' } },
        { kind: 'job', command: 'migrateVolume', fate: 'fails', status: 530, text: 'no space left' },
      ],
      { only: ['cloudstack'] },
    );
    const far = await clouds.call('virtspan_move_disks', { to: 'zrh1-ceph-1', names: ['db-1'] });
    expect(far.text).toMatch(/db-1 stays: .*cannot (be used|go)/);
    expect(far.verdict).toBe('wrong');
    expect(clouds.commands()).not.toContain('migrateVolume');
    const nowhere = await clouds.call('virtspan_move_disks', { to: 'nowhere', names: ['db-1'] });
    expect(nowhere.text).toMatch(/there is no storage pool "nowhere"/);
    const failed = await clouds.call('virtspan_move_disks', { to: 'fra1-nfs-1', names: ['db-1'] });
    expect(failed.text).toMatch(/failed\s+db-1.*no space left/);
    expect(failed.text).toMatch(/0 of 1 machines done/);
    await clouds.close();
  });
});

describe('moving disks of CloudStack to another cluster', () => {
  it('takes the running machine along, to a host that reaches the pool, in one call; without one nothing is sent', async () => {
    const [cluster, pool] = [idOf('cluster', 'fra1-kvm-2'), idOf('storagepool', 'fra1-nfs-2')];
    const zoneid = idOf('zone', 'fra1');
    const row = (table: string, row: Row) => ({ kind: 'row', table, row }) as const;
    const place = { zoneid, podid: idOf('pod', 'fra1-pod-1'), clusterid: cluster };
    const size = { disksizetotal: 2 ** 43, disksizeused: 0 };
    const plants: readonly Plant[] = [
      row('cluster', { id: cluster, name: 'fra1-kvm-2', ...place, hypervisortype: 'KVM', allocationstate: 'Enabled' }),
      row('storagepool', { id: pool, name: 'fra1-nfs-2', ...place, ...size, state: 'Up', scope: 'CLUSTER' }),
    ];
    const order = { to: 'fra1-nfs-2', names: ['db-1'] };
    const without = await allClouds(plants, { only: ['cloudstack'] });
    const refused = await without.call('virtspan_move_disks', order);
    expect(refused.text).toMatch(/db-1 stays: .*no host of the cluster of fra1-nfs-2 can take it while it runs/);
    await without.close();
    const host = idOf('host', 'fra1-kvm-02');
    const clouds = await allClouds([...plants, row('host', { id: host, clusterid: cluster })], {
      only: ['cloudstack'],
    });
    await clouds.call('virtspan_move_machines', { names: ['db-1'], to: 'fra1-kvm-01' });
    const { text } = await clouds.call('virtspan_move_disks', order);
    expect(text).toMatch(/1 of 1 machines done/);
    expect(clouds.commands()).toContain('migrateVirtualMachineWithVolume');
    expect(clouds.commands()).not.toContain('migrateVolume');
    const volumes = await clouds.rows('cloudstack_list_volumes', { listall: true });
    expect(new Set(volumes.filter(({ vmname }) => vmname === 'db-1').map(({ storage }) => storage))).toEqual(
      new Set(['fra1-nfs-2']),
    );
    await clouds.close();
  });
});

describe('moving disks of KubeVirt', () => {
  it('takes those of a running machine along in a migration, and copies those of one that is off', async () => {
    const clouds = await allClouds([], { only: ['kubevirt'] });
    await clouds.call('kubevirt_apply_resource', {
      ...{ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name: 'quick' },
      body: {
        ...{ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'quick' } },
        ...{ provisioner: 'csi.storage.example', reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
      },
    });
    const { text } = await clouds.call('virtspan_move_disks', { to: 'quick', names: ['web-1', 'db-1'] });
    expect(text).toMatch(/2 of 2 machines done/);
    expect(text).toMatch(/The old disks of web-1 stay, with their data: web-1-root/);
    const disks = await clouds.rows('kubevirt_list_data_volumes', { namespace: 'team-a' });
    const sourceOf = (name: string) =>
      disks.find((one) => (one.metadata as { name: string }).name === name)?.spec as { source: object };
    expect(sourceOf('web-1-root-quick').source).toEqual({ blank: {} });
    expect(sourceOf('db-1-root-quick').source).toMatchObject({ pvc: { name: 'db-1-root' } });
    const { data } = await clouds.call('kubevirt_get_virtual_machine_instance', { name: 'web-1', namespace: 'team-a' });
    expect(JSON.stringify(data)).toContain('web-1-root-quick');
    await clouds.close();
  });
});

describe('moving disks of VirtualBox', () => {
  it('moves those of a machine that is off into the folder with room, and leaves one that runs', async () => {
    const folders = '[{ path: /srv/small, limit_gib: 1 }, { path: /srv/large, limit_gib: 900 }]';
    const config = `storage: { fast: { virtualbox: { kind: folders, rule: most-free, folders: ${folders} } } }\n`;
    const clouds = await allClouds([], { only: ['virtualbox'], config });
    const { text, verdict } = await clouds.call('virtspan_move_disks', { to: 'fast', names: ['win-test', 'db-1'] });
    expect(text).toMatch(/1 of 1 machines done/);
    expect(text).toMatch(/db-1 stays: .*stopped machines only/);
    expect(verdict).toBe('wrong');
    const media = await clouds.rows('virtualbox_list_media', { type: 'HardDisk' });
    const places = media.map(({ location }) => location);
    expect(places).toContain('/srv/large/win-test.vdi');
    expect(places.some((place) => String(place).endsWith('/db-1/db-1.vdi'))).toBe(true);
    const word = await clouds.call('virtspan_move_disks', { to: 'a-pool', names: ['web-1'], preview: true });
    expect(word.text).toMatch(/web-1 stays: "a-pool" means nothing in virtualbox/);
    const checked = await clouds.call('virtspan_check_named_places', {});
    expect(checked.text).toMatch(/there\s+storage\s+fast.*880 GiB/);
    await clouds.close();
  });
});
