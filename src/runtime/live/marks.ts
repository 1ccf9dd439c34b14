// What the services behind the profiles do not have of a tool, for people and models that look for one.
import type { Clock } from '../../contract/clock.ts';
import type { Provider } from '../../contract/invocation.ts';
import type { Learned } from '../../contract/live.ts';
import type { AnyTool } from '../../contract/tool.ts';
import type { Live } from './live.ts';

export interface MarkParts {
  readonly live: Live;
  readonly providers: readonly Provider[];
  readonly sleep: Clock['sleep'];
}

/** Looking for a tool waits this long for a service that is asked for the first time; without it, nothing is marked. */
const patienceMs = 3_000;

/**
 * In words, what each profile's service lacks; undefined where nothing is known to be lacking. The usual profile is
 * asked when nothing is known of it, the others are not.
 */
export function marksOf({ live, providers, sleep }: MarkParts) {
  const soon = async (provider: Provider, profile: string): Promise<Learned | undefined> => {
    const done = new AbortController();
    const late = sleep(patienceMs, done.signal).then(() => undefined);
    const learned = await Promise.race([live.knowledge.learn(provider, profile), late]);
    done.abort();
    return learned;
  };
  const learnedOf = (provider: Provider, profile: string, isUsual: boolean): Promise<Learned | undefined> =>
    isUsual ? soon(provider, profile) : live.knowledge.known(provider, profile);
  return async (tool: AnyTool, id: string): Promise<string | undefined> => {
    const provider = providers.find((one) => one.id === id);
    if (provider?.learn === undefined) return undefined;
    const profiles = provider.profiles();
    const marks = await Promise.all(
      profiles.map(async ({ name, isDefault }) => {
        const learned = await learnedOf(provider, name, isDefault || profiles.length === 1);
        return learned === undefined ? undefined : markOf(live, provider, name, tool, learned);
      }),
    );
    const told = [...new Set(marks.filter((mark) => mark !== undefined))];
    return told.length === 0 ? undefined : told.join(' ');
  };
}

async function markOf(
  live: Live,
  provider: Provider,
  profile: string,
  tool: AnyTool,
  learned: Learned,
): Promise<string | undefined> {
  const { fit, absent } = await live.standing(provider, profile, tool, learned);
  if (absent !== undefined) return `Not there: ${absent}`;
  if (fit.served === 'no' || fit.lacks.length === 0) return undefined;
  return `The server of profile "${profile}" does not take: ${fit.lacks.join(', ')}.`;
}
