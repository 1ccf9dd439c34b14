import { describe, expect, it } from '@jest/globals';
import { createRandom, searchWeights, shuffled } from '../../scripts/fit/coordinate-search.ts';

const valley = ([x = 0, y = 0]: readonly number[]): number => (x - 2) ** 2 + (y + 1) ** 2 + 0.5 * x * y;

describe('the search for weights', () => {
  it('comes near the bottom, and to the same place with the same seed', () => {
    const search = () => searchWeights({ from: [0, 0], loss: valley, pull: 0, random: createRandom(1) });
    expect(valley(search())).toBeLessThan(valley([0, 0]) - 4);
    expect(search()).toEqual(search());
  });

  it('stays where it began when the examples say nothing', () => {
    const found = searchWeights({ from: [0.7, 3], loss: () => 1, pull: 0.01, random: createRandom(1) });
    expect(found).toEqual([0.7, 3]);
  });

  it('is held back by the pull', () => {
    const far = (pull: number) => searchWeights({ from: [0, 0], loss: valley, pull, random: createRandom(1) })[0]!;
    expect(far(10)).toBeLessThan(far(0));
  });

  it('leaves a weight where it is rather than give it a value that is not allowed', () => {
    const allows = (at: number, value: number) => at !== 1 || value >= 0;
    const found = searchWeights({ from: [0, 0], loss: valley, pull: 0, random: createRandom(1), allows });
    expect(found[0]).toBeGreaterThan(1);
    expect(found[1]).toBe(0);
  });

  it('shuffles without losing any', () => {
    expect([...shuffled(7, createRandom(3))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
