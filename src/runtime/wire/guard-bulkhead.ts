// Lets so many calls run at once and the others wait for their turn; kinds of calls take turns, so that none is kept out.

export type Admission =
  | { readonly is: 'in'; readonly leave: () => void }
  | { readonly is: 'full' }
  /** Its turn did not come in the time that it may wait. */
  | { readonly is: 'late' }
  | { readonly is: 'gone' };

export interface Entrance {
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** What the call is one of. Those of one kind come in their order, and a crowd of one kind keeps no other out. */
  readonly kind: string;
  /** How long it may wait, in milliseconds. */
  readonly waitMs: number;
  /** Told when there is no place yet. */
  readonly onWait?: () => void;
}

type Turn = () => void;

/** Counts who is in. */
export class Bulkhead {
  readonly #atOnce: number;
  readonly #waiting: number;
  /** Kind > those who wait, in their order. The kind at the front is next, and goes to the back with its turn. */
  readonly #lines = new Map<string, Turn[]>();
  #inside = 0;
  #length = 0;

  /** `atOnce` calls run, `waiting` more wait for their turn. */
  constructor(atOnce: number, waiting: number) {
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  /** `full`: there is no room to wait either; `gone`: the signal aborted before the turn came. `leave` counts once. */
  async enter({ signal, kind, waitMs, onWait }: Entrance): Promise<Admission> {
    if (signal.aborted) return { is: 'gone' };
    if (this.#inside < this.#atOnce) {
      this.#inside += 1;
      return this.#admitted();
    }
    if (this.#length >= this.#waiting) return { is: 'full' };
    onWait?.();
    return new Promise((resolve) => {
      const end = (how: () => Admission): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        resolve(how());
      };
      const turn: Turn = () => end(() => this.#admitted());
      const drop = (is: 'gone' | 'late'): void => {
        this.#drop(kind, turn);
        end(() => ({ is }));
      };
      const giveUp = (): void => drop('gone');
      const timer = setTimeout(() => drop('late'), waitMs);
      signal.addEventListener('abort', giveUp, { once: true });
      const line = this.#lines.get(kind);
      if (line === undefined) this.#lines.set(kind, [turn]);
      else line.push(turn);
      this.#length += 1;
    });
  }

  #admitted(): Admission {
    let left: 'no' | 'yes' = 'no';
    const leave = (): void => {
      if (left === 'yes') return;
      left = 'yes';
      const next = this.#next();
      // The place goes to the next in line without being free in between.
      if (next === undefined) this.#inside -= 1;
      else next();
    };
    return { is: 'in', leave };
  }

  #next(): Turn | undefined {
    for (const [kind, line] of this.#lines) {
      const turn = line.shift();
      this.#lines.delete(kind);
      if (line.length > 0) this.#lines.set(kind, line);
      if (turn === undefined) continue;
      this.#length -= 1;
      return turn;
    }
    return undefined;
  }

  #drop(kind: string, turn: Turn): void {
    const line = this.#lines.get(kind) ?? [];
    const at = line.indexOf(turn);
    if (at < 0) return;
    line.splice(at, 1);
    this.#length -= 1;
    if (line.length === 0) this.#lines.delete(kind);
  }
}
