// What several processes of one server have to agree on, behind one small interface.

/**
 * Texts under keys that end by themselves, and words that are heard by whoever listens. Every change of a text is one
 * step: of two that race for it, one gets `false`. Where it is kept outside this process, each of these may reject
 * because it is out of reach; nothing is then to be taken for granted, and nothing dangerous done.
 */
export interface Shared {
  /** `replicas`: other processes see the same. */
  readonly reach: 'process' | 'replicas';
  get(key: string): Promise<string | undefined>;
  /** Puts `after` where `before` stands; undefined is nothing. False: something else stood there, and stays. */
  swap(key: string, before: string | undefined, after: string | undefined, lifetimeMs: number): Promise<boolean>;
  /** Puts a text whatever stood there. */
  put(key: string, text: string, lifetimeMs: number): Promise<void>;
  /** Adds to a set, which then lives for so long at least. */
  add(set: string, member: string, lifetimeMs: number): Promise<void>;
  remove(set: string, member: string): Promise<void>;
  members(set: string): Promise<readonly string[]>;
  /** Said once to all who listen now; who is away does not hear of it, so nothing may rest on a word alone. */
  tell(channel: string, word: string): Promise<void>;
  /** Listens until the function that it resolves with is called. */
  hear(channel: string, listener: (word: string) => void): Promise<() => void>;
  close(): Promise<void>;
}
