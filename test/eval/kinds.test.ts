import { beforeAll, describe, expect, it } from '@jest/globals';
import { costOf, fitConfidence, type Judged } from '../../scripts/fit/confidence.ts';
import { trainedOn, tunedSets } from '../../scripts/fit/sets.ts';
import { fitsFrom } from '../../src/runtime/search/confidence.ts';
import type { Ranking } from '../../src/runtime/search/rank.ts';
import type { ToolSearch } from '../../src/runtime/search/search.ts';
import { confidenceWeights } from '../../src/runtime/search/weights.ts';
import { openRealSearch } from '../runtime/search/search-world.ts';
import { isRight, type Kind, type KindAnswer, kinds, readKind, type Shelf, suggestsHarm } from './kinds.ts';
import { separation } from './sets.ts';

let search: ToolSearch;
beforeAll(async () => {
  ({ search } = await openRealSearch());
});

const answered = new Map<string, Promise<Ranking>>();
const find = (text: string): Promise<Ranking> => {
  const known = answered.get(text) ?? search.find(text);
  answered.set(text, known);
  return known;
};
const ask = async (shelf: Shelf, kind: Kind): Promise<readonly KindAnswer[]> =>
  Promise.all(readKind(shelf, kind).map(async (query) => ({ query, ranking: await find(query.query) })));
const part = (answers: readonly KindAnswer[], holds: (answer: KindAnswer) => boolean): number =>
  answers.filter(holds).length / answers.length;

/** What each kind reached on the set that was worked with; a change that loses more than a query or two shows. */
const floors: Readonly<Record<Exclude<Kind, 'near'>, number>> = {
  bare: 0.95,
  names: 0.92,
  vague: 0.92,
  states: 0.87,
  german: 0.95,
  tongues: 0.94,
  chat: 0.82,
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

  it.each([
    ['chat', 0.82],
    ['steps', 0.9],
  ] as const)('of the kind "%s" are answered though no weight was fitted to them', async (kind, floor) => {
    const answers = await ask('heard', kind);
    expect(answers.length).toBeGreaterThan(30);
    expect(part(answers, isRight[kind])).toBeGreaterThanOrEqual(floor);
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

describe('the weights of confidence', () => {
  it('are those that npm run fit gives: none would be clearly better on what they were fitted to', async () => {
    const { queries, others } = trainedOn(tunedSets, true);
    const judge = (texts: readonly { readonly query: string }[], fits: boolean) =>
      Promise.all(texts.map(async ({ query }) => ({ evidence: (await find(query)).evidence, fits })));
    const judged: readonly Judged[] = [...(await judge(queries, true)), ...(await judge(others, false))];
    const fitted = fitConfidence(judged);
    // Another word in a description moves some evidence, and no weight by more than a step or two.
    expect(costOf(confidenceWeights, judged)).toBeLessThanOrEqual(costOf(fitted, judged) * 1.005);
    expect(costOf({ ...confidenceWeights, unknown: confidenceWeights.unknown + 1 }, judged)).toBeGreaterThan(
      costOf(fitted, judged) * 1.005,
    );
  });
});
