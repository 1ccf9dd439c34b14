import { describe, expect, it } from '@jest/globals';
import { checkSelection, enabledTools, type Selection } from '../../../src/runtime/tools/enabled-tools.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { catalog } from '../pipeline/world.ts';

const { entries } = createRegistry([catalog]);
const names = (selection: Selection) => enabledTools(entries, selection).map(({ name }) => name);

describe('enabledTools', () => {
  it('selects everything when nothing is said', () => {
    expect(names({})).toHaveLength(entries.length);
  });

  it('selects by category, by provider and by name, added up', () => {
    expect(names({ toolsets: ['toy/zone'] })).toEqual(['toy_list_zones']);
    expect(names({ toolsets: ['toy'] })).toHaveLength(entries.length);
    expect(names({ toolsets: ['toy/zone'], names: ['toy_stop_machine'] })).toEqual([
      'toy_list_zones',
      'toy_stop_machine',
    ]);
  });

  it('selects nothing from empty lists', () => {
    expect(names({ toolsets: [], names: [] })).toEqual([]);
  });

  it('leaves out categories, providers and tools, whatever else is selected', () => {
    const all = names({});
    expect(names({ without: ['toy/zone'] })).toEqual(all.filter((name) => name !== 'toy_list_zones'));
    expect(names({ names: ['toy_stop_machine', 'toy_list_zones'], without: ['toy_stop_machine'] })).toEqual([
      'toy_list_zones',
    ]);
    expect(names({ toolsets: ['toy/zone'], without: ['toy'] })).toEqual([]);
    expect(() => checkSelection(entries, { without: ['toy/zoen'] })).toThrow(/"toy\/zoen".*toy\/zone/);
  });

  it('lets read-only win over a list of names', () => {
    expect(names({ names: ['toy_stop_machine', 'toy_list_zones'], effects: 'read-only' })).toEqual(['toy_list_zones']);
  });
});

describe('checkSelection', () => {
  it('accepts what selects something', () => {
    expect(() => checkSelection(entries, { toolsets: ['toy', 'toy/zone'], names: ['toy_list_zones'] })).not.toThrow();
  });

  it('refuses what selects nothing, with the nearest', () => {
    expect(() => checkSelection(entries, { toolsets: ['toy/zones'] })).toThrow(
      'No toolset is called "toy/zones". Nearest: toy/zone',
    );
    expect(() => checkSelection(entries, { names: ['toy_list_zone'] })).toThrow('Nearest: toy_list_zones');
  });
});
