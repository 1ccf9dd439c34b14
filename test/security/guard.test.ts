import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import { HttpFailure } from '../../src/runtime/wire/http.ts';
import { setUp } from './guarded.ts';

describe('the guard', () => {
  it('lets so many run, so many wait, and tells the rest that it is busy', async () => {
    const { running, call, settle } = setUp({ atOnce: 2, waiting: 1 });
    const calls = [call(), call(), call(), call()];
    expect(await calls[3]).toBe('BUSY/refused');
    expect(running).toHaveLength(2);
    running[0]!.answer();
    await settle();
    expect(running).toHaveLength(3);
    for (const one of running) one.answer();
    expect(await Promise.all(calls.slice(0, 3))).toEqual(['answered', 'answered', 'answered']);
  });

  it('keeps places for reads when changes wait for their jobs, and profiles apart', async () => {
    const { running, call } = setUp({ atOnce: 1, waiting: 0 });
    void call('write');
    expect(await call('write')).toBe('BUSY/refused');
    void call('read');
    void call('write', 'lab');
    await Promise.resolve();
    expect(running).toHaveLength(3);
  });

  it('forgets a call that was cancelled while it waited, and sends nothing', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, waiting: 1 });
    const stop = new AbortController();
    void call();
    const waiting = call('read', 'prod', stop.signal);
    stop.abort();
    expect(await waiting).toBe('CANCELLED/refused');
    const next = call();
    running[0]!.answer();
    await settle();
    running[1]!.answer();
    expect(await next).toBe('answered');
    expect(running).toHaveLength(2);
  });

  it('gives the place of a call that hangs to others once it is cancelled', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, waiting: 1 });
    const stop = new AbortController();
    void call('read', 'prod', stop.signal);
    const next = call();
    await settle();
    expect(running).toHaveLength(1);
    stop.abort();
    await settle();
    expect(running).toHaveLength(2);
    running[1]!.answer();
    expect(await next).toBe('answered');
  });

  const failWith = async ({ running, call, settle }: ReturnType<typeof setUp>, error: unknown) => {
    const ended = call();
    await settle();
    running.at(-1)!.fail(error);
    return ended;
  };

  it('leaves a cloud alone that did not answer several times in a row, then asks it with one call', async () => {
    const set = setUp({ failures: 3, openMs: 10_000 });
    for (let count = 0; count < 3; count++) await failWith(set, new ToolError('API_UNREACHABLE', 'no answer'));
    expect(await set.call()).toBe('API_UNREACHABLE/refused');
    expect(set.running).toHaveLength(3);
    expect(set.call('read', 'lab')).toBeInstanceOf(Promise);
    set.clock.at = 10_000;
    const probe = set.call();
    expect(await set.call()).toBe('API_UNREACHABLE/refused');
    set.running.at(-1)!.answer();
    expect(await probe).toBe('answered');
    const after = set.call();
    await set.settle();
    set.running.at(-1)!.answer();
    expect(await after).toBe('answered');
  });

  it('closes again for as long when the one call finds no answer', async () => {
    const set = setUp({ failures: 1, openMs: 10_000 });
    await failWith(set, new ToolError('API_TIMEOUT', 'late'));
    set.clock.at = 10_000;
    await failWith(set, new ToolError('API_TIMEOUT', 'late'));
    set.clock.at = 19_999;
    expect(await set.call()).toBe('API_UNREACHABLE/refused');
  });

  it('asks with another call when the one that was to find out was cancelled', async () => {
    const set = setUp({ failures: 1, openMs: 10_000 });
    await failWith(set, new ToolError('API_TIMEOUT', 'late'));
    set.clock.at = 10_000;
    await failWith(set, new ToolError('CANCELLED', 'stop'));
    const again = set.call();
    await set.settle();
    set.running.at(-1)!.answer();
    expect(await again).toBe('answered');
  });

  it.each(['API_REFUSED', 'API_AUTH', 'API_LIMIT', 'JOB_FAILED', 'CANCELLED'] as const)(
    'does not count %s as no answer',
    async (code) => {
      const set = setUp({ failures: 2 });
      for (let count = 0; count < 5; count++) expect(await failWith(set, new ToolError(code, 'no'))).toContain(code);
    },
  );

  it('counts calls that failed side by side as one failure', async () => {
    const set = setUp({ failures: 2 });
    const calls = Array.from({ length: 12 }, () => set.call());
    await set.settle();
    for (const one of set.running.splice(0)) {
      set.clock.at += 1;
      one.fail(new ToolError('API_UNREACHABLE', 'no answer'));
      await set.settle();
    }
    await Promise.all(calls);
    const next = set.call();
    await set.settle();
    set.running[0]!.answer();
    expect(await next).toBe('answered');
  });

  it('holds nothing against a cloud that does not answer what was asked aside', async () => {
    const set = setUp({ failures: 2 });
    for (let count = 0; count < 5; count++) {
      const aside = set.call('read', 'prod', undefined, 'aside', { isAside: true });
      await set.settle();
      set.running.splice(0).at(-1)!.fail(new ToolError('API_UNREACHABLE', 'no answer'));
      expect(await aside).toBe('API_UNREACHABLE/unknown');
    }
    const next = set.call();
    await set.settle();
    set.running.at(-1)!.answer();
    expect(await next).toBe('answered');
  });

  it('leaves only the tool alone whose answers fail while others were not tried', async () => {
    const set = setUp({ failures: 5 });
    for (let count = 0; count < 5; count++) await failWith(set, new ToolError('API_GARBLED', '504', { apiCode: 504 }));
    expect(await set.call()).toBe('API_UNREACHABLE/refused');
    const other = set.call('read', 'prod', undefined, 'another');
    await set.settle();
    set.running.at(-1)!.answer();
    expect(await other).toBe('answered');
    expect(await set.call()).toBe('API_UNREACHABLE/refused');
  });

  it('takes an answer that is too large for an answer', async () => {
    const set = setUp({ failures: 2 });
    const cause = new HttpFailure('too-large', 'perhaps', 'more than 32 MiB');
    for (let count = 0; count < 5; count++) {
      expect(await failWith(set, new ToolError('API_GARBLED', 'large', { cause }))).toBe('API_GARBLED/unknown');
    }
  });
});
