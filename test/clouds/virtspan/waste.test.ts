// Forgotten disks, addresses, machines and snapshots, and the trees of snapshots.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;

beforeAll(async () => {
  clouds = await allClouds([
    {
      kind: 'row',
      table: 'snapshot',
      row: {
        id: idOf('snapshot', 'of-nothing'),
        name: 'of-nothing',
        state: 'BackedUp',
        account: 'admin',
        domainid: idOf('domain', 'ROOT'),
        volumeid: idOf('volume', 'long-gone'),
        physicalsize: 1024 ** 3,
        created: '2026-01-01T00:00:00+0000',
      },
    },
  ]);
  await clouds.call('virtualbox_create_disk', { path: '/home/demo/left.vdi', size: 1024 ** 3 });
  await clouds.call('kubevirt_create_data_volume', {
    namespace: 'team-b',
    body: {
      metadata: { name: 'forgotten' },
      spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '5Gi' } } } },
    },
  });
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    await clouds.call('virtualbox_take_snapshot', { machine: 'win-test', name });
  }
});
afterAll(() => clouds.close());

const named = (rows: readonly JsonObject[], name: string) => rows.find((row) => row.name === name);

describe('what could be freed', () => {
  it('is every disk that no machine has, in each cloud', async () => {
    const rows = await clouds.rows('virtspan_find_waste', { kind: 'disk' });
    expect(named(rows, 'archive-2023')).toMatchObject({ cloud: 'cloudstack', owner: 'admin', size: 1024 ** 4 });
    expect(named(rows, 'left.vdi')).toMatchObject({ cloud: 'virtualbox' });
    expect(named(rows, 'forgotten')).toMatchObject({ cloud: 'kubevirt', owner: 'team-b', size: 5 * 1024 ** 3 });
    expect(named(rows, 'ROOT-web-1')).toBeUndefined();
    expect(named(rows, 'db-1-root')).toBeUndefined();
  });

  it('is an address without a use, a machine long stopped, a snapshot of what is gone', async () => {
    const rows = await clouds.rows('virtspan_find_waste');
    expect(rows.filter(({ kind }) => kind === 'address').map(({ name }) => name)).toEqual(['198.51.100.12']);
    expect(named(rows, 'legacy-1')).toMatchObject({ kind: 'machine', size: 540 * 1024 ** 3 });
    expect(named(rows, 'of-nothing')).toMatchObject({ kind: 'snapshot', why: 'its disk is gone' });
    expect(named(rows, 'web-2')).toBeUndefined();
  });

  it('takes no machine for idle that is younger than asked', async () => {
    const rows = await clouds.rows('virtspan_find_waste', { kind: 'machine', olderThan: 150 });
    expect(named(rows, 'legacy-1')).toBeUndefined();
    expect(named(rows, 'dr-db-1')).toBeDefined();
  });

  it('says how much, and nothing of another owner when one is named', async () => {
    const { text } = await clouds.call('virtspan_find_waste');
    expect(text).toMatch(/TiB of disks and snapshots could be freed/);
    const rows = await clouds.rows('virtspan_find_waste', { owner: 'acme' });
    expect(new Set(rows.map(({ owner }) => owner))).toEqual(new Set(['acme']));
  });

  it('says nothing of snapshots whose disks may not be seen', async () => {
    const blind = await allClouds([{ kind: 'refusal', command: 'listVolumes', status: 531, text: 'no', times: 20 }], {
      only: ['cloudstack'],
    });
    const { data, notes } = await blind.call('virtspan_find_waste');
    expect((data as readonly JsonObject[]).filter(({ kind }) => kind === 'snapshot' || kind === 'disk')).toEqual([]);
    expect(notes!.join(' ')).toMatch(/Not seen in cloudstack \(disks\)/);
    await blind.close();
  });
});

describe('the trees of snapshots', () => {
  it('show each below its parent, and what is too deep', async () => {
    const rows = await clouds.rows('virtspan_list_snapshot_trees', { machine: 'win-test' });
    expect(rows.map(({ tree }) => tree)).toEqual(['one', '· two', '· · three', '· · · four', '· · · · five (current)']);
    expect(rows.at(-1)!.advice).toMatch(/5 deep: merge/);
  });

  it('call stale what is older than asked, with the call that takes it away', async () => {
    const rows = await clouds.rows('virtspan_list_snapshot_trees', { machine: 'db-1', olderThan: 5 });
    expect(rows.find(({ tree }) => tree === 'db-1-data-before-upgrade')).toMatchObject({
      advice: 'stale: delete it',
      next: expect.stringMatching(/^cloudstack_delete_snapshot id=/),
    });
    expect(rows.find(({ tree }) => tree === 'db-1-weekly')!.advice).toBeUndefined();
  });
});
