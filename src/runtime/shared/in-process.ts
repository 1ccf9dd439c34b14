// The shared part of a server that is one process: maps in memory.
import type { Shared } from './shared.ts';

interface Kept<T> {
  readonly value: T;
  readonly until: number;
}

/** So many changes pass between two looks for what has ended. */
const sweepEvery = 256;

/** `elapsed` is in milliseconds and only goes forward. */
export function sharedInProcess(elapsed: () => number): Shared {
  const texts = new Map<string, Kept<string>>();
  const sets = new Map<string, Kept<Set<string>>>();
  const listeners = new Map<string, Set<(word: string) => void>>();
  let changes = 0;

  const alive = <T>(kept: Map<string, Kept<T>>, key: string): T | undefined => {
    const found = kept.get(key);
    if (found === undefined || found.until > elapsed()) return found?.value;
    kept.delete(key);
    return undefined;
  };
  const sweep = (): void => {
    changes += 1;
    if (changes % sweepEvery !== 0) return;
    for (const kept of [texts, sets] as const) for (const key of [...kept.keys()]) alive(kept as typeof texts, key);
  };
  const put = (key: string, value: string, lifetimeMs: number): void => {
    texts.set(key, { value, until: elapsed() + lifetimeMs });
    sweep();
  };

  return {
    reach: 'process',
    get: async (key) => alive(texts, key),
    async swap(key, before, after, lifetimeMs) {
      if (alive(texts, key) !== before) return false;
      if (after === undefined) texts.delete(key);
      else put(key, after, lifetimeMs);
      return true;
    },
    put: async (key, text, lifetimeMs) => put(key, text, lifetimeMs),
    async add(set, member, lifetimeMs) {
      const value = alive(sets, set) ?? new Set();
      const until = Math.max(sets.get(set)?.until ?? 0, elapsed() + lifetimeMs);
      sets.set(set, { value: value.add(member), until });
      sweep();
    },
    async remove(set, member) {
      const value = alive(sets, set);
      value?.delete(member);
      if (value?.size === 0) sets.delete(set);
    },
    members: async (set) => [...(alive(sets, set) ?? [])],
    async tell(channel, word) {
      for (const listener of listeners.get(channel) ?? []) listener(word);
    },
    async hear(channel, listener) {
      const all = listeners.get(channel) ?? new Set();
      listeners.set(channel, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(channel);
      };
    },
    async close() {},
  };
}
