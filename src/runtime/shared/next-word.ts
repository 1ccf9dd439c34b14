// Waiting for a word of a channel without resting on it: whoever waits looks again after a while.
import type { Shared } from './shared.ts';

export interface NextWord {
  /** Resolves with the next word since the last time, when the signal aborts, or when it is time to look anyway. */
  passed(): Promise<void>;
  leave(): void;
}

/** Words are heard as a rule; one that was missed costs no more than this, in milliseconds. */
const lookAgainMs = 2_000;

/** Listens from now on: a word between this and `passed` counts. */
export async function nextWord(shared: Shared, channel: string, signal: AbortSignal): Promise<NextWord> {
  let heard: 'nothing' | 'a word' = 'nothing';
  let wake: () => void = () => {};
  const ring = (): void => {
    heard = 'a word';
    wake();
  };
  const leave = await shared.hear(channel, ring);
  signal.addEventListener('abort', ring);
  return {
    async passed() {
      if (heard === 'nothing' && !signal.aborted) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, lookAgainMs);
        });
        clearTimeout(timer);
      }
      heard = 'nothing';
    },
    leave() {
      signal.removeEventListener('abort', ring);
      leave();
    },
  };
}
