// The end of a server: no new calls, time for those that run, then cancelling them, and an answer for each.
import type { Calls } from './calls.ts';
import type { Ledger } from './ledger.ts';
import type { Log } from './log.ts';
import type { Wire } from './wire.ts';

/** Calls the listener each time somebody asks the process to stop. */
export type StopRequests = (listener: () => void) => void;

export interface WindDownParts {
  readonly wire: Wire;
  readonly ledger: Ledger;
  readonly calls: Calls;
  readonly log: Log;
  readonly stopRequests: StopRequests;
  readonly patience?: Patience;
}

/** Milliseconds that running calls get. */
export interface Patience {
  /** After the end of the input: `printf ... | virtspan` wants its answers. */
  readonly afterEnd: number;
  /** After a signal; clients of the SDK kill 2 s after it. */
  readonly afterSignal: number;
  /** After they were cancelled, to say how far they came. */
  readonly afterCancel: number;
}

const defaultPatience: Patience = { afterEnd: 15_000, afterSignal: 1_000, afterCancel: 600 };
const reason = 'virtspan is shutting down.';

/**
 * Waits for the reason to stop and winds down. Running calls may finish; when their time is up they are cancelled and
 * say so themselves; what is still open then is answered with an error. A signal shortens the time that the end of the
 * input gave, a second one ends it. When nobody reads any more, everything is cancelled at once.
 */
export async function windDown(parts: WindDownParts): Promise<void> {
  const { wire, ledger, calls, log, stopRequests, patience = defaultPatience } = parts;
  let stops = 0;
  let wake: () => void = () => {};
  stopRequests(() => {
    stops += 1;
    wake();
  });
  const stopped = (): Promise<void> => new Promise((resolve) => (wake = resolve));

  const how = await Promise.race([
    wire.ended.then(() => 'end' as const),
    wire.broken.then(() => 'broken' as const),
    stopped().then(() => 'signal' as const),
  ]);
  log({ level: 'info', event: 'stopping', because: how, open: ledger.open() });
  ledger.refuseNew(reason);
  const done = Promise.all([ledger.idle(), calls.idle()]);
  if (how === 'end' && stops === 0) await firstOf([done, stopped(), wire.broken], patience.afterEnd);
  if (how !== 'broken' && stops < 2) await firstOf([done, stopped(), wire.broken], patience.afterSignal);
  if (ledger.open() > 0 || calls.running() > 0) {
    calls.cancelAll();
    await firstOf([done], patience.afterCancel);
    ledger.answerRest(reason);
  }
  await firstOf([wire.flush()], patience.afterCancel);
}

/** Resolves with the first of them, or when the time is up. */
async function firstOf(waits: readonly Promise<unknown>[], ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([...waits, late]);
  clearTimeout(timer);
}
