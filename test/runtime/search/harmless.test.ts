import { beforeAll, describe, expect, it } from '@jest/globals';
import { isHarmful } from '../../../src/runtime/search/rank.ts';
import type { ToolSearch } from '../../../src/runtime/search/search.ts';
import { openRealSearch } from './search-world.ts';

let search: ToolSearch;
beforeAll(async () => {
  ({ search } = await openRealSearch());
});

describe('what nobody ordered does not come first', () => {
  it.each([
    ['is denied', 'tenants should not be able to destroy networks'],
    ['was done by others', 'someone shut down the build vm, can you start it again'],
    ['happened by itself', 'my vm shut down over night, please turn it back on'],
    ['somebody else is to be able to do', 'role helpdesk may reboot vms'],
    ['is part of the name of a property', 'delete protection for web-1'],
  ])('where it %s', async (_, text) => {
    const { ranked } = await search.find(text);
    expect(isHarmful(ranked[0]!.tool)).toBe(false);
  });

  it.each([
    'halte die VM kurz an',
    'halte kurz web-7 an',
    'stop the vm for a minute',
    'kannst du die Maschine kurz anhalten',
  ])('where a moment is meant: %s', async (text) => {
    const { ranked } = await search.find(text);
    expect(ranked[0]!.tool.entry.name).toMatch(/_pause_/);
  });

  it.each([
    ['delete the volume', /delete_volume/],
    ['reboot web-1', /reboot|restart/],
    ['lösche den Snapshot', /delete_.*snapshot/],
  ])('but what is ordered does: %s', async (text, tool) => {
    const { ranked } = await search.find(text);
    expect(ranked[0]!.tool.entry.name).toMatch(tool);
  });
});
