// A clock that skips the pauses of one length and lets something happen in each: no test waits for a pause.
import { type Clock, systemClock } from '../../../src/contract/clock.ts';

/** Pauses from two seconds up to `everyMs` take no time; the first of them runs the first step, and so on. */
export function steppingClock(everyMs: number, steps: readonly (() => unknown)[]): Clock {
  let ahead = 0;
  let next = 0;
  return {
    now: () => systemClock.now() + ahead,
    elapsed: () => systemClock.elapsed() + ahead,
    async sleep(ms, signal) {
      if (ms < 2_000 || ms > everyMs) return systemClock.sleep(ms, signal);
      ahead += ms;
      next += 1;
      await steps[next - 1]?.();
    },
  };
}
