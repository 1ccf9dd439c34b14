// Streams that stand open end with the token that opened them: whoever goes on listening comes again with a new one.
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

/** The same answer, broken off at the end: what is on its way then is for nobody. */
export function endingWith(response: Response, end: AbortSignal | undefined): Response {
  if (end === undefined || response.body === null) return response;
  return new Response(response.body.pipeThrough(new TransformStream(), { signal: end }), response);
}
