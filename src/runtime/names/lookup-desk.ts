// Where the server's own look-ups pass: identical ones under way at once are one request, those of a kind go together, and none outlives a change.
import { ToolError } from '../../contract/errors.ts';
import type { Answer, Invocation, LookupMemory } from '../../contract/invocation.ts';
import { createFlights } from '../flights.ts';
import { observe } from '../observe.ts';
import { createGathering } from './together.ts';

export interface LookupDesk {
  /** Runs a look-up through the pipeline, or waits for the same one that is under way. Throws what the look-up throws. */
  ask(invocation: Invocation): Promise<Answer>;
  /** Something may have been changed: what was asked before that answers nobody who asks from now on. */
  changed(): void;
}

/**
 * `execute` is the whole pipeline. Nothing is kept beyond the request itself, except in a `memory` that a caller brings
 * along: the reads of one script share it, until anything is changed by this process.
 */
export function createLookupDesk(execute: (invocation: Invocation) => Promise<Answer>): LookupDesk {
  const flights = createFlights<Answer>();
  let changes = 0;

  const alone = async (invocation: Invocation): Promise<Answer> => {
    const key = keyOf(invocation);
    const { memory } = invocation;
    const at = changes;
    const known = memory?.get(key);
    const isKnown = known !== undefined && known.changes === at;
    observe({ is: 'look-up', answer: isKnown ? 'remembered' : 'asked' });
    if (isKnown) return known.answer;
    const start = (stop: AbortController): Promise<Answer> =>
      execute({ ...invocation, signal: stop.signal, stop: (reason) => stop.abort(reason) });
    const answer = await flights.join(key, invocation.signal, start, cancelled);
    if (at === changes) remember(memory, key, { changes: at, answer });
    return answer;
  };

  return {
    ask: createGathering(alone),
    changed() {
      changes++;
      flights.forget();
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

const keyOf = ({ tool, args, controls, principal, looksAt }: Invocation): string =>
  JSON.stringify([
    tool,
    looksAt ?? null,
    controls.profile ?? null,
    principal,
    Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

const cancelled = (): ToolError => new ToolError('CANCELLED', 'The look-up was cancelled.');
