import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Progress } from '../../../src/contract/invocation.ts';
import { startHeartbeat } from '../../../src/runtime/stages/heartbeat.ts';

describe('progress', () => {
  const heard: Progress[] = [];
  beforeEach(() => {
    heard.length = 0;
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const start = () =>
    startHeartbeat(
      'toy_start',
      (progress) => heard.push(progress),
      () => performance.now(),
    );

  it('goes out from the first second on and every few after it, whatever the provider says', () => {
    const heartbeat = start();
    jest.advanceTimersByTime(60_500);
    heartbeat.stop();
    jest.advanceTimersByTime(60_000);
    expect(heard[0]).toEqual({ message: 'toy_start is under way: 1 s', elapsedMs: 1_000 });
    expect(heard).toHaveLength(12);
  });

  it('says that a call waits for its turn', () => {
    const heartbeat = start();
    heartbeat.turn('awaited');
    jest.advanceTimersByTime(1_000);
    heartbeat.turn('come');
    jest.advanceTimersByTime(5_000);
    heartbeat.stop();
    expect(heard.map(({ message }) => message)).toEqual([
      'toy_start waits for its turn: 1 s',
      'toy_start is under way: 6 s',
    ]);
  });

  it('is passed on a few times a second at most, and the last state is not lost', () => {
    const heartbeat = start();
    for (let event = 1; event <= 20_000; event++) {
      heartbeat.report({ message: `event ${event}`, elapsedMs: event });
      if (event % 10 === 0) jest.advanceTimersByTime(1);
    }
    jest.advanceTimersByTime(1_000);
    heartbeat.stop();
    expect(heard.length).toBeLessThanOrEqual(20);
    expect(heard.at(-1)!.message).toBe('event 20000');
  });
});
