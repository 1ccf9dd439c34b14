// Work of the process's one event loop, a piece at a time: what has arrived is heard in between, and no principal's crowd of
// calls or of large answers keeps another's out.
import { type Admission, Bulkhead, type Entrance } from './bulkhead.ts';

/** `in`: do it now. Else it was not waited for any longer, as with a bulkhead. Comes at once when nothing was done just before. */
export type LoopTurns = (entrance: Entrance) => Promise<Admission['is']>;

/** Pieces that may wait, of all principals together. */
const mostWaiting = 10_000;
/**
 * Rounds of the loop between two pieces. Node takes one new connection in each, so with fewer a thousand clients who come at
 * once would stand before the door for as long as a thousand calls take. An idle round takes microseconds.
 */
const rounds = 8;

/** One for all that share the event loop. */
export function createLoopTurns(): LoopTurns {
  const place = new Bulkhead(1, mostWaiting);
  return async (entrance) => {
    const admission = await place.enter(entrance);
    if (admission.is === 'in')
      setImmediate(() => (place.waiting === 0 ? admission.leave() : after(rounds - 1, admission.leave)));
    return admission.is;
  };
}

function after(count: number, then: () => void): void {
  setImmediate(() => (count <= 1 ? then() : after(count - 1, then)));
}
