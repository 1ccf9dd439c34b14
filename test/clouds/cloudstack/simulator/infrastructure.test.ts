import { describe, expect, it } from '@jest/globals';
import { at, type Cloud, createCloud, failure, id, type Loose, type Params, textAt } from './cloud.ts';

const host = (name: string): string => id('host', name);
const one = async (cloud: Cloud, command: string, params: Params): Promise<Loose | undefined> =>
  (await cloud.list(command, params))[0];
describe('hosts', () => {
  it('know what runs on them', async () => {
    const cloud = createCloud();
    const first = await one(cloud, 'listHosts', { id: host('fra1-kvm-01') });
    expect(first).toMatchObject({
      memoryallocated: 8 * 1_073_741_824,
      cpuallocated: '9.62%',
      clustername: 'fra1-kvm-1',
      podname: 'fra1-pod-1',
      managementservername: 'mgmt-1',
    });
    expect(await one(cloud, 'listHostsMetrics', { id: host('fra1-kvm-01') })).toMatchObject({
      instances: '2',
      memorytotalgb: '128.00 GB',
    });
    expect(await one(cloud, 'listHosts', { virtualmachineid: id('virtualmachine', 'db-1') })).toMatchObject({
      name: 'fra1-kvm-03',
    });
  });

  it('are emptied for maintenance and take machines again after it', async () => {
    const cloud = createCloud();
    const own = { id: host('fra1-kvm-01') };
    await cloud.call('prepareHostForMaintenance', own);
    expect(await one(cloud, 'listHosts', own)).toMatchObject({ resourcestate: 'PrepareForMaintenance' });
    cloud.clock.at += 1000;
    // The job ends before the host has arrived.
    expect(await one(cloud, 'listHosts', own)).toMatchObject({ memoryallocated: 0 });
    cloud.clock.at += 1000;
    expect(await one(cloud, 'listHosts', own)).toMatchObject({ resourcestate: 'Maintenance' });
    expect(await one(cloud, 'listVirtualMachines', { id: id('virtualmachine', 'web-1') })).toMatchObject({
      state: 'Running',
      hostname: expect.stringMatching(/kvm-0[23]/),
    });
    expect((await failure(cloud, 'prepareHostForMaintenance', own))[0]).toBe(530);
    expect(await cloud.done('cancelHostMaintenance', own)).toMatchObject({ host: { resourcestate: 'Enabled' } });
  });

  it('are removed only from maintenance, and not while machines run on them', async () => {
    const cloud = createCloud();
    const own = { id: host('zrh1-kvm-01') };
    expect((await cloud.call('deleteHost', own)).status).toBe(530);
    await cloud.done('prepareHostForMaintenance', own);
    cloud.clock.at += 1000;
    expect((await cloud.call('deleteHost', own)).body).toEqual({ success: true });
    expect(await cloud.list('listHosts', { zoneid: id('zone', 'zrh1') })).toHaveLength(1);
  });

  it('are added once', async () => {
    const cloud = createCloud();
    const params = {
      zoneid: id('zone', 'zrh1'),
      podid: id('pod', 'zrh1-pod-1'),
      clusterid: id('cluster', 'zrh1-kvm-1'),
      hypervisor: 'KVM',
      url: 'http://172.16.20.77',
      username: 'root',
      password: 'p',
    };
    expect((await cloud.call('addHost', params)).body).toMatchObject({ host: [{ name: '172.16.20.77', state: 'Up' }] });
    expect((await cloud.call('addHost', params)).status).toBe(431);
  });

  it('are judged for a migration', async () => {
    const cloud = createCloud();
    await cloud.call('updateHost', { id: host('fra1-kvm-02'), allocationstate: 'Disable' });
    const found = await cloud.list('findHostsForMigration', { virtualmachineid: id('virtualmachine', 'web-1') });
    expect(found).toMatchObject([
      { name: 'fra1-kvm-02', suitableformigration: false },
      { name: 'fra1-kvm-03', suitableformigration: true, requiresStorageMotion: false },
    ]);
    expect(
      (await cloud.call('findHostsForMigration', { virtualmachineid: id('virtualmachine', 'batch-1') })).status,
    ).toBe(431);
  });
});

