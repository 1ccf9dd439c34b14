// What is known of the services behind the profiles: heard when a profile is first used, kept, heard again in doubt.
import { asToolError, type ToolError } from '../../contract/errors.ts';
import type { Provider } from '../../contract/invocation.ts';
import type { Learned, Served } from '../../contract/live.ts';
import type { Json } from '../../contract/tool.ts';
import { redactKnown } from '../../security/redact.ts';
import { knownValues } from '../../security/secret-values.ts';
import { plainVersion } from '../tools/version-in.ts';
import type { LiveKey, LiveStore } from './store.ts';

export interface KnowledgeParts {
  readonly store: LiveStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only go forward; see Clock. */
  readonly elapsed: () => number;
  /** Runs work that nobody waits for; at once when left out. */
  readonly later?: (work: () => void) => void;
  /** Whether there is a tool for an operation of a provider; facts are kept of the others. */
  readonly isKnown: (provider: string, operation: string) => boolean;
}

export interface Knowledge {
  /** What is known without asking anybody; undefined when that is nothing. */
  known(provider: Provider, profile: string): Promise<Learned | undefined>;
  /**
   * What is known, asking the service when nothing is, or when what is was heard longer ago than `withinMs`, or before by
   * another process; of processes that share a store, one asks for all. Undefined where the provider cannot learn, or the service did not answer: see `trouble`. Never throws.
   */
  learn(provider: Provider, profile: string, withinMs?: number): Promise<Learned | undefined>;
  /** Asks in the background and in a moment, unless it was heard lately; whoever needs it meanwhile waits for the same answer. */
  begin(provider: Provider, profile: string): void;
  /** Why the last try to learn failed, while that is not made up for. */
  trouble(provider: string, profile: string): ToolError | undefined;
  /** Called with whatever is heard or read from the store; who asked waits for it. */
  onLearned(listener: Listener): void;
  /** Lets what is under way come to an end, or ends it. */
  close(): Promise<void>;
}

export type Listener = (provider: Provider, profile: string, learned: Learned) => Promise<void>;

/** A service that does not answer holds up no call for longer than this, and is left alone for a while. */
const patienceMs = 20_000;
const restMs = 30_000;
/** What an earlier process heard is good for this long before it is heard again beside the calls. */
const staleMs = 3_600_000;
const partingMs = 3_000;

interface Known {
  learned?: Learned;
  /** By `elapsed`; absent for what an earlier process heard. */
  heardAt?: number;
  read?: Promise<void>;
  asking?: Promise<Learned | undefined> | undefined;
  /** It is about to be asked. */
  isDue?: boolean;
  trouble?: { readonly error: ToolError; readonly at: number } | undefined;
}

