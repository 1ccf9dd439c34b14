// One change to many machines: which, one question, a result for each, what failed again.
import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { Person } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { allClouds } from './world.ts';

const machine = (name: string) => ({
  kind: 'row' as const,
  table: 'virtualmachine',
  row: {
    ...{ id: idOf('virtualmachine', name), name, displayname: name, state: 'Running' },
    ...{ account: 'admin', domainid: idOf('domain', 'ROOT'), zoneid: idOf('zone', 'fra1') },
    ...{ serviceofferingid: idOf('serviceoffering', 'small'), templateid: idOf('template', 'debian-12') },
  },
});

describe('one change to many machines', () => {
  it('stops 200 machines with one question, and says what became of each', async () => {
    const names = Array.from({ length: 200 }, (_, at) => `farm-${at + 1}`);
    const clouds = await allClouds(names.map(machine), { only: ['cloudstack'] });
    const seen: string[] = [];
    const { text, data } = await clouds.call(
      'virtspan_change_many',
      { action: 'stop', match: 'farm-*' },
      { report: ({ message }) => void seen.push(message) },
    );
    expect(clouds.questions).toHaveLength(1);
    expect(clouds.questions[0]!.title).toMatch(/200 at once/);
    expect(text).toMatch(/stop of 200 machines: 200 done/);
    expect((data as readonly JsonObject[]).length).toBeLessThan(20);
    expect(seen.some((message) => /^\d+ of 200: farm-\d+ done/.test(message))).toBe(true);
    const left = await clouds.rows('cloudstack_list_virtual_machines', { listall: true, state: 'Running' });
    expect(left.filter(({ name }) => String(name).startsWith('farm-'))).toEqual([]);
    await clouds.close();
  });

  it('changes nothing in a preview, and asks nobody', async () => {
    const clouds = await allClouds();
    const rows = await clouds.rows('virtspan_change_many', { action: 'stop', match: 'web-*', preview: true });
    expect(rows.map(({ name, cloud, outcome }) => [name, cloud, outcome])).toEqual([
      ['web-1', 'cloudstack', 'would'],
      ['web-2', 'cloudstack', 'would'],
      ['web-1', 'kubevirt', 'would'],
      ['web-2', 'kubevirt', 'would'],
    ]);
    expect(clouds.questions).toEqual([]);
    expect(clouds.commands()).not.toContain('stopVirtualMachine');
    await clouds.close();
  });

  it('sends nothing after a no', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'] });
    const person: Person = { ask: async () => 'declined' };
    const { data } = await clouds.call('virtspan_change_many', { action: 'delete', match: 'web-*' }, { person });
    expect((data as readonly JsonObject[]).map(({ outcome }) => outcome)).toEqual(['unsent', 'unsent']);
    expect(clouds.commands()).not.toContain('destroyVirtualMachine');
    await clouds.close();
  });

  it('tries what failed again, and only that, for the one who began', async () => {
    const refused = {
      kind: 'refusal',
      command: 'stopVirtualMachine',
      status: 530,
      text: 'host is busy',
      times: 1,
    } as const;
    const clouds = await allClouds([refused], { only: ['cloudstack'] });
    const first = await clouds.call('virtspan_change_many', { action: 'stop', names: ['web-1', 'web-2'] });
    expect(first.text).toMatch(/1 failed/);
    const run = /resume=(\S+)/.exec(first.text)![1]!;
    const other = clouds.call('virtspan_change_many', { action: 'stop', resume: run }, { principal: 'somebody' });
    await expect(other).rejects.toMatchObject({ code: 'PARAM_VALUE' });
    const again = await clouds.call('virtspan_change_many', { action: 'stop', resume: run });
    expect(again.text).toMatch(/stop of 1 machines: 1 done/);
    const left = await clouds.rows('cloudstack_list_virtual_machines', { state: 'Running' });
    expect(left.filter(({ name }) => /^web-/.test(String(name)))).toEqual([]);
    await clouds.close();
  });

  it('refuses a call that does not say which machines, or names one that is not there', async () => {
    const clouds = await allClouds();
    await expect(clouds.call('virtspan_change_many', { action: 'stop' })).rejects.toMatchObject({
      code: 'PARAM_MISSING',
    });
    const unknown = clouds.call('virtspan_change_many', { action: 'stop', names: ['web-1', 'nobody'] });
    await expect(unknown).rejects.toMatchObject({ code: 'NAME_UNKNOWN' });
    expect(clouds.commands()).not.toContain('stopVirtualMachine');
    await clouds.close();
  });

  it('snapshots by label in one cloud and by group in another', async () => {
    const clouds = await allClouds();
    const rows = await clouds.rows('virtspan_change_many', {
      action: 'snapshot',
      labels: ['app=db'],
      snapshotName: 'before',
    });
    expect(rows).toMatchObject([{ name: 'db-1', cloud: 'kubevirt', outcome: 'done' }]);
    const snapshots = await clouds.rows('kubevirt_list_virtual_machine_snapshots');
    expect(JSON.stringify(snapshots)).toMatch(/db-1-before/);
    await clouds.close();
  });
});
