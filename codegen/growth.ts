// How an API grew: every version whose facts are here, and what each changed against the one before.
import type { Growth } from '../src/contract/coverage.ts';
import { changesOf } from './ir/changes.ts';
import type { Api } from './ir/types.ts';
import { validateApi } from './ir/validate.ts';
import { comparable } from './overlay/apply.ts';
import type { Overlay } from './overlay/types.ts';
import { readers } from './readers/index.ts';
import type { Reader, Source } from './readers/reader.ts';
import { loadSource, type Wanted } from './sources.ts';

/** One version with its corrections, without words: enough to compare. Throws GenerationError. */
export function apiOf(specs: string, provider: string, wanted: Wanted, overlay: Overlay): Api {
  const { source, reader } = loadSource(specs, provider, wanted);
  return comparable(validateApi(readers[reader]!(source)), overlay);
}

/** From versions that are given oldest first; the first one is compared with nothing. */
export function growthOf(sources: readonly Source[], overlay: Overlay, reader: Reader): readonly Growth[] {
  const apis = sources.map((source) => comparable(validateApi(reader(source)), overlay));
  return apis.map((api, index): Growth => {
    const operations = new Set(api.operations.flatMap(({ covers }) => covers)).size;
    const changes = index === 0 ? undefined : changesOf(apis[index - 1]!, api);
    return {
      version: api.version,
      operations,
      added: changes?.added.length ?? 0,
      removed: changes?.removed.length ?? 0,
      changed: changes?.changed.length ?? 0,
    };
  });
}
