import { beforeAll, describe, expect, it } from '@jest/globals';
import { fitsFrom } from '../../src/runtime/search/confidence.ts';
import type { ToolSearch } from '../../src/runtime/search/search.ts';
import { openRealSearch } from '../runtime/search/search-world.ts';
import { isRight, type Kind, type KindAnswer, kinds, readKind, type Shelf, suggestsHarm } from './kinds.ts';
import { separation } from './sets.ts';

let search: ToolSearch;
beforeAll(async () => {
  ({ search } = await openRealSearch());
});

const ask = async (shelf: Shelf, kind: Kind): Promise<readonly KindAnswer[]> =>
  Promise.all(readKind(shelf, kind).map(async (query) => ({ query, ranking: await search.find(query.query) })));
const part = (answers: readonly KindAnswer[], holds: (answer: KindAnswer) => boolean): number =>
  answers.filter(holds).length / answers.length;

/** What each kind reached on the set that was worked with; a change that loses more than a query or two shows. */
const floors: Readonly<Record<Exclude<Kind, 'near'>, number>> = {
  bare: 0.95,
  names: 0.92,
  vague: 0.95,
  states: 0.87,
  german: 0.95,
  tongues: 0.94,
  chat: 0.85,
  steps: 0.87,
  choice: 0.93,
  values: 0.6,
  plain: 0.9,
  bulk: 0.7,
};

describe('kinds of requests', () => {
  it.each(Object.entries(floors))('of the kind "%s" are answered', async (kind, floor) => {
    const answers = await ask('tuned', kind as keyof typeof floors);
    expect(answers.length).toBeGreaterThan(3);
    expect(part(answers, isRight[kind as keyof typeof floors])).toBeGreaterThanOrEqual(floor);
    expect(part(answers, suggestsHarm)).toBeLessThanOrEqual(0.02);
  });

  it('of neighbouring products are told from ours', async () => {
    const near = (await ask('tuned', 'near')).map(({ ranking }) => ranking.confidence);
    const others = kinds.filter((kind) => kind !== 'near' && kind !== 'vague');
    const fits = (await Promise.all(others.map((kind) => ask('tuned', kind)))).flat();
    const sure = fits.map(({ ranking }) => ranking.confidence);
    expect(separation(sure, near)).toBeGreaterThanOrEqual(0.92);
    expect(near.filter((value) => value >= fitsFrom).length / near.length).toBeLessThanOrEqual(0.2);
  });
});
