import { beforeAll, describe, expect, it } from '@jest/globals';
import { vocabularies } from '../../../src/generated/vocabulary.ts';
import { packIndex, unpackIndex } from '../../../src/runtime/search/kept-index.ts';
import { createSearch, type PreparedIndex, prepareIndex, type ToolSearch } from '../../../src/runtime/search/search.ts';
import type { Registry } from '../../../src/runtime/tools/registry.ts';
import { openRealSearch } from './search-world.ts';

let registry: Registry;
let search: ToolSearch;
let prepared: PreparedIndex;
beforeAll(async () => {
  ({ registry, search } = await openRealSearch());
  prepared = await prepareIndex(registry, vocabularies);
});
const firstFive = async (query: string): Promise<readonly string[]> =>
  (await search.find(query, { limit: 5 })).ranked.map(({ tool }) => tool.entry.name);

describe('the search', () => {
  it.each([
    ['the words of another cloud', 'aws ec2 attach-volume', 'cloudstack_attach_volume'],
    ['a typo', 'resiez the dsik', 'cloudstack_resize_volume'],
    ['German', 'Festplatte vergrößern', 'cloudstack_resize_volume'],
    ['a German compound', 'die Datenplatte anhängen', 'cloudstack_attach_volume'],
    ['French', 'arrêter la machine virtuelle', 'cloudstack_stop_virtual_machine'],
    ['Spanish', 'crear una instantánea del disco', 'cloudstack_create_snapshot'],
    ['Portuguese', 'desligar a máquina virtual', 'cloudstack_stop_virtual_machine'],
    ['Chinese', '创建新用户', 'cloudstack_create_user'],
    ['Japanese', 'ネットワークを作成する', 'cloudstack_create_network'],
    ['words that stand apart', 'switch the old mail server off', 'cloudstack_stop_virtual_machine'],
    ['the name of a disk', 'move ROOT-17 to another datastore', 'cloudstack_migrate_volume'],
  ])('understands %s', async (_, query, expected) => {
    expect(await firstFive(query)).toContain(expected);
  });

  it('puts the tool first whose name is the query', async () => {
    expect((await firstFive('cloudstack_destroy_virtual_machine'))[0]).toBe('cloudstack_destroy_virtual_machine');
    expect((await firstFive('destroyVirtualMachine'))[0]).toBe('cloudstack_destroy_virtual_machine');
    expect((await search.find('listZones')).confidence).toBe(1);
  });

  it('keeps to the provider that is named', async () => {
    const names = await firstFive('kubevirt: stop the vm');
    expect(names[0]).toBe('kubevirt_stop_virtual_machine');
  });

  it('takes who did something for a question about events', async () => {
    expect(await firstFive('who deleted the volume yesterday?')).toContain('cloudstack_list_events');
  });

  it('takes a list of names for many, but leads to nothing that deletes all', async () => {
    expect(await firstFive('restart db-1, db-2, db-3 and db-4')).toContain('virtspan_change_many');
    expect(await firstFive('start all stopped machines')).toContain('virtspan_change_many');
    expect((await firstFive('delete web-1, web-2 and web-3'))[0]).not.toMatch(/collection|_all_/);
  });

  it('turns away from what is negated', async () => {
    const names = await firstFive('do not delete the volume, just detach it');
    expect(names[0]).toMatch(/detach/);
  });

  it('suggests no harm first when nobody asked for it', async () => {
    const { ranked } = await search.find('the virtual machine web-1');
    expect(ranked[0]!.tool.entry.effect).not.toBe('destroy');
  });

  it('says that nothing fits other trades, and nothing at all', async () => {
    for (const query of ['book a flight to Rome', 'bake a cake', '', '???', 'xyzzy plugh']) {
      expect((await search.find(query)).confidence).toBeLessThan(0.5);
    }
  });

  it('survives texts of any length and kind', async () => {
    for (const query of [
      'a'.repeat(100_000),
      'vm '.repeat(5_000),
      '\u0000\ud800 vm',
      '__proto__ constructor',
      '０１２ ＶＭ',
    ]) {
      expect((await search.find(query)).ranked.length).toBeLessThanOrEqual(10);
    }
  });

  it('gives the same answer every time', async () => {
    const query = 'give me more room on the disk of web-1';
    const [one, two] = [await search.find(query), await search.find(query)];
    expect(two).toEqual(one);
  });

  it('finds only what is offered', async () => {
    const offered = registry.entries.filter(({ effect }) => effect === 'read');
    const reading = createSearch({
      registry,
      offered,
      vocabulary: async () => vocabularies,
      prepared: async () => prepared,
    });
    const { ranked } = await reading.find('delete the virtual machine', { limit: 20 });
    expect(ranked.every(({ tool }) => tool.entry.effect === 'read')).toBe(true);
  });

  it('does not take bytes of another form for an index, nor half of one', async () => {
    const packed = packIndex(prepared);
    expect(unpackIndex(new TextEncoder().encode('{"marks":{}}'))).toBeUndefined();
    expect(() => unpackIndex(packed.subarray(0, packed.length / 2))).toThrow('The search index lacks');
  });

  it('needs no vocabulary where a build kept an index', async () => {
    const kept = unpackIndex(packIndex(prepared));
    const vocabulary = () => Promise.reject(new Error('asked for'));
    const made = createSearch({ registry, offered: registry.entries, vocabulary, prepared: async () => kept });
    expect((await made.find('stop a vm')).ranked.length).toBeGreaterThan(0);
  });

  it('gives the same with an index that a build kept, and makes its own when that is another one', async () => {
    const kept = unpackIndex(packIndex(prepared))!;
    const open = (from: PreparedIndex) => {
      const sources = { registry, offered: registry.entries, vocabulary: async () => vocabularies };
      return createSearch({ ...sources, prepared: async () => from });
    };
    const [withKept, withOwn] = [open(kept), open({ ...kept, marks: {} })];
    for (const query of [
      'roll the disk back to yesterday',
      'häng die Platte an web-1',
      '重启虚拟机',
      'apágalo y bórralo',
    ]) {
      const expected = await search.find(query);
      expect(await withKept.find(query)).toEqual(expected);
      expect(await withOwn.find(query)).toEqual(expected);
    }
  });
});
