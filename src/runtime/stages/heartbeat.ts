// Progress in measure: a sign of life from the first second on, and never more than a few a second.
import type { Progress, Turn } from '../../contract/invocation.ts';

export interface Heartbeat {
  /** What the provider has to say. Passed on at once, or a moment later in place of all that came in between. */
  readonly report: (progress: Progress) => void;
  readonly turn: (turn: Turn) => void;
  /** Nothing is said after this. */
  stop(): void;
}

/** Clients stop waiting after a minute without a word. */
const beatMs = 1_000;
const silenceMs = 5_000;
/** So many steps in a row go out at once, and then one in each gap. */
const mostAtOnce = 5;
const gapMs = 200;

/** `elapsed` is in milliseconds; see Clock. */
export function startHeartbeat(tool: string, report: (progress: Progress) => void, elapsed: () => number): Heartbeat {
  const startedAt = elapsed();
  let saidAt = Number.NEGATIVE_INFINITY;
  let held: Progress | undefined;
  let room = mostAtOnce;
  let roomAt = startedAt;
  const hasRoom = (): boolean => {
    const now = elapsed();
    room = Math.min(mostAtOnce, room + (now - roomAt) / gapMs);
    roomAt = now;
    return room >= 1;
  };
  let isQueued = false;
  const say = (progress: Progress): void => {
    held = undefined;
    room -= 1;
    saidAt = elapsed();
    report(progress);
  };
  const beat = (): void => {
    const now = elapsed();
    const what = isQueued ? 'waits for its turn' : 'is under way';
    if (held !== undefined) say(held);
    else if (now - saidAt >= silenceMs) {
      say({ message: `${tool} ${what}: ${Math.round((now - startedAt) / 1000)} s`, elapsedMs: now - startedAt });
    }
  };
  const timer = setInterval(beat, beatMs);
  return {
    report: (progress) => {
      // What is to be heard is not left out for what comes behind it.
      if (hasRoom() || progress.alert !== undefined) say(progress);
      else held = progress;
    },
    turn: (turn) => {
      isQueued = turn === 'awaited';
    },
    stop: () => clearInterval(timer),
  };
}
