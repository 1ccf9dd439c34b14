// Where the server's own look-ups pass: identical ones under way at once are one request, and none outlives a change.
import { ToolError } from '../../contract/errors.ts';
import type { Answer, Invocation, LookupMemory } from '../../contract/invocation.ts';

export interface LookupDesk {
  /** Runs a look-up through the pipeline, or waits for the same one that is under way. Throws what the look-up throws. */
  ask(invocation: Invocation): Promise<Answer>;
  /** Something may have been changed: what was asked before that answers nobody who asks from now on. */
  changed(): void;
}

interface Flight {
  readonly answer: Promise<Answer>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * `execute` is the whole pipeline. Nothing is kept beyond the request itself, except in a `memory` that a caller brings
 * along: the reads of one script share it, until anything is changed by this process.
 */
export function createLookupDesk(execute: (invocation: Invocation) => Promise<Answer>): LookupDesk {
  const flights = new Map<string, Flight>();
  let changes = 0;

  const start = (key: string, invocation: Invocation): Flight => {
    const stop = new AbortController();
    const answer = execute({ ...invocation, signal: stop.signal, stop: (reason) => stop.abort(reason) });
    const flight: Flight = { answer, stop, waiting: 0 };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    answer.then(land, land);
    return flight;
  };

  return {
    async ask(invocation) {
      const key = keyOf(invocation);
      const { memory } = invocation;
      const at = changes;
      const known = memory?.get(key);
      if (known !== undefined && known.changes === at) return known.answer;
      const answer = await join(flights.get(key) ?? start(key, invocation), invocation.signal);
      if (at === changes) remember(memory, key, { changes: at, answer });
      return answer;
    },
    changed() {
      changes++;
      flights.clear();
    },
  };
}

/** So many answers one script keeps. */
const mostRemembered = 200;

function remember(memory: LookupMemory | undefined, key: string, entry: { changes: number; answer: Answer }): void {
  if (memory === undefined) return;
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, entry);
}

const keyOf = ({ tool, args, controls, principal }: Invocation): string =>
  JSON.stringify([
    tool,
    controls.profile ?? null,
    principal,
    Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** The last one who waits takes the request along; one of several leaves alone. */
function join(flight: Flight, signal: AbortSignal): Promise<Answer> {
  flight.waiting++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      flight.waiting--;
      if (flight.waiting === 0) flight.stop.abort(signal.reason);
      else reject(new ToolError('CANCELLED', 'The look-up was cancelled.'));
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    const settled = (): void => signal.removeEventListener('abort', leave);
    flight.answer.finally(settled).then(resolve, reject);
  });
}
