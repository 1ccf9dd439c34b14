// How much of an API there are tools for, as the generator counted it. Types only.

export interface Counts {
  readonly operations: number;
  readonly generated: number;
  readonly excluded: number;
  /** With a sentence about what they do. */
  readonly worded: number;
  /** Somebody has said what they do to the cloud. */
  readonly classified: number;
}

/** Why some operations are left out, and which, by category. */
export interface ExclusionReason {
  readonly kind: string;
  readonly why: string;
  readonly operations: number;
  readonly in: readonly { readonly category: string; readonly ids: readonly string[] }[];
}

/** A version whose facts are known, and what it changed against the one before. */
export interface Growth {
  readonly version: string;
  readonly operations: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** One provider: its part of the coverage.json that lies beside the generated code. */
export interface ProviderCoverage {
  readonly version: string;
  readonly tools: number;
  readonly total: Counts;
  readonly categories: Readonly<Record<string, Counts>>;
  /** How many tools of each effect and risk. */
  readonly mix: {
    readonly effects: Readonly<Record<string, number>>;
    readonly risks: Readonly<Record<string, number>>;
  };
  /** Operation > why it is left out. */
  readonly excluded: Readonly<Record<string, string>>;
  /** The same by reason, the most frequent first. */
  readonly exclusions: readonly ExclusionReason[];
  readonly missing: readonly string[];
  readonly unworded: { readonly operations: readonly string[]; readonly params: readonly string[] };
  readonly unclassified: readonly string[];
  /** Oldest first. */
  readonly growth?: readonly Growth[];
}
