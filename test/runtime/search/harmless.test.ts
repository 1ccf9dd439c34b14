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
    ['is asked about by who wants to know first', 'can I delete the volume data-7 or is it in use?'],
    ['is asked about for safety', 'could we safely remove the network lab?'],
    ['is what an other act might do', 'will resizing the disk delete my data?'],
    ['might have effects', 'does a reboot of the router cut connections?'],
    ['happened for a reason', 'why did web-1 reboot tonight?'],
    ['might have to be done', 'must the vm be stopped before a snapshot?'],
    ['is what others are not to do', "don't let anyone delete the vm db-1"],
    ['is done at times', 'my machine always comes back when I stop it'],
    ['is said of a part', 'remove the limit on volumes of the account sales'],
    ['takes away a right and not the thing', "revoke bob's access to the template golden"],
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
    ['can you delete the volume data-7?', /delete_volume/],
    ['would it be possible to delete the volume data-7?', /delete_volume/],
    ['do a reboot of web-1', /reboot|restart/],
    ['get rid of the port forwarding of web-1', /forward/],
    ['get rid of the tag env=test on web-1', /delete_tags/],
  ])('but what is ordered does: %s', async (text, tool) => {
    const { ranked } = await search.find(text);
    expect(ranked[0]!.tool.entry.name).toMatch(tool);
  });
});
