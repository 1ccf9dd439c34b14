// How the facts that were pulled differ from the newest version before: counted as the coverage report counts.
import { compareVersions } from '../../../codegen/compare.ts';
import { GenerationError } from '../../../codegen/errors.ts';
import type { Known } from '../../contract/pull.ts';
import { againstLines } from '../coverage/against.ts';

export interface Difference {
  /** The version that is compared with. */
  readonly to: string;
  /** Operations that it has and the pulled facts lack. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** In both, with other parameters, another answer or another way to be called. */
  readonly changed: readonly string[];
  /** Types of answers and bodies with other fields. */
  readonly types: readonly string[];
  readonly breaking: boolean;
}

export interface Compared {
  readonly difference: Difference | null;
  /** The same for people. */
  readonly lines: readonly string[];
}

/** `specs` is the folder with what versions have in common. Facts that no reader takes are written all the same. */
export function compared(
  specs: string,
  provider: string,
  known: Known | undefined,
  pulled: { readonly version: string; readonly text: string; readonly file: string },
): Compared {
  if (known === undefined) return { difference: null, lines: ['There is no earlier version to compare with here.'] };
  try {
    const before = { text: known.text, version: known.version, file: known.version };
    const all = compareVersions(specs, provider, before, pulled);
    const { from: to, added: extra, removed: missing, changed, shapes, breaking } = all;
    const types = shapes.map(({ shape }) => shape);
    const differs = [missing, extra, changed, types].some((some) => some.length > 0);
    return {
      difference: { to, missing, extra, changed: changed.map(({ operation }) => operation), types, breaking },
      lines: differs ? againstLines(all, false) : [`No operation differs from ${to}.`],
    };
  } catch (thrown) {
    if (!(thrown instanceof GenerationError)) throw thrown;
    return { difference: null, lines: [`It cannot be compared with ${known.version}: ${thrown.message}`] };
  }
}
