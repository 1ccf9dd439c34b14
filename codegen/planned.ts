// Read > overlay > plan, without printing: what the generator and everybody who only wants the facts have in common.
import type { Api } from './ir/types.ts';
import { validateApi } from './ir/validate.ts';
import { applyOverlay } from './overlay/apply.ts';
import type { Overlay, Words } from './overlay/types.ts';
import { planOf } from './plan/index.ts';
import type { Reader, Source } from './readers/reader.ts';

export interface Planning {
  readonly source: Source;
  /** The version whose parameters somebody has read; the same one when left out. */
  readonly reviewed?: Source | undefined;
  readonly reader: Reader;
  readonly overlay: Overlay;
  readonly words: Words;
  /** Set for the current version: an overlay entry that hits nothing is then an error, and so is whatever is open. */
  readonly strict: boolean;
}

/** The Api as read and as corrected, and what becomes of it. Throws GenerationError. */
export function planned({ source, reviewed, reader, overlay, words, strict }: Planning) {
  const read = validateApi(reader(source));
  const api = applyOverlay(read, overlay, words, {
    strict,
    ...(reviewed !== undefined && { read: paramsIn(reader(reviewed)) }),
  });
  return { read, api, plan: planOf(api, overlay, words) };
}

const paramsIn = ({ operations }: Api): ReadonlySet<string> =>
  new Set(operations.flatMap(({ id, params }) => params.map(({ name }) => `${id}.${name}`)));
