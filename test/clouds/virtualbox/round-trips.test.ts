// How many requests a call costs VirtualBox's service, counted on the simulator, through the whole pipeline.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../../src/contract/errors.ts';
import type { Answer, Controls, Entry } from '../../../src/contract/invocation.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createPipeline } from '../../../src/runtime/pipeline.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { HttpFailure } from '../../../src/runtime/wire/http.ts';
import type { Handle } from '../../../src/runtime/wire/http-in-process.ts';
import { createMemoryAudit } from '../../../src/security/audit-memory.ts';
import { Confirmations } from '../../../src/security/confirmation.ts';
import { stillClock } from '../../runtime/wire/still-clock.ts';
import { simulated } from './simulator/simulated.ts';

interface How {
  readonly entry?: Entry;
  readonly controls?: Controls;
}

/** An installation with so many machines, called m-0, m-1 ... */
async function installation(machines: number, around: (inner: Handle) => Handle = (inner) => inner) {
  const asked: string[] = [];
  const counting =
    (inner: Handle): Handle =>
    async (request) => {
      asked.push(/<vbox:(\w+)>/.exec(await request.clone().text())?.[1] ?? '');
      return inner(request);
    };
  const rig = await simulated({ seed: 'bare', around: (inner) => around(counting(inner)) });
  for (let number = 0; number < machines; number++)
    await rig.call('createMachine', { name: `m-${number}`, OSTypeId: 'Debian12_64', memorySize: 1024 });
  const registry = createRegistry([await catalogs.virtualbox!()]);
  const clock = stillClock(Date.UTC(2026, 10, 1));
  const pipeline = createPipeline({
    registry,
    providers: [rig.provider],
    modes: { effects: 'all', destructive: 'allowed' },
    confirmations: new Confirmations({
      key: new Uint8Array(32).fill(5),
      elapsed: clock.elapsed,
      newId: () => 'ticket',
      approveMs: 300_000,
      executeMs: 60_000,
    }),
    audit: createMemoryAudit(new Uint8Array(32).fill(6), clock, 10_000),
    now: clock.now,
    elapsed: clock.elapsed,
  });
  let calls = 0;
  const execute = (tool: string, args: JsonObject = {}, { entry = 'mcp', controls = {} }: How = {}): Promise<Answer> =>
    pipeline.execute({
      id: `00000000-0000-4000-8000-${String(calls++).padStart(12, '0')}`,
      tool: `virtualbox_${tool}`,
      args,
      controls,
      entry,
      principal: 'local',
      signal: new AbortController().signal,
      report: () => {},
    });
  /** Wire operations that `work` costs, each with how often. */
  const costOf = async (work: () => Promise<unknown>): Promise<Record<string, number> & { all: number }> => {
    asked.length = 0;
    await work();
    const counts: Record<string, number> & { all: number } = { all: asked.length };
    for (const operation of asked) counts[operation] = (counts[operation] ?? 0) + 1;
    return counts;
  };
  return { ...rig, execute, costOf };
}

/** Nothing changes these but their descriptions. */
const many = installation(42);

describe('a list of 42 machines', () => {
  it('costs fewer than 100 requests, of which none gives back what the next list needs', async () => {
    const { execute, costOf, simulator } = await many;
    let answer: Answer | undefined;
    const cost = await costOf(async () => {
      answer = await execute('list_machines');
    });
    expect(answer!.text).toMatch(/^m-0 +PoweredOff +[0-9a-f-]{36}$/m);
    expect(cost.all).toBeLessThan(100);
    expect(cost.IVirtualBox_getMachineStates).toBe(1);
    expect(cost).not.toHaveProperty('IManagedObjectRef_release');
    expect(simulator.outstanding()).toBe(1 + 42);
  });

  it('asks each for its id once, as that never changes', async () => {
    const { execute, costOf } = await many;
    await execute('list_machines');
    const cost = await costOf(() => execute('list_machines'));
    expect(cost).not.toHaveProperty('IMachine_getId');
    expect(cost.all).toBeLessThan(42 + 10);
  });

  it('gives back the references to machines that are gone', async () => {
    const { call, simulator } = await installation(3);
    await call('listMachines');
    expect(simulator.outstanding()).toBe(1 + 3);
    await call('deleteMachine', { machine: 'm-1' });
    await call('listMachines');
    expect(simulator.outstanding()).toBe(1 + 2);
  });

  it('reads the fields that are chosen and no others, and for scripts all', async () => {
    const { execute, costOf } = await many;
    const chosen = await costOf(async () => {
      const { data } = await execute('list_machines', {}, { controls: { fields: ['name', 'memorySize'] } });
      expect((data as readonly JsonObject[])[0]).toEqual({ name: 'm-0', memorySize: 1024 });
    });
    expect(chosen).toMatchObject({ IMachine_getName: 42, IMachine_getMemorySize: 42 });
    expect(chosen).not.toHaveProperty('IMachine_getId');
    expect(chosen).not.toHaveProperty('IVirtualBox_getMachineStates');
    const { data } = await execute('list_machines', {}, { entry: 'script' });
    expect((data as readonly JsonObject[])[41]).toMatchObject({ memorySize: 1024, CPUCount: 1, groups: ['/'] });
  });

  it('asks nothing of machines in another state than the one that was asked for', async () => {
    const { execute, costOf } = await many;
    const cost = await costOf(() => execute('list_machines', { state: 'Running' }));
    expect(cost).not.toHaveProperty('IMachine_getName');
  });
});

