// Tells the operator's webhook what happened: signed, one message after the other, tried again where that may help.
import { createHmac } from 'node:crypto';
import type { Clock } from '../../contract/clock.ts';
import type { Delivery } from '../../contract/cloud.ts';
import { asToolError, ToolError } from '../../contract/errors.ts';
import type { JsonObject } from '../../contract/tool.ts';
import type { Secret } from '../../security/credentials.ts';
import { HttpFailure, type HttpResponse, type Send } from './http.ts';
import { retryAfterMs } from './retry.ts';

export interface WebhookParts {
  /** Where messages go (an address of `webhookUrl`) and what they are signed with. Throws ToolError. */
  readonly target: () => Promise<{ readonly url: string; readonly secret: Secret }>;
  readonly send: Send;
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}

/** Attempts for one message, and the first pause between two; each pause is twice the one before. */
const mostAttempts = 4;
const firstPauseMs = 1_000;
/** A receiver that wants more time than this is one that did not take the message. */
const longestPauseMs = 30_000;
const deadlineMs = 10_000;
const mostWaiting = 100;

/**
 * Sends messages as JSON with `virtspan-timestamp` (seconds) and `virtspan-signature: v1=<hex>`, the HMAC-SHA256 of
 * `<timestamp>.<body>`. Each attempt has a timestamp of its own. Follows no redirect. Never rejects:
 * what was not taken is told, without the address, which may be a secret.
 */
export function createWebhook(parts: WebhookParts): (body: JsonObject, signal: AbortSignal) => Promise<Delivery> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (body, signal) => {
    if (waiting >= mostWaiting) return Promise.resolve({ not: `${mostWaiting} messages wait already` });
    waiting += 1;
    const delivery = last.then(() => deliver(parts, JSON.stringify(body), signal));
    last = delivery.finally(() => {
      waiting -= 1;
    });
    return delivery;
  };
}

async function deliver(parts: WebhookParts, body: string, signal: AbortSignal): Promise<Delivery> {
  try {
    const { url, secret } = await parts.target();
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptOnce(parts, url, secret, body, signal);
      if (outcome === 'taken' || outcome.pauseMs === undefined || attempt === mostAttempts || signal.aborted) {
        return outcome === 'taken' ? outcome : { not: outcome.not };
      }
      const backoff = firstPauseMs * 2 ** (attempt - 1) * (0.75 + parts.random() / 2);
      await parts.clock.sleep(Math.max(outcome.pauseMs, backoff), signal);
    }
  } catch (thrown) {
    return { not: asToolError(thrown).message.replace(/\.$/, '') };
  }
}

type Attempt = 'taken' | { readonly not: string; readonly pauseMs?: number };

async function attemptOnce(
  { send, clock }: WebhookParts,
  url: string,
  secret: Secret,
  body: string,
  signal: AbortSignal,
): Promise<Attempt> {
  const timestamp = String(Math.floor(clock.now() / 1000));
  const signature = createHmac('sha256', secret.reveal()).update(`${timestamp}.${body}`).digest('hex');
  try {
    const headers = {
      'content-type': 'application/json',
      'virtspan-timestamp': timestamp,
      'virtspan-signature': `v1=${signature}`,
    };
    const response = await send({
      method: 'POST',
      url,
      headers,
      body,
      deadlineMs,
      maxBytes: 65_536,
      signal,
      connection: 'fresh',
    });
    return judged(response, clock.now());
  } catch (thrown) {
    if (!(thrown instanceof HttpFailure)) throw thrown;
    const isPassing = thrown.kind === 'unreachable' || thrown.kind === 'broken' || thrown.kind === 'timeout';
    return { not: `no answer (${thrown.kind})`, ...(isPassing && { pauseMs: 0 }) };
  }
}

function judged({ status, headers }: HttpResponse, now: number): Attempt {
  if (status >= 200 && status < 300) return 'taken';
  if (status >= 300 && status < 400) return { not: `HTTP ${status}: redirects are not followed` };
  const wanted = retryAfterMs(headers['retry-after'], now) ?? 0;
  const isPassing = (status === 408 || status === 429 || status >= 500) && wanted <= longestPauseMs;
  return { not: `HTTP ${status}`, ...(isPassing && { pauseMs: wanted }) };
}

/** An address that messages may go to: https, or http on this machine. Throws CONFIG_INVALID, which does not repeat it. */
export function webhookUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) {
    if (url.username === '' && url.password === '') return url.href;
  }
  throw new ToolError(
    'CONFIG_INVALID',
    'The webhook of "alerts" is no https URL (http on this machine only) without user and password.',
    { hint: 'What "alerts.webhook.url" in virtspan.yaml leads to is the whole address.' },
  );
}
