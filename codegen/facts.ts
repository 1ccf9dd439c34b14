// The facts for others than the generator: any version of an API, corrected and in words, and what became of it.
import type { Api } from './ir/types.ts';
import { loadOverlay, loadWords } from './overlay/load.ts';
import type { Overlay } from './overlay/types.ts';
import type { Plan } from './plan/types.ts';
import { planned } from './planned.ts';
import { readers } from './readers/index.ts';
import { loadSource, type Wanted } from './sources.ts';

export interface Facts {
  readonly api: Api;
  readonly plan: Plan;
  readonly overlay: Overlay;
}

/** Reads and plans one version, a file or a text, below a folder of specs. Throws GenerationError. */
export function factsOf(specs: string, provider: string, wanted: Wanted = {}): Facts {
  const { source, reviewed, reader } = loadSource(specs, provider, wanted);
  const overlay = loadOverlay(specs, provider);
  const words = loadWords(specs, provider);
  return { ...planned({ source, reviewed, reader: readers[reader]!, overlay, words, strict: false }), overlay };
}
