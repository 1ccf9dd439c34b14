// What the services behind the profiles have, tied to an application: where it is kept, and what it is compared with.
import { join } from 'node:path';
import type { Live } from '../runtime/live/live.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import type { OutsideWorld } from './outside-world.ts';
import { stateFolder } from './state-folder.ts';

/** Nothing is read or asked before a profile is used. */
export async function openLive(
  { env, home, clock, randomId }: Pick<OutsideWorld, 'env' | 'home' | 'clock' | 'randomId'>,
  cloud: 'real' | 'built-in',
  registry: Registry,
): Promise<Live> {
  const [{ createKnowledge }, { createLive }, { fileStore, forgetfulStore }] = await Promise.all([
    import('../runtime/live/knowledge.ts'),
    import('../runtime/live/live.ts'),
    import('../runtime/live/store.ts'),
  ]);
  const known = new Set(registry.entries.map(({ provider, symbol }) => `${provider} ${symbol}`));
  const knowledge = createKnowledge({
    store: cloud === 'built-in' ? forgetfulStore : fileStore(join(stateFolder({ env, home }), 'live'), randomId),
    now: clock.now,
    elapsed: clock.elapsed,
    isKnown: (provider, operation) => known.has(`${provider} ${operation}`),
  });
  return createLive({ knowledge, versions: registry.versions, shapeOf: registry.shape });
}
