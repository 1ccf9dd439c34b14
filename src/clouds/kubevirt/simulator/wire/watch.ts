// Watches: changes as lines of JSON, with bookmarks, until the client goes or the time is up.
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { apiVersionOf, type Kind } from '../engine/kind.ts';
import { type KubeObject, namespaceOf } from '../engine/objects.ts';
import type { Test } from '../engine/selectors.ts';
import type { World } from '../engine/world.ts';
import { type Form, partialOf, tableOf } from './tables.ts';

export interface WatchWish {
  readonly kind: Kind;
  readonly version: string;
  readonly namespace: string | undefined;
  readonly test: Test;
  /** Version to start after; undefined: begin with what there is. */
  readonly since: number | undefined;
  /** Whether a bookmark tells when everything that there is was sent. */
  readonly first: 'told' | 'untold';
  readonly seconds: number;
  readonly bookmarks: 'wanted' | 'unwanted';
  readonly form: Form;
  readonly signal: AbortSignal;
}

const usualBookmarkMs = 60_000;

/** A streaming answer. A start that is too old gets an ERROR event with 410, inside a 200. */
export function watchAnswer(world: World, wish: WatchWish): Response {
  const encoder = new TextEncoder();
  const { store, timeline, clock } = world;
  const over = new AbortController();
  const stop = (): void => over.abort();
  wish.signal.addEventListener('abort', stop, { once: true });
  if (wish.signal.aborted) stop();

  const run = async (send: (type: string, object: Json) => void): Promise<void> => {
    const endsAt = clock.elapsed() + wish.seconds * 1000;
    const shown = new Set<string>();
    const keyOf = (object: KubeObject): string => `${namespaceOf(object)}/${String(object.metadata.name)}`;
    const isMeant = (object: KubeObject): boolean =>
      (wish.namespace === undefined || namespaceOf(object) === wish.namespace) && wish.test(object);
    let seen = wish.since ?? store.version;
    for (const object of store.list(wish.kind, wish.namespace)) {
      if (!wish.test(object)) continue;
      shown.add(keyOf(object));
      if (wish.since === undefined) send('ADDED', formed(world, wish, object));
    }
    if (wish.first === 'told' && wish.bookmarks === 'wanted')
      send('BOOKMARK', bookmark(wish, store.version, { annotations: { 'k8s.io/initial-events-end': 'true' } }));
    let nextBookmark = clock.elapsed() + usualBookmarkMs;
    while (!over.signal.aborted) {
      timeline.advance();
      for (const { type, object, version } of store.since(wish.kind, seen)) {
        seen = version;
        const event = eventType(type, isMeant(object), shown, keyOf(object));
        if (event !== undefined) send(event, formed(world, wish, object));
      }
      const now = clock.elapsed();
      if (wish.bookmarks === 'wanted' && (now >= nextBookmark || now >= endsAt)) {
        send('BOOKMARK', bookmark(wish, store.version));
        nextBookmark = now + usualBookmarkMs;
      }
      if (now >= endsAt) return;
      await nextChange(world, Math.min(endsAt - now, timeline.untilNext() ?? usualBookmarkMs), over.signal);
    }
  };
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (type: string, object: Json): void =>
        controller.enqueue(encoder.encode(`${JSON.stringify({ type, object })}\n`));
      try {
        if (wish.since !== undefined && wish.since < store.oldest) {
          send('ERROR', expired(wish.since, store.oldest));
          return;
        }
        await run(send);
      } finally {
        wish.signal.removeEventListener('abort', stop);
        try {
          controller.close();
        } catch {
          // The client is gone.
        }
      }
    },
    cancel: stop,
  });

  return new Response(body, {
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-cache, private' },
  });
}

/** Objects that come to match appear as new, those that no longer match as deleted. */
function eventType(type: string, isMeant: boolean, shown: Set<string>, key: string): string | undefined {
  const wasShown = shown.has(key);
  if (type === 'DELETED' || !isMeant) {
    shown.delete(key);
    return wasShown ? 'DELETED' : undefined;
  }
  shown.add(key);
  return wasShown && type !== 'ADDED' ? 'MODIFIED' : 'ADDED';
}

/** Resolves at the next change, when the time is up, or when the watch is over. */
function nextChange({ store, clock }: World, ms: number, signal: AbortSignal): Promise<void> {
  const either = new AbortController();
  const wake = (): void => either.abort();
  const forget = store.listen(wake);
  signal.addEventListener('abort', wake, { once: true });
  return clock.sleep(Math.max(1, ms), either.signal).finally(() => {
    forget();
    signal.removeEventListener('abort', wake);
  });
}

function formed({ clock }: World, { kind, form, version }: WatchWish, object: KubeObject): JsonObject {
  if (form === 'table') return tableOf(kind, [object], {}, clock.now());
  return form === 'metadata' ? partialOf(object) : { ...object, apiVersion: apiVersionOf(kind, version) };
}

const bookmark = ({ kind, version }: WatchWish, at: number, more: JsonObject = {}): JsonObject => ({
  kind: kind.kind,
  apiVersion: apiVersionOf(kind, version),
  metadata: { resourceVersion: String(at), creationTimestamp: null, ...more },
});

const expired = (since: number, oldest: number): JsonObject => ({
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  message: `too old resource version: ${since} (${oldest})`,
  reason: 'Expired',
  code: 410,
});
