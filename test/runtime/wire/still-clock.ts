// A clock that only moves when somebody sleeps, and remembers how long.
import type { Clock } from '../../../src/contract/clock.ts';

export interface StillClock extends Clock {
  readonly sleeps: readonly number[];
  /** Lets time pass without sleeping. */
  pass(ms: number): void;
  /** Somebody sets the clock: no time passes. */
  set(ms: number): void;
}

export const startOfTime = Date.UTC(2026, 10, 21, 6, 0, 0);

export function stillClock(start = startOfTime): StillClock {
  let now = start;
  let elapsed = 0;
  const sleeps: number[] = [];
  const pass = (ms: number): void => {
    now += ms;
    elapsed += ms;
  };
  return {
    sleeps,
    now: () => now,
    elapsed: () => elapsed,
    pass,
    set: (ms) => {
      now = ms;
    },
    sleep: async (ms, signal) => {
      // What is under way gets its turn first: nobody is late while the clock stands still.
      await new Promise(setImmediate);
      if (signal.aborted) return;
      sleeps.push(ms);
      pass(ms);
    },
  };
}
