// The whole of code generation on one screen: read > overlay > plan > emit. Writing is the caller's last step.
import { emit } from './emit/index.ts';
import type { Api } from './ir/types.ts';
import { type Coverage, coverageOf } from './plan/coverage.ts';
import { refuseOpen } from './plan/open.ts';
import type { Plan } from './plan/types.ts';
import { versionsOf } from './plan/versions.ts';
import { type Planning, planned } from './planned.ts';
import type { Source } from './readers/reader.ts';

export interface Inputs extends Planning {
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
