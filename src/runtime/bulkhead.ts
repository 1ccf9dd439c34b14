// Lets so many calls run at once and the others wait for their turn, fairly between principals and between their kinds of calls.
import { FairLine, type Place } from './fair-line.ts';

export type Admission =
  | { readonly is: 'in'; readonly leave: () => void }
  | { readonly is: 'full' }
  /** Its turn did not come in the time that it may wait. */
  | { readonly is: 'late' }
  | { readonly is: 'gone' };

export interface Entrance extends Place {
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** How long it may wait, in milliseconds; as long as it takes when left out. */
  readonly waitMs?: number;
  /** Told when there is no place yet. */
  readonly onWait?: () => void;
}

interface Waiting {
  readonly turn: () => void;
  /** Another principal, who has less in the line, needs the room. */
  readonly giveWay: () => void;
}

/** Counts who is in. */
export class Bulkhead {
  readonly #atOnce: number;
  readonly #line: FairLine<Waiting>;
  #inside = 0;

  /** `atOnce` calls run, `waiting` more wait for their turn. */
  constructor(atOnce: number, waiting: number) {
    this.#atOnce = atOnce;
    this.#line = new FairLine(waiting);
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#line.size;
  }

  /** `full`: there is no room to wait either; `gone`: the signal aborted before the turn came. `leave` counts once. */
  async enter(entrance: Entrance): Promise<Admission> {
    const { signal, waitMs, onWait } = entrance;
    if (signal.aborted) return { is: 'gone' };
    if (this.#inside < this.#atOnce) {
      this.#inside += 1;
      return this.#admitted();
    }
    return new Promise((resolve) => {
      const end = (how: Admission): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        resolve(how);
      };
      const drop = (is: 'gone' | 'late'): void => {
        this.#line.leave(entrance, waiting);
        end({ is });
      };
      const giveUp = (): void => drop('gone');
      const waiting: Waiting = { turn: () => end(this.#admitted()), giveWay: () => end({ is: 'full' }) };
      const timer = waitMs === undefined ? undefined : setTimeout(() => drop('late'), waitMs);
      signal.addEventListener('abort', giveUp, { once: true });
      const gone = this.#line.join(entrance, waiting);
      gone?.giveWay();
      if (gone !== waiting) onWait?.();
    });
  }

  #admitted(): Admission {
    let left: 'no' | 'yes' = 'no';
    const leave = (): void => {
      if (left === 'yes') return;
      left = 'yes';
      const next = this.#line.next();
      // The place goes to the next in line without being free in between.
      if (next === undefined) this.#inside -= 1;
      else next.turn();
    };
    return { is: 'in', leave };
  }
}
