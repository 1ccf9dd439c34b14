// How long a script has computed, without the time that it waited.

export interface Budget {
  enter(): void;
  leave(): void;
  usedMs(): number;
  isSpent(): boolean;
  /** Spent, and the time to say where it was when it was stopped is over as well. */
  isOver(): boolean;
  /** For QuickJS to ask while it runs: stops the script once when it is spent, and for good when it is over. */
  shouldStop(): boolean;
}

/** How long a stopped script's error may take to reach us, in milliseconds. */
const lastWordsMs = 25;

/** `now` is in milliseconds. */
export function createBudget(mostMs: number, now: () => number): Budget {
  let used = 0;
  let since: number | undefined;
  let stops = 0;
  const usedMs = (): number => used + (since === undefined ? 0 : now() - since);
  const isSpent = (): boolean => usedMs() > mostMs;
  const isOver = (): boolean => usedMs() > mostMs + lastWordsMs;
  return {
    enter() {
      since = now();
    },
    leave() {
      used = usedMs();
      since = undefined;
    },
    usedMs,
    isSpent,
    isOver,
    shouldStop() {
      if (!isSpent()) return false;
      stops += 1;
      return stops === 1 || isOver();
    },
  };
}
