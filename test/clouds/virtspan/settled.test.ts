// What the operator settles for calls across clouds: how many things at once, and what things cost.
import { describe, expect, it } from '@jest/globals';
import { allClouds } from './world.ts';

describe('the operator limit of many', () => {
  const config = 'limits: { many: 2, many_at_once: 1 }\n';

  it('refuses more before anybody is asked or anything is sent', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'], config: 'limits: { many: 1 }\n' });
    const stop = clouds.call('virtspan_change_many', { action: 'stop', match: '*', state: 'running' });
    await expect(stop).rejects.toMatchObject({ code: 'POLICY_DENIES', message: expect.stringContaining('1 thing') });
    const drain = clouds.call('virtspan_move_machines', { host: 'fra1-kvm-01' });
    await expect(drain).rejects.toMatchObject({ code: 'POLICY_DENIES' });
    expect(clouds.questions).toEqual([]);
    expect(clouds.commands()).not.toContain('stopVirtualMachine');
    expect(clouds.commands()).not.toContain('updateHost');
    await clouds.close();
  });

  it('lets as many through, and still asks once where they go one after the other', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'], config });
    const { text } = await clouds.call('virtspan_change_many', { action: 'stop', names: ['web-1', 'web-2'] });
    expect(text).toMatch(/stop of 2 machines: 2 done/);
    expect(clouds.questions).toHaveLength(1);
    await clouds.close();
  });
});

describe('the price list', () => {
  const config = `prices:
  currency: EUR
  cpu_hour: 0.01
  memory_gib_hour: 0.005
  size_hour: { medium: 1 }
  disk_gib_month: 0.1
  address_month: 3
  profiles:
    other: { cpu_hour: 9 }
`;

  it('says what each owner costs a month, the dearest first, and what all do', async () => {
    const clouds = await allClouds([], { only: ['kubevirt'], config });
    const { data, text } = await clouds.call('virtspan_show_capacity', { by: 'owner' });
    const [team] = data as readonly {
      name: string;
      cpusTaken: number;
      memoryTaken: number;
      diskTaken: number;
      cost: number;
    }[];
    const { cpusTaken, memoryTaken, diskTaken, cost } = team!;
    expect(cpusTaken).toBeGreaterThan(0);
    const GiB = 1024 ** 3;
    const sum = (cpusTaken * 0.01 + (memoryTaken / GiB) * 0.005) * 730 + (diskTaken / GiB) * 0.1;
    expect(cost).toBeCloseTo(sum, 1);
    expect(text).toMatch(/Cost is EUR a month by the operator's price list, as it runs now: [\d.]+ in all/);
    await clouds.close();
  });

  it('takes the price of a size in place of its parts, and says what waste costs', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'], config });
    const rows = (await clouds.rows('virtspan_show_capacity', { by: 'owner' })) as readonly { cost: number }[];
    expect(rows[0]!.cost).toBeGreaterThan(730);
    const costs = rows.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    const { text } = await clouds.call('virtspan_find_waste');
    expect(text).toMatch(/could be freed, which cost [\d.]+ EUR a month/);
    await clouds.close();
  });

  it('is not spoken of where there is none', async () => {
    const clouds = await allClouds([], { only: ['cloudstack'] });
    const { text } = await clouds.call('virtspan_show_capacity', { by: 'owner' });
    expect(text).not.toMatch(/cost/i);
    await clouds.close();
  });

  it('has to say its currency, and takes no price below zero', async () => {
    await expect(allClouds([], { config: 'prices: { cpu_hour: 1 }\n' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
    await expect(allClouds([], { config: 'prices: { currency: EUR, cpu_hour: -1 }\n' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });
});
