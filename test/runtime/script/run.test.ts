import { afterAll, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import type { Question } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { createFakeCloud, tools, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

const page = (args: { readonly page?: unknown }) => {
  const at = Number(args.page ?? 1);
  const list = { total: 5, ...(at < 3 && { next: { page: at + 1 } }) };
  return { data: [{ name: `m${2 * at - 1}` }, { name: `m${2 * at}` }].slice(0, at === 3 ? 1 : 2), list };
};

describe('the value of a script', () => {
  it.each([
    ['return { a: [1, "two", null, true] }', { a: [1, 'two', null, true] }],
    ['return "text"', 'text'],
    ['return new Map([["a", new Set([1, 2])]])', { a: [1, 2] }],
    ['return new Date(0)', '1970-01-01T00:00:00.000Z'],
    ['return { kept: 1, left: undefined, also() {} }', { kept: 1 }],
    ['return "\\u{1F600} ünï \\u0000 \\u2028 日本"', '\u{1F600} ünï \u0000 \u2028 日本'],
    ['return "\\ud800"', '\ud800'],
    ['return [NaN, Infinity, -0]', [null, null, 0]],
    ['return typeof Date.now() + typeof Math.random()', 'numbernumber'],
    ['return await Promise.all([1, Promise.resolve(2)])', [1, 2]],
    ['// a comment\nreturn 1 // at the end', 1],
  ])('is JSON: %s', async (source, value) => {
    const result = await createFakeCloud().run(source);
    expect(result).toMatchObject({ outcome: 'returned', value, notes: [] });
  });

  it('is missed when there is none', async () => {
    const { outcome, value, notes } = await createFakeCloud().run('const a = 1');
    expect([outcome, value, notes]).toEqual(['returned', null, ['The script returned nothing; end it with return.']]);
  });

  it('may be null without a word', async () => {
    expect((await createFakeCloud().run('return null')).notes).toEqual([]);
  });

  it.each([
    ['const a = {}; a.a = a; return a', /^The returned value cannot be written as JSON: circular reference/],
    ['return 10n', /^The returned value cannot be written as JSON: .*bigint/i],
    [
      'return { toJSON() { throw new Error("not today") } }',
      /^The returned value cannot be written as JSON: not today/,
    ],
  ])('has to be JSON: %s', async (source, message) => {
    const { outcome, error } = await createFakeCloud().run(source);
    expect(outcome).toBe('failed');
    expect(error).toMatchObject({ kind: 'result', message: expect.stringMatching(message) });
  });
});

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

describe('a list', () => {
  it('is an array that knows how many there are and how to go on', async () => {
    const { run, argsOf } = createFakeCloud({ cloud_list_volumes: page });
    const { value, notes } = await run(`
      const first = await cloud.listVolumes({ state: 'Ready' });
      const second = await cloud.listVolumes(first.next);
      return [Array.isArray(first), first.length, first.total, first.next, second.map(({ name }) => name), second.next];
    `);
    expect(value).toEqual([true, 2, 5, { state: 'Ready', page: 2 }, ['m3', 'm4'], { state: 'Ready', page: 3 }]);
    expect(argsOf()).toEqual([{ state: 'Ready' }, { state: 'Ready', page: 2 }]);
    expect(notes).toEqual([]);
  });

  it('is returned as a plain array', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: () => ({ data: [{ a: 1 }], list: { total: 1 } }) });
    expect((await run('return await cloud.listVolumes()')).value).toEqual([{ a: 1 }]);
  });

  it.each(['cloud.listVolumes.all({ state: "Ready" })', 'call.all("cloud_list_volumes", { state: "Ready" })'])(
    'is read to its end by %s',
    async (source) => {
      const { run, argsOf } = createFakeCloud({ cloud_list_volumes: page });
      const { value, notes } = await run(`return (await ${source}).map(({ name }) => name)`);
      expect(value).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
      expect(argsOf()).toEqual([{ state: 'Ready' }, { state: 'Ready', page: 2 }, { state: 'Ready', page: 3 }]);
      expect(notes).toEqual([]);
    },
  );

  it('of which the rest was never read is mentioned', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: page });
    const { notes } = await run('\nconst some = await cloud.listVolumes();\nreturn some.length');
    expect(notes).toEqual([
      'cloud_list_volumes (line 2) gave 2 of 5 items and the rest was not read; .all(args) reads every page.',
    ]);
  });

  it('that pretends to go on for ever ends at the limit of calls', async () => {
    const { run, sent } = createFakeCloud({
      cloud_list_volumes: ({ page: at = 1 }) => ({ data: [at], list: { next: { page: Number(at) + 1 } } }),
    });
    const { error } = await run('return await cloud.listVolumes.all()', { limits: { calls: 4 } });
    expect(error?.message).toContain('at most 4 calls');
    expect(sent).toHaveLength(4);
  });
});

