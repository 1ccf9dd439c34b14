// Follows one object until a judge is satisfied: lists, watches with bookmarks, lists again after 410 or a break.

import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Progress } from '../../../contract/invocation.ts';
import { isObject, readPath } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import { defaultMaxBytes, HttpFailure } from '../../../runtime/wire/http.ts';
import type { Asking, Connection } from './connection.ts';
import { objectPath } from './place.ts';
import { pageOf } from './reply.ts';

/** What the state of an object means for the one who waits. */
export type Judgement =
  | { readonly state: 'going'; readonly message: string; readonly percent?: number }
  | { readonly state: 'done' }
  /** It will not go on by itself, and that is no failure. */
  | { readonly state: 'held'; readonly note: string }
  | { readonly state: 'failed'; readonly reason: string };

/** `undefined`: there is no such object. */
export type Judge = (object: JsonObject | undefined) => Judgement;

export interface Followed {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespace: string | undefined;
  readonly name: string;
}

export interface Following {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly asking: Asking;
  readonly report: (progress: Progress) => void;
  readonly waitMs: number;
}

export interface Ending {
  readonly state: 'done' | 'held' | 'pending';
  readonly object: JsonObject | undefined;
  readonly note?: string;
  /** Why nothing was heard of the object at the end. */
  readonly unheard?: string;
}

const pauseMs = 1_000;
const watchSeconds = 240;

/**
 * Throws JOB_FAILED when the judge says that it failed, CANCELLED when the caller stops. A server that is away, a watch
 * that breaks, credentials that cannot be had for a while: what was begun goes on, and so does this while there is time.
 */
export async function follow(object: Followed, judge: Judge, following: Following): Promise<Ending> {
  const { clock, asking, waitMs } = following;
  const startedAt = clock.elapsed();
  const over = new AbortController();
  const stop = (): void => over.abort();
  asking.signal.addEventListener('abort', stop, { once: true });
  const alarm = new AbortController();
  if (waitMs > 0) void clock.sleep(waitMs, alarm.signal).then(stop);
  else stop();
  const look = observer(object, judge, following, startedAt);
  let unheard: string | undefined;
  try {
    while (!over.signal.aborted) {
      const page = await heard(() => listed(object, following, over.signal));
      unheard = typeof page === 'string' ? page : undefined;
      if (typeof page === 'string') {
        await clock.sleep(pauseMs, over.signal);
        continue;
      }
      const ended = page === undefined ? undefined : look.see(page.object);
      if (ended !== undefined) return ended;
      if (over.signal.aborted) break;
      const openedAt = clock.elapsed();
      const outcome =
        page === undefined ? 'broken' : await watched(object, page.resourceVersion, following, over.signal, look);
      if (typeof outcome === 'object') return outcome;
      // A watch that ends at once must not turn into a storm of lists.
      if (outcome === 'broken' || clock.elapsed() - openedAt < pauseMs) await clock.sleep(pauseMs, over.signal);
    }
    if (asking.signal.aborted) {
      const message = `Stopped waiting for ${object.plural} "${object.name}"; what was begun goes on in the cluster.`;
      throw new ToolError('CANCELLED', message, { fate: 'unknown' });
    }
    return { state: 'pending', object: look.last(), ...(unheard === undefined ? {} : { unheard }) };
  } finally {
    alarm.abort();
    over.abort();
    asking.signal.removeEventListener('abort', stop);
  }
}

/** What was read, or in words why nothing was. */
async function heard<T>(read: () => Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    // Only the reason: that this question was not sent would read as if the call before it had not been.
    return thrown.cause instanceof HttpFailure ? thrown.cause.message : `${thrown.code} when it was looked at.`;
  }
}

interface Observer {
  /** Judges the object as it is now; an ending when there is nothing more to wait for. */
  see(object: JsonObject | undefined): Ending | undefined;
  last(): JsonObject | undefined;
}

