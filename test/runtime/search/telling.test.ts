import { beforeAll, describe, expect, it } from '@jest/globals';
import { vocabularies } from '../../../src/generated/vocabulary.ts';
import { createLexicon } from '../../../src/runtime/search/lexicon.ts';
import type { ToolSearch } from '../../../src/runtime/search/search.ts';
import { tells } from '../../../src/runtime/search/telling.ts';
import { openRealSearch } from './search-world.ts';

const lexicon = createLexicon(vocabularies);
let search: ToolSearch;
beforeAll(async () => {
  ({ search } = await openRealSearch());
});
const firstOf = async (text: string): Promise<string> => (await search.find(text)).ranked[0]?.tool.entry.name ?? '';

describe('a clause', () => {
  it.each([
    ['en', 'we have bought a new disk'],
    ['en', 'so i m about to upgrade the shop'],
    ['en', 'they hired two people'],
    ['fr', 'je vais toucher a la config'],
    ['es', 'voy a actualizar el servidor'],
    ['de', 'ich habe die platte ersetzt'],
  ] as const)('only tells in %s: %s', (language, text) => {
    expect(tells(text.split(' '), language, lexicon)).toBe(true);
  });

  it.each([
    ['en', 'we have to swap the disk'],
    ['en', 'show what he did last week'],
    ['en', 'delete the disk that we have replaced'],
    ['en', 'i want a new disk'],
    ['es', 'actualiza el servidor'],
  ] as const)('says what is wanted in %s: %s', (language, text) => {
    expect(tells(text.split(' '), language, lexicon)).toBe(false);
  });
});

describe('a story with an order', () => {
  it.each([
    ["we've built a new volume for the photos, attach it to the media server", /attach_(?:volume|disk|device)/],
    ["i'm going to update the kernel of crm-2, take a snapshot of it first", /snapshot/],
    ['voy a actualizar el servidor, haz antes una instantánea', /snapshot/],
    ['le serveur web est bloqué, tu peux le redémarrer ?', /re(?:boot|start|set)/],
    ['o servidor travou, podes reiniciá-lo?', /re(?:boot|start|set)/],
  ])('asks for what is ordered: %s', async (text, expected) => {
    expect(await firstOf(text)).toMatch(expected);
  });
});

describe('an order', () => {
  it.each([
    ['has its particle behind the object, and more behind that', 'power the vm down for now', /stop|power_down/],
    ['has no particle where something is down', 'the vm is down again', /list|get/],
    ['may be a size for what there is', 'give web-1 16 GB of ram', /scale|update_machine|patch/],
    ['is no adjective', "I'd need a separate volume", /create/],
    ['stands in its German brackets', 'gib die öffentliche IP wieder frei', /release|disassociate/],
  ])('%s', async (_, text, expected) => {
    expect(await firstOf(text)).toMatch(expected);
  });
});
