import { describe, expect, it } from '@jest/globals';
import { setUp } from './guarded.ts';

describe('turns at the guard', () => {
  it('lets 200 calls at once through in their order', async () => {
    const { running, call, settle } = setUp({ atOnce: 8 });
    const calls = Array.from({ length: 200 }, () => call());
    for (let count = 0; count < 200; count++) {
      await settle();
      running[count]!.answer();
    }
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['answered']));
  });

  it('gives a place to the next call once its holder only waits for what it began', async () => {
    const { running, call, settle } = setUp({ atOnce: 24 });
    const starts = Array.from({ length: 24 }, () => call('act'));
    const stop = call('act', 'prod', undefined, 'emergency_stop');
    await settle();
    expect(running.map(({ tool }) => tool)).toEqual(Array(24).fill('act'));
    running[0]!.taken();
    await settle();
    expect(running.at(-1)!.tool).toBe('emergency_stop');
    running[0]!.answer();
    await settle();
    // The place was given up once, not twice.
    const next = call('act');
    await settle();
    expect(running).toHaveLength(25);
    for (const one of running) one.answer();
    await settle();
    running.at(-1)!.answer();
    expect(await Promise.all([...starts, stop, next])).toEqual(Array(26).fill('answered'));
  });

  it('lets kinds of calls take turns: a crowd of one keeps no other out', async () => {
    const { running, call, settle } = setUp({ atOnce: 1 });
    for (let count = 0; count < 1_000; count++) void call('act', 'prod', undefined, 'deploy');
    void call('act', 'prod', undefined, 'rename');
    void call('act', 'prod', undefined, 'stop');
    for (let count = 0; count < 6; count++) {
      await settle();
      running.at(-1)!.answer();
    }
    expect(running.slice(0, 6).map(({ tool }) => tool)).toEqual([
      'deploy',
      'deploy',
      'rename',
      'stop',
      'deploy',
      'deploy',
    ]);
  });

  it('lets principals take turns: many kinds of calls of one keep no call of another out', async () => {
    const { running, call, settle } = setUp({ atOnce: 1 });
    for (let count = 0; count < 300; count++)
      void call('read', 'prod', undefined, `list_${count}`, { principal: 'alice' });
    void call('read', 'prod', undefined, 'look', { principal: 'bob' });
    for (let count = 0; count < 2; count++) {
      await settle();
      running.at(-1)!.answer();
    }
    await settle();
    expect(running.map(({ tool }) => tool)).toEqual(['list_0', 'list_1', 'look']);
  });

  it('tells the last of a crowd that it is busy when another needs the room, and has sent nothing of it', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, waiting: 3 });
    const crowd = Array.from({ length: 4 }, () => call('read', 'prod', undefined, 'list', { principal: 'alice' }));
    const other = call('read', 'prod', undefined, 'look', { principal: 'bob' });
    expect(await crowd[3]).toBe('BUSY/refused');
    for (let count = 0; count < 4; count++) {
      await settle();
      running.at(-1)!.answer();
    }
    expect(await Promise.all([...crowd.slice(0, 3), other])).toEqual(Array(4).fill('answered'));
    expect(running).toHaveLength(4);
  });

  it('refuses a call whose turn does not come in time, and sends it never', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, turnMs: 5 });
    void call();
    expect(await call()).toBe('BUSY/refused');
    running[0]!.answer();
    await settle();
    expect(running).toHaveLength(1);
  });

  it('lets what is looked up aside wait less than the call that it is for', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, asideTurnMs: 5 });
    void call();
    const own = call('read', 'prod', undefined, 'own');
    expect(await call('read', 'prod', undefined, 'aside', { isAside: true })).toBe('BUSY/refused');
    running[0]!.answer();
    await settle();
    running[1]!.answer();
    expect(await own).toBe('answered');
  });
});