export function createKnowledge({ store, now, elapsed, isKnown, later = (work) => work() }: KnowledgeParts): Knowledge {
  const all = new Map<string, Known>();
  const listeners: Listener[] = [];
  const end = new AbortController();
  let isClosed = false;

  const stateOf = (provider: string, profile: string): Known => {
    const key = JSON.stringify([provider, profile]);
    const state = all.get(key) ?? {};
    all.set(key, state);
    return state;
  };
  const keyOf = (provider: Provider, profile: string): LiveKey => ({
    provider: provider.id,
    profile,
    identity: provider.identity?.(profile) ?? 'only',
  });
  const take = async (state: Known, provider: Provider, profile: string, told: Learned): Promise<Learned> => {
    const learned = fitToShow(told, provider.credentials?.(profile) ?? []);
    await Promise.all(listeners.map((listener) => listener(provider, profile, learned)));
    state.learned = learned;
    return learned;
  };

  const readOnce = (state: Known, provider: Provider, profile: string): Promise<void> => {
    state.read ??= store.read(keyOf(provider, profile)).then(async (learned) => {
      if (learned !== undefined && state.learned === undefined) await take(state, provider, profile, learned);
    });
    return state.read;
  };

  /** What another process has heard meanwhile, if that is new enough; clocks of processes agree within a second or so. */
  const heardElsewhere = async (
    state: Known,
    provider: Provider,
    profile: string,
    withinMs: number,
  ): Promise<boolean> => {
    const heard = withinMs > 0 ? await store.latest?.(keyOf(provider, profile)) : undefined;
    const age = Math.max(0, now() - (heard?.at ?? Number.NEGATIVE_INFINITY));
    if (heard === undefined || age >= withinMs || heard.at < (state.learned?.at ?? 0)) return false;
    await take(state, provider, profile, heard);
    state.heardAt = elapsed() - age;
    return true;
  };
  const hear = async (
    state: Known,
    provider: Telling,
    profile: string,
    withinMs: number,
  ): Promise<Learned | undefined> => {
    try {
      if (await heardElsewhere(state, provider, profile, withinMs)) return state.learned;
      const signal = AbortSignal.any([end.signal, AbortSignal.timeout(patienceMs)]);
      const served = await provider.learn(profile, signal);
      const learned = await keptOf(served, now(), (operation) => isKnown(provider.id, operation));
      state.heardAt = elapsed();
      state.trouble = undefined;
      await store.write(keyOf(provider, profile), await take(state, provider, profile, learned));
    } catch (thrown) {
      state.trouble = { error: asToolError(thrown), at: elapsed() };
    } finally {
      state.asking = undefined;
    }
    return state.learned;
  };
  const ask = (state: Known, provider: Telling, profile: string, withinMs = staleMs): Promise<Learned | undefined> => {
    if (state.trouble !== undefined && elapsed() - state.trouble.at < restMs) return Promise.resolve(state.learned);
    state.asking ??= hear(state, provider, profile, withinMs);
    return state.asking;
  };

  return {
    async known(provider, profile) {
      if (!tells(provider)) return undefined;
      const state = stateOf(provider.id, profile);
      await readOnce(state, provider, profile);
      return state.learned;
    },
    async learn(provider, profile, withinMs) {
      if (!tells(provider)) return undefined;
      const state = stateOf(provider.id, profile);
      await readOnce(state, provider, profile);
      const { learned, heardAt } = state;
      if (learned === undefined) return ask(state, provider, profile);
      if (withinMs === undefined) {
        if (heardAt === undefined && now() - learned.at > staleMs) void ask(state, provider, profile);
        return learned;
      }
      return heardAt !== undefined && elapsed() - heardAt < withinMs
        ? learned
        : ask(state, provider, profile, withinMs);
    },
    begin(provider, profile) {
      if (!tells(provider)) return;
      const state = stateOf(provider.id, profile);
      if (state.heardAt !== undefined || state.isDue === true) return;
      state.isDue = true;
      later(() => {
        state.isDue = false;
        if (state.heardAt === undefined && !isClosed) void ask(state, provider, profile);
      });
    },
    trouble: (provider, profile) => stateOf(provider, profile).trouble?.error,
    onLearned: (listener) => void listeners.push(listener),
    async close() {
      isClosed = true;
      const left = [...all.values()].flatMap(({ asking }) => (asking === undefined ? [] : [asking]));
      if (left.length === 0) return;
      const timer = setTimeout(() => end.abort(), partingMs);
      await Promise.all(left);
      clearTimeout(timer);
    },
  };
}

async function keptOf(
  { facts, ...served }: Served,
  at: number,
  isKnown: (operation: string) => boolean,
): Promise<Learned> {
  const own = Object.keys(served.operations ?? {}).filter((operation) => !isKnown(operation));
  const described = own.length === 0 ? [] : ((await facts?.(own)) ?? []);
  return { ...served, at, ...(described.length > 0 && { own: described }) };
}

/** It is shown beside every profile and in errors: a version is one, and our own login is in none of it. */
function fitToShow(told: Learned, login: readonly string[]): Learned {
  const { version, beside, ...rest } = redactKnown(told as unknown as Json, knownValues(login)) as unknown as Learned;
  const plain = plainVersion(version);
  const versions = Object.entries(beside ?? {}).flatMap(([name, text]) => {
    const one = plainVersion(text);
    return one === undefined ? [] : [[name, one] as const];
  });
  return {
    ...rest,
    ...(plain !== undefined && { version: plain }),
    ...(versions.length > 0 && { beside: Object.fromEntries(versions) }),
  };
}

/** A provider that tells what a service has. */
type Telling = Provider & Required<Pick<Provider, 'learn'>>;
const tells = (provider: Provider): provider is Telling => provider.learn !== undefined;
