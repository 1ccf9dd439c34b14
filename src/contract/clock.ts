// Time as an argument: what providers ask for instead of reaching for timers.

export interface Clock {
  /** Unix time in milliseconds: for dates only, since whoever sets the clock moves it. */
  now(): number;
  /** Milliseconds since some moment: how long things take, and when they end, whatever the clock is set to. */
  elapsed(): number;
  /** Resolves when the time is up or the signal aborts, whichever is first; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
    }),
};