describe('zones, pods and clusters', () => {
  it('are deleted only when nothing is in them', async () => {
    const cloud = createCloud();
    for (const [command, it] of [
      ['deleteZone', id('zone', 'fra1')],
      ['deletePod', id('pod', 'fra1-pod-1')],
      ['deleteCluster', id('cluster', 'fra1-kvm-1')],
    ] as const) {
      expect((await cloud.call(command, { id: it })).status).toBe(530);
    }
    const made = (
      await cloud.call('createZone', {
        name: 'ber1',
        networktype: 'Advanced',
        dns1: '192.0.2.1',
        internaldns1: '192.0.2.1',
      })
    ).body as { zone?: Loose };
    expect(made.zone ?? {}).toMatchObject({ name: 'ber1', allocationstate: 'Disabled' });
    expect((await cloud.call('deleteZone', { id: String(made.zone?.id) })).body).toEqual({ success: true });
  });

  it('say how full they are', async () => {
    const cloud = createCloud();
    const zone = await one(cloud, 'listZones', { name: 'fra1', showcapacities: 'true' });
    expect((at(zone, 'capacity') as Loose[]).map(({ name }) => name)).toEqual([
      'MEMORY',
      'CPU',
      'STORAGE',
      'STORAGE_ALLOCATED',
      'VIRTUAL_NETWORK_PUBLIC_IP',
      'SECONDARY_STORAGE',
    ]);
    const [ips] = await cloud.list('listCapacity', { zoneid: id('zone', 'fra1'), type: '4' });
    expect(ips).toMatchObject({ capacityused: 5, capacitytotal: 32, percentused: '15.63', zonename: 'fra1' });
    const used = (await cloud.list('listCapacity', { sortby: 'usage' })).map(({ percentused }) => Number(percentused));
    expect(used).toEqual([...used].sort((a, b) => b - a));
  });

  it('in a closed zone take no machines from users', async () => {
    const cloud = createCloud();
    await cloud.call('updateZone', { id: id('zone', 'zrh1'), allocationstate: 'Disabled' });
    expect(await one(cloud, 'listZones', { name: 'zrh1' })).toMatchObject({ allocationstate: 'Disabled' });
  });
});

describe('storage', () => {
  it('goes into maintenance and stops what uses it', async () => {
    const cloud = createCloud();
    const own = { id: id('storagepool', 'zrh1-nfs-1') };
    expect((await cloud.call('deleteStoragePool', own)).status).toBe(530);
    expect(await cloud.done('enableStorageMaintenance', own)).toMatchObject({ storagepool: { state: 'Maintenance' } });
    expect(await one(cloud, 'listVirtualMachines', { id: id('virtualmachine', 'acme-web-1') })).toMatchObject({
      state: 'Stopped',
    });
    expect(await cloud.done('cancelStorageMaintenance', own)).toMatchObject({ storagepool: { state: 'Up' } });
  });

  it('is added and counted', async () => {
    const cloud = createCloud();
    await cloud.call('createStoragePool', {
      name: 'p',
      url: 'nfs://10.0.0.1/export',
      zoneid: id('zone', 'fra1'),
      tags: 'slow',
    });
    expect(await one(cloud, 'listStoragePools', { name: 'p' })).toMatchObject({
      type: 'NetworkFilesystem',
      ipaddress: '10.0.0.1',
      path: '/export',
      scope: 'ZONE',
      state: 'Up',
      disksizeallocated: 0,
    });
    expect((await cloud.list('listStorageTags')).map(({ name }) => name)).toContain('slow');
    expect(at((await cloud.call('listInfrastructure')).body, 'infrastructure')).toMatchObject({
      zones: 2,
      hosts: 5,
      storagepools: 5,
      systemvms: 4,
      routers: 3,
    });
  });
});

describe('offerings', () => {
  it('are made and deleted, but for those that came with the cloud', async () => {
    const cloud = createCloud();
    const made = (
      await cloud.call('createServiceOffering', { name: 'tiny', cpunumber: '1', cpuspeed: '500', memory: '256' })
    ).body as { serviceoffering?: Loose };
    expect(made.serviceoffering ?? {}).toMatchObject({ name: 'tiny', iscustomized: false, state: 'Active' });
    expect((await cloud.call('deleteServiceOffering', { id: String(made.serviceoffering?.id) })).body).toEqual({
      success: true,
    });
    const router = id('serviceoffering', 'System Offering For Software Router');
    expect((await cloud.call('deleteServiceOffering', { id: router })).status).toBe(431);
    expect((await cloud.call('createDiskOffering', { name: 'd', disksize: '5', customized: 'true' })).status).toBe(431);
    expect(
      (await cloud.call('deleteNetworkOffering', { id: id('networkoffering', 'DefaultL2NetworkOffering') })).status,
    ).toBe(431);
  });
});

