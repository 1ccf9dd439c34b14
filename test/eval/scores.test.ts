import { beforeAll, describe, expect, it } from '@jest/globals';
import { catalogs } from '../../src/generated/catalog.ts';
import { vocabularies } from '../../src/generated/vocabulary.ts';
import { fitsFrom } from '../../src/runtime/search/confidence.ts';
import { createSearch, type Query, type ToolSearch } from '../../src/runtime/search/search.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { builtIndex } from '../application/beside.ts';
import { type Asked, readSet, type SetName, scoreOf, separation } from './sets.ts';

let search: ToolSearch;
const operations = new Map<string, readonly string[]>();
const ask = async (name: SetName, how: Query = {}): Promise<readonly Asked[]> =>
  Promise.all(readSet(name).map(async (query) => ({ query, ranking: await search.find(query.query, how) })));
const score = (asked: readonly Asked[]) => scoreOf(asked, (tool) => operations.get(tool) ?? []);

beforeAll(async () => {
  const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
  for (const { name } of registry.entries) operations.set(name, (await registry.load(name)).tool.operations);
  search = createSearch({
    registry,
    offered: registry.entries,
    vocabulary: async () => vocabularies,
    prepared: builtIndex,
  });
});

describe('the tool search, on queries that it was not tuned on', () => {
  it('finds four in five of what operators say in English among the first five, and seldom suggests harm', async () => {
    const english = (await ask('unseen-cloudstack')).filter(({ query }) => query.language === 'en');
    const { queries, five, harmful } = score(english);
    expect(queries).toBeGreaterThan(200);
    expect(five).toBeGreaterThanOrEqual(0.85);
    expect(harmful).toBeLessThanOrEqual(0.01);
  });

  it('finds two in three of what they say in six other languages', async () => {
    const others = (await ask('unseen-cloudstack')).filter(({ query }) => query.language !== 'en');
    expect(new Set(others.map(({ query }) => query.language)).size).toBe(6);
    expect(score(others).five).toBeGreaterThanOrEqual(0.8);
  });

  it('finds nearly everything that a model asks for', async () => {
    const only: Query['only'] = ({ provider }) => provider === 'cloudstack';
    expect(score(await ask('unseen-cloudstack-model', { only })).five).toBeGreaterThanOrEqual(0.97);
    expect(score(await ask('unseen-cloudstack-model')).five).toBeGreaterThanOrEqual(0.95);
  });

  it('finds tools of KubeVirt and VirtualBox', async () => {
    expect(score(await ask('unseen-others')).five).toBeGreaterThanOrEqual(0.85);
  });

  it('knows when nothing fits', async () => {
    const confidence = async (name: SetName) => (await ask(name)).map(({ ranking }) => ranking.confidence);
    const fits = [...(await confidence('unseen-cloudstack')), ...(await confidence('unseen-others'))];
    expect(separation(fits, await confidence('unseen-negative'))).toBeGreaterThanOrEqual(0.95);
  });

  it('finds most of a second such set in each API, and does not suggest harm to who only asks', async () => {
    for (const name of ['heldout-cloudstack', 'heldout-kubevirt', 'heldout-virtualbox'] as const) {
      const { five, harmful } = score(await ask(name));
      expect([name, five >= 0.85, harmful <= 0.02]).toEqual([name, true, true]);
    }
    const { five, harmful } = score(await ask('heldout-traps'));
    expect(five).toBeGreaterThanOrEqual(0.9);
    expect(harmful).toBeLessThanOrEqual(0.08);
  });

  it('refuses most of what nearly fits, and hardly anything that fits', async () => {
    const confidence = async (name: SetName) => (await ask(name)).map(({ ranking }) => ranking.confidence);
    const near = await confidence('heldout-negative');
    expect(near.filter((value) => value >= fitsFrom).length / near.length).toBeLessThanOrEqual(0.1);
    const fits = [...(await confidence('heldout-cloudstack')), ...(await confidence('heldout-kubevirt'))];
    expect(fits.filter((value) => value < fitsFrom).length / fits.length).toBeLessThanOrEqual(0.036);
  });
});
