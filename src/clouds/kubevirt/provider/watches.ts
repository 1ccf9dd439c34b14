// Who waits for what on one line to a cluster: one shared watch per collection, or per object where the whole may not be seen.
import type { Clock } from '../../../contract/clock.ts';
import type { Connection } from './connection.ts';
import { SharedWatch, type Waiter } from './shared-watch.ts';
import type { Collection } from './sights.ts';

/** By connection, which is one profile's: what one login may see is told to nobody who came with another. */
const all = new WeakMap<Connection, Watches>();

/** Has the waiter told of its object until the returned function is called. The watch ends with the last who leaves. */
export function joinWatch(connection: Connection, clock: Clock, collection: Collection, waiter: Waiter): () => void {
  const watches = all.get(connection) ?? new Watches(connection, clock);
  all.set(connection, watches);
  watches.join(collection, waiter);
  return () => watches.leave(waiter);
}

/** How long a refusal is believed: roles change. */
const refusedForMs = 600_000;

class Watches {
  readonly #connection: Connection;
  readonly #clock: Clock;
  readonly #open = new Map<string, SharedWatch>();
  readonly #homes = new Map<Waiter, SharedWatch>();
  /** Until when a collection is watched object by object. */
  readonly #refused = new Map<string, number>();

  constructor(connection: Connection, clock: Clock) {
    this.#connection = connection;
    this.#clock = clock;
  }

  join(collection: Collection, waiter: Waiter): void {
    const { group, version, plural, namespace } = collection;
    // After a login was renewed, what the one before it opened is for those who came with that one.
    const whole = JSON.stringify([this.#connection.logins(), group, version, plural, namespace ?? null]);
    const isApart = (this.#refused.get(whole) ?? Number.NEGATIVE_INFINITY) > this.#clock.elapsed();
    const key = isApart ? `${whole} ${waiter.name}` : whole;
    const found = this.#open.get(key);
    const watch = found ?? this.#opened(key, whole, collection);
    this.#homes.set(waiter, watch);
    watch.join(waiter);
  }

  leave(waiter: Waiter): void {
    this.#homes.get(waiter)?.leave(waiter);
    this.#homes.delete(waiter);
  }

  #opened(key: string, whole: string, collection: Collection): SharedWatch {
    const watch = new SharedWatch({
      connection: this.#connection,
      clock: this.#clock,
      collection,
      left: () => {
        if (this.#open.get(key) === watch) this.#open.delete(key);
      },
      refused: (waiters) => {
        this.#refused.set(whole, this.#clock.elapsed() + refusedForMs);
        for (const waiter of waiters) this.join(collection, waiter);
      },
    });
    this.#open.set(key, watch);
    return watch;
  }
}
