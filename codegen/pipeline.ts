// The whole of code generation on one screen: read > overlay > plan > emit. Writing is the caller's last step.
import { emit } from './emit/index.ts';
import type { Api } from './ir/types.ts';
import { validateApi } from './ir/validate.ts';
import { applyOverlay } from './overlay/apply.ts';
import type { Overlay, Words } from './overlay/types.ts';
import { type Coverage, coverageOf } from './plan/coverage.ts';
import { planOf } from './plan/index.ts';
import { refuseOpen } from './plan/open.ts';
import type { Plan } from './plan/types.ts';
import { versionsOf } from './plan/versions.ts';
import type { Reader, Source } from './readers/reader.ts';

export interface Inputs {
  readonly source: Source;
  /** The version whose parameters somebody has read; the same one when left out. */
  readonly reviewed?: Source | undefined;
  readonly reader: Reader;
  readonly overlay: Overlay;
  readonly words: Words;
  /** Set for the current version: an overlay entry that hits nothing is then an error, and so is whatever is open. */
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
export function generate(inputs: Inputs): Generated {
  const { read, api, plan } = planned(inputs);
  if (inputs.strict) refuseOpen(plan);
  const versions = versionsOf(plan, read, (inputs.earlier ?? []).map(inputs.reader));
  return { api, plan, coverage: coverageOf(api, plan, inputs.words), files: emit(plan, versions, inputs.sources) };
}

/** The same without the code: the corrected Api, and what becomes of it. */
export function planned({ source, reviewed, reader, overlay, words, strict }: Omit<Inputs, 'sources' | 'earlier'>) {
  const read = validateApi(reader(source));
  const api = applyOverlay(read, overlay, words, {
    strict,
    ...(reviewed !== undefined && { read: paramsIn(reader(reviewed)) }),
  });
  return { read, api, plan: planOf(api, overlay, words) };
}

const paramsIn = ({ operations }: Api): ReadonlySet<string> =>
  new Set(operations.flatMap(({ id, params }) => params.map(({ name }) => `${id}.${name}`)));
