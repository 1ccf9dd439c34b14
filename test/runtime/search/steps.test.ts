import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ToolSearch } from '../../../src/runtime/search/search.ts';
import { openRealSearch } from './search-world.ts';

let search: ToolSearch;
beforeAll(async () => {
  ({ search } = await openRealSearch());
});
const first = async (query: string, count = 8): Promise<readonly string[]> =>
  (await search.find(query)).ranked.slice(0, count).map(({ tool }) => tool.entry.name);

describe('a request with several steps', () => {
  it.each([
    ['stop pay-7 and take a snapshot of it', [/stop_virtual_machine/, /snapshot/]],
    ['create a 40 GB volume, attach it to pay-7', [/create_volume|create_data_volume/, /attach_volume/]],
    [
      'fahr die VM herunter und lösch sie dann',
      [/stop_(?:virtual_)?machine/, /(?:destroy|delete)_(?:virtual_)?machine/],
    ],
    ['crée un disque puis attache-le à la vm', [/create_volume/, /attach_volume/]],
    [
      'before anything else snapshot pay-7, and once that is done reboot it',
      [/snapshot/, /(?:reboot|restart)_virtual_machine/],
    ],
    [
      'pause it, snapshot it, resume it',
      [/_pause_/, /(?:create|take)_(?:vm_|virtual_machine_)?snapshot/, /unpause|resume/],
    ],
    ['create a vpc, give it two tiers and an acl', [/create_vpc$/, /create_network$/]],
    ['先停止虚拟机，然后删除', [/stop_virtual_machine/, /destroy_virtual_machine/]],
  ])('%j has a tool for each of them', async (query, wanted) => {
    const names = await first(query);
    for (const pattern of wanted) expect([query, names.some((name) => pattern.test(name))]).toEqual([query, true]);
  });

  it('lets the steps take turns', async () => {
    const [one, two] = await first('detach the volume and delete it');
    expect([one, two].sort()).toEqual(
      expect.arrayContaining([expect.stringMatching(/detach/), expect.stringMatching(/delete|destroy/)]),
    );
  });

  it('goes on with the machine where only its name stands beside what was made of it', async () => {
    expect(
      (await first('snapshot pay-7 and reboot it', 3)).some((name) =>
        /reboot_virtual_machine|restart_virtual/.test(name),
      ),
    ).toBe(true);
  });

  it('takes a question in a sentence of its own behind an order for one of them', async () => {
    const names = await first('stop pay-7. which templates are there?', 4);
    expect(names.some((name) => /_list_templates$/.test(name))).toBe(true);
    expect(names.some((name) => /_stop_(?:virtual_)?machine$/.test(name))).toBe(true);
  });

  it('is one where a joint is part of a term, or what is denied is no step', async () => {
    expect((await first('allow drag and drop for the machine'))[0]).toMatch(/^virtualbox/);
    expect((await first('do not delete the volume, just detach it'))[0]).toMatch(/detach/);
  });
});

describe('a name', () => {
  it.each([
    ['stop pay-7', /stop_(?:virtual_)?machine/],
    ['start the vm "load balancer"', /start_(?:virtual_)?machine/],
    ['reboot vm router', /(?:reboot|restart)_virtual_machine/],
    ['delete snapshot-lab', /(?:destroy|delete)_(?:virtual_)?machine/],
    ['stop the vm backup', /stop_(?:virtual_)?machine/],
    ['status of zabbix', /(?:list|get)_(?:virtual_)?machines?/],
    ['delete the volume called template', /delete_(?:data_)?volume|destroy_volume/],
    ['停止虚拟机 network', /stop_(?:virtual_)?machine/],
  ])('is no topic: %j', async (query, wanted) => {
    expect((await first(query))[0]).toMatch(wanted);
  });

  it('is not found in two nouns that are one thing', async () => {
    expect((await first('delete the vm snapshot'))[0]).toMatch(/delete_.*snapshot/);
    expect((await first('reset the vm password'))[0]).toMatch(/password/);
  });
});

describe('a vague request', () => {
  it.each([
    'it is slow',
    'clean up',
    'just restart it',
    'delete the old stuff',
    'der Server spinnt',
    '太慢了',
    'no funciona',
  ])('%j gets looks only, and not with confidence', async (query) => {
    const { ranked } = await search.find(query);
    expect(ranked.slice(0, 3).map(({ tool }) => tool.entry.effect)).toEqual(['read', 'read', 'read']);
  });

  it('is none where an order follows the complaint', async () => {
    expect((await first('the windows vm froze again, restart it'))[0]).toMatch(/restart|reboot|reset/);
    expect((await first('shut the vm down'))[0]).toMatch(/stop|shutdown/);
  });
});

describe('what is no order', () => {
  it.each([
    ['vms pending deletion', /list|get/],
    ['the last reboot of the vm', /list|get/],
    ['snapshot deletion policy', /list|get/],
    ['gestoppte VMs', /list|get/],
    ['已删除的卷', /list|get/],
    ['is there a deny rule for port 22', /list/],
  ])('%j looks first', async (query, wanted) => {
    expect((await first(query))[0]).toMatch(wanted);
  });

  it('suggests to delete everything only to who says so', async () => {
    expect((await first('delete kubevirt snapshots of the vm'))[0]).not.toMatch(/collection/);
    expect(await first('delete all kubevirt vm snapshots in the namespace', 3)).toContain(
      'kubevirt_delete_collection_vm_snapshots',
    );
  });
});
