// Things that happen later: run in the order of their time whenever the clock is looked at, no timers.

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Holds what is still to come. */
export class Timeline {
  #waiting: Due[] = [];
  #order = 0;

  /** `at` in milliseconds of the same clock that `advance` gets. */
  add(at: number, run: () => void): void {
    this.#order += 1;
    this.#waiting.push({ at, order: this.#order, run });
  }

  /** Runs everything due at `now`, including what running it makes due. */
  advance(now: number): void {
    for (;;) {
      let next: Due | undefined;
      for (const due of this.#waiting) {
        if (due.at > now) continue;
        if (next === undefined || due.at < next.at || (due.at === next.at && due.order < next.order)) next = due;
      }
      if (next === undefined) return;
      const ran = next;
      this.#waiting = this.#waiting.filter((due) => due !== ran);
      ran.run();
    }
  }

  get size(): number {
    return this.#waiting.length;
  }
}
