// When a request may be sent a second time: one policy for every provider. A mutation is never sent twice.

import type { Clock } from '../../contract/clock.ts';
import type { Effect } from '../../contract/tool.ts';
import { HttpFailure, type HttpRequest, type HttpResponse, originOf, type Send, stoppedFailure } from './http.ts';

/** What one attempt came to. */
export type Outcome =
  | { readonly kind: 'answer'; readonly response: HttpResponse }
  | { readonly kind: 'failure'; readonly failure: HttpFailure };

export interface RetryRules {
  /** Anything but `read` gets one attempt. */
  readonly effect: Effect;
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  readonly budget: RetryBudget;
  /** Further statuses after which a read is tried once more; 429 and 503 always count. */
  readonly onceAfter?: readonly number[];
}

const mostRetries = 2;
const firstPauseMs = 250;

/**
 * Sends a request, and again where the rules allow it. The request's deadline covers all attempts and the pauses
 * between them. Resolves with the last answer whatever its status; throws the last HttpFailure.
 */
export async function sendWithRetries(send: Send, request: HttpRequest, rules: RetryRules): Promise<HttpResponse> {
  const { clock, budget } = rules;
  const endsAt = clock.elapsed() + request.deadlineMs;
  const signal = request.signal ?? new AbortController().signal;
  budget.deposit();
  for (let retries = 0; ; retries += 1) {
    const outcome = await attempt(send, retries === 0 ? request : { ...request, deadlineMs: endsAt - clock.elapsed() });
    const pause = pauseBeforeRetry(outcome, retries, rules);
    if (pause === undefined || clock.elapsed() + pause >= endsAt || budget.withdraw() === 'spent')
      return settle(outcome);
    await clock.sleep(pause, signal);
    if (signal.aborted) throw stoppedFailure(signal, 'perhaps', originOf(request.url));
  }
}

/** Milliseconds to wait before the next attempt, or undefined when there must be none. `retries` were made so far. */
export function pauseBeforeRetry(outcome: Outcome, retries: number, rules: RetryRules): number | undefined {
  if (rules.effect !== 'read' || retries >= mostRetries) return undefined;
  const backoff = (): number => Math.round(firstPauseMs * 2 ** retries * (0.5 + rules.random() / 2));
  if (outcome.kind === 'failure') return isPassing(outcome.failure) ? backoff() : undefined;
  const { status, headers } = outcome.response;
  if (status === 429 || status === 503) return retryAfterMs(headers['retry-after'], rules.clock.now()) ?? backoff();
  return retries === 0 && rules.onceAfter?.includes(status) ? backoff() : undefined;
}

/** What a Retry-After header asks for, in milliseconds from `now`: seconds or a date. Undefined when it says neither. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** Keeps retries to a fifth of the calls, plus a few, so that a cloud in trouble is not asked three times as often. */
export class RetryBudget {
  readonly #most: number;
  /** In fifths of a retry: a call brings one, a retry costs five. */
  #fifths: number;

  constructor(most = 10) {
    this.#most = most * 5;
    this.#fifths = this.#most;
  }

  /** Counts one call. */
  deposit(): void {
    this.#fifths = Math.min(this.#most, this.#fifths + 1);
  }

  /** Asks for one retry. */
  withdraw(): 'granted' | 'spent' {
    if (this.#fifths < 5) return 'spent';
    this.#fifths -= 5;
    return 'granted';
  }
}

async function attempt(send: Send, request: HttpRequest): Promise<Outcome> {
  try {
    return { kind: 'answer', response: await send(request) };
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return { kind: 'failure', failure: thrown };
    throw thrown;
  }
}

function settle(outcome: Outcome): HttpResponse {
  if (outcome.kind === 'failure') throw outcome.failure;
  return outcome.response;
}

/** Failures that may be gone a moment later. A deadline that passed leaves no time, the others would repeat. */
function isPassing(failure: HttpFailure): boolean {
  return failure.kind === 'unreachable' || failure.kind === 'broken';
}
