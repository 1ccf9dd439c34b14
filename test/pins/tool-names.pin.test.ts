// Tool names are an interface: prompts, policies and scripts hold them. A change here is meant, and goes into the changelog.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogs } from '../../src/generated/catalog.ts';

describe.each(Object.keys(catalogs))('the tool names of %s', (provider) => {
  it('are the ones in test/pins/tool-names', async () => {
    const { tools } = await catalogs[provider]!();
    const pinned = readFileSync(`test/pins/tool-names/${provider}.txt`, 'utf8').trim().split('\n');
    expect(tools.map((tool) => tool.name).sort()).toEqual(pinned);
  });
});
