// What pulling the facts of an API gives, whichever provider it is.

/** Facts of one version, ready to be written. */
export interface Pulled {
  readonly version: string;
  readonly text: string;
  /** For sources.json: where the facts are from. */
  readonly from: string;
  /** Operation > all that the facts say of it. */
  readonly operations: ReadonlyMap<string, string>;
  /** Sentences about gaps, and about what is not from the service itself. */
  readonly notes: readonly string[];
}

/** What was asked for on the command line. */
export interface Asked {
  readonly profile?: string | undefined;
  readonly url?: string | undefined;
  readonly version?: string | undefined;
  readonly typelib?: string | undefined;
}

/** The newest version that the checkout has, and its text. */
export interface Known {
  readonly version: string;
  readonly text: string;
}
