import { afterAll, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import type { Question } from '../../../src/contract/person.ts';
import { createFakeCloud, tools, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

describe('a call', () => {
  it('goes out with the entry script, the caller and an id of its own', async () => {
    const { run, sent } = createFakeCloud();
    await run(`await cloud.listVolumes({ state: 'Ready' }); await cloud.listVolumes()`);
    expect(sent).toMatchObject([
      { id: 'call-1', tool: 'cloud_list_volumes', args: { state: 'Ready' }, entry: 'script', principal: 'local' },
      { id: 'call-2', tool: 'cloud_list_volumes', args: {}, entry: 'script', principal: 'local' },
    ]);
  });

  it.each([
    'cloud.listVMSnapshot()',
    'cloud.listVmSnapshots()',
    'cloud.list_vm_snapshots()',
    'cloud.cloud_list_vm_snapshots()',
    'call("cloud_list_vm_snapshots")',
  ])('finds its tool as %s', async (source) => {
    const { run, sent } = createFakeCloud();
    await run(`return await ${source}`);
    expect(sent.map(({ tool }) => tool)).toEqual(['cloud_list_vm_snapshots']);
  });

  it('takes controls apart or among its arguments, unless the API has an argument of that name', async () => {
    const { run, sent } = createFakeCloud();
    await run(`
      await cloud.listVolumes({ id: 'a', profile: 'an API word', wait_ms: 5 }, { profile: 'lab', fields: ['id'] });
      await cloud.listVolumes({}, { waitMs: 7 });
    `);
    expect(sent.map(({ args, controls }) => [args, controls])).toEqual([
      [
        { id: 'a', profile: 'an API word' },
        { waitMs: 5, profile: 'lab', fields: ['id'] },
      ],
      [{}, { waitMs: 7 }],
    ]);
  });

  it.each([
    ['cloud.listVolumes([1])', 'PARAM_KIND', /takes one object with its arguments; got \[1\]/],
    ['cloud.listVolumes("x")', 'PARAM_KIND', /takes one object with its arguments; got "x"/],
    ['cloud.listVolumes(() => 1)', 'PARAM_KIND', /got a function/],
    ['cloud.listVolumes({}, 5)', 'PARAM_KIND', /takes one object with controls; got 5/],
    ['cloud.listVolumes({}, { speed: 1 })', 'PARAM_UNKNOWN', /no control "speed"/],
    ['cloud.listVolumes({}, { wait_ms: "soon" })', 'PARAM_KIND', /whole number of milliseconds/],
    ['call("cloud_nothing")', 'TOOL_UNKNOWN', /cloud_nothing/],
    ['call()', 'TOOL_UNKNOWN', /undefined/],
  ])('is refused before it is sent: %s', async (source, code, message) => {
    const { run, sent } = createFakeCloud();
    const { value } = await run(
      `try { await ${source} } catch (e) { return [e instanceof Error, e.name, e.code, e.message, e.fate] }`,
    );
    expect(value).toEqual([true, 'ToolError', code, expect.stringMatching(message), 'refused']);
    expect(sent).toEqual([]);
  });

  it('of a tool that the script may not use is refused here already', async () => {
    const { run, sent } = createFakeCloud();
    const { calls } = await run(`try { await call('cloud_destroy_virtual_machine', {}) } catch {}`, {
      tools: tools.filter(({ effect }) => effect === 'read'),
    });
    expect(calls).toMatchObject([{ tool: 'cloud_destroy_virtual_machine', outcome: 'refused', code: 'TOOL_DISABLED' }]);
    expect(sent).toEqual([]);
  });

  it('of a method that does not exist names the nearest, where it is written', async () => {
    const { error } = await createFakeCloud().run('const a = 1;\nreturn await cloud.listVirtualMachine();');
    expect(error).toMatchObject({
      kind: 'thrown',
      line: 2,
      code: 'TOOL_UNKNOWN',
      quote: 'return await cloud.listVirtualMachine();',
      message: expect.stringContaining('cloud has no method "listVirtualMachine". Did you mean "listVirtualMachines"'),
    });
  });

  it('throws what the pipeline throws, as an error to catch', async () => {
    const { run } = createFakeCloud({
      cloud_stop_virtual_machine: () => {
        throw new ToolError('API_REFUSED', 'It is stopped already.', { hint: 'Look at its state.', apiCode: 431 });
      },
    });
    const { value, calls } = await run(`
      try { await cloud.stopVirtualMachine({ id: 'a' }) }
      catch ({ name, code, message, hint, fate, apiCode }) { return { name, code, message, hint, fate, apiCode } }
    `);
    expect(value).toEqual({
      name: 'ToolError',
      code: 'API_REFUSED',
      message: 'It is stopped already.',
      hint: 'Look at its state.',
      fate: 'failed',
      apiCode: 431,
    });
    expect(calls).toMatchObject([{ effect: 'act', line: 2, outcome: 'failed', code: 'API_REFUSED' }]);
  });

  it('hides an unexpected failure behind INTERNAL', async () => {
    const { run } = createFakeCloud({
      cloud_list_volumes: () => {
        throw new Error('password=hunter2');
      },
    });
    const result = await run('await cloud.listVolumes()');
    expect(result.error).toMatchObject({ code: 'INTERNAL', line: 1 });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  it('keeps errors apart that are thrown side by side', async () => {
    const { run } = createFakeCloud({
      cloud_list_volumes: ({ id }) => {
        throw new ToolError('API_REFUSED', `no ${String(id)}`);
      },
    });
    const { value } = await run(`
      const all = await Promise.allSettled([1, 2, 3].map((id) => cloud.listVolumes({ id })));
      return all.map(({ reason }) => reason.message);
    `);
    expect(value).toEqual(['no 1', 'no 2', 'no 3']);
  });

  it('hands a job back that is not finished', async () => {
    const job = { id: 'j1', state: 'pending', checkWith: 'cloud_query_job' } as const;
    const { run } = createFakeCloud({ cloud_deploy_virtual_machine: () => ({ data: { id: 'vm' }, job }) });
    expect((await run('return await cloud.deployVirtualMachine()')).value).toEqual({ id: 'vm', job });
  });

  it('waits for its turn: so many at once, in their order', async () => {
    let open = 0;
    let most = 0;
    const { run, argsOf } = createFakeCloud({
      cloud_list_volumes: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve, 5));
        open -= 1;
        return { data: [] };
      },
    });
    const { value } = await run(
      'return (await Promise.all(Array.from({ length: 20 }, (_, id) => cloud.listVolumes({ id })))).length',
      { limits: { callsAtOnce: 3 } },
    );
    expect([value, most]).toEqual([20, 3]);
    expect(argsOf()).toEqual(Array.from({ length: 20 }, (_, id) => ({ id })));
  });

  it('asks the person one question for what is done at once', async () => {
    let open = 0;
    let most = 0;
    const asked: string[] = [];
    const person = {
      async ask({ title }: Question) {
        open += 1;
        most = Math.max(most, open);
        asked.push(title);
        await new Promise((resolve) => setTimeout(resolve, 5));
        open -= 1;
        return 'agreed' as const;
      },
    };
    const { run } = createFakeCloud({
      cloud_destroy_virtual_machine: async ({ id }, { person: same, signal }) => ({
        data: await same!.ask({ title: String(id), lines: [], digest: '' }, signal),
      }),
    });
    const { value } = await run(
      'return await Promise.all(["a", "b", "c"].map((id) => cloud.destroyVirtualMachine({ id })))',
      { person },
    );
    expect([value, asked, most]).toEqual([['agreed', 'agreed', 'agreed'], ['3 calls at once?'], 1]);
  });

  it('reports its progress with the clock of the script and no percentage', async () => {
    const seen: unknown[] = [];
    const { run } = createFakeCloud({
      cloud_list_volumes: (_, { report }) => {
        report({ message: 'half way', elapsedMs: 99, percent: 50 });
        return { data: [] };
      },
    });
    await run('await cloud.listVolumes()', { report: (progress) => seen.push(progress) });
    expect(seen).toEqual([{ message: 'half way', elapsedMs: 0 }]);
  });
});
