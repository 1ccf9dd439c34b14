// Ends a script from outside when it does not come back: QuickJS does not look at the clock everywhere.

export interface Watchdog {
  /** The script was set going by one more message. */
  sent(): void;
  /** It dealt with one of them; `computeMs` is what it used so far. */
  rested(computeMs: number): void;
  stop(): void;
}

/** What the script gets beyond its computing time, in milliseconds: it normally ends itself. */
const graceMs = 1_000;

/** Calls `bite` once when the script computes for longer than `computeMs` and something. */
export function createWatchdog(computeMs: number, bite: () => void): Watchdog {
  let waiting = 0;
  let used = 0;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(bite, Math.max(0, computeMs - used) + graceMs);
  };
  return {
    sent() {
      waiting += 1;
      if (waiting === 1) wait();
    },
    rested(computed) {
      used = computed;
      waiting -= 1;
      if (waiting === 0) clearTimeout(timer);
      else wait();
    },
    stop: () => clearTimeout(timer),
  };
}
