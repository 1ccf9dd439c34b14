// Backups of machines of all clouds: made, looked at, let go, brought back under another name, and scheduled.
import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { Person } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type AllClouds, allClouds } from './world.ts';

const kubevirtBackup = (name: string) => ({
  tool: 'kubevirt_create_virtual_machine_snapshot',
  args: {
    namespace: 'team-a',
    body: { metadata: { name }, spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' } } },
  },
});

async function backupOf(clouds: AllClouds, machine: string): Promise<JsonObject> {
  const rows = await clouds.rows('virtspan_list_backups', { machine });
  return rows.find(({ state }) => state === 'ready')!;
}

describe('backups across clouds', () => {
  it('are made by the means of each cloud, and only called done when the cloud shows them to be good', async () => {
    const clouds = await allClouds();
    const { text, data } = await clouds.call('virtspan_back_up_machines', { match: '*-1', where: 'team-a' });
    expect(text).toMatch(/(\d+) of \1 machines are backed up/);
    expect((data as readonly JsonObject[])[0]).toMatchObject({ cloud: 'kubevirt', outcome: 'done' });
    await clouds.call('virtspan_back_up_machines', {
      names: ['cloudstack:web-1', 'legacy-1', 'cloudstack:db-1'],
    });
    // One has a backup offering, the others have not.
    expect(clouds.commands().filter((command) => command === 'createBackup')).toHaveLength(1);
    expect(clouds.commands()).toContain('createSnapshot');
    const rows = await clouds.rows('virtspan_list_backups', { limit: 100 });
    const means = new Set(
      rows.filter(({ state }) => state === 'ready').map(({ cloud, means }) => `${cloud}: ${means}`),
    );
    expect([...means].sort()).toEqual(
      expect.arrayContaining([
        'cloudstack: backup',
        'cloudstack: snapshots of its disks',
        'kubevirt: machine snapshot',
      ]),
    );
    await clouds.close();
  });

  it('say which one failed, with the reason', async () => {
    const refused = {
      kind: 'refusal',
      command: 'createSnapshot',
      status: 530,
      text: 'pool is full',
      times: 9,
    } as const;
    const clouds = await allClouds([refused], { only: ['cloudstack'] });
    const { data, verdict } = await clouds.call('virtspan_back_up_machines', { names: ['web-1'] });
    expect(data).toMatchObject([{ name: 'web-1', outcome: 'failed', said: expect.stringContaining('pool is full') }]);
    expect(verdict).toBe('wrong');
    await clouds.close();
  });

  it('keep as many as were asked for, and never delete what was not made under that label', async () => {
    const clouds = await allClouds([], { only: ['kubevirt'] });
    const old = [
      'web-1-backup-20250101-000000',
      'web-1-backup-20250102-000000',
      'web-1-mine',
      'web-1-other-20250101-000000',
    ];
    for (const name of old) await clouds.call(kubevirtBackup(name).tool, kubevirtBackup(name).args);
    const { text } = await clouds.call('virtspan_back_up_machines', { names: ['web-1'], keep: 2 });
    expect(text).toMatch(/Deleted as older than what is kept: web-1-backup-20250101-000000/);
    const left = (await clouds.rows('virtspan_list_backups', { machine: 'web-1' })).map(({ name }) => name);
    expect(left).toEqual(expect.arrayContaining(old.slice(1)));
    expect(left).not.toContain(old[0]);
    await clouds.close();
  });

  it('keep the old ones where the new one is not good', async () => {
    const kept = ['01', '02'].map((day) => ({
      ...({ kind: 'row', table: 'backup' } as const),
      row: {
        ...{ id: idOf('backup', day), name: `db-1-backup-202501${day}-000000`, status: 'BackedUp', account: 'admin' },
        ...{ virtualmachineid: idOf('virtualmachine', 'db-1'), domainid: idOf('domain', 'ROOT') },
      },
    }));
    const refused = { kind: 'refusal', command: 'createBackup', status: 530, text: 'no', times: 1 } as const;
    const clouds = await allClouds([...kept, refused], { only: ['cloudstack'] });
    await clouds.call('virtspan_back_up_machines', { names: ['db-1'], keep: 1 });
    expect(clouds.commands()).not.toContain('deleteBackup');
    await clouds.call('virtspan_back_up_machines', { names: ['db-1'], keep: 1 });
    expect(clouds.commands().filter((command) => command === 'deleteBackup')).toHaveLength(2);
    await clouds.close();
  });

  it('stay where a person says no to their deletion', async () => {
    const clouds = await allClouds([], { only: ['kubevirt'] });
    const { tool, args } = kubevirtBackup('web-1-backup-20250101-000000');
    await clouds.call(tool, args);
    const person: Person = { ask: async () => 'declined' };
    const { text } = await clouds.call('virtspan_back_up_machines', { names: ['web-1'], keep: 1 }, { person });
    expect(text).toMatch(/web-1-backup-20250101-000000 was to be deleted: unsent/);
    await clouds.close();
  });

  it.each([
    ['kubevirt', 'web-1', 'web-1-again'],
    ['virtualbox', 'win-test', 'win-test-again'],
    ['cloudstack', 'web-1', 'web-1-again'],
    ['cloudstack', 'db-1', 'db-1-again'],
  ])('of %s become a new machine beside the old one (%s)', async (cloud, machine, name) => {
    const clouds = await allClouds([], { only: [cloud] });
    await clouds.call('virtspan_back_up_machines', { names: [machine] });
    const { id } = await backupOf(clouds, machine);
    const { data, text } = await clouds.call('virtspan_restore_machine', { backup: String(id), name });
    expect(data).toMatchObject([{ outcome: 'done', name, cloud }]);
    expect(text).not.toMatch(/Left to be done/);
    const all = await clouds.rows('virtspan_check_health', { kind: 'machine', show: 'all', limit: 100 });
    expect(all.map((row) => row.name)).toEqual(expect.arrayContaining([machine, name]));
    const taken = clouds.call('virtspan_restore_machine', { backup: String(id), name });
    await expect(taken).rejects.toMatchObject({ code: 'PARAM_VALUE', message: expect.stringContaining('already') });
    await clouds.close();
  });

  it('are scheduled by the cloud where it can, and by a line for cron where it cannot', async () => {
    const clouds = await allClouds();
    const { text, data } = await clouds.call('virtspan_schedule_backups', {
      ...{ every: 'week', at: '3:05', day: 2, keep: 4, timezone: 'Europe/Paris' },
      names: ['cloudstack:db-1', 'team-a/db-1', 'cloudstack:web-1'],
    });
    const rows = data as readonly JsonObject[];
    expect(rows.filter(({ cloud }) => cloud === 'cloudstack').map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['done']),
    );
    expect(clouds.commands()).toEqual(expect.arrayContaining(['createSnapshotPolicy', 'createBackupSchedule']));
    expect(text).toContain('Europe/Paris: 5 3 * * 1 virtspan call virtspan_back_up_machines names=team-a/');
    expect(text).toContain('keep=4');
    const policies = await clouds.rows('cloudstack_list_snapshot_policies', {});
    expect(policies).toEqual(expect.arrayContaining([expect.objectContaining({ schedule: '05:03:02', maxsnaps: 4 })]));
    await clouds.close();
  });

  it('are missed where a machine has none, or only an old one', async () => {
    const clouds = await allClouds([], { only: ['kubevirt'] });
    const before = await clouds.call('virtspan_list_backups', { machine: 'web-1' });
    expect(before.data).toMatchObject([{ state: 'none', machine: 'web-1' }]);
    expect(before.verdict).toBe('wrong');
    await clouds.call('virtspan_back_up_machines', { names: ['web-1'] });
    const after = await clouds.call('virtspan_list_backups', { machine: 'web-1' });
    expect(after.data).toMatchObject([{ state: 'ready', machine: 'web-1' }]);
    await clouds.close();
  });
});
