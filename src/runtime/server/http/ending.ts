// Streams that stand open end with the token that opened them: whoever goes on listening comes again with a new one.
import { setMaxListeners } from 'node:events';
import type { Identified } from './principals.ts';

type Known = Extract<Identified, { readonly is: 'known' }>;

/** Timers count no further, in milliseconds: 24 days. */
const longestMs = 2_147_483_647;

/** Aborts when the token ends or is taken back; undefined for one that outlives any stream. `now` is Unix time in milliseconds. */
export function endOf({ until, gone }: Known, now: number): AbortSignal | undefined {
  const ms = (until ?? Number.POSITIVE_INFINITY) - now;
  if (ms > longestMs) return gone;
  const end = AbortSignal.timeout(Math.max(0, Math.ceil(ms)));
  return gone === undefined ? end : AbortSignal.any([end, gone]);
}

/** So long a call may go on after the end of its token: its answer is waited for, and a person may be thinking. */
const graceMs = 300_000;

/**
 * The same for answers that are on their way as a stream: what was begun with a good token comes to its end, but nothing goes on
 * for a day on one that was taken back. Answers that are whole need none.
 */
export function endOfAnswer(
  { until, gone, ...who }: Known,
  response: Response,
  now: number,
  grace = graceMs,
): AbortSignal | undefined {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return undefined;
  return endOf(
    {
      ...who,
      ...(until !== undefined && { until: until + grace }),
      ...(gone !== undefined && { gone: later(gone, grace) }),
    },
    now,
  );
}

/** Aborts so long after the other; one for each, however many answers wait for it. */
function later(signal: AbortSignal, ms: number): AbortSignal {
  const known = delayed.get(signal);
  if (known !== undefined) return known;
  const end = new AbortController();
  const begin = (): void => void setTimeout(() => end.abort(), ms).unref();
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  setMaxListeners(0, end.signal);
  delayed.set(signal, end.signal);
  return end.signal;
}

const delayed = new WeakMap<AbortSignal, AbortSignal>();

/** The same answer, broken off at the end: what is on its way then is for nobody. */
export function endingWith(response: Response, end: AbortSignal | undefined): Response {
  if (end === undefined || response.body === null) return response;
  return new Response(response.body.pipeThrough(new TransformStream(), { signal: end }), response);
}
