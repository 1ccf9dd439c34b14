// How long a script has computed, without the time that it waited.

export interface Budget {
  enter(): void;
  leave(): void;
  usedMs(): number;
  isSpent(): boolean;
}

/** `now` is in milliseconds. */
export function createBudget(mostMs: number, now: () => number): Budget {
  let used = 0;
  let since: number | undefined;
  const usedMs = (): number => used + (since === undefined ? 0 : now() - since);
  return {
    enter() {
      since = now();
    },
    leave() {
      used = usedMs();
      since = undefined;
    },
    usedMs,
    isSpent: () => usedMs() > mostMs,
  };
}
