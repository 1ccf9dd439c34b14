// Snapshots of simulated volumes and machines.
import { describe, expect, it } from '@jest/globals';
import { createCloud, failure, id } from './cloud.ts';

const vol = (name: string): string => id('volume', name);
const vm = (name: string): string => id('virtualmachine', name);

describe('a snapshot', () => {
  it('is taken, backed up, and deleted', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('createSnapshot', { volumeid: vol('db-1-data'), name: 's' });
    expect((await cloud.list('listSnapshots', { id: String(body.id) }))[0]).toMatchObject({
      state: 'Creating',
      name: 's',
    });
    cloud.clock.at += 1000;
    expect((await cloud.list('listSnapshots', { volumeid: vol('db-1-data') })).map(({ state }) => state)).toEqual([
      'BackedUp',
      'BackedUp',
    ]);
    await cloud.done('deleteSnapshot', { id: String(body.id) });
    expect(await cloud.list('listSnapshots', { volumeid: vol('db-1-data') })).toHaveLength(1);
  });

  it('is not taken of a volume without data', async () => {
    expect((await createCloud().call('createSnapshot', { volumeid: vol('ROOT-broken-1') })).status).toBe(431);
  });

  it('goes back only while the machine is stopped', async () => {
    const cloud = createCloud();
    const back = { id: id('snapshot', 'db-1-weekly') };
    expect((await failure(cloud, 'revertSnapshot', back))[1]).toMatch(/db-1 is Running/);
    await cloud.done('stopVirtualMachine', { id: vm('db-1') });
    expect(await cloud.job('revertSnapshot', back)).toMatchObject({ jobstatus: 1 });
  });

  it('is planned by policies, one per interval and volume', async () => {
    const cloud = createCloud();
    const plan = { volumeid: vol('spare-1'), intervaltype: 'DAILY', maxsnaps: '3', schedule: '00:02', timezone: 'UTC' };
    await cloud.call('createSnapshotPolicy', plan);
    await cloud.call('createSnapshotPolicy', { ...plan, maxsnaps: '5' });
    expect(await cloud.list('listSnapshotPolicies', { volumeid: vol('spare-1') })).toMatchObject([
      { maxsnaps: 5, intervaltype: 1 },
    ]);
    expect((await cloud.call('createSnapshotPolicy', { ...plan, maxsnaps: '9' })).status).toBe(431);
    expect((await cloud.call('createSnapshotPolicy', { ...plan, intervaltype: 'YEARLY' })).status).toBe(431);
    // Values beyond their range roll over.
    for (const schedule of ['60:02', '00:24'])
      expect((await cloud.call('createSnapshotPolicy', { ...plan, schedule })).status).toBe(200);
    for (const schedule of ['2am', '02', '00:02:01']) {
      expect((await cloud.call('createSnapshotPolicy', { ...plan, schedule })).status).toBe(431);
    }
  });

  it('of a whole machine keeps disks from being attached, and goes back', async () => {
    const cloud = createCloud();
    await cloud.done('createVMSnapshot', { virtualmachineid: vm('web-1'), name: 'before', snapshotmemory: 'true' });
    const [taken] = await cloud.list('listVMSnapshot', { virtualmachineid: vm('web-1') });
    expect(taken).toMatchObject({ displayname: 'before', state: 'Ready', current: true, type: 'DiskAndMemory' });
    expect((await failure(cloud, 'attachVolume', { id: vol('spare-1'), virtualmachineid: vm('web-1') }))[1]).toMatch(
      /snapshots/,
    );
    expect(await cloud.done('revertToVMSnapshot', { vmsnapshotid: String(taken?.id) })).toMatchObject({
      virtualmachine: { name: 'web-1' },
    });
    await cloud.done('deleteVMSnapshot', { vmsnapshotid: String(taken?.id) });
    expect(await cloud.list('listVMSnapshot', { virtualmachineid: vm('web-1') })).toEqual([]);
    expect(
      (await cloud.call('createVMSnapshot', { virtualmachineid: vm('batch-1'), snapshotmemory: 'true' })).status,
    ).toBe(431);
  });
});
