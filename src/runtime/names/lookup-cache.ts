// Remembers for a short while what names turned out to be.

/** Keyed texts that expire; the oldest make room. */
export interface LookupCache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** `elapsed` is in milliseconds; see Clock. Holds at most `limit` entries for `ttlMs` each. */
export function createLookupCache<T>(elapsed: () => number, ttlMs = 30_000, limit = 1_000): LookupCache<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.until > elapsed()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, until: elapsed() + ttlMs });
      if (entries.size > limit) entries.delete(entries.keys().next().value!);
    },
  };
}
