// How much of an API there are tools for, as the generator counted it. Types only.

export interface Counts {
  readonly operations: number;
  readonly generated: number;
  readonly excluded: number;
  readonly worded: number;
}

/** One provider: its part of the coverage.json that lies beside the generated code. */
export interface ProviderCoverage {
  readonly version: string;
  readonly tools: number;
  readonly total: Counts;
  readonly categories: Readonly<Record<string, Counts>>;
  /** Operation > why it is left out. */
  readonly excluded: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}
