// Ordinary speech: verbs of moving with where to, what is done again and again, sizes, hosts by number, one cloud for all steps.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { fitsFrom } from '../../../src/runtime/search/confidence.ts';
import type { ToolSearch } from '../../../src/runtime/search/search.ts';
import { openRealSearch } from './search-world.ts';

let search: ToolSearch;
beforeAll(async () => {
  ({ search } = await openRealSearch());
});
const first = async (query: string, count = 5): Promise<readonly string[]> =>
  (await search.find(query)).ranked.slice(0, count).map(({ tool }) => tool.entry.name);

describe('ordinary speech', () => {
  it.each([
    ['shove the volume into lin-3', /attach|add_volume/],
    ['clip the data disk back onto lin-3', /attach|add_volume/],
    ['yank the scratch disk out of lin-3', /detach|remove_volume/],
    ['drag the vm across to the other node', /migrate|teleport|move/],
    ['pack die platte an lin-3 dran', /attach|add_volume/],
    ['schaufel die vm auf den anderen host rüber', /migrate|teleport|move/],
  ])('%j is a verb of moving with where to', async (query, wanted) => {
    expect((await first(query)).some((name) => wanted.test(name))).toBe(true);
  });

  it.each(['power the vm off each tuesday', 'reboot the vm on saturdays', 'restart the vm every other day'])(
    '%j is planned and not done',
    async (query) => {
      const names = await first(query);
      expect(names[0]).not.toMatch(/(?:stop|reboot|restart|reset)_/);
      expect(names).toContain('cloudstack_create_vm_schedule');
    },
  );

  it('changes the size of what there is, and makes what there is not', async () => {
    expect((await first('make the data disk 70 GB'))[0]).toMatch(/resize/);
    expect((await first('make a 70 GB disk'))[0]).toMatch(/create/);
  });

  it('takes a word with a number for a host where hosts are called so', async () => {
    expect(await first('put esx-12 into maintenance')).toContain('cloudstack_prepare_host_for_maintenance');
  });

  it('stays in one cloud when only one has a tool for a step', async () => {
    const names = await first('acquire a public ip and deploy a vm', 2);
    expect(names).toEqual(['cloudstack_associate_ip_address', 'cloudstack_deploy_virtual_machine']);
  });

  it('starts what was stopped two steps before', async () => {
    const names = await first('stop the vm, take a snapshot and start it again', 8);
    expect(names.some((name) => /start_(?:virtual_)?machine/.test(name))).toBe(true);
  });

  it('does not take what people of other trades do for the name of a machine', async () => {
    expect((await search.find('what could we cook for dinner')).confidence).toBeLessThan(fitsFrom);
    expect((await search.find('restart wordpress')).ranked[0]!.tool.entry.name).toMatch(/re(?:boot|start|set)_/);
  });
});
