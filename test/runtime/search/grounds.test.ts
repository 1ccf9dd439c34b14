import { beforeAll, describe, expect, it } from '@jest/globals';
import { confidenceOf, type Evidence, fitsFrom } from '../../../src/runtime/search/confidence.ts';
import type { ToolSearch } from '../../../src/runtime/search/search.ts';
import { wordsOf } from '../../../src/runtime/search/words.ts';
import { openRealSearch } from './search-world.ts';

let search: ToolSearch;
beforeAll(async () => {
  ({ search } = await openRealSearch());
});

const nothing: Evidence = {
  ...{ score: 9, covered: 0, phrase: 0, act: 1, named: 0, things: 0, unknown: 0, foreign: 0, margin: 5 },
  ...{ missed: 0, odd: 1, vague: 0, inside: 0 },
};

describe('confidence', () => {
  it('needs grounds, however well the tool scores', () => {
    expect(confidenceOf(nothing)).toBe(0);
    expect(confidenceOf({ ...nothing, covered: 0.1 })).toBeLessThan(fitsFrom);
    expect(confidenceOf({ ...nothing, covered: 0.9, phrase: 0.9 })).toBeGreaterThan(fitsFrom);
  });

  it('is 0 for words that nobody here knows', async () => {
    expect((await search.find('zzyzx qwrtp flurbo')).confidence).toBe(0);
  });

  it.each(['xyzzy plugh', 'plugg qwrtp', 'attac zorble mingus'])(
    'is low where the only word that could be known is spelt wrong: %s',
    async (text) => {
      expect((await search.find(text)).confidence).toBeLessThan(fitsFrom);
    },
  );

  it.each(['open a salesforce opportunity', 'add a slide in keynote'])(
    'is low for other products: %s',
    async (text) => {
      expect((await search.find(text)).confidence).toBeLessThan(fitsFrom);
    },
  );

  it('sees no more in a text for what else is in it that nobody knows', async () => {
    const [plain, mixed] = [
      await search.find('attach a disk'),
      await search.find('attach a disk zorble mingus flurbo'),
    ];
    expect(mixed.evidence.covered).toBeLessThan(plain.evidence.covered);
  });
});

describe('what only asks', () => {
  it.each([
    'why is it red',
    'something is off with the platform',
    'which networks are isolated',
    'tidy the place up a bit',
    // What is said is how things are, or an act that no tool does to the thing.
    'the zone is gloomy',
    'our volume has vanished',
    'das Netzwerk ist ein Elend',
    'mend the network',
  ])('gets nothing but looks first: %s', async (text) => {
    const { ranked } = await search.find(text);
    expect(ranked.slice(0, 3).map(({ tool }) => tool.entry.effect)).toEqual(['read', 'read', 'read']);
  });
});

describe('a change', () => {
  it.each([
    [
      'without a verb, where people ask for it in so many words',
      'automatic daily snapshots of the data disk',
      /schedule|policy/,
    ],
    ['that is ordered for a thing that it is done to', 'grow the data disk', /resize/],
  ])('comes first %s', async (_, text, expected) => {
    expect((await search.find(text)).ranked[0]?.tool.entry.name).toMatch(expected);
  });
});

describe('a name that is a common word', () => {
  it.each(['redémarre la vm backup', 'restart the vm backup', 'jenkins neu starten'])(
    'is not what is acted on: %s',
    async (text) => {
      expect((await search.find(text)).ranked[0]?.tool.entry.name).toMatch(/(?:reboot|restart|reset)_\w*machine/);
    },
  );

  it('is not taken for the noun of what is reset', async () => {
    const { ranked } = await search.find('reset the vm password');
    expect(ranked[0]?.tool.entry.name).toMatch(/password/);
  });
});

describe('words that numbers and files stand for', () => {
  const said = (text: string) => wordsOf(text).map((word) => word.text);
  it('are those of a disk for its file, by path and by name', () => {
    expect(said('attach /srv/disks/win11.vdi')).toEqual(['attach', 'disk']);
    expect(said('attach data.qcow2')).toEqual(['attach', 'disk']);
    expect(said('see https://example.org/a.vmdk')).toEqual(['see', 'url', 'image']);
  });

  it('are those of a forwarded port for two ports, and not for a time of day', () => {
    expect(said('8080->80 web')).toEqual(['port', 'forward', 'web']);
    expect(said('map 2222:22')).toEqual(['map', 'port', 'forward']);
    expect(said('stop it at 18:30')).not.toContain('forward');
    expect(said('open 53/udp')).toEqual(['open', 'port', 'udp']);
  });
});
