// What pulling the facts of an API from a running service takes and gives, whichever cloud it is. Types only.
import type { Provider } from './invocation.ts';
import type { Json, JsonObject } from './tool.ts';

/** Facts of one version, ready to be written. */
export interface Pulled {
  readonly version: string;
  readonly text: string;
  /** For sources.json: where the facts are from. */
  readonly from: string;
  /** How many operations the facts tell of. */
  readonly operations: number;
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

/** Reading calls of one profile, through the same pipeline as every other call. */
export interface Reading {
  readonly provider: Provider;
  /** The profile that was asked for, or the one that is used when none is. */
  readonly profile: string;
  readonly signal: AbortSignal;
  /** What a reading tool answers. Throws ToolError. */
  read(tool: string, args: JsonObject): Promise<Json>;
}

export interface PullWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly known: Known | undefined;
  /** Opens the way to the profile that was asked for. Throws UsageError, ToolError. */
  reading(): Promise<Reading>;
}

/** Reads the facts of one kind of cloud. */
export interface Pull {
  /** Throws ToolError when the service refuses or answers something else, UsageError for options that do not fit. */
  facts(asked: Asked, world: PullWorld): Promise<Pulled>;
}
