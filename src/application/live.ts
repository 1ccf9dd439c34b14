// What the services behind the profiles have, tied to an application: where it is kept, and what it is compared with.
import { join } from 'node:path';
import type { Live } from '../runtime/live/live.ts';
import type { Shared } from '../runtime/shared/shared.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import type { AdoptedFiles } from './adopted-files.ts';
import type { OutsideWorld } from './outside-world.ts';
import { stateFolder } from './state-folder.ts';

/** What is heard for later is heard this long after the call that was the first, in milliseconds. */
const afterMs = 100;

/** Nothing is read or asked before a profile is used. */
export async function openLive(
  { env, home, clock, randomId }: Pick<OutsideWorld, 'env' | 'home' | 'clock' | 'randomId'>,
  cloud: 'real' | 'built-in',
  registry: Registry,
  shared: Shared,
): Promise<{ readonly live: Live; readonly kept: AdoptedFiles | undefined }> {
  const [{ createKnowledge }, { createLive }, { fileStore, forgetfulStore }, { adoptedFiles }] = await Promise.all([
    import('../runtime/live/knowledge.ts'),
    import('../runtime/live/live.ts'),
    import('../runtime/live/store.ts'),
    import('./adopted-files.ts'),
  ]);
  const folder = cloud === 'built-in' ? undefined : join(stateFolder({ env, home }), 'live');
  const own = folder === undefined ? forgetfulStore : fileStore(folder, randomId);
  const isShared = folder !== undefined && shared.reach === 'replicas';
  const known = new Set(registry.entries.map(({ provider, symbol }) => `${provider} ${symbol}`));
  const knowledge = createKnowledge({
    store: isShared ? (await import('../runtime/live/shared-store.ts')).sharedStore(shared, own) : own,
    now: clock.now,
    elapsed: clock.elapsed,
    later: (work) => void setTimeout(work, afterMs).unref(),
    isKnown: (provider, operation) => known.has(`${provider} ${operation}`),
  });
  const kept = folder === undefined ? undefined : adoptedFiles(folder, randomId);
  return { live: createLive({ knowledge, versions: registry.versions, shapeOf: registry.shape }), kept };
}
