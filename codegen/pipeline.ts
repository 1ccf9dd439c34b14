// The whole of code generation on one screen: read > overlay > plan > emit. Writing is the caller's last step.
import { emit } from './emit/index.ts';
import type { Api } from './ir/types.ts';
import { validateApi } from './ir/validate.ts';
import { applyOverlay } from './overlay/apply.ts';
import type { Overlay, Words } from './overlay/types.ts';
import { refuseUntelling } from './plan/columns.ts';
import { type Coverage, coverageOf } from './plan/coverage.ts';
import { planOf } from './plan/index.ts';
import type { Plan } from './plan/types.ts';
import { refuseUncounted } from './plan/units.ts';
import { versionsOf } from './plan/versions.ts';
import type { Reader, Source } from './readers/reader.ts';

export interface Inputs {
  readonly source: Source;
  readonly reader: Reader;
  readonly overlay: Overlay;
  readonly words: Words;
  /** Set for the current version: an overlay entry that hits nothing is then an error. */
  readonly strict: boolean;
  /** The versions before, oldest first. */
  readonly earlier?: readonly Source[];
  /** From a category's folder to src, as an import path. */
  readonly sources: string;
}

export interface Generated {
  readonly api: Api;
  readonly plan: Plan;
  readonly coverage: Coverage;
  /** Path below src/generated > text. */
  readonly files: ReadonlyMap<string, string>;
}

/** Pure: the same inputs give the same bytes. Throws GenerationError before anything is written. */
export function generate({ source, reader, overlay, words, strict, sources, earlier = [] }: Inputs): Generated {
  const read = validateApi(reader(source));
  const api = applyOverlay(read, overlay, words, { strict });
  const plan = planOf(api, overlay, words);
  if (strict) {
    refuseUncounted(plan, overlay);
    refuseUntelling(plan, overlay);
  }
  const versions = versionsOf(plan, read, earlier.map(reader));
  return { api, plan, coverage: coverageOf(api, plan, words), files: emit(plan, versions, sources) };
}
