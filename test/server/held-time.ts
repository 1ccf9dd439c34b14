// Time of a simulated cloud that stands still until a test lets it go: what is on its way there stays on it.
import { type Clock, systemClock } from '../../src/contract/clock.ts';

/** Its clock, and what lets it go. */
export function heldTime() {
  const go = new AbortController();
  let began = 0;
  const isHeld = (): boolean => !go.signal.aborted;
  const clock: Clock = {
    now: () => systemClock.now(),
    elapsed: () => (isHeld() ? 0 : systemClock.elapsed() - began),
    sleep: (ms, signal) =>
      isHeld() ? systemClock.sleep(2_000_000, AbortSignal.any([signal, go.signal])) : systemClock.sleep(ms, signal),
  };
  return {
    clock,
    letGo(): void {
      began = systemClock.elapsed();
      go.abort();
    },
  };
}
