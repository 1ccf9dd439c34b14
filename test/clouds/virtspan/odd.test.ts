// Clouds as they are not in a demonstration: very many machines, lists that are refused.
import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { Plant } from '../../../src/clouds/cloudstack/simulator/engine/plants.ts';
import { allClouds } from './world.ts';

const count = 400;
const crowd = Array.from({ length: count }, (_, at): Plant => {
  const name = `crowd-${at}`;
  return {
    kind: 'row',
    table: 'virtualmachine',
    row: {
      ...{ id: idOf('virtualmachine', name), name, displayname: name, state: 'Running', account: 'admin' },
      ...{ domainid: idOf('domain', 'ROOT'), zoneid: idOf('zone', 'fra1'), hostid: idOf('host', 'fra1-kvm-01') },
      ...{ serviceofferingid: idOf('serviceoffering', 'medium'), created: '2026-01-01T00:00:00+0000' },
    },
  };
});
const refusal = (command: string): Plant => ({
  kind: 'refusal',
  command,
  status: 531,
  text: 'not for you',
  times: 500,
});

describe('very many machines', () => {
  it('are planned for with each list read once, and told of in few words', async () => {
    const clouds = await allClouds(crowd, { only: ['cloudstack'] });
    for (const [tool, args] of [
      ['virtspan_back_up_machines', { match: '*' }],
      ['virtspan_schedule_backups', { match: '*', every: 'day' }],
      ['virtspan_move_machines', { host: 'fra1-kvm-01' }],
    ] as const) {
      const before = clouds.commands().length;
      const { text } = await clouds.call(tool, { ...args, preview: true });
      expect(clouds.commands().length - before).toBeLessThan(20);
      expect([tool, text.length < 6_000]).toEqual([tool, true]);
      expect(text).toMatch(/The same or alike for \d+ more|50 of 4\d\d/);
    }
    await clouds.close();
  });
});

describe('a cloud that refuses the list of disks', () => {
  it('costs the others no backup and no schedule, and is told of', async () => {
    const clouds = await allClouds([refusal('listVolumes')], { only: ['cloudstack', 'virtualbox'] });
    const backup = await clouds.call('virtspan_back_up_machines', { names: ['cloudstack:web-1', 'win-test'] });
    expect(backup.text).toMatch(/done\s+win-test/);
    expect(backup.text).toMatch(/web-1 \(cloudstack\) cannot be backed up: .*not for you/);
    expect(backup.verdict).toBe('wrong');
    const plan = await clouds.call('virtspan_schedule_backups', { match: 'web-1', every: 'day', preview: true });
    expect(plan.text).toMatch(/web-1 \(cloudstack\) cannot be scheduled: .*not for you/);
    expect(plan.text).toMatch(/For cron/);
    await clouds.close();
  });
});

describe('a name that nothing has', () => {
  it('may be of what could not be seen, and the error says so', async () => {
    const clouds = await allClouds([refusal('listVirtualMachines'), refusal('listHosts')]);
    const unseen = { code: 'NAME_UNKNOWN', hint: expect.stringMatching(/could not be seen.*cloudstack/) };
    const path = { from: 'internet', to: 'cloudstack:web-1', port: 22 };
    await expect(clouds.call('virtspan_check_path', path)).rejects.toMatchObject(unseen);
    await expect(clouds.call('virtspan_move_machines', { host: 'fra1-kvm-01' })).rejects.toMatchObject(unseen);
    await expect(clouds.call('virtspan_change_many', { action: 'stop', names: ['shop-web-1'] })).rejects.toMatchObject(
      unseen,
    );
    await clouds.close();
  });
});
