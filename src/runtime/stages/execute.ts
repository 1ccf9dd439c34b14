// Sends the call: the only place from which a provider is called.

import { ToolError } from '../../contract/errors.ts';
import type { Invocation, Reply, Stage } from '../../contract/invocation.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { redactText } from '../../security/redact.ts';
import { presentable } from '../names/presentable.ts';
import type { Registry } from '../tools/registry.ts';
import { secretsOf } from './call-secrets.ts';

export interface ExecuteParts {
  readonly registry: Registry;
  /** How long a call may take beside the time it is asked to wait for its job, in milliseconds. */
  readonly deadlineMs?: number;
  /** Told what was thrown unexpectedly, for the log. */
  readonly unexpected?: (thrown: unknown, invocation: Invocation) => void;
}

/**
 * Calls the provider and hands its reply on. Throws CANCELLED, with fate `unknown` once a call that changes something is
 * under way; API_TIMEOUT after the deadline; the provider's own ToolError with clean text; INTERNAL for anything else.
 */
export const execute =
  ({ registry, deadlineMs = 120_000, unexpected }: ExecuteParts): Stage =>
  async (invocation, next) => {
    const { handler, provider, signal, controls, tool } = invocation;
    if (signal.aborted) throw new ToolError('CANCELLED', `${tool} was cancelled before anything was sent.`);
    const patienceMs = deadlineMs + (controls.waitMs ?? 0);
    const secrets = await secretsOf(registry, invocation);
    const cleaned = (text: string): string => redactText(cleanLine(text, 300), secrets.names, secrets.known);
    let reply: Reply;
    try {
      reply = await within(patienceMs, invocation, (inner) =>
        provider!.call(handler!.tool, invocation.args, {
          id: invocation.id,
          profile: invocation.profile!,
          signal: inner,
          report: (progress) => invocation.report({ ...progress, message: cleaned(progress.message) }),
          ...(controls.waitMs !== undefined && { waitMs: controls.waitMs }),
        }),
      );
    } catch (thrown) {
      if (!(thrown instanceof ToolError)) unexpected?.(thrown, invocation);
      throw presentable(thrown, await secretsOf(registry, invocation));
    }
    return next({ ...invocation, reply });
  };

/**
 * How long a provider may take to say what it leaves behind (a job that goes on, say) once it is told to stop. Less than
 * a server that winds down waits for its calls: their outcome has to be on record by then.
 */
const LAST_WORDS_MS = 400;

/** Ends with the call, the caller's signal or the deadline, whichever is first, even if the provider ignores both. */
function within<T>(ms: number, call: Invocation, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // A caller that can be stopped from here needs no signal beside its own; making one takes longer than signing.
    const own = call.stop === undefined ? new AbortController() : undefined;
    const abort = (error: ToolError): void => (own === undefined ? call.stop?.(error) : own.abort(error));
    let stopped: ToolError | undefined;
    let lastWords: NodeJS.Timeout | undefined;
    const stop = (error: ToolError): void => {
      stopped ??= error;
      lastWords ??= setTimeout(() => settle(() => reject(error)), LAST_WORDS_MS);
      abort(error);
    };
    const onAbort = (): void => stop(cancelled(call));
    const timer = setTimeout(() => stop(late(call, ms)), ms);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      clearTimeout(lastWords);
      call.signal.removeEventListener('abort', onAbort);
      how();
    };
    call.signal.addEventListener('abort', onAbort, { once: true });
    run(own?.signal ?? call.signal).then(
      (value) => settle(() => resolve(value)),
      (thrown) => settle(() => reject(stopped === undefined || thrown instanceof ToolError ? thrown : stopped)),
    );
  });
}

function cancelled({ tool, handler }: Invocation): ToolError {
  if (handler!.tool.effect === 'read') return new ToolError('CANCELLED', `${tool} was cancelled.`);
  return new ToolError('CANCELLED', `${tool} was cancelled while it was under way. Whether it ran is unknown.`, {
    fate: 'unknown',
    hint: 'Look at the thing it was about before trying again.',
  });
}

function late({ tool, handler }: Invocation, ms: number): ToolError {
  const doubt = handler!.tool.effect === 'read' ? '' : ' Whether it ran is unknown: look before trying again.';
  return new ToolError('API_TIMEOUT', `${tool} got no answer within ${Math.round(ms / 1000)} s.${doubt}`);
}
