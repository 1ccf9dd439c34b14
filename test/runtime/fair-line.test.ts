// Who is next in a line that principals share.
import { describe, expect, it } from '@jest/globals';
import { FairLine } from '../../src/runtime/fair-line.ts';

const all = (line: FairLine<string>): string[] => {
  const out: string[] = [];
  for (let item = line.next(); item !== undefined; item = line.next()) out.push(item);
  return out;
};

describe('a fair line', () => {
  it('lets principals take turns, and the kinds of each of them', () => {
    const line = new FairLine<string>(100);
    for (const n of [1, 2, 3]) line.join({ who: 'alice', kind: 'list' }, `alice list ${n}`);
    line.join({ who: 'alice', kind: 'stop' }, 'alice stop');
    line.join({ who: 'bob', kind: 'list' }, 'bob list 1');
    line.join({ who: 'bob', kind: 'list' }, 'bob list 2');
    expect(all(line)).toEqual([
      ...['alice list 1', 'bob list 1', 'alice stop', 'bob list 2'],
      ...['alice list 2', 'alice list 3'],
    ]);
  });

  it('is not longer for whoever is quiet because another asks for many kinds of things', () => {
    const line = new FairLine<string>(1_000);
    for (let n = 0; n < 300; n += 1) line.join({ who: 'alice', kind: `list ${n}` }, `alice ${n}`);
    line.join({ who: 'bob', kind: 'stop' }, 'bob');
    expect([line.next(), line.next()]).toEqual(['alice 0', 'bob']);
  });

  it('makes room when it is full at the expense of whoever has most in it, from the end', () => {
    const line = new FairLine<string>(3);
    for (const n of [1, 2, 3]) line.join({ who: 'alice', kind: 'list' }, `alice ${n}`);
    expect(line.join({ who: 'bob', kind: 'list' }, 'bob 1')).toBe('alice 3');
    expect(line.join({ who: 'alice', kind: 'list' }, 'alice 4')).toBe('alice 4');
    // Bob would have as many as alice then: that is no reason to push her out.
    expect(line.join({ who: 'bob', kind: 'list' }, 'bob 2')).toBe('bob 2');
    expect(all(line)).toEqual(['alice 1', 'bob 1', 'alice 2']);
  });

  it('forgets what no longer waits', () => {
    const line = new FairLine<string>(1);
    const place = { who: 'alice', kind: 'list' };
    line.join(place, 'one');
    line.leave(place, 'one');
    line.leave(place, 'one');
    expect(line.join(place, 'two')).toBeUndefined();
    expect(all(line)).toEqual(['two']);
  });
});