describe('one machine of 42', () => {
  it('is found by its name with one request where nothing is changed', async () => {
    const { execute, costOf } = await many;
    const fields = ['name', 'memorySize'];
    const cost = await costOf(async () => {
      const { data } = await execute('get_machine', { machine: 'm-31' }, { controls: { fields } });
      expect(data).toEqual({ name: 'm-31', memorySize: 1024 });
    });
    expect(cost).not.toHaveProperty('IVirtualBox_getMachines');
    expect(cost.all).toBeLessThan(12);
  });

  it('costs its name alone of each of the others where something is', async () => {
    const { execute, costOf } = await many;
    const cost = await costOf(() => execute('update_machine', { machine: 'm-31', description: 'x' }));
    expect(cost.IMachine_getName).toBeLessThanOrEqual(42 + 1);
    expect(cost.all).toBeLessThan(42 + 25);
  });

  it('costs the name of each once where none has the one that was asked for', async () => {
    const { execute, costOf } = await installation(42);
    for (const [tool, args] of [
      ['get_machine', { machine: 'n-31' }],
      ['update_machine', { machine: 'n-31', description: 'x' }],
    ] as const) {
      const cost = await costOf(async () => {
        const thrown = await execute(tool, args).catch((e: ToolError) => e);
        expect(thrown).toMatchObject({ code: 'NAME_UNKNOWN', message: expect.stringContaining('m-31') });
      });
      expect(cost).toMatchObject({ IVirtualBox_getMachines: 1, IMachine_getName: 42 });
      expect(cost).not.toHaveProperty('IMachine_getId');
      expect(cost.all).toBeLessThan(42 + 12);
    }
  });

  it('is found in another case, with its id', async () => {
    const { execute, call } = await installation(3);
    await execute('update_machine', { machine: 'M-1', description: 'this' });
    expect((await call('IMachine.get', { machine: 'm-1', attributes: ['description'] })).data).toEqual({
      description: 'this',
    });
  });

  it('is found by its id with one request', async () => {
    const { execute, costOf, call } = await many;
    const rows = (await call('listMachines', { name: 'm-7' })).data as readonly JsonObject[];
    const cost = await costOf(() => execute('list_machines', { id: rows[0]!.id! }));
    expect(cost.all).toBeLessThan(10);
  });
});

describe('two machines of one name', () => {
  it('are refused where something is changed, and a change meets the one that has the name now', async () => {
    const { execute, call } = await installation(3);
    await call('IMachine.update', { machine: 'm-2', name: 'm-0' });
    const refusal = await execute('update_machine', { machine: 'm-0', description: 'x' }).catch((e: ToolError) => e);
    expect(refusal).toMatchObject({ code: 'NAME_AMBIGUOUS' });
    const { data } = await execute('list_machines', { name: 'm-0' }, { entry: 'script' });
    const [first, second] = (data as readonly JsonObject[]).map(({ id }) => id as string);
    await call('IMachine.update', { machine: first!, name: 'old' });
    await execute('update_machine', { machine: 'm-0', description: 'the second' });
    expect((await call('IMachine.get', { machine: second!, attributes: ['description'] })).data).toEqual({
      description: 'the second',
    });
  });

  it('leave an unknown name unknown, with the nearest', async () => {
    const { execute } = await installation(3);
    await expect(execute('get_machine', { machine: 'm-00' })).rejects.toMatchObject({
      code: 'NAME_UNKNOWN',
      message: expect.stringContaining('m-0'),
    });
  });
});

