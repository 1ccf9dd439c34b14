// The events of a watch: one JSON object per line of a body that goes on for minutes.
import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import { defaultMaxBytes, HttpFailure } from '../../../runtime/wire/http.ts';

export interface WatchEvent {
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
export async function* untilOver<T>(source: AsyncIterable<T>, over: AbortSignal): AsyncIterable<T> {
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
