// Lets so many calls run at once and so many wait; the rest are told to come back.

export type Admission =
  | { readonly is: 'in'; readonly leave: () => void }
  | { readonly is: 'full' }
  | { readonly is: 'gone' };

/** Counts who is in. First come, first served. */
export class Bulkhead {
  readonly #atOnce: number;
  readonly #waiting: number;
  readonly #line: (() => void)[] = [];
  #inside = 0;

  /** `atOnce` calls run, `waiting` more wait for their turn. */
  constructor(atOnce: number, waiting: number) {
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  /** `full`: there is no room to wait either; `gone`: the signal aborted before the turn came. `leave` counts once. */
  async enter(signal: AbortSignal): Promise<Admission> {
    if (signal.aborted) return { is: 'gone' };
    if (this.#inside < this.#atOnce) {
      this.#inside += 1;
      return this.#admitted();
    }
    if (this.#line.length >= this.#waiting) return { is: 'full' };
    return new Promise((resolve) => {
      const turn = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(this.#admitted());
      };
      const giveUp = (): void => {
        this.#line.splice(this.#line.indexOf(turn), 1);
        resolve({ is: 'gone' });
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#line.push(turn);
    });
  }

  #admitted(): Admission {
    let left: 'no' | 'yes' = 'no';
    const leave = (): void => {
      if (left === 'yes') return;
      left = 'yes';
      const next = this.#line.shift();
      // The place goes to the next in line without being free in between.
      if (next === undefined) this.#inside -= 1;
      else next();
    };
    return { is: 'in', leave };
  }
}
