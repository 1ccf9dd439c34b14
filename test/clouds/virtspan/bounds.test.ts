// What an operator lets one call make, and values that would mean something else than they say.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds([], { config: 'limits: { many: 3 }\n' });
});
afterAll(() => clouds.close());

describe('a recipe', () => {
  const make = (steps: readonly object[], names: readonly string[], cloud = 'cloudstack') =>
    clouds.call('virtspan_make_machines', {
      ...{ recipe: JSON.stringify({ clouds: { [cloud]: steps } }), names: [...names] },
      ...{ ready: 'made', wait: 0 },
    });
  const deploy = {
    tool: 'cloudstack_deploy_virtual_machine',
    args: { name: '{name}', zoneid: 'fra1', serviceofferingid: 'medium', templateid: 'debian-12' },
  };
  const disk = (number: number) => ({
    tool: 'cloudstack_create_volume',
    args: { name: `{name}-${number}`, zoneid: 'fra1', diskofferingid: 'disk-custom', size: 1 },
  });
  const made = () => clouds.commands().filter((command) => /^(deploy|createVolume)/.test(command)).length;

  it('counts every thing that its steps make against what one call may change', async () => {
    const many = { code: 'POLICY_DENIES', message: expect.stringMatching(/change 3 things at most; these would be 4/) };
    await expect(make([deploy, disk(1), disk(2), disk(3)], ['a'])).rejects.toMatchObject(many);
    await expect(make([deploy, disk(1)], ['a', 'b'])).rejects.toMatchObject(many);
    expect(made()).toBe(0);
    await make([deploy, disk(1), disk(2)], ['a']);
    expect(made()).toBe(3);
  });

  it.each([
    ['none', [disk(1)], 'cloudstack'],
    ['two', [deploy, deploy], 'cloudstack'],
    ['none', [{ tool: 'virtualbox_start_machine', args: { machine: 'web-1' } }], 'virtualbox'],
    [
      'two',
      Array.from({ length: 2 }, (_, at) => ({
        tool: 'kubevirt_create_virtual_machine',
        args: { namespace: 'team-a', body: { metadata: { name: `{name}${at}` } } },
      })),
      'kubevirt',
    ],
  ])('that makes %s machine for a name is none', async (_, steps, cloud) => {
    await expect(make(steps, ['c'], cloud)).rejects.toMatchObject({
      message: expect.stringMatching(/makes one machine for each name.*Nothing was sent/),
    });
  });
});

describe('a value out of its bounds', () => {
  it.each([
    ['virtspan_check_health', { limit: -5 }],
    ['virtspan_back_up_machines', { names: ['win-test'], keep: -3 }],
    ['virtspan_back_up_machines', { names: ['win-test'], keep: 0 }],
    ['virtspan_check_path', { from: 'internet', to: 'cloudstack:web-1', port: 99_999 }],
    ['virtspan_find_waste', { olderThan: -1 }],
    ['virtspan_back_up_machines', { names: ['win-test'], label: '../x' }],
    ['virtspan_back_up_machines', { names: ['win-test'], label: 'a\nb' }],
    ['virtspan_schedule_backups', { names: ['win-test'], every: 'day', timezone: 'UTC\n* * * * * reboot' }],
  ])('%s %j is refused, not taken for another', async (tool, args) => {
    await expect(clouds.call(tool, args)).rejects.toMatchObject({ code: expect.stringMatching(/^PARAM_/) });
  });
});
