// What strangers call their machines: names that are another's, that end words and lines, that a page would draw.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { Plant } from '../../../src/clouds/cloudstack/simulator/engine/plants.ts';
import { orderText } from '../../../src/clouds/virtspan/provider/rows.ts';
import { asPage } from '../../../src/clouds/virtspan/provider/workflows/security-forms.ts';
import type { Finding } from '../../../src/clouds/virtspan/provider/workflows/security-rules.ts';
import { type AllClouds, allClouds } from './world.ts';

const victim = idOf('virtualmachine', 'web-2');
const planted = (name: string): Plant => ({
  kind: 'row',
  table: 'virtualmachine',
  row: {
    ...{ id: idOf('virtualmachine', `stranger ${name}`), name, displayname: name, state: 'Running', account: 'acme' },
    ...{ domainid: idOf('domain', 'ROOT'), zoneid: idOf('zone', 'fra1'), hostid: idOf('host', 'fra1-kvm-01') },
    ...{ serviceofferingid: idOf('serviceoffering', 'medium'), created: '2026-01-01T00:00:00+0000' },
  },
});

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds([planted(victim), planted('shop-web-1')]);
});
afterAll(() => clouds.close());

describe('a name that several machines have', () => {
  it.each(['virtspan_change_many', 'virtspan_back_up_machines', 'virtspan_schedule_backups'])(
    'is none that %s acts on, within one cloud or across them',
    async (tool) => {
      const act = tool === 'virtspan_change_many' ? { action: 'snapshot' } : { every: 'day' };
      const args = tool === 'virtspan_back_up_machines' ? {} : act;
      const before = clouds.commands().length;
      for (const name of ['shop-web-1', 'web-1']) {
        await expect(clouds.call(tool, { ...args, names: [name] })).rejects.toMatchObject({
          code: 'NAME_AMBIGUOUS',
          message: expect.stringMatching(new RegExp(`Several machines are called "${name}": cloudstack:${name} in`)),
          hint: expect.stringMatching(/cloud:name, or by its id/),
        });
      }
      expect(clouds.commands().slice(before)).not.toContain('createVMSnapshot');
    },
  );

  it('is one machine where the cloud, the place or another condition tells which', async () => {
    const named = async (args: object) =>
      (await clouds.rows('virtspan_change_many', { action: 'restart', preview: true, ...args })).map(
        ({ name, cloud, where }) => [name, cloud, where],
      );
    expect(await named({ names: ['kubevirt:web-1'] })).toEqual([['web-1', 'kubevirt', 'team-a']]);
    expect(await named({ names: ['team-a/web-1'] })).toEqual([['web-1', 'kubevirt', 'team-a']]);
    expect(await named({ names: ['shop-web-1'], owner: 'acme' })).toHaveLength(1);
    expect(await named({ match: 'shop-web-1' })).toHaveLength(2);
  });

  it('is the machine of that id, whoever calls theirs so', async () => {
    const rows = await clouds.rows('virtspan_change_many', { action: 'stop', names: [victim], preview: true });
    expect(rows.map(({ name }) => name)).toEqual(['web-2']);
  });
});

describe('a new machine', () => {
  const recipe =
    'clouds: { virtualbox: [{ tool: virtualbox_clone_machine, args: { machine: win-test, name: "{name}" } }, { tool: virtualbox_start_machine, args: { machine: "{name}" } }] }';

  it('does not get the id of another for its name, by which later steps would know it', async () => {
    const [other] = await clouds.rows('virtualbox_list_machines');
    await expect(clouds.call('virtspan_make_machines', { recipe, names: [String(other!.id)] })).rejects.toMatchObject({
      message: expect.stringMatching(/called .* already/),
    });
  });

  it('is not made where nobody sees which names are taken', async () => {
    const blind = await allClouds(
      [{ kind: 'refusal', command: 'listVirtualMachines', status: 531, text: 'not for you', times: 50 }],
      { only: ['cloudstack'] },
    );
    const deploy =
      'clouds: { cloudstack: [{ tool: cloudstack_deploy_virtual_machine, args: { name: "{name}", zoneid: fra1, serviceofferingid: medium, templateid: debian-12 } }] }';
    await expect(blind.call('virtspan_make_machines', { recipe: deploy, names: ['n-1'] })).rejects.toMatchObject({
      message: expect.stringMatching(/names are taken cannot be seen.*not for you.*Nothing was sent/),
    });
    expect(blind.commands()).not.toContain('deployVirtualMachine');
    await blind.close();
  });
});

describe('a deletion of many', () => {
  it('is no call of a tool that takes nothing away, and one in policies and modes before anything is read', async () => {
    const { tool } = await clouds.engine.registry.load('virtspan_change_many');
    const { listedTool } = await import('../../../src/runtime/tools/listed-tool.ts');
    expect(listedTool(tool, {}).annotations.destructiveHint).toBe(true);
    const { weighCall } = await import('../../../src/runtime/stages/weigh.ts');
    const weighed = (args: object) => weighCall(tool, { match: '*', ...args }, {}).effect;
    expect(weighed({ action: 'delete' })).toBe('destroy');
    expect(weighed({ action: 'delete', preview: true })).toBe('act');
    expect(weighed({ action: 'start' })).toBe('act');
  });
});

describe('a name on its way out', () => {
  it('is one word of a shell in the next call, whatever stands in it', () => {
    const args = { machine: "my box'; rm -rf ~", id: 'a-1', list: ['a', 'b'] };
    expect(orderText({ tool: 'virtualbox_get_machine', args })).toBe(
      `virtualbox_get_machine 'machine=my box'\\''; rm -rf ~' id=a-1 'list=["a","b"]'`,
    );
  });

  it('is letters on the page of the review: no picture that is fetched, no link, no heading, no HTML', () => {
    const name = '![x](https://evil.example/p.png) [a](b) <img src=x> # h ` | www.evil.example';
    const finding = { name, where: '*w*', cloud: 'cloudstack', shown: '](http://evil.example)' };
    const rule = { id: 'open-port', severity: 'high', why: 'Why.', fix: 'Fix.' };
    const page = asPage([{ ...finding, rule } as unknown as Finding], ['Not seen in x: <b>\n# head']);
    expect(page).not.toMatch(/(?<!\\)[![\]<]|https?:\/\/|www\.|^# head/m);
    expect(page).toContain('## open-port (high)');
  });
});
