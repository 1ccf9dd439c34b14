// What is left of runs over many machines: each principal's own, and as much of it as anybody's.
import { expect, it } from '@jest/globals';
import { createRunBook } from '../../../src/clouds/virtspan/provider/run-book.ts';

it('keeps the latest runs of each principal, however many another makes', () => {
  const runs = createRunBook();
  const hers = runs.keep('alice', 'stop', []);
  const his = Array.from({ length: 200 }, () => runs.keep('bob', 'start', []));
  expect(runs.find('alice', hers)).toEqual({ what: 'stop', left: [] });
  expect(runs.find('bob', hers)).toBeUndefined();
  expect(runs.find('bob', his.at(-1)!)).toEqual({ what: 'start', left: [] });
  expect(runs.find('bob', his[0]!)).toBeUndefined();
});

it('forgets whoever ran something longest ago, so that many principals fill nothing', () => {
  const runs = createRunBook();
  const first = runs.keep('first', 'stop', []);
  const second = runs.keep('second', 'stop', []);
  runs.keep('first', 'stop', []);
  for (let one = 0; one < 999; one += 1) runs.keep(`principal-${one}`, 'stop', []);
  expect(runs.find('second', second)).toBeUndefined();
  expect(runs.find('first', first)).toBeDefined();
});