describe('at once', () => {
  it('changes by name share what they read: far fewer reads than names times changes', async () => {
    const { execute, costOf } = await many;
    const cost = await costOf(() =>
      Promise.all(
        Array.from({ length: 42 }, (_, number) =>
          execute('update_machine', { machine: `m-${number}`, description: 'x' }),
        ),
      ),
    );
    expect(cost.IMachine_setDescription).toBe(42);
    expect(cost.IMachine_getName).toBeLessThan(3 * 42);
  });

  it('changes by name that begin one after the other share them, too', async () => {
    const { execute, costOf } = await many;
    const names = Array.from({ length: 42 }, (_, number) => `m-${number}`);
    const worker = async (): Promise<void> => {
      for (let machine = names.pop(); machine !== undefined; machine = names.pop())
        await execute('update_machine', { machine, description: 'y' });
    };
    const cost = await costOf(() => Promise.all(Array.from({ length: 14 }, worker)));
    expect(cost.IMachine_setDescription).toBe(42);
    expect(cost.IMachine_getName).toBeLessThan(42 * 14);
  });

  it('do not go by names that were read before a change of another that has ended', async () => {
    let held: 'not yet' | 'next' | (() => void) = 'not yet';
    const { execute, call, simulator } = await installation(3, (inner) => async (request) => {
      const isName = (await request.clone().text()).includes('vbox:IMachine_getName>');
      if (isName && held === 'next')
        await new Promise<void>((resolve) => {
          held = resolve;
        });
      return inner(request);
    });
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
    };
    const finds = () => simulator.requests.filter((operation) => operation === 'IVirtualBox_findMachine').length;
    held = 'next';
    const first = execute('update_machine', { machine: 'm-0', description: 'x' });
    await until(() => typeof held === 'function');
    await call('IMachine.update', { machine: 'm-2', name: 'm-1' });
    const before = finds();
    const second = execute('update_machine', { machine: 'm-1', description: 'x' }).catch((e: ToolError) => e);
    await until(() => finds() > before);
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    (held as unknown as () => void)();
    expect(await second).toMatchObject({ code: 'NAME_AMBIGUOUS' });
    await first;
  });

  it('two that read the same attribute are one request, and a change in between makes it two', async () => {
    const { call, costOf } = await installation(1);
    const read = () => call('IMachine.get', { machine: 'm-0', attributes: ['memorySize'] });
    expect(await costOf(() => Promise.all([read(), read()]))).toMatchObject({ IMachine_getMemorySize: 1 });
    await call('IMachine.update', { machine: 'm-0', memorySize: 2048 });
    expect((await read()).data).toEqual({ memorySize: 2048 });
  });
});

describe('a connection that breaks before its answer', () => {
  const breaking = async (operation: string) => {
    const seen: string[] = [];
    const armed: true[] = [];
    const world = await installation(1, (inner) => async (request) => {
      const body = await request.clone().text();
      if (armed.length > 0 && body.includes(`vbox:${operation}>`)) {
        seen.push(operation);
        if (seen.length === 1) throw new HttpFailure('broken', 'perhaps', 'The connection was closed.');
      }
      return inner(request);
    });
    return { ...world, seen, arm: () => armed.push(true) };
  };

  it('costs a read a second request', async () => {
    const { call, seen, arm } = await breaking('IMachine_getMemorySize');
    arm();
    expect((await call('IMachine.get', { machine: 'm-0', attributes: ['memorySize'] })).data).toEqual({
      memorySize: 1024,
    });
    expect(seen).toHaveLength(2);
  });

  it('is never tried again for a change, whose fate is unknown', async () => {
    const { call, seen, arm } = await breaking('IMachine_setMemorySize');
    arm();
    await expect(call('IMachine.update', { machine: 'm-0', memorySize: 2048 })).rejects.toMatchObject({
      fate: 'unknown',
    });
    expect(seen).toHaveLength(1);
  });
});
