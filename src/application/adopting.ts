// Has the tools of a service's own taken in as soon as they are heard of, and asks for them when somebody looks for one.
import { mostAdopted } from '../contract/adoption.ts';
import type { Cloud } from '../contract/cloud.ts';
import type { Provider } from '../contract/invocation.ts';
import type { JsonObject } from '../contract/tool.ts';
import type { Knowledge } from '../runtime/live/knowledge.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import type { AdoptedFiles } from './adopted-files.ts';
import type { OutsideWorld } from './outside-world.ts';

/** What makes tools of facts: imported when there are facts of which nothing was made yet, with the whole of the planner. */
export type Maker = () => Promise<Pick<typeof import('./adopt.ts'), 'adopt'>>;

export interface AdoptingParts {
  readonly knowledge: Pick<Knowledge, 'onLearned'>;
  readonly registry: Registry;
  readonly clouds: readonly Cloud[];
  /** Whatever goes wrong with what a service says must cost no call of the tools that were generated. */
  readonly unexpected: (thrown: unknown) => void;
  /** Nothing is kept when left out. */
  readonly kept?: AdoptedFiles | undefined;
  readonly maker?: Maker;
}

/** The same facts, heard again or by a later process, are made into tools once. */
export function adoptWhatIsHeard({
  knowledge,
  registry,
  clouds,
  unexpected,
  kept,
  maker = () => import('./adopt.ts'),
}: AdoptingParts): void {
  const last = new Map<string, string>();
  const take = async (provider: Provider, profile: string, all: readonly JsonObject[]): Promise<void> => {
    const own = all.slice(0, mostAdopted);
    const ownSpec = clouds.find(({ id }) => id === provider.id)?.ownSpec;
    const catalog = registry.catalogs.find((one) => one.provider === provider.id);
    if (ownSpec === undefined || catalog?.adoption === undefined) return;
    const [{ markOf }, rules, secrets] = await Promise.all([
      import('./adopted-files.ts'),
      catalog.adoption(),
      registry.secrets(provider.id),
    ]);
    const mark = markOf(catalog.version, rules, secrets, own);
    if (last.get(provider.id) === mark) return;
    const key = { provider: provider.id, profile, identity: provider.identity?.(profile) ?? 'only' };
    const found = await kept?.read(key, mark);
    if (found === undefined) {
      const { adopt } = await maker();
      const made = adopt({ provider: provider.id, spec: ownSpec(own), rules, secrets });
      registry.adopt(made);
      await kept?.write(key, mark, made);
    } else registry.adopt(found);
    last.set(provider.id, mark);
  };
  knowledge.onLearned(async (provider, profile, { own = [] }) => {
    if (own.length > 0) await take(provider, profile, own).catch(unexpected);
  });
}

/** Looking for a tool waits this long for services that are asked for the first time. */
const patienceMs = 3_000;

/**
 * Hears what the services behind the usual profiles have, or those behind the one named, where it is not known yet. One that let somebody wait in vain is
 * waited for by nobody else while it is still being asked: a cloud that is away holds up no search of another's tools.
 */
export function createHearing(
  knowledge: Pick<Knowledge, 'learn'>,
  providers: readonly Provider[],
  { sleep }: Pick<OutsideWorld['clock'], 'sleep'>,
): (profile?: string) => Promise<void> {
  const asked = new Map<string, 'lately' | 'in vain'>();
  const ask = (provider: Provider, wanted: string | undefined): readonly Promise<unknown>[] => {
    const profiles = provider.profiles();
    const usual = profiles.find(({ isDefault }) => isDefault) ?? (profiles.length === 1 ? profiles[0] : undefined);
    const meant = wanted === undefined ? usual : profiles.find(({ name }) => name === wanted);
    if (provider.learn === undefined || meant === undefined) return [];
    const key = JSON.stringify([provider.id, meant.name]);
    if (asked.get(key) === 'in vain') return [];
    asked.set(key, 'lately');
    return [knowledge.learn(provider, meant.name).finally(() => asked.delete(key))];
  };
  return async (profile) => {
    const told = providers.flatMap((provider) => ask(provider, profile));
    if (told.length === 0) return;
    const done = new AbortController();
    await Promise.race([Promise.all(told), sleep(patienceMs, done.signal)]);
    done.abort();
    for (const id of asked.keys()) asked.set(id, 'in vain');
  };
}
