// One watch for all who wait for objects of one collection: looked at when they come, told of each change since.
import type { Clock } from '../../../contract/clock.ts';
import { readPath, readText } from '../../../contract/read-path.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { Connection } from './connection.ts';
import { type Collection, isAfter, lookAtAll, pathOf, type Sight } from './sights.ts';
import { events, untilOver, type WatchEvent } from './watch-events.ts';

/** Somebody who waits for one object. None of these may throw. */
export interface Waiter {
  readonly name: string;
  /** The object as it is now; undefined where there is none. */
  readonly see: (object: JsonObject | undefined) => void;
  /** It could not be looked at, and will be again. */
  readonly unheard: (why: string) => void;
  /** What is no failure of the line. */
  readonly fail: (thrown: unknown) => void;
}

export interface SharedWatchParts {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly collection: Collection;
  /** Everybody left. */
  readonly left: () => void;
  /** These keys may not see the whole collection: who waits has to be served name by name. */
  readonly refused: (waiters: readonly Waiter[]) => void;
}

/** What is known of a waiter's object. */
interface Place {
  /** Whether it was looked at since the watch last lost its place. */
  isSeen: boolean;
  at: string | undefined;
  /** Events that came while it was looked at. */
  early: WatchEvent[];
}

const pauseMs = 1_000;
const watchSeconds = 240;
/** Servers tell something once a minute at most: what is kept back on its way, or from a server that is gone, never comes. */
const quietMs = 20_000;

/**
 * Whoever comes is looked at after coming, by a list that was not yet sent then, and told only of what is later than that list:
 * what was before the call is never taken for its outcome. While all wait for one object only that one is watched.
 */
export class SharedWatch {
  readonly #parts: SharedWatchParts;
  readonly #waiters = new Map<Waiter, Place>();
  readonly #over = new AbortController();
  #looking: Promise<void> | undefined;
  /** Where the next watch begins; undefined: everything has to be looked at first. */
  #from: { readonly version: string | undefined } | undefined;
  #open: { readonly name: string | undefined; readonly stop: AbortController } | undefined;
  /** How objects are looked at: these keys may get them, and neither list nor watch. */
  #how: 'listed' | 'got' = 'listed';

  constructor(parts: SharedWatchParts) {
    this.#parts = parts;
  }

