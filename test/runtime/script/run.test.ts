import { afterAll, describe, expect, it } from '@jest/globals';
import { createFakeCloud, tools, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

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
    const note = 'The script called nothing and returned nothing; end it with return, as in "return await main()".';
    expect([outcome, value, notes]).toEqual(['returned', null, [note]]);
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
