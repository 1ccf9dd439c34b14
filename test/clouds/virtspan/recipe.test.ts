// Recipes of machines: taken of one that is there, made into many, waited for, and honest where a step fails.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orderFor, readRecipe } from '../../../src/clouds/virtspan/provider/workflows/recipe.ts';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds();
});
afterAll(() => clouds.close());

const recipeOf = async (machine: string, on = clouds): Promise<string> =>
  String((await on.call('virtspan_capture_recipe', { machine })).data);

describe('a recipe of a machine', () => {
  it.each([
    ['cloudstack:web-1', 'cloudstack', 'cloudstack_deploy_virtual_machine'],
    ['kubevirt:web-1', 'kubevirt', 'kubevirt_create_virtual_machine'],
    ['virtualbox:win-test', 'virtualbox', 'virtualbox_clone_machine'],
  ])('of %s makes others like it', async (machine, cloud, tool) => {
    const recipe = await recipeOf(machine);
    expect(readRecipe(recipe).clouds[cloud]![0]!.tool).toBe(tool);
    const names = [`${cloud}-a`, `${cloud}-b`];
    const { text } = await clouds.call('virtspan_make_machines', { recipe, names, wait: 30 });
    expect(text).toMatch(/2 of 2 machines are there and ready/);
    for (const name of names) expect(text).toMatch(new RegExp(`done\\s+${name}`));
  });

  it('of a machine with data disks has these too, and shares none', async () => {
    const recipe = await recipeOf('cloudstack:db-1');
    const steps = readRecipe(recipe).clouds.cloudstack!;
    expect(steps.map(({ tool }) => tool)).toContain('cloudstack_attach_volume');
    const { text } = await clouds.call('virtspan_make_machines', { recipe, names: ['db-copy'], ready: 'address' });
    expect(text).toMatch(/done\s+db-copy .*10\.1\.1\.\d+/);
    const disks = await clouds.rows('cloudstack_list_volumes', { name: 'db-copy-data1' });
    expect(disks).toMatchObject([{ vmname: 'db-copy' }]);
    const body = JSON.stringify(readRecipe(await recipeOf('kubevirt:db-1')).clouds.kubevirt);
    expect(body).not.toMatch(/macAddress|claimName|"uuid"/);
  });

  it('changes nothing in a preview, and shows the calls', async () => {
    const recipe = await recipeOf('cloudstack:web-1');
    const { text } = await clouds.call('virtspan_make_machines', { recipe, names: ['no-1'], preview: true });
    expect(text).toMatch(/would\s+no-1 .*cloudstack_deploy_virtual_machine name=no-1/);
    expect(await clouds.rows('cloudstack_list_virtual_machines', { name: 'no-1' })).toEqual([]);
  });
});

describe('a recipe from anywhere', () => {
  const make = (recipe: string, names = ['x-1']) => clouds.call('virtspan_make_machines', { recipe, names });

  it.each([
    [
      'clouds: { cloudstack: [{ tool: cloudstack_destroy_virtual_machine, args: { id: web-1 } }] }',
      /may call .* and not cloudstack_destroy/,
    ],
    ['clouds: { virtualbox: [{ tool: cloudstack_deploy_virtual_machine }] }', /and not cloudstack_deploy/],
    ['clouds: { nowhere: [{ tool: a_b }] }', /none of these is meant/],
    ['clouds: { cloudstack: web-1 }', /no list of calls/],
    ['a: &a [x]\nclouds: { cloudstack: *a }', /cannot be used/],
    ['{', /cannot be used/],
    ['text', /no `clouds`/],
  ])('is refused before anything is sent: %s', async (recipe, why) => {
    await expect(make(recipe)).rejects.toMatchObject({ code: 'PARAM_VALUE', message: expect.stringMatching(why) });
  });

  it('makes none of a name that is taken', async () => {
    await expect(make(await recipeOf('cloudstack:web-1'), ['web-2'])).rejects.toMatchObject({
      message: expect.stringMatching(/called web-2 already/),
    });
  });

  it('puts the name wherever it stands, and nothing else', () => {
    const order = { tool: 't', args: { a: 'x-{name}', b: [{ c: '{name}' }, 3], d: true } };
    expect(orderFor(order, 'n')).toEqual({ tool: 't', args: { a: 'x-n', b: [{ c: 'n' }, 3], d: true } });
  });
});

describe('a step that fails', () => {
  it('is told with what was made before it and what takes that away; nothing is undone', async () => {
    const half = await allClouds(
      [{ kind: 'job', command: 'attachVolume', fate: 'fails', status: 530, text: 'no slot' }],
      {
        only: ['cloudstack'],
      },
    );
    const recipe = await recipeOf('db-1', half);
    const { text, verdict } = await half.call('virtspan_make_machines', { recipe, names: ['half-1'] });
    expect(text).toMatch(/failed\s+half-1 .*step 3/);
    expect(text).toMatch(
      /half-1: 2 of \d steps were done, and nothing was undone\. cloudstack_destroy_virtual_machine id=\S+ takes the machine away/,
    );
    expect(verdict).toBe('wrong');
    expect(half.commands()).not.toContain('destroyVirtualMachine');
    await half.close();
  });
});
