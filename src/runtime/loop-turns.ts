// Work of the process's one event loop, a little at a time: what has arrived is heard in between, and no principal's crowd of
// calls or of large answers keeps another's out.
import { type Admission, Bulkhead, type Entrance } from './bulkhead.ts';

/** A piece of work that waits for its turn. */
export interface Piece extends Entrance {
  /** `small` takes part of a millisecond, as the beginning of a call does; `large` takes milliseconds. */
  readonly size: 'small' | 'large';
}

/** `in`: do it now. Else it was not waited for any longer, as with a bulkhead. Comes at once when little was done just before. */
export type LoopTurns = (piece: Piece) => Promise<Admission['is']>;

/** Pieces that may wait, of all principals together. */
const mostWaiting = 10_000;
/**
 * Pieces in one turn. What begins together is sent, answered and written together: calls that began one to a turn took a
 * fifth more of the processor.
 */
const atOnce = { small: 32, large: 1 } as const;
/**
 * Rounds of the loop between two turns. Node takes one new connection in each, so with fewer a thousand clients who come at
 * once would stand before the door for as long as a thousand calls take. An idle round takes microseconds.
 */
const rounds = 64;

/** One for all that share the event loop. */
export function createLoopTurns(): LoopTurns {
  const turns = { small: turnsOf(atOnce.small), large: turnsOf(atOnce.large) };
  return (piece) => turns[piece.size](piece);
}

function turnsOf(most: number): (entrance: Entrance) => Promise<Admission['is']> {
  const place = new Bulkhead(most, mostWaiting);
  /** How those of this turn leave, all of them at its end. */
  let leaves: (() => void)[] = [];
  const endTurn = (): void => {
    const all = leaves;
    leaves = [];
    for (const leave of all) leave();
  };
  return async (entrance) => {
    const admission = await place.enter(entrance);
    if (admission.is !== 'in') return admission.is;
    if (leaves.length === 0) setImmediate(() => (place.waiting === 0 ? endTurn() : after(rounds - 1, endTurn)));
    leaves.push(admission.leave);
    return 'in';
  };
}

function after(count: number, then: () => void): void {
  setImmediate(() => (count <= 1 ? then() : after(count - 1, then)));
}
