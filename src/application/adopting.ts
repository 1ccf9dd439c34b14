// Has the tools of a service's own taken in as soon as they are heard of, and asks for them when somebody looks for one.
import type { Cloud } from '../contract/cloud.ts';
import type { Provider } from '../contract/invocation.ts';
import type { Knowledge } from '../runtime/live/knowledge.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import type { OutsideWorld } from './outside-world.ts';

/** Whatever goes wrong with what a service says must cost no call of the tools that were generated. */
export function adoptWhatIsHeard(
  knowledge: Knowledge,
  registry: Registry,
  clouds: readonly Cloud[],
  unexpected: (thrown: unknown) => void,
): void {
  knowledge.onLearned(async (provider, _, { own = [] }) => {
    const ownSpec = clouds.find(({ id }) => id === provider.id)?.ownSpec;
    const catalog = registry.catalogs.find((one) => one.provider === provider.id);
    if (own.length === 0 || ownSpec === undefined || catalog?.adoption === undefined) return;
    try {
      const [{ adopt }, rules, secrets] = await Promise.all([
        import('./adopt.ts'),
        catalog.adoption(),
        registry.secrets(provider.id),
      ]);
      registry.adopt(adopt({ provider: provider.id, spec: ownSpec(own), rules, secrets }));
    } catch (thrown) {
      unexpected(thrown);
    }
  });
}

/** Looking for a tool waits this long for services that are asked for the first time. */
const patienceMs = 3_000;

/**
 * Hears what the services behind the usual profiles have, where it is not known yet. One that let somebody wait in vain is
 * waited for by nobody else while it is still being asked: a cloud that is away holds up no search of another's tools.
 */
export function createHearing(
  knowledge: Pick<Knowledge, 'learn'>,
  providers: readonly Provider[],
  { sleep }: Pick<OutsideWorld['clock'], 'sleep'>,
): () => Promise<void> {
  const asked = new Map<string, 'lately' | 'in vain'>();
  const ask = (provider: Provider): readonly Promise<unknown>[] => {
    const profiles = provider.profiles();
    const usual = profiles.find(({ isDefault }) => isDefault) ?? (profiles.length === 1 ? profiles[0] : undefined);
    if (provider.learn === undefined || usual === undefined || asked.get(provider.id) === 'in vain') return [];
    asked.set(provider.id, 'lately');
    return [knowledge.learn(provider, usual.name).finally(() => asked.delete(provider.id))];
  };
  return async () => {
    const told = providers.flatMap(ask);
    if (told.length === 0) return;
    const done = new AbortController();
    await Promise.race([Promise.all(told), sleep(patienceMs, done.signal)]);
    done.abort();
    for (const id of asked.keys()) asked.set(id, 'in vain');
  };
}
