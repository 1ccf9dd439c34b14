// Use over time: what each cloud keeps, nothing that it does not, and what that is in words.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sparkline } from '../../../src/clouds/virtspan/provider/sparkline.ts';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds();
});
afterAll(() => clouds.close());

describe('use over time', () => {
  it('of machines is a course where a cloud keeps one, and a value where it tells the present only', async () => {
    const { data, text } = await clouds.call('virtspan_show_use', { what: 'cpu', limit: 100 });
    const rows = data as readonly { cloud: string; name: string; plot?: string; samples: number; last: string }[];
    const own = rows.find(({ cloud, name }) => cloud === 'cloudstack' && name === 'web-1');
    expect(own).toMatchObject({ last: expect.stringMatching(/%$/) });
    expect(own?.samples).toBeGreaterThan(5);
    expect(own?.plot).toMatch(/^[▁-█]+$/);
    expect(rows.find(({ cloud }) => cloud === 'kubevirt')).toMatchObject({
      samples: 1,
      last: expect.stringMatching(/cores$/),
    });
    expect(rows.find(({ cloud }) => cloud === 'virtualbox')?.samples).toBeGreaterThan(1);
    expect(text).toMatch(/A cluster keeps no use: this is one sample/);
    expect(text).toMatch(/VirtualBox keeps the last samples of its collector/);
    expect(text).toMatch(/vm\.stats\.max\.retention\.time/);
  });

  it('of CloudStack is that of its machines: one that does not run has none, and disks that nobody measures have none', async () => {
    const rows = await clouds.rows('virtspan_show_use', { name: 'legacy-1', limit: 50 });
    expect(rows.filter(({ cloud }) => cloud === 'cloudstack')).toEqual([]);
    const [told] = await clouds.rows('cloudstack_list_virtual_machines_usage_history', { name: 'web-1' });
    const [now] = await clouds.rows('cloudstack_list_virtual_machines_metrics', { name: 'web-1' });
    const stats = told!.stats as readonly { cpuused: string }[];
    expect(new Set(stats.map(({ cpuused }) => cpuused))).toEqual(new Set([now!.cpuused]));
    const disks = await clouds.rows('virtspan_show_use', { by: 'disk', limit: 100 });
    expect(disks.length).toBeGreaterThan(0);
    expect(disks.every(({ name }) => /ROOT/i.test(String(name)))).toBe(true);
  });

  it('of owners is their records of each day, and says that quotas are off, or what is left of them', async () => {
    const only = await allClouds([], { only: ['cloudstack'] });
    const off = await only.call('virtspan_show_use', { by: 'owner', days: 7 });
    expect(off.text).toMatch(/The quota plugin is off/);
    expect(off.text).toMatch(/hours\s+admin .*\d h/);
    expect(off.text.length / 4).toBeLessThan(700);
    await expect(only.call('cloudstack_quota_summary', {})).rejects.toMatchObject({
      message: expect.stringMatching(/off/),
    });
    await only.call('cloudstack_update_configuration', { name: 'quota.enable.service', value: 'true' });
    await only.call('cloudstack_quota_credits', { account: 'admin', domainid: 'ROOT', value: 250 });
    const on = await only.rows('virtspan_show_use', { by: 'owner', what: 'quota' });
    expect(on).toContainEqual(expect.objectContaining({ name: 'admin', last: '250 $' }));
    await only.close();
  });

  it('of hosts and namespaces says what is there, and draws a chart where one can be drawn', async () => {
    const hosts = await clouds.rows('virtspan_show_use', { by: 'host', limit: 100 });
    expect(new Set(hosts.map(({ cloud }) => cloud))).toEqual(new Set(['cloudstack', 'kubevirt', 'virtualbox']));
    const owners = await clouds.rows('virtspan_show_use', { by: 'owner', owner: 'team-a' });
    expect(owners).toContainEqual(expect.objectContaining({ what: 'memory', name: 'team-a', last: '4 GiB' }));
    const { data } = await clouds.call('virtspan_show_use', { what: 'cpu', name: 'web-*', as: 'mermaid' });
    expect(data).toMatch(/^xychart-beta\n {2}title "cpu of web-/);
    expect(data).toMatch(/line \[[\d., ]+\]/);
  });
});

describe('a plot of letters', () => {
  it('is as high as its values, keeps peaks, and is not drawn of one value', () => {
    expect(sparkline([0, 50, 100])).toBe('▁▅█');
    expect(sparkline([5, 5])).toBe('██');
    expect(sparkline([0, 0])).toBe('▁▁');
    expect(sparkline([7])).toBeUndefined();
    expect(sparkline([...Array(99).fill(0), 9], 10)).toBe('▁▁▁▁▁▁▁▁▁█');
  });
});
