// How an API grew: every version whose facts are here, and what each changed against the one before.
import type { Growth } from '../src/contract/coverage.ts';
import { type ApiChanges, changesOf } from './ir/changes.ts';
import type { Api } from './ir/types.ts';
import { validateApi } from './ir/validate.ts';
import { applyOverlay } from './overlay/apply.ts';
import { loadOverlay } from './overlay/load.ts';
import type { Overlay } from './overlay/types.ts';
import { readers } from './readers/index.ts';
import type { Reader } from './readers/reader.ts';
import { listedVersions, loadSource, type Wanted } from './sources.ts';

const noWords = { categories: {}, operations: {}, params: {}, shapes: {} };

/** One version with its corrections, without words: enough to compare. Throws GenerationError. */
export function apiOf(specs: string, provider: string, wanted: Wanted, overlay: Overlay, by?: Reader): Api {
  const { source, reader } = loadSource(specs, provider, wanted);
  const read = by ?? readers[reader]!;
  return applyOverlay(validateApi(read(source)), overlay, noWords, { strict: false });
}

/** What the second of two changed. */
export function changesBetween(specs: string, provider: string, from: Wanted, to: Wanted): ApiChanges {
  const overlay = loadOverlay(specs, provider);
  return changesOf(apiOf(specs, provider, from, overlay), apiOf(specs, provider, to, overlay));
}

/** Oldest first; the first one is compared with nothing. Versions newer than `upTo` are left out. */
export function growthOf(
  specs: string,
  provider: string,
  upTo: string,
  { overlay, reader }: { readonly overlay: Overlay; readonly reader: Reader },
): readonly Growth[] {
  const { all } = listedVersions(specs, provider);
  const apis = all
    .slice(0, all.indexOf(upTo) + 1)
    .map((version) => apiOf(specs, provider, { version }, overlay, reader));
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
