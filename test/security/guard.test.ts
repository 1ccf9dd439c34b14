import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import type { CallContext, Provider, Reply } from '../../src/contract/invocation.ts';
import type { AnyTool, Effect } from '../../src/contract/tool.ts';
import { guardProvider } from '../../src/runtime/wire/guard.ts';

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

type Settle = { readonly answer: () => void; readonly fail: (error: unknown) => void };

/** A provider whose calls end when the test says so. */
function setUp(rules: Partial<Parameters<typeof guardProvider>[1]> = {}) {
  const running: Settle[] = [];
  const clock = { at: 0 };
  const inner: Provider = {
    id: 'cloudstack',
    profiles: () => [],
    call: () =>
      new Promise<Reply>((resolve, reject) => running.push({ answer: () => resolve({ data: 1 }), fail: reject })),
    probe: async () => 'fine',
    close: async () => {},
  };
  const provider = guardProvider(inner, { elapsed: () => clock.at, ...rules });
  const call = (effect: Effect = 'read', profile = 'prod', signal = new AbortController().signal) => {
    const context: CallContext = { id: 'c', profile, signal, report: () => {} };
    return provider.call(toolOf(effect), {}, context).then(
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
});
