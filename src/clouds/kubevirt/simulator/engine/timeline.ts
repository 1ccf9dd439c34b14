// What is going to happen in the simulated cluster: done when time has come, looked at on every request.

export type Task = () => void;

/** Guards the tasks that are due later, in order of time. */
export class Timeline {
  readonly #elapsed: () => number;
  #tasks: { readonly at: number; readonly order: number; readonly run: Task }[] = [];
  #order = 0;

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  /** Runs a task in so many milliseconds, at the next look at the clock after that. */
  later(ms: number, run: Task): void {
    this.#tasks.push({ at: this.#elapsed() + ms, order: this.#order++, run });
    this.#tasks.sort((a, b) => a.at - b.at || a.order - b.order);
  }

  /** Runs everything that is due, including what that makes due. */
  advance(): void {
    const now = this.#elapsed();
    for (let next = this.#tasks[0]; next !== undefined && next.at <= now; next = this.#tasks[0]) {
      this.#tasks.shift();
      next.run();
    }
  }

  /** Runs everything there is to come, whenever it is due: for what lies in the past of a fresh cluster. */
  flush(): void {
    for (let next = this.#tasks.shift(); next !== undefined; next = this.#tasks.shift()) next.run();
  }

  /** Milliseconds until the next task; undefined when there is none. */
  untilNext(): number | undefined {
    const next = this.#tasks[0];
    return next === undefined ? undefined : Math.max(0, next.at - this.#elapsed());
  }
}
