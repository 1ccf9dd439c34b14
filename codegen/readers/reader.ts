// What every reader is: a pure function from the text of a spec to the description of an API.
import type { Api } from '../ir/types.ts';

/** A spec as loaded from disk, checksums already compared. */
export interface Source {
  readonly provider: string;
  readonly version: string;
  /** Path as it is to appear in messages. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  /** Further fact files of the provider, by the name that sources.json gives them. */
  readonly extras: Readonly<Record<string, string>>;
  /**
   * `loosely` for a version that the further files were not made for: what of them leads nowhere there is left out, and told
   * as an oddity. Otherwise all of it is one error.
   */
  readonly fit?: 'loosely';
}

/** Throws GenerationError when the text is no spec of its kind. Never renames, guesses or drops. */
export type Reader = (source: Source) => Api;