describe('machines of the cloud itself', () => {
  it('start, stop, and come back under a new name when destroyed', async () => {
    const cloud = createCloud();
    const proxy = { id: id('systemvm', 'v-2-VM') };
    await cloud.done('stopSystemVm', proxy);
    expect(await cloud.done('startSystemVm', proxy)).toMatchObject({ systemvm: { state: 'Running' } });
    await cloud.done('migrateSystemVm', { virtualmachineid: proxy.id, hostid: host('fra1-kvm-03') });
    expect(await one(cloud, 'listSystemVms', proxy)).toMatchObject({ hostname: 'fra1-kvm-03' });
    await cloud.done('destroySystemVm', proxy);
    expect((await cloud.call('listSystemVms', proxy)).body).toEqual({});
    expect(
      (await cloud.list('listSystemVms', { systemvmtype: 'consoleproxy' })).map(({ name }) => name).sort(),
    ).toEqual(['v-3-VM', 'v-4-VM']);
  });

  it('are routers too', async () => {
    const cloud = createCloud();
    const own = { id: id('router', 'r-10-VM') };
    await cloud.job('stopRouter', own);
    expect(await one(cloud, 'listRouters', own)).toMatchObject({ state: 'Stopped', guestnetworkname: 'prod-net' });
    await cloud.job('destroyRouter', own);
    expect(await cloud.list('listRouters', { networkid: id('network', 'prod-net'), listall: 'true' })).toEqual([]);
  });
});

describe('Kubernetes and backups', () => {
  it('clusters start, scale, stop and go', async () => {
    const cloud = createCloud();
    const plan = {
      name: 'k',
      description: 'd',
      zoneid: id('zone', 'fra1'),
      kubernetesversionid: id('kubernetessupportedversion', 'v1.31.4'),
      serviceofferingid: id('serviceoffering', 'medium'),
      size: '2',
    };
    const made = await cloud.done('createKubernetesCluster', plan);
    expect(made).toMatchObject({ kubernetescluster: { state: 'Running', size: 2, kubernetesversionname: 'v1.31.4' } });
    const own = { id: textAt(made, 'kubernetescluster.id') };
    await cloud.done('scaleKubernetesCluster', { ...own, size: '3' });
    expect(await one(cloud, 'listKubernetesClusters', own)).toMatchObject({ size: 3, state: 'Running' });
    expect(at((await cloud.call('getKubernetesClusterConfig', own)).body, 'clusterconfig.configdata')).toMatch(
      /SIMULATED-SECRET/,
    );
    expect(await cloud.done('stopKubernetesCluster', own)).toEqual({ success: true });
    expect((await failure(cloud, 'deleteKubernetesSupportedVersion', { id: plan.kubernetesversionid }))[0]).toBe(530);
    await cloud.done('deleteKubernetesCluster', own);
  });

  it('backups need an offering and a stopped machine to go back to', async () => {
    const cloud = createCloud();
    const db = { virtualmachineid: id('virtualmachine', 'db-1') };
    // The server makes the backup first, and its job finds that there is no offering.
    const early = await cloud.job('createBackup', { virtualmachineid: id('virtualmachine', 'web-1') });
    expect(early).toMatchObject({ jobstatus: 2, jobresultcode: 530 });
    expect(await cloud.done('createBackup', { ...db, name: 'b' })).toEqual({ success: true });
    const [made] = await cloud.list('listBackups', db);
    expect(made).toMatchObject({
      name: 'b',
      status: 'BackedUp',
      backupofferingname: 'nightly',
      size: 208 * 1_073_741_824,
    });
    expect((await failure(cloud, 'restoreBackup', { id: String(made?.id) }))[0]).toBe(530);
    expect((await failure(cloud, 'removeVirtualMachineFromBackupOffering', db))[0]).toBe(530);
    await cloud.done('stopVirtualMachine', { id: db.virtualmachineid });
    expect(await cloud.job('restoreBackup', { id: String(made?.id) })).toMatchObject({ jobstatus: 1 });
  });
});
