// The store that processes share goes away while a task runs: what the call came to is on record once it is back.
import { expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import type { Reply } from '../../src/contract/invocation.ts';
import { createCalls } from '../../src/runtime/server/calls.ts';
import { createTasks, type TaskCall } from '../../src/runtime/server/tasks/tasks.ts';
import { sharedInProcess } from '../../src/runtime/shared/in-process.ts';
import type { Shared } from '../../src/runtime/shared/shared.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { catalog, createWorld, webOne } from '../runtime/pipeline/world.ts';

/** A store that can be taken away, and that may have forgotten everything when it is back. */
function store() {
  let inner = sharedInProcess(() => performance.now());
  let state: 'here' | 'away' | 'half away' = 'here';
  const away = (name: string): void => {
    const isAway = state === 'away' || (state === 'half away' && name === 'hear');
    if (isAway) throw new ToolError('SHARED_AWAY', 'The store is away.');
  };
  const shared = new Proxy({} as Shared, {
    get: (_, name: keyof Shared) =>
      name === 'reach'
        ? 'process'
        : async (...args: unknown[]) => {
            away(name);
            return (inner[name] as (...all: unknown[]) => unknown)(...args);
          },
  });
  return {
    shared,
    goes: (how: typeof state = 'away') => {
      state = how;
    },
    isBack: (how: 'as it was' | 'empty') => {
      if (how === 'empty') inner = sharedInProcess(() => performance.now());
      state = 'here';
    },
  };
}

function desk() {
  let finish: (reply: Reply) => void = () => {};
  const reply = new Promise<Reply>((resolve) => {
    finish = resolve;
  });
  const world = createWorld({}, { toy_create_machine: () => reply });
  const elapsed = () => performance.now();
  let last = 0;
  const randomId = () => {
    last += 1;
    return `id-${last}`;
  };
  const engine = async () => ({ registry: createRegistry([catalog]), execute: world.pipeline.execute });
  const calls = createCalls({ engine, waitMs: 1_000, randomId, elapsed });
  const kept = store();
  const tasks = createTasks({ calls, shared: kept.shared, log: () => {}, randomId, now: Date.now, elapsed });
  const begin = () =>
    tasks.begin({
      ...{ tool: 'toy_create_machine', args: { name: 'web-9' }, principal: 'alice', asks: false },
      ...{ report: () => {}, log: () => {} },
    } as TaskCall);
  const until = async (id: string) => {
    for (;;) {
      const task = await tasks.get('alice', id).catch(() => undefined);
      if (task?.result !== undefined) return task;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { ...kept, tasks, calls, begin, until, finish: () => finish({ data: { id: webOne, state: 'Running' } }) };
}

it.each(['as it was', 'empty'] as const)(
  'a call that ends meanwhile is found when the store is back %s',
  async (how) => {
    const { tasks, calls, goes, isBack, begin, until, finish } = desk();
    const { id } = await begin();
    goes();
    finish();
    await calls.idle();
    await expect(tasks.get('alice', id)).rejects.toMatchObject({ code: 'SHARED_AWAY' });
    isBack(how);
    const task = await until(id);
    expect(task).toMatchObject({ state: 'ended', principal: 'alice' });
    expect(JSON.stringify(task.result)).toContain('Running');
    expect(await tasks.get('bob', id)).toBeUndefined();
    expect((await tasks.list('alice')).map((one) => one.id)).toEqual([id]);
    tasks.close();
  },
);

it('a task that could not be begun is none that goes on for ever', async () => {
  const { tasks, calls, goes, isBack, begin, until } = desk();
  goes('half away');
  await expect(begin()).rejects.toMatchObject({ code: 'SHARED_AWAY' });
  expect(calls.running()).toBe(0);
  isBack('as it was');
  const [listed] = await tasks.list('alice');
  const task = await until(listed!.id);
  expect(task.result?.isError).toBe(true);
  tasks.close();
});
