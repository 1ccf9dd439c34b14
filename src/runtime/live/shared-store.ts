// What services said of themselves, kept where all processes of a server look: the first one hears it for all.
import type { Shared } from '../shared/shared.ts';
import { fileNameOf, keptText, type LiveKey, type LiveStore, learnedIn } from './store.ts';

/** What is older is of no use to anybody, in milliseconds. */
const keptMs = 7 * 86_400_000;

/** The newest of both is read, and both are written; where the shared part is away, `own` alone serves. */
export function sharedStore(shared: Shared, own: LiveStore): LiveStore {
  const placeOf = (key: LiveKey): string => `live:${fileNameOf(key)}`;
  const latest = async (key: LiveKey) => {
    const text = await shared.get(placeOf(key)).catch(() => undefined);
    return text === undefined ? undefined : learnedIn(text, key);
  };
  return {
    latest,
    async read(key) {
      const [here, there] = await Promise.all([own.read(key), latest(key)]);
      return (there?.at ?? 0) > (here?.at ?? 0) ? there : here;
    },
    async write(key, learned) {
      await Promise.all([
        own.write(key, learned),
        shared.put(placeOf(key), keptText(key, learned), keptMs).catch(() => {}),
      ]);
    },
  };
}
