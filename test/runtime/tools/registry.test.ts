import { describe, expect, it } from '@jest/globals';
import type { ProviderCatalog } from '../../../src/contract/catalog.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { catalog, refusal } from '../pipeline/world.ts';

describe('createRegistry', () => {
  it('lists every tool by name, with its provider', () => {
    const { entries } = createRegistry([catalog]);
    expect(entries.map(({ name }) => name)).toEqual([...entries.map(({ name }) => name)].sort());
    expect(entries[0]).toMatchObject({ name: 'toy_create_machine', provider: 'toy', effect: 'write' });
  });

  it('counts the tools of each category', () => {
    expect(createRegistry([catalog]).categories.map(({ id, tools }) => [id, tools])).toEqual([
      ['machine', 5],
      ['zone', 1],
    ]);
  });

  it('imports nothing before a tool is loaded, and each category once', async () => {
    let imports = 0;
    const { machine } = catalog.categories;
    const counted: ProviderCatalog = {
      ...catalog,
      categories: {
        machine: {
          ...machine!,
          handlers: () => {
            imports += 1;
            return machine!.handlers();
          },
        },
      },
    };
    const registry = createRegistry([counted]);
    expect(imports).toBe(0);
    await Promise.all([registry.load('toy_stop_machine'), registry.load('toy_list_machines')]);
    expect((await registry.load('toy_stop_machine')).tool.title).toBe('Stop machine');
    expect(imports).toBe(1);
  });

  it('tries a category again whose import failed', async () => {
    let tries = 0;
    const { machine } = catalog.categories;
    const flaky: ProviderCatalog = {
      ...catalog,
      categories: {
        machine: {
          ...machine!,
          handlers: () => (++tries === 1 ? Promise.reject(new Error('disk')) : machine!.handlers()),
        },
      },
    };
    const registry = createRegistry([flaky]);
    await expect(registry.load('toy_stop_machine')).rejects.toThrow('disk');
    expect((await registry.load('toy_stop_machine')).tool.name).toBe('toy_stop_machine');
  });

  it('refuses unknown names with the nearest, and inherited ones like any other', async () => {
    const registry = createRegistry([catalog]);
    const error = await refusal(registry.load('toy_volume_machine_destroy'));
    expect(error.message).toMatch(/^No tool is called "toy_volume_machine_destroy"\. Nearest: toy_destroy_machine/);
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      expect((await refusal(registry.load(name))).code).toBe('TOOL_UNKNOWN');
    }
  });

  it('names first the tool whose API has another verb for the same', async () => {
    const registry = createRegistry([{ ...catalog, alike: { verbs: [['destroy', 'remove']], names: [] } }]);
    const { message } = await refusal(registry.load('toy_remove_machine'));
    expect(message).toMatch(/Nearest: toy_destroy_machine/);
  });

  it('finds shapes through the category that defines them', async () => {
    const registry = createRegistry([catalog]);
    expect(Object.keys(await registry.shape('Zone', 'toy'))).toEqual(['id', 'name']);
    expect((await refusal(registry.shape('constructor', 'toy'))).code).toBe('INTERNAL');
    expect((await refusal(registry.shape('Pod', 'toy'))).fate).toBe('refused');
  });

  it('hands out references, dangers, secrets and phrases', async () => {
    const registry = createRegistry([catalog]);
    expect((await registry.references('toy')).Zone!.tool).toBe('toy_list_zones');
    expect((await registry.dangers('toy')).toy_destroy_machine!.severity).toBe('critical');
    expect((await registry.secrets('toy')).secret).toContain('password');
    expect((await registry.phrases('toy')).toy_destroy_machine).toEqual(['throw the box away']);
  });

  it('refuses two catalogs for one provider, and two tools with one name', () => {
    expect(() => createRegistry([catalog, { ...catalog, provider: 'other' }])).toThrow('Two tools are called');
    expect(() => createRegistry([catalog, { ...catalog, tools: [] }])).toThrow('one provider');
  });
});
