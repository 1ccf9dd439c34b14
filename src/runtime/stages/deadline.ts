// Ends a call with its caller or its deadline, whichever is first, even where the provider ignores both.
import { setMaxListeners } from 'node:events';
import { ToolError } from '../../contract/errors.ts';
import type { CallContext, Found } from '../../contract/invocation.ts';

/**
 * How long a provider may take to say what it leaves behind (a job that goes on, say) once it is told to stop. Less than
 * a server that winds down waits for its calls: their outcome has to be on record by then.
 */
const LAST_WORDS_MS = 400;

/** What the work is told to stop by, and whom it tells when it waits for its turn: then the time does not run. */
export type Reins = Pick<CallContext, 'signal'> & { readonly turn: NonNullable<CallContext['turn']> };

/** Throws CANCELLED when the caller stops, API_TIMEOUT when the time is up, with what the provider still had to say. */
export function within<T>(ms: number, call: Found, run: (reins: Reins) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // A caller that can be stopped from here needs no signal beside its own; making one takes longer than signing.
    const own = call.stop === undefined ? new AbortController() : undefined;
    if (own !== undefined) setMaxListeners(Number.POSITIVE_INFINITY, own.signal);
    const abort = (error: ToolError): void => (own === undefined ? call.stop?.(error) : own.abort(error));
    let stopped: ToolError | undefined;
    let lastWords: NodeJS.Timeout | undefined;
    const stop = (error: ToolError): void => {
      stopped ??= error;
      lastWords ??= setTimeout(() => settle(() => reject(error)), LAST_WORDS_MS);
      abort(error);
    };
    const onAbort = (): void => stop(cancelled(call));
    const start = (): NodeJS.Timeout => setTimeout(() => stop(late(call, ms)), ms);
    let timer = start();
    let isEndless = false;
    const turn: Reins['turn'] = (state) => {
      clearTimeout(timer);
      if (state === 'endless') isEndless = true;
      if (state === 'come' && !isEndless) timer = start();
    };
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      clearTimeout(lastWords);
      call.signal.removeEventListener('abort', onAbort);
      how();
    };
    call.signal.addEventListener('abort', onAbort, { once: true });
    run({ signal: own?.signal ?? call.signal, turn }).then(
      (value) => settle(() => resolve(value)),
      (thrown) => settle(() => reject(stopped === undefined ? thrown : ending(thrown, stopped))),
    );
  });
}

/** A provider knows best what it leaves behind, and only we know who made it stop. */
function ending(thrown: unknown, stopped: ToolError): unknown {
  if (!(thrown instanceof ToolError)) return stopped;
  if (thrown.code !== 'CANCELLED' || stopped.code === 'CANCELLED') return thrown;
  const { message, hint, apiCode, fate } = thrown;
  return new ToolError(stopped.code, `The time for it was up. ${message}`, {
    ...{ fate, cause: thrown },
    ...(hint === undefined ? {} : { hint }),
    ...(apiCode === undefined ? {} : { apiCode }),
  });
}

function cancelled({ tool, handler }: Found): ToolError {
  if (handler.tool.effect === 'read') return new ToolError('CANCELLED', `${tool} was cancelled.`);
  return new ToolError('CANCELLED', `${tool} was cancelled while it was under way. Whether it ran is unknown.`, {
    fate: 'unknown',
    hint: 'Look at the thing it was about before trying again.',
  });
}

function late({ tool, handler }: Found, ms: number): ToolError {
  const doubt = handler.tool.effect === 'read' ? '' : ' Whether it ran is unknown: look before trying again.';
  return new ToolError('API_TIMEOUT', `${tool} got no answer within ${Math.round(ms / 1000)} s.${doubt}`);
}
