// A line in which principals take turns, and within each of them the kinds of what they ask for: no crowd keeps another out.

/** Where in the line something stands. Those of one kind of one principal keep their order. */
export interface Place {
  readonly who: string;
  readonly kind: string;
}

interface Own<T> {
  /** Kind > those who wait. The kind at the front is next, and goes to the back with its turn. */
  readonly kinds: Map<string, T[]>;
  size: number;
}

export class FairLine<T> {
  readonly #most: number;
  /** The principal at the front is next, and goes to the back with their turn. */
  readonly #all = new Map<string, Own<T>>();
  #size = 0;

  /** So many wait at most, of all principals together. */
  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#size;
  }

  /**
   * Puts it at the end of its own line. A full line makes room at the expense of whoever has most in it: what has to go then
   * comes back, and that is the new one itself unless another principal has more.
   */
  join({ who, kind }: Place, item: T): T | undefined {
    let gone: T | undefined;
    if (this.#size >= this.#most) {
      const longest = this.#longest();
      if (longest === undefined || longest.size <= (this.#all.get(who)?.size ?? 0) + 1) return item;
      gone = this.#dropLast(longest);
    }
    const own = this.#all.get(who) ?? { kinds: new Map<string, T[]>(), size: 0 };
    const line = own.kinds.get(kind);
    if (line === undefined) own.kinds.set(kind, [item]);
    else line.push(item);
    own.size += 1;
    this.#all.set(who, own);
    this.#size += 1;
    return gone;
  }

  /** Takes out whose turn it is. */
  next(): T | undefined {
    for (const [who, own] of this.#all) {
      this.#all.delete(who);
      for (const [kind, line] of own.kinds) {
        const item = line.shift() as T;
        own.kinds.delete(kind);
        if (line.length > 0) own.kinds.set(kind, line);
        own.size -= 1;
        this.#size -= 1;
        if (own.size > 0) this.#all.set(who, own);
        return item;
      }
    }
    return undefined;
  }

  /** Takes out what no longer waits. */
  leave({ who, kind }: Place, item: T): void {
    const own = this.#all.get(who);
    const line = own?.kinds.get(kind) ?? [];
    const at = line.indexOf(item);
    if (own === undefined || at < 0) return;
    line.splice(at, 1);
    if (line.length === 0) own.kinds.delete(kind);
    own.size -= 1;
    this.#size -= 1;
    if (own.size === 0) this.#all.delete(who);
  }

  #longest(): Own<T> | undefined {
    let longest: Own<T> | undefined;
    for (const own of this.#all.values()) if (longest === undefined || own.size > longest.size) longest = own;
    return longest;
  }

  /** The last of the kind of which most wait; the principal keeps at least one. */
  #dropLast(own: Own<T>): T | undefined {
    const [kind, line] = [...own.kinds].reduce((most, one) => (one[1].length > most[1].length ? one : most));
    const item = line.pop();
    if (line.length === 0) own.kinds.delete(kind);
    own.size -= 1;
    this.#size -= 1;
    return item;
  }
}
