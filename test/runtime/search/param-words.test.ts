import { beforeAll, describe, expect, it } from '@jest/globals';
import { paramWordsOf } from '../../../src/runtime/search/param-words.ts';
import type { Registry } from '../../../src/runtime/tools/registry.ts';
import { openRealSearch } from './search-world.ts';

let registry: Registry;
beforeAll(async () => {
  registry = (await openRealSearch()).registry;
});

const wordsOf = async (name: string) =>
  paramWordsOf((await registry.load(name)).tool, registry.find(name).provider, registry);

describe('the words of parameters', () => {
  it('hold what a nested body is made of, the deeper the lighter', async () => {
    const words = await wordsOf('kubevirt_patch_virtual_machine');
    const weightOf = (field: string) => words.find(({ text }) => text.split(' ')[0] === field)?.weight ?? 0;
    expect(weightOf('macAddress')).toBeGreaterThan(0);
    expect(weightOf('runStrategy')).toBeGreaterThan(weightOf('macAddress'));
    expect(weightOf('apiVersion')).toBe(0);
  });

  it('hold the values of a choice', async () => {
    const words = await wordsOf('virtualbox_update_network_adapter');
    expect(words.map(({ text }) => text).join(' ')).toContain('Bridged');
  });

  it('are none where parameters only filter', async () => {
    expect(await wordsOf('cloudstack_list_volumes')).toEqual([]);
  });
});