  join(waiter: Waiter): void {
    const isFirst = this.#waiters.size === 0;
    this.#waiters.set(waiter, { isSeen: false, at: undefined, early: [] });
    if (isFirst) {
      void this.#run().catch((thrown: unknown) => {
        for (const one of this.#waiters.keys()) one.fail(thrown);
      });
      return;
    }
    // A watch of one object does not see another: it is opened anew, for all, where it was.
    if (this.#open?.name !== undefined && this.#open.name !== waiter.name) this.#open.stop.abort();
    if (this.#from !== undefined) void this.#look();
  }

  leave(waiter: Waiter): void {
    if (this.#waiters.delete(waiter) && this.#waiters.size === 0) this.#end();
  }

  #end(): void {
    this.#over.abort();
    this.#parts.left();
  }

  async #run(): Promise<void> {
    const { clock } = this.#parts;
    while (!this.#over.signal.aborted) {
      if (this.#from === undefined) {
        await this.#look();
        continue;
      }
      const openedAt = clock.elapsed();
      const outcome = this.#how === 'got' ? 'broken' : await this.#watch(this.#from.version);
      if (outcome === 'refused') return this.#handOver();
      if (outcome === 'lost' || outcome === 'broken') this.#forget();
      // A watch that ends at once must not turn into a storm of lists.
      const isHasty = outcome !== 'widened' && clock.elapsed() - openedAt < pauseMs;
      if (isHasty || outcome === 'broken') await clock.sleep(pauseMs, this.#over.signal);
    }
  }

  #forget(): void {
    this.#from = undefined;
    for (const place of this.#waiters.values()) Object.assign(place, { isSeen: false, at: undefined, early: [] });
  }

  #handOver(): void {
    const waiters = [...this.#waiters.keys()];
    this.#waiters.clear();
    this.#end();
    this.#parts.refused(waiters);
  }

  /** One look at a time: who comes meanwhile is in the next, so that many who come together are in few. */
  #look(): Promise<void> {
    this.#looking ??= this.#lookOnce().then(
      () => {
        this.#looking = undefined;
        const isNeeded = this.#from !== undefined && [...this.#waiters.values()].some(({ isSeen }) => !isSeen);
        if (isNeeded && !this.#over.signal.aborted) void this.#look();
      },
      (thrown: unknown) => {
        this.#looking = undefined;
        for (const waiter of this.#waiters.keys()) waiter.fail(thrown);
      },
    );
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const { collection, connection, clock } = this.#parts;
    const { signal } = this.#over;
    const batch = [...this.#waiters].filter(([, { isSeen }]) => !isSeen);
    const names = [...new Set(batch.map(([{ name }]) => name))];
    const looked = await lookAtAll(collection, names, connection, signal, this.#how);
    if (signal.aborted) return;
    if (looked === 'refused') return this.#handOver();
    if ('unheard' in looked) {
      for (const [waiter] of batch) waiter.unheard(looked.unheard);
      return clock.sleep(pauseMs, signal);
    }
    this.#from ??= { version: earliest([...looked.values()]) };
    if ([...looked.values()].some(({ isUnlisted }) => isUnlisted === true)) this.#how = 'got';
    for (const [waiter, place] of batch) {
      const sight = looked.get(waiter.name);
      if (sight === undefined || this.#waiters.get(waiter) !== place) continue;
      const { early } = place;
      Object.assign(place, { isSeen: true, at: sight.at, early: [] });
      waiter.see(sight.object);
      for (const event of early) this.#tell(waiter, place, event);
    }
  }

  /** One watch. `lost`: a look has to tell what it did not; `broken`: pause before the next. */
  async #watch(from: string | undefined): Promise<'on' | 'widened' | 'lost' | 'broken' | 'refused'> {
    const { connection, collection, clock } = this.#parts;
    const names = new Set([...this.#waiters.keys()].map(({ name }) => name));
    const [name] = names.size === 1 ? names : [];
    const [stop, quiet, ended] = [new AbortController(), new AbortController(), new AbortController()];
    const signal = AbortSignal.any([stop.signal, quiet.signal, this.#over.signal]);
    this.#open = { name, stop };
    let isFresh = false;
    let heardAt = clock.elapsed();
    void this.#untilQuiet(() => heardAt, ended.signal).then(() => quiet.abort());
    try {
      const { status, chunks } = await connection.watch(
        pathOf(collection),
        [
          ['watch', 'true'],
          ['allowWatchBookmarks', 'true'],
          ...(name === undefined ? [] : [['fieldSelector', `metadata.name=${name}`] as const]),
          ['timeoutSeconds', String(watchSeconds)],
          ...(from === undefined ? [] : [['resourceVersion', from] as const]),
        ],
        signal,
      );
      if (status === 403 && name === undefined) return 'refused';
      if (status !== 200) return status === 410 ? 'lost' : 'broken';
      for await (const event of untilOver(events(chunks), signal)) {
        if (event.type === 'ERROR') return readPath(event.object, 'code') === 410 ? 'lost' : 'broken';
        isFresh = true;
        heardAt = clock.elapsed();
        this.#from = { version: readText(event.object, 'metadata.resourceVersion') ?? this.#from?.version };
        if (event.type === 'BOOKMARK') continue;
        const about = readText(event.object, 'metadata.name');
        for (const [waiter, place] of this.#waiters) if (waiter.name === about) this.#tell(waiter, place, event);
      }
      if (stop.signal.aborted) return 'widened';
      // A watch that told nothing may be one that is kept back on its way: a look tells then.
      return isFresh && !quiet.signal.aborted ? 'on' : 'lost';
    } catch {
      // Whatever kept it from being opened ends no wait: credentials that were not to be had, too.
      if (stop.signal.aborted) return 'widened';
      if (quiet.signal.aborted) return 'lost';
      return isFresh ? 'on' : 'broken';
    } finally {
      this.#open = undefined;
      ended.abort();
      stop.abort();
    }
  }

  /** Resolves when nothing was heard for a while, or when it is over. */
  async #untilQuiet(heardAt: () => number, ended: AbortSignal): Promise<void> {
    const { clock } = this.#parts;
    for (let left = quietMs; left > 0 && !ended.aborted; left = heardAt() + quietMs - clock.elapsed())
      await clock.sleep(left, ended);
  }

  #tell(waiter: Waiter, place: Place, event: WatchEvent): void {
    if (!place.isSeen) {
      place.early.push(event);
      return;
    }
    const at = readText(event.object, 'metadata.resourceVersion');
    if (!isAfter(at, place.at)) return;
    place.at = at;
    waiter.see(event.type === 'DELETED' ? undefined : event.object);
  }
}

/** Nothing after it was missed by any of them. */
const earliest = (sights: readonly Sight[]): string | undefined =>
  sights.reduce<string | undefined>(
    (least, { at }) => (least === undefined || isAfter(least, at) ? at : least),
    sights[0]?.at,
  );
