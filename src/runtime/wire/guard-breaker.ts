// Stops calling a cloud that does not answer, and asks it again with one call after a while.

/** `unheard`: no answer, or none that can be read; `neither`: it says nothing about the cloud. */
export type Heard = 'answered' | 'unheard' | 'neither';

export interface BreakerRules {
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
  /** Calls in a row without an answer after which it opens. */
  readonly failures: number;
  /** How long it stays open, in milliseconds. */
  readonly openMs: number;
}

/** Closed, open, or open with one call out to see whether the cloud is back. */
export class Breaker {
  readonly #rules: BreakerRules;
  #inRow = 0;
  #openUntil: number | undefined;
  #probe: 'out' | 'none' = 'none';

  constructor(rules: BreakerRules) {
    this.#rules = rules;
  }

  /** `go`, or for how many milliseconds there is no use in trying. */
  ask(): 'go' | { readonly waitMs: number } {
    if (this.#openUntil === undefined) return 'go';
    const left = this.#openUntil - this.#rules.elapsed();
    if (left > 0) return { waitMs: Math.min(left, this.#rules.openMs) };
    if (this.#probe === 'out') return { waitMs: this.#rules.openMs };
    this.#probe = 'out';
    return 'go';
  }

  /** Every call that was let go says what it heard. */
  tell(heard: Heard): void {
    if (heard === 'neither') {
      this.#probe = 'none';
      return;
    }
    if (heard === 'answered') {
      this.#inRow = 0;
      this.#openUntil = undefined;
      this.#probe = 'none';
      return;
    }
    this.#inRow += 1;
    if (this.#inRow < this.#rules.failures) return;
    this.#openUntil = this.#rules.elapsed() + this.#rules.openMs;
    this.#probe = 'none';
  }
}
