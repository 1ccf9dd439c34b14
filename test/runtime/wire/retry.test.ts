// Who is asked again, when, and how often.
import { describe, expect, it } from '@jest/globals';
import type { Effect } from '../../../src/contract/tool.ts';
import { HttpFailure, type HttpRequest, type HttpResponse, type Send } from '../../../src/runtime/wire/http.ts';
import { RetryBudget, type RetryRules, retryAfterMs, sendWithRetries } from '../../../src/runtime/wire/retry.ts';
import { startOfTime, stillClock } from './still-clock.ts';

type Step = number | HttpFailure | HttpResponse;

const broken = new HttpFailure('broken', 'perhaps', 'broke off');

describe('a read', () => {
  it('is sent twice more after failures on the way, with growing pauses', async () => {
    const { result, attempts, sleeps } = await run([broken, broken, 200]);
    expect(result).toMatchObject({ status: 200 });
    expect(attempts).toBe(3);
    expect(sleeps).toEqual([188, 375]);
  });

  it('is never sent a fourth time', async () => {
    const { result, attempts } = await run([broken, broken, broken, 200]);
    expect(result).toBe(broken);
    expect(attempts).toBe(3);
  });

  it.each([429, 503])('is sent again after %d', async (status) => {
    expect((await run([status, 200])).attempts).toBe(2);
  });

  it('gives the last answer when the retries are used up', async () => {
    const { result, attempts } = await run([503, 429, 503, 200]);
    expect(result).toMatchObject({ status: 503 });
    expect(attempts).toBe(3);
  });

  it('is sent once more after a status that the provider names', async () => {
    expect((await run([530, 530, 200], { onceAfter: [530] })).attempts).toBe(2);
    expect((await run([530, 200])).attempts).toBe(1);
  });

  it('waits as long as Retry-After asks', async () => {
    const { sleeps } = await run([answer(429, { 'retry-after': '7' }), 200]);
    expect(sleeps).toEqual([7000]);
  });

  it('does not wait past the deadline of the call', async () => {
    const { result, attempts } = await run([answer(429, { 'retry-after': '31' }), 200]);
    expect(result).toMatchObject({ status: 429 });
    expect(attempts).toBe(1);
  });

  it('leaves later attempts the rest of the deadline only', async () => {
    const { deadlines } = await run([answer(503, { 'retry-after': '10' }), 200]);
    expect(deadlines).toEqual([30_000, 20_000]);
  });

  it.each(['timeout', 'tls', 'too-large', 'aborted', 'invalid'] as const)(
    'is not sent again after a failure of the kind %s',
    async (kind) => {
      expect((await run([new HttpFailure(kind, 'nothing', 'no'), 200])).attempts).toBe(1);
    },
  );

  it('is sent again when there was no connection', async () => {
    expect((await run([new HttpFailure('unreachable', 'nothing', 'no'), 200])).attempts).toBe(2);
  });

  it('is not sent again after the caller stopped during the pause', async () => {
    const stop = new AbortController();
    const { result, attempts } = await run([broken, 200], { stopInPause: stop });
    expect(result).toMatchObject({ kind: 'aborted' });
    expect(attempts).toBe(1);
  });

  it('hands on what is no failure of the exchange', async () => {
    const bug = new TypeError('bug');
    const send: Send = () => Promise.reject(bug);
    await expect(sendWithRetries(send, request, rules(stillClock()))).rejects.toBe(bug);
  });
});

describe('a change', () => {
  it.each(['act', 'write', 'destroy'] as const)('with the effect %s is sent once, whatever happens', async (effect) => {
    for (const first of [broken, 429, 503, 530, new HttpFailure('unreachable', 'nothing', 'no')]) {
      expect((await run([first, 200], { effect, onceAfter: [530] })).attempts).toBe(1);
    }
  });
});

describe('the budget for retries', () => {
  it('keeps attempts to a fifth more than the calls, plus a constant', async () => {
    const budget = new RetryBudget();
    let attempts = 0;
    const send: Send = async () => {
      attempts += 1;
      throw broken;
    };
    for (let call = 0; call < 1000; call += 1) {
      await sendWithRetries(send, request, { ...rules(stillClock()), budget }).catch(() => undefined);
    }
    expect(attempts).toBeLessThanOrEqual(1000 * 1.2 + 10);
    expect(attempts).toBe(1209);
  });
});

describe('Retry-After', () => {
  it.each([
    ['12', 12_000],
    ['0', 0],
    ['Sat, 21 Nov 2026 06:00:05 GMT', 5000],
    ['Sat, 21 Nov 2026 05:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s is %s ms', (header, ms) => {
    expect(retryAfterMs(header, startOfTime)).toBe(ms);
  });
});

const request: HttpRequest = { method: 'POST', url: 'http://h/', deadlineMs: 30_000 };

function rules(clock: ReturnType<typeof stillClock>): RetryRules {
  return { effect: 'read', clock, random: () => 0.5, budget: new RetryBudget() };
}

function answer(status: number, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers, cookies: [], text: '', bytes: new Uint8Array() };
}

async function run(
  steps: readonly Step[],
  more: { effect?: Effect; onceAfter?: readonly number[]; stopInPause?: AbortController } = {},
) {
  const clock = stillClock();
  const deadlines: number[] = [];
  const send: Send = async ({ deadlineMs }) => {
    const step = steps[deadlines.length]!;
    deadlines.push(deadlineMs);
    if (step instanceof HttpFailure) throw step;
    return typeof step === 'number' ? answer(step) : step;
  };
  const { stopInPause, effect = 'read', onceAfter = [] } = more;
  const pausing = {
    ...clock,
    sleep: (ms: number, signal: AbortSignal) => {
      stopInPause?.abort();
      return clock.sleep(ms, signal);
    },
  };
  const result: unknown = await sendWithRetries(
    send,
    stopInPause === undefined ? request : { ...request, signal: stopInPause.signal },
    { ...rules(clock), clock: pausing, effect, onceAfter },
  ).catch((error: unknown) => error);
  return { result, attempts: deadlines.length, deadlines, sleeps: clock.sleeps };
}
