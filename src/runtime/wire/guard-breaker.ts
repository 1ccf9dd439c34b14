// Stops calling a cloud that does not answer, and asks it again with one call after a while.

/**
 * `unreachable`: nobody is there; `unheard`: somebody is, without an answer to this one that can be read; `neither`: it
 * says nothing about the cloud.
 */
export type Heard = 'answered' | 'unreachable' | 'unheard' | 'neither';

export interface BreakerRules {
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
  /** Calls in a row without an answer after which it opens. */
  readonly failures: number;
  /** How long it stays open, in milliseconds. */
  readonly openMs: number;
}

/** A call that was let go. */
export interface Tried {
  readonly tool: string;
  /** When it began, by the clock of the rules. */
  readonly at: number;
}

/** Closed, open, or open with one call out to see whether the cloud is back. One tool that is never answered opens it for itself alone. */
export class Breaker {
  readonly #rules: BreakerRules;
  #inRow = 0;
  #lastFailureAt = Number.NEGATIVE_INFINITY;
  /** Tools of the failures in a row; `*` for failures that are not about one tool. */
  #failed = new Set<string>();
  #openUntil: number | undefined;
  #probe: 'out' | 'none' = 'none';

  constructor(rules: BreakerRules) {
    this.#rules = rules;
  }

  /** Whether calls are kept back, of all tools or of some. */
  get isOpen(): boolean {
    return this.#openUntil !== undefined;
  }

  /** `go`, or for how many milliseconds there is no use in trying. */
  ask(tool: string): 'go' | { readonly waitMs: number } {
    if (this.#openUntil === undefined || !this.#isAbout(tool)) return 'go';
    const left = this.#openUntil - this.#rules.elapsed();
    if (left > 0) return { waitMs: Math.min(left, this.#rules.openMs) };
    if (this.#probe === 'out') return { waitMs: this.#rules.openMs };
    this.#probe = 'out';
    return 'go';
  }

  /** Every call that was let go says what it heard. */
  tell(heard: Heard, { tool, at }: Tried): void {
    if (heard === 'neither') {
      if (this.#isAbout(tool)) this.#probe = 'none';
      return;
    }
    if (heard === 'answered') {
      if (this.#openUntil !== undefined && !this.#isAbout(tool)) return;
      this.#inRow = 0;
      this.#failed.clear();
      this.#openUntil = undefined;
      this.#probe = 'none';
      return;
    }
    // Calls that were under way side by side met the same failure: they count as one.
    if (at < this.#lastFailureAt) return;
    this.#lastFailureAt = this.#rules.elapsed();
    this.#failed.add(heard === 'unreachable' ? everyTool : tool);
    this.#inRow += 1;
    if (this.#inRow < this.#rules.failures) return;
    this.#openUntil = this.#rules.elapsed() + this.#rules.openMs;
    this.#probe = 'none';
  }

  #isAbout(tool: string): boolean {
    return this.#failed.size !== 1 || this.#failed.has(everyTool) || this.#failed.has(tool);
  }
}

const everyTool = '*';
