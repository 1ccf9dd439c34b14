// A built-in cloud behind a real socket, as `virtspan simulate` serves it, and the variables that lead there.
import { registryOf } from '../../src/application/clouds.ts';
import { simulatorSources } from '../../src/application/simulator-sources.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { listen } from '../../src/runtime/wire/listen.ts';
import { builtIn } from '../application/built-in.ts';

export interface Served {
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Serves the simulator of a provider on a free port; a job takes `jobMs`. */
export async function serveSimulator(provider: string, jobMs = 100): Promise<Served> {
  const { simulation } = await builtIn[provider]!();
  const world = { clock: systemClock, random: Math.random };
  const sources = simulatorSources(provider, { ...world, registryOf: (ids) => registryOf(builtIn, ids) });
  const handle = await simulation!.handle({ ...sources, jobMs });
  const { url, close } = await listen(handle);
  return { env: await simulation!.login(url), stop: close };
}
