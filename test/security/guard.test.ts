import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import type { CallContext, Provider, Reply } from '../../src/contract/invocation.ts';
import type { AnyTool, Effect } from '../../src/contract/tool.ts';
import { guardProvider } from '../../src/runtime/wire/guard.ts';
import { HttpFailure } from '../../src/runtime/wire/http.ts';

const toolOf = (effect: Effect): AnyTool => ({
  name: `cs_${effect}`,
  title: effect,
  doc: '',
  category: 'vm',
  operations: [effect],
  effect,
  risk: 'low',
  reversible: true,
  flags: [],
  raisedBy: [],
  call: { kind: 'query', command: effect },
  params: {},
  result: { kind: 'nothing' },
});

interface Settle {
  readonly tool: string;
  readonly answer: () => void;
  readonly fail: (error: unknown) => void;
  /** The API has taken it; only its end is waited for. */
  readonly taken: () => void;
}

/** A provider whose calls end when the test says so. */
function setUp(rules: Partial<Parameters<typeof guardProvider>[1]> = {}) {
  const running: Settle[] = [];
  const clock = { at: 0 };
  const inner: Provider = {
    id: 'cloudstack',
    profiles: () => [],
    call: ({ name }, _, { taken }) =>
      new Promise<Reply>((resolve, reject) =>
        running.push({ tool: name, answer: () => resolve({ data: 1 }), fail: reject, taken: () => taken?.() }),
      ),
    probe: async () => 'fine',
    close: async () => {},
  };
  const provider = guardProvider(inner, { elapsed: () => clock.at, ...rules });
  const call = (
    effect: Effect = 'read',
    profile = 'prod',
    signal = new AbortController().signal,
    name = effect as string,
    more: Partial<CallContext> = {},
  ) => {
    const context: CallContext = { id: 'c', profile, signal, report: () => {}, ...more };
    return provider.call({ ...toolOf(effect), name }, {}, context).then(
      () => 'answered',
      (error: ToolError) => `${error.code}/${error.fate}`,
    );
  };
  const settle = async () => new Promise((resolve) => setImmediate(resolve));
  return { running, clock, call, settle };
}

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

  it('lets 200 calls at once through in their order', async () => {
    const { running, call, settle } = setUp({ atOnce: 8 });
    const calls = Array.from({ length: 200 }, () => call());
    for (let count = 0; count < 200; count++) {
      await settle();
      running[count]!.answer();
    }
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['answered']));
  });

  it('gives a place to the next call once its holder only waits for what it began', async () => {
    const { running, call, settle } = setUp({ atOnce: 24 });
    const starts = Array.from({ length: 24 }, () => call('act'));
    const stop = call('act', 'prod', undefined, 'emergency_stop');
    await settle();
    expect(running.map(({ tool }) => tool)).toEqual(Array(24).fill('act'));
    running[0]!.taken();
    await settle();
    expect(running.at(-1)!.tool).toBe('emergency_stop');
    running[0]!.answer();
    await settle();
    // The place was given up once, not twice.
    const next = call('act');
    await settle();
    expect(running).toHaveLength(25);
    for (const one of running) one.answer();
    await settle();
    running.at(-1)!.answer();
    expect(await Promise.all([...starts, stop, next])).toEqual(Array(26).fill('answered'));
  });

  it('lets kinds of calls take turns: a crowd of one keeps no other out', async () => {
    const { running, call, settle } = setUp({ atOnce: 1 });
    for (let count = 0; count < 1_000; count++) void call('act', 'prod', undefined, 'deploy');
    void call('act', 'prod', undefined, 'rename');
    void call('act', 'prod', undefined, 'stop');
    for (let count = 0; count < 6; count++) {
      await settle();
      running.at(-1)!.answer();
    }
    expect(running.slice(0, 6).map(({ tool }) => tool)).toEqual([
      'deploy',
      'deploy',
      'rename',
      'stop',
      'deploy',
      'deploy',
    ]);
  });

  it('lets principals take turns: many kinds of calls of one keep no call of another out', async () => {
    const { running, call, settle } = setUp({ atOnce: 1 });
    for (let count = 0; count < 300; count++)
      void call('read', 'prod', undefined, `list_${count}`, { principal: 'alice' });
    void call('read', 'prod', undefined, 'look', { principal: 'bob' });
    for (let count = 0; count < 2; count++) {
      await settle();
      running.at(-1)!.answer();
    }
    await settle();
    expect(running.map(({ tool }) => tool)).toEqual(['list_0', 'list_1', 'look']);
  });

  it('tells the last of a crowd that it is busy when another needs the room, and has sent nothing of it', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, waiting: 3 });
    const crowd = Array.from({ length: 4 }, () => call('read', 'prod', undefined, 'list', { principal: 'alice' }));
    const other = call('read', 'prod', undefined, 'look', { principal: 'bob' });
    expect(await crowd[3]).toBe('BUSY/refused');
    for (let count = 0; count < 4; count++) {
      await settle();
      running.at(-1)!.answer();
    }
    expect(await Promise.all([...crowd.slice(0, 3), other])).toEqual(Array(4).fill('answered'));
    expect(running).toHaveLength(4);
  });

  it('refuses a call whose turn does not come in time, and sends it never', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, turnMs: 5 });
    void call();
    expect(await call()).toBe('BUSY/refused');
    running[0]!.answer();
    await settle();
    expect(running).toHaveLength(1);
  });

  it('lets what is looked up aside wait less than the call that it is for', async () => {
    const { running, call, settle } = setUp({ atOnce: 1, asideTurnMs: 5 });
    void call();
    const own = call('read', 'prod', undefined, 'own');
    expect(await call('read', 'prod', undefined, 'aside', { isAside: true })).toBe('BUSY/refused');
    running[0]!.answer();
    await settle();
    running[1]!.answer();
    expect(await own).toBe('answered');
  });

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