describe('the clients', () => {
  it('say what they have', async () => {
    const { value } = await createFakeCloud().run(
      `return [Object.keys(cloud).length, 'listVolumes' in cloud, 'listNothing' in cloud, cloud.listVolumes === cloud.list_volumes]`,
    );
    expect(value).toEqual([tools.length, true, false, true]);
  });

  it('are no promises, and can be looked at', async () => {
    const { value, console: lines } = await createFakeCloud().run(
      `const same = await cloud; console.log(same, cloud.listVolumes); return [typeof same, same === cloud]`,
    );
    expect(value).toEqual(['object', true]);
    expect(lines).toEqual([{ level: 'log', text: '{} [function listVolumes]' }]);
  });

  it('are all the script has beside the language', async () => {
    const { value } = await createFakeCloud().run(`
      const own = Object.keys(globalThis).sort();
      const foreign = ['fetch', 'require', 'process', 'setTimeout', 'setInterval', 'Buffer', 'WebAssembly', 'std', 'os',
        'print', 'navigator', 'postMessage', 'XMLHttpRequest', 'Worker', 'Atomics'];
      return [own, foreign.filter((name) => typeof globalThis[name] !== 'undefined')];
    `);
    expect(value).toEqual([['call', 'cloud', 'console', 'sleep'], []]);
  });
});

describe('the console', () => {
  it('is kept with its levels', async () => {
    const { console: lines } = await createFakeCloud().run(`
      console.log('seen', 2, { a: [1] }, undefined, null, 5n, Symbol('s'));
      console.info(new Map([[1, 2]]), [1, , 3]);
      console.warn(new TypeError('odd'));
      console.error('\\u0000 nul', () => {}, class Big {});
      console.debug();
    `);
    expect(lines).toEqual([
      { level: 'log', text: 'seen 2 {"a":[1]} undefined null 5 Symbol(s)' },
      { level: 'info', text: '{"1":2} [1,null,3]' },
      { level: 'warn', text: 'TypeError: odd' },
      { level: 'error', text: '\u0000 nul [function ] [function Big]' },
      { level: 'log', text: '' },
    ]);
  });

  it('shows what cannot be shown', async () => {
    const { console: lines } = await createFakeCloud().run(`
      const a = {}; a.a = a;
      console.log(a, { get x() { throw 1 } }, new Proxy({}, { ownKeys() { throw 1 } }));
    `);
    const odd = '[an object that cannot be shown]';
    expect(lines).toEqual([{ level: 'log', text: `${odd} ${odd} ${odd}` }]);
  });
});

describe('sleep', () => {
  it('waits, and takes anything for a number', async () => {
    const { value } = await createFakeCloud().run(
      `for (const ms of [1, 0, -5, NaN, undefined, '2', {}]) await sleep(ms); return 'woke'`,
    );
    expect(value).toBe('woke');
  });

  it('goes on beside calls', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: () => ({ data: [1] }) });
    const { value } = await run(
      'const [a, b] = await Promise.all([cloud.listVolumes(), sleep(5)]); return [a, typeof b]',
    );
    expect(value).toEqual([[1], 'undefined']);
  });
});

describe('a list of many pages', () => {
  const rows = 13_315;
  const events =
    (largest: number) =>
    ({ page = 1, pagesize = 50 }: JsonObject) => {
      const [at, size] = [Number(page), Number(pagesize)];
      if (size > largest) throw new ToolError('API_REFUSED', 'page size exceeds the limit', { apiCode: 431 });
      const from = (at - 1) * size;
      const data = Array.from({ length: Math.max(0, Math.min(size, rows - from)) }, (_, n) => ({
        name: `e${from + n}`,
      }));
      const isMore = at * size < rows;
      const whole = at === 1 && size === 50 ? { whole: { page: 1, pagesize: 500 } } : {};
      return { data, list: { total: rows, ...(isMore && { next: { page: at + 1, pagesize: size }, ...whole }) } };
    };
  const source = 'const all = await cloud.listVolumes.all(); return [all.length, all[0].name, all.at(-1).name]';

  it.each([
    [500, 28],
    [50, 268],
  ])('is read as fast as a server with pages of %i allows: in %i calls', async (largest, calls) => {
    const cloud = createFakeCloud({ cloud_list_volumes: events(largest) });
    const { value, notes } = await cloud.run(source, { limits: { calls: 300 } });
    expect(value).toEqual([rows, 'e0', `e${rows - 1}`]);
    expect(cloud.sent).toHaveLength(calls);
    expect(notes.join(' ')).not.toContain('was not read');
  });

  it('is read one page at a time by whoever asks for one', async () => {
    const cloud = createFakeCloud({ cloud_list_volumes: events(500) });
    await cloud.run('const page = await cloud.listVolumes(); return page.next');
    expect(cloud.sent).toHaveLength(1);
  });
});
