// What became of each call, for whoever counts: nothing is told that could be secret or without bounds.

import { asToolError, type ErrorCode } from '../contract/errors.ts';
import type { Answer, Entry, Invocation } from '../contract/invocation.ts';
import type { Effect } from '../contract/tool.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import { inside, spanNow } from '../runtime/trace.ts';

/** A call that is over. */
export interface Run {
  readonly provider: string;
  readonly effect: Effect | 'unknown';
  readonly entry: Entry;
  readonly result: 'success' | ErrorCode;
  readonly ms: number;
  /** Who called what, for those who show it to the caller alone; no label of a number. */
  readonly id: string;
  readonly tool: string;
  readonly principal: string;
}

export interface Runs {
  /** From now on the listener is told of each call that ends. */
  listen(listener: (run: Run) => void, began?: (call: Omit<Run, 'result' | 'ms'>) => void): void;
  /** The same function, watched; as fast as before while nobody listens. */
  watch(execute: Execute, registry: Registry): Execute;
}

type Execute = (invocation: Invocation) => Promise<Answer>;

/** `elapsed` counts milliseconds that only go forward. */
export function createRuns(elapsed: () => number): Runs {
  const listeners: ((run: Run) => void)[] = [];
  const beginnings: ((call: Omit<Run, 'result' | 'ms'>) => void)[] = [];
  return {
    listen(listener, began) {
      listeners.push(listener);
      if (began !== undefined) beginnings.push(began);
    },
    watch: (execute, registry) =>
      inSpans(registry, async (invocation) => {
        if (listeners.length === 0) return execute(invocation);
        const startedAt = elapsed();
        const { id, tool, principal, entry } = invocation;
        const call = { ...kindOf(tool, registry), id, tool: tool.slice(0, 80), principal, entry };
        for (const began of beginnings) began(call);
        const over = (result: Run['result']): void => {
          for (const listener of listeners) listener({ ...call, result, ms: elapsed() - startedAt });
        };
        try {
          const answer = await execute(invocation);
          over('success');
          return answer;
        } catch (thrown) {
          over(asToolError(thrown).code);
          throw thrown;
        }
      }),
  };
}

/** Where the call runs in a span, what it sends is one of its own. */
const inSpans =
  (registry: Registry, execute: Execute): Execute =>
  async (invocation) => {
    const around = spanNow();
    if (around === undefined) return execute(invocation);
    const { tool, id } = invocation;
    const { provider } = kindOf(tool, registry);
    const span = around.begin(tool.slice(0, 80), { 'virtspan.call.id': id, 'virtspan.provider': provider });
    try {
      const answer = await inside(span, () => execute(invocation));
      span.end();
      return answer;
    } catch (thrown) {
      span.end(asToolError(thrown).code);
      throw thrown;
    }
  };

/** A tool that nobody knows has no name here: callers can make up as many as they like. */
function kindOf(tool: string, registry: Registry): Pick<Run, 'provider' | 'effect'> {
  try {
    const { provider, effect } = registry.find(tool);
    return { provider, effect };
  } catch {
    return { provider: 'unknown', effect: 'unknown' };
  }
}