function observer(object: Followed, judge: Judge, { clock, report }: Following, startedAt: number): Observer {
  let last: JsonObject | undefined;
  return {
    last: () => last,
    see(now) {
      last = now;
      const judgement = judge(now);
      switch (judgement.state) {
        case 'going': {
          const { message, percent } = judgement;
          const elapsedMs = clock.elapsed() - startedAt;
          report({ message: `${object.name}: ${message}`, elapsedMs, ...(percent === undefined ? {} : { percent }) });
          return undefined;
        }
        case 'done':
          return { state: 'done', object: now };
        case 'held':
          return { state: 'held', object: now, note: judgement.note };
        case 'failed':
          throw new ToolError(
            'JOB_FAILED',
            `${object.plural} "${object.name}" will not get there: ${judgement.reason}.`,
            {
              hint: 'Its conditions and the events of the namespace say more.',
            },
          );
      }
    },
  };
}

async function listed(
  { group, version, plural, namespace, name }: Followed,
  { connection, asking }: Following,
  signal: AbortSignal,
): Promise<{ object: JsonObject | undefined; resourceVersion: string | undefined } | undefined> {
  const path = objectPath(group, version, plural, namespace);
  const page = pageOf(await connection.read(path, [['fieldSelector', `metadata.name=${name}`]], { ...asking, signal }));
  const found = page?.items.find((item) => readPath(item, 'metadata.name') === name);
  return page && { object: isObject(found) ? found : undefined, resourceVersion: page.resourceVersion };
}

/** One watch. `again`: it ended or its start is too old, list anew; `broken`: pause before that. */
async function watched(
  { group, version, plural, namespace, name }: Followed,
  resourceVersion: string | undefined,
  { connection }: Following,
  over: AbortSignal,
  look: Observer,
): Promise<Ending | 'again' | 'broken'> {
  try {
    const { status, chunks } = await connection.watch(
      objectPath(group, version, plural, namespace),
      [
        ['watch', 'true'],
        ['allowWatchBookmarks', 'true'],
        ['fieldSelector', `metadata.name=${name}`],
        ['timeoutSeconds', String(watchSeconds)],
        ...(resourceVersion === undefined ? [] : [['resourceVersion', resourceVersion] as const]),
      ],
      over,
    );
    if (status !== 200) return 'broken';
    for await (const event of untilOver(events(chunks), over)) {
      if (event.type === 'BOOKMARK') continue;
      if (event.type === 'ERROR') return readPath(event.object, 'code') === 410 ? 'again' : 'broken';
      const ended = look.see(event.type === 'DELETED' ? undefined : event.object);
      if (ended !== undefined) return ended;
    }
    return 'again';
  } catch (thrown) {
    // The judge's word ends the wait. Whatever kept the watch from being opened does not: credentials that were not to be had, too.
    if (thrown instanceof ToolError && thrown.code === 'JOB_FAILED') throw thrown;
    return 'broken';
  }
}

interface WatchEvent {
  readonly type: string;
  readonly object: JsonObject;
}

/** One event may be as long as any answer; a server that sends more without an end of the line is not listened to. */
const longestLine = defaultMaxBytes;

/** One JSON object per line, however the chunks are cut. Throws HttpFailure for a line without an end. */
export async function* events(chunks: AsyncIterable<Uint8Array>, most = longestLine): AsyncIterable<WatchEvent> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first);
    size += first.length;
    // The first ends what was begun before, and the last begins anew.
    for (const next of more) {
      const event = eventIn(begun.join(''));
      begun = [next];
      size = next.length;
      if (event !== undefined) yield event;
    }
    if (size > most) throw new HttpFailure('too-large', 'perhaps', `An event of a watch is longer than ${most} bytes.`);
  }
}

function eventIn(line: string): WatchEvent | undefined {
  const { type, object } = (line.trim() === '' ? {} : (JSON.parse(line) ?? {})) as { type?: Json; object?: Json };
  return typeof type === 'string' && isObject(object) ? { type, object } : undefined;
}

/** Ends with the signal even where the source does not listen to it. */
async function* untilOver<T>(source: AsyncIterable<T>, over: AbortSignal): AsyncIterable<T> {
  const iterator = source[Symbol.asyncIterator]();
  let giveUp: () => void = () => {};
  const ended = new Promise<{ done: true; value: undefined }>((resolve) => {
    giveUp = () => resolve({ done: true, value: undefined });
  });
  if (over.aborted) return;
  over.addEventListener('abort', giveUp, { once: true });
  try {
    for (;;) {
      const next = iterator.next();
      next.catch(() => undefined);
      const step = await Promise.race([next, ended]);
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    over.removeEventListener('abort', giveUp);
    void iterator.return?.()?.catch(() => undefined);
  }
}
