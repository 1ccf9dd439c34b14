import { describe, expect, it } from '@jest/globals';
import { at, type Cloud, createCloud, failure, id, type Loose, type Params, textAt } from './cloud.ts';

const GIB = 1_073_741_824;
const vol = (name: string): string => id('volume', name);
const vm = (name: string): string => id('virtualmachine', name);
const one = async (cloud: Cloud, name: string): Promise<Loose | undefined> =>
  (await cloud.list('listVolumes', { name, listall: 'true' }))[0];

describe('a volume', () => {
  const fresh = { name: 'v', zoneid: id('zone', 'fra1') };

  it('stays Allocated until a machine first gets it', async () => {
    const cloud = createCloud();
    const made = await cloud.done('createVolume', { ...fresh, diskofferingid: id('diskoffering', 'disk-20') });
    expect(made).toMatchObject({
      volume: { state: 'Allocated', size: 20 * GIB, diskofferingname: 'disk-20', type: 'DATADISK' },
    });
    const { body } = await cloud.call('attachVolume', { id: textAt(made, 'volume.id'), virtualmachineid: vm('web-1') });
    expect(await one(cloud, 'v')).toMatchObject({ state: 'Attaching' });
    cloud.clock.at += 1000;
    await cloud.call('queryAsyncJobResult', { jobid: String(body.jobid) });
    expect(await one(cloud, 'v')).toMatchObject({
      state: 'Ready',
      deviceid: 1,
      vmname: 'web-1',
      vmstate: 'Running',
      storage: 'fra1-nfs-1',
    });
  });

  it('takes its size from the call when the offering leaves it open', async () => {
    const cloud = createCloud();
    const custom = { ...fresh, diskofferingid: id('diskoffering', 'disk-custom') };
    expect((await cloud.call('createVolume', custom)).status).toBe(431);
    expect((await cloud.call('createVolume', { ...custom, size: '5000' })).status).toBe(431);
    expect(await cloud.done('createVolume', { ...custom, size: '30' })).toMatchObject({ volume: { size: 30 * GIB } });
  });

  it('grows no further than listCapabilities tells', async () => {
    const cloud = createCloud();
    expect((await failure(cloud, 'resizeVolume', { id: vol('archive-2023'), size: '4097' }))[1]).toMatch(/4096 GiB/);
    expect(await cloud.job('resizeVolume', { id: vol('archive-2023'), size: '4096' })).toMatchObject({ jobstatus: 1 });
  });

  it('comes from a snapshot, Ready at once', async () => {
    const made = await createCloud().done('createVolume', { name: 'copy', snapshotid: id('snapshot', 'db-1-weekly') });
    expect(made).toMatchObject({
      volume: { state: 'Ready', snapshotid: id('snapshot', 'db-1-weekly'), zonename: 'fra1' },
    });
  });

  const refused: readonly (readonly [what: string, params: Params, says: RegExp])[] = [
    [
      'when another machine has it',
      { id: vol('db-1-data'), virtualmachineid: vm('web-1') },
      /already attached to db-1/,
    ],
    ['in another zone', { id: vol('spare-1'), virtualmachineid: vm('dr-db-1') }, /different zones/],
    [
      'to a machine in the state Error',
      { id: vol('spare-1'), virtualmachineid: vm('old-test') },
      /old-test is Destroyed/,
    ],
    ['at the number of the CD drive', { id: vol('spare-1'), virtualmachineid: vm('web-1'), deviceid: '3' }, /CD drive/],
    ['at a number that is taken', { id: vol('spare-1'), virtualmachineid: vm('db-1'), deviceid: '1' }, /taken/],
  ];
  it.each(refused)('is not attached %s', async (_what, params, says) => {
    const cloud = createCloud();
    expect(await failure(cloud, 'attachVolume', params)).toEqual([431, expect.stringMatching(says)]);
  });

  it('is detached by its id or by its place, but a root disk only while the machine is stopped', async () => {
    const cloud = createCloud();
    expect(await cloud.done('detachVolume', { id: vol('db-1-data') })).toMatchObject({ volume: { state: 'Ready' } });
    expect(await one(cloud, 'db-1-data')).not.toHaveProperty('virtualmachineid');
    await cloud.done('detachVolume', { virtualmachineid: vm('batch-1'), deviceid: '1' });
    expect(await one(cloud, 'batch-1-data')).not.toHaveProperty('vmname');
    expect(await failure(cloud, 'detachVolume', { id: vol('spare-1') })).toEqual([
      431,
      expect.stringMatching(/not attached/),
    ]);
    expect((await failure(cloud, 'detachVolume', { id: vol('ROOT-web-1') }))[1]).toMatch(/stopped/);
    expect(await cloud.job('detachVolume', { id: vol('ROOT-batch-1') })).toMatchObject({ jobstatus: 1 });
  });

  it('grows, and shrinks only when that is allowed', async () => {
    const cloud = createCloud();
    expect(await cloud.done('resizeVolume', { id: vol('archive-2023'), size: '2048' })).toMatchObject({
      volume: { size: 2048 * GIB },
    });
    expect((await failure(cloud, 'resizeVolume', { id: vol('archive-2023'), size: '10' }))[1]).toMatch(/shrinkok/);
    await cloud.done('resizeVolume', { id: vol('archive-2023'), size: '10', shrinkok: 'true' });
    // The offering of a fixed size does not hold a volume to it, unless it is strict.
    expect(await cloud.done('resizeVolume', { id: vol('spare-1'), size: '200' })).toMatchObject({
      volume: { size: 200 * GIB },
    });
    expect(
      await cloud.done('resizeVolume', { id: vol('spare-1'), diskofferingid: id('diskoffering', 'disk-500') }),
    ).toMatchObject({ volume: { size: 500 * GIB } });
  });

  it('moves between pools, live only when that is allowed', async () => {
    const cloud = createCloud();
    const to = { volumeid: vol('db-1-data'), storageid: id('storagepool', 'fra1-nfs-1') };
    expect((await failure(cloud, 'migrateVolume', to))[1]).toMatch(/livemigrate/);
    expect(await cloud.done('migrateVolume', { ...to, livemigrate: 'true' })).toMatchObject({
      volume: { storage: 'fra1-nfs-1' },
    });
    expect((await failure(cloud, 'migrateVolume', { ...to, livemigrate: 'true' }))[1]).toMatch(/already/);
    expect((await failure(cloud, 'migrateVolume', { ...to, storageid: id('storagepool', 'zrh1-ceph-1') }))[1]).toMatch(
      /another zone/,
    );
    const pools = await cloud.list('findStoragePoolsForMigration', { id: vol('db-1-data') });
    expect(pools).toMatchObject([{ name: 'fra1-ceph-1', suitableformigration: true }]);
  });

  it('is deleted when nothing has it', async () => {
    const cloud = createCloud();
    expect(await cloud.call('deleteVolume', { id: vol('db-1-data') })).toMatchObject({
      status: 431,
      body: { errortext: expect.stringMatching(/attached/) },
    });
    expect((await cloud.call('deleteVolume', { id: vol('spare-1') })).body).toEqual({ success: true });
    // What was removed is listed as nothing, not refused.
    expect(await cloud.list('listVolumes', { id: vol('spare-1') })).toEqual([]);
    expect((await cloud.call('deleteVolume', { id: vol('spare-1') })).body).toMatchObject({ cserrorcode: 4350 });
  });

  it('is destroyed and recovered', async () => {
    const cloud = createCloud();
    expect(await cloud.done('destroyVolume', { id: vol('spare-1') })).toMatchObject({ volume: { state: 'Destroy' } });
    expect(at((await cloud.call('recoverVolume', { id: vol('spare-1') })).body, 'volume.state')).toBe('Ready');
    await cloud.done('destroyVolume', { id: vol('spare-1'), expunge: 'true' });
    expect(await one(cloud, 'spare-1')).toBeUndefined();
  });

  it('is downloaded only while nothing writes to it', async () => {
    const cloud = createCloud();
    const how = { mode: 'HTTP_DOWNLOAD', zoneid: id('zone', 'fra1') };
    expect((await failure(cloud, 'extractVolume', { ...how, id: vol('db-1-data') }))[1]).toMatch(/in use by db-1/);
    const { volume } = (await cloud.done('extractVolume', { ...how, id: vol('batch-1-data') })) as { volume: Loose };
    expect(volume).toMatchObject({ state: 'DOWNLOAD_URL_CREATED', url: expect.stringMatching(/^https:\/\//) });
  });

  it('changes hands while it is detached', async () => {
    const cloud = createCloud();
    const to = { accountid: id('account', 'acme') };
    expect((await cloud.call('assignVolume', { ...to, volumeid: vol('db-1-data') })).status).toBe(431);
    expect(at((await cloud.call('assignVolume', { ...to, volumeid: vol('spare-1') })).body, 'volume.account')).toBe(
      'acme',
    );
  });

  it('has figures', async () => {
    expect((await createCloud().list('listVolumesMetrics', { name: 'spare-1' }))[0]).toMatchObject({
      sizegb: '100.00 GB',
      utilization: '40.00',
    });
  });
});
