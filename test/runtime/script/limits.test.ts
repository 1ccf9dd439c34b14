import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createFakeCloud, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

// Whatever a script used up: the next one has all of it again, and no thread is left behind.
afterEach(async () => {
  expect((await createFakeCloud().run('return "alive"')).value).toBe('alive');
  expect(workers.count()).toBe(1);
});

const mebibyte = 1_048_576;

describe('computing time', () => {
  it.each([
    ['a loop', 'for (;;);'],
    ['a loop with work', 'let i = 0;\nfor (;;) i += 1;'],
    ['a loop that swallows errors', 'for (;;) { try { for (;;); } catch {} finally { continue } }'],
    ['a loop after an await', 'await sleep(1); for (;;);'],
    ['a loop after a call', 'await cloud.listVolumes(); for (;;);'],
    ['a chain of promises', 'for (;;) await null;'],
    [
      'promises that make promises',
      'const spin = () => Promise.resolve().then(spin); spin(); await new Promise(() => {});',
    ],
    ['an awaited loop that is caught', 'for (;;) try { await (async () => { for (;;); })() } catch {}'],
    ['a thenable without end', 'const t = { then(f) { f(t) } }; await t;'],
    ['a getter', 'return { get a() { for (;;); } }'],
    ['toJSON', 'return { toJSON() { for (;;); } }'],
    ['toJSON of arguments', 'await cloud.listVolumes({ toJSON() { for (;;); } })'],
    ['toString in the console', 'console.log({ get a() { for (;;); } })'],
    ['a proxy', 'return new Proxy({}, { ownKeys() { for (;;); } })'],
    ['a getter of a thrown thing', 'throw { get message() { for (;;); } }'],
    ['a generator', 'for (const _ of (function* () { for (;;) yield 1 })());'],
    ['a sort', 'for (;;) Array.from({ length: 10000 }, Math.random).sort((a, b) => { for (;;); })'],
    ['a regular expression', '/^(a+)+$/.test("a".repeat(40) + "b")'],
    ['a regular expression over much text', '/(x+x+)+y/.test("x".repeat(200))'],
    ['a search without steps', 'new Array(4e9 - 1).indexOf(5)'],
    ['a join without steps', 'new Array(1e9).join("")'],
    ['eval', 'eval("for (;;);")'],
    ['console lines', 'for (;;) console.log("x".repeat(1e5))'],
    ['many short turns', 'for (;;) { const end = Date.now() + 20; while (Date.now() < end); await sleep(0) }'],
  ])('is over for %s', async (_, source) => {
    const { outcome, error } = await createFakeCloud().run(source, { limits: { computeMs: 300 } });
    expect(outcome).toBe('failed');
    expect(error).toEqual({ kind: 'compute', message: 'The script computed for more than 300 ms and was stopped.' });
  });

  it('does not run while the script waits', async () => {
    const { value } = await createFakeCloud().run('await sleep(600); return 1', { limits: { computeMs: 500 } });
    expect(value).toBe(1);
  });
});

describe('memory', () => {
  it.each([
    ['arrays', 'const all = []; for (;;) all.push(new Array(1000).fill(1));'],
    ['many strings', 'const all = []; for (let i = 0; ; i++) all.push(("" + i).padStart(100000, "x"));'],
    ['a string that doubles', 'let text = "x"; const all = []; for (;;) { text += text; all.push(text + 1) }'],
    ['a repeated string', 'return "abc".repeat(2 ** 28).length'],
    ['typed arrays', 'const all = []; for (;;) all.push(new Uint8Array(1 << 20).fill(1));'],
    ['one huge buffer', 'return new ArrayBuffer(2 ** 31 - 1).byteLength'],
    ['shared buffers', 'const all = []; for (;;) all.push(new SharedArrayBuffer(1 << 20));'],
    ['objects', 'let head = null; for (;;) head = { head, more: { a: 1 } };'],
    ['a map', 'const m = new Map(); for (let i = 0; ; i++) m.set("k" + i, { i });'],
    ['closures', 'const all = []; for (;;) { const here = new Array(100); all.push(() => here) }'],
    ['promises', 'const all = []; for (;;) all.push(new Promise(() => {}));'],
    ['JSON', 'let text = "[]"; for (;;) text = "[" + text + "," + text + "]", JSON.parse(text);'],
    ['a replacement', 'return "a".repeat(1e7).replace(/a/g, "b".repeat(100)).length'],
    ['a split', 'return "a".repeat(2e7).split("").length'],
    ['big numbers', 'let n = 3n; for (;;) n = n * n;'],
    ['symbols', 'const all = []; for (let i = 0; ; i++) all.push(Symbol("s".repeat(1000) + i));'],
    ['code', 'eval("[" + "1,".repeat(2e7) + "]")'],
    ['a regular expression', 'new RegExp("(a|b)".repeat(1e6))'],
    [
      'a caught shortage',
      'const all = []; for (;;) try { for (;;) all.push(new Uint8Array(1 << 16)) } catch { all.length -= 1; throw new Error("out") }',
    ],
  ])('is bounded for %s', async (_, source) => {
    const before = process.memoryUsage().rss;
    const { outcome, error } = await createFakeCloud().run(source, {
      limits: { memoryBytes: 32 * mebibyte, computeMs: 10_000 },
    });
    expect(outcome).toBe('failed');
    expect(['memory', 'thrown', 'compute', 'result']).toContain(error?.kind);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * mebibyte);
  });

  it('says how much there was', async () => {
    const { error } = await createFakeCloud().run('const all = [];\nfor (;;) all.push(new Uint8Array(1 << 20));', {
      limits: { memoryBytes: 32 * mebibyte },
    });
    expect(error).toMatchObject({
      kind: 'memory',
      message: 'The script needed more memory than the 32 MiB that it may have.',
    });
  });

  it('can run short and be enough again', async () => {
    const { value } = await createFakeCloud().run(
      'let all = []; try { for (;;) all.push(new Uint8Array(1 << 20)) } catch (e) { all = []; return e.message }',
      { limits: { memoryBytes: 32 * mebibyte } },
    );
    expect(value).toBe('out of memory');
  });

  it('too small for an answer makes the call fail, not the sandbox', async () => {
    const data = Array.from({ length: 50_000 }, (_, id) => ({ id, text: 'x'.repeat(60) }));
    const { run } = createFakeCloud({ cloud_list_volumes: () => ({ data }) });
    const limits = { memoryBytes: 20 * mebibyte };
    const { value, error } = await run(
      'const all = []; for (let i = 0; i < 8; i++) { try { all.push(await cloud.listVolumes()) } catch (e) { return e.message } }',
      { limits },
    );
    expect(value ?? error?.kind).toMatch(/memory/);
  });

  it('is given back: a hundred scripts leave nothing behind', async () => {
    const { run } = createFakeCloud();
    const source = 'const all = []; for (let i = 0; i < 8; i++) all.push(new Uint8Array(1 << 20)); return all.length';
    for (let i = 0; i < 20; i++) await run(source);
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 80; i++) await run(source);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * mebibyte);
  });
});

describe('depth', () => {
  it.each([
    ['recursion', 'const f = () => f() + 1; f()'],
    ['getters', 'const o = { get x() { return this.x + 1 } }; o.x'],
    ['toString', 'const o = { toString() { return "" + this } }; String(o)'],
    ['a proxy', 'const p = new Proxy({}, { get: (t, k, r) => r[k] }); p.x'],
    ['a chain of proxies', 'let p = {}; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); p.x'],
    ['callbacks', 'const f = () => [1].map(f); f()'],
    ['replacements', 'const f = () => "a".replace(/a/, f); f()'],
    ['comparisons', 'const f = () => [2, 1].sort(f); f()'],
    ['toJSON', 'const f = () => JSON.stringify({ toJSON: f }); f()'],
    ['classes', 'class A { constructor() { new A() } } new A()'],
    ['JSON to read', 'JSON.parse("[".repeat(1e6))'],
    ['JSON to write', 'let a = []; for (let i = 0; i < 5e4; i++) a = { a }; JSON.stringify(a, null, 1)'],
    ['a nested result', 'let a = []; for (let i = 0; i < 5e3; i++) a = [a]; return a'],
    ['a nested argument', 'let a = {}; for (let i = 0; i < 5e3; i++) a = { a }; await cloud.listVolumes(a)'],
    ['a nested thrown thing', 'let a = {}; for (let i = 0; i < 5e3; i++) a = { a }; throw a'],
    ['a flattened array', 'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a.flat(Infinity)'],
    ['an array as text', 'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; String(a)'],
    ['brackets in code', 'eval("(".repeat(1e6))'],
    ['braces in code', 'eval("{".repeat(1e6))'],
    ['templates in code', 'eval("`${".repeat(1e5))'],
    ['signs in code', 'eval("!".repeat(1e6) + "1")'],
    ['a regular expression', 'new RegExp("(?:".repeat(1e5) + ")".repeat(1e5)).test("x")'],
    ['a bound function', 'let f = () => 1; for (let i = 0; i < 1e5; i++) f = f.bind(null); f()'],
  ])('is bounded for %s', async (_, source) => {
    const { outcome, error } = await createFakeCloud().run(source, { limits: { computeMs: 3_000 } });
    expect(outcome).toBe('failed');
    expect(['recursion', 'thrown', 'result', 'memory', 'syntax', 'compute']).toContain(error?.kind);
  });

  it('of what leaves the sandbox is bounded, in texts it does not count', async () => {
    const nested = 'let a = "[[[["; for (let i = 0; i < DEPTH; i++) a = i % 2 ? [a, "\\"]"] : { "{": a };';
    const { run } = createFakeCloud();
    expect((await run(`${nested.replace('DEPTH', '100')} return a`)).outcome).toBe('returned');
    const { error } = await run(`${nested.replace('DEPTH', '101')} return a`);
    expect(error?.message).toBe('The returned value is nested more than 100 levels deep.');
    const refused = await run(`${nested.replace('DEPTH', '101')} await cloud.listVolumes({ a })`);
    expect(refused.error?.message).toContain(
      'The arguments of cloud_list_volumes are nested more than 100 levels deep.',
    );
  });

  it('can be caught', async () => {
    const { value } = await createFakeCloud().run(
      'const f = () => f() + 1; try { f() } catch (e) { return e.message }',
    );
    expect(value).toBe('stack overflow');
  });

  it('of the script itself is bounded too', async () => {
    const { error } = await createFakeCloud().run(`return ${'['.repeat(30_000)}`);
    expect(['recursion', 'syntax', 'thrown']).toContain(error?.kind);
  });
});

describe('the other limits', () => {
  it('refuse a long script before a thread starts', async () => {
    await expect(createFakeCloud().run('x'.repeat(101), { limits: { sourceChars: 100 } })).rejects.toMatchObject({
      code: 'PARAM_VALUE',
      message: 'A script has at most 100 characters; this one has 101.',
    });
  });

  it('bound the returned value', async () => {
    const { error } = await createFakeCloud().run('return "x".repeat(5000)', { limits: { resultChars: 1_000 } });
    expect(error).toMatchObject({
      kind: 'result',
      message: 'The returned value has 5002 characters of JSON; at most 1000 can be returned.',
    });
  });

  it('bound a value that fills the memory as text', async () => {
    const { error } = await createFakeCloud().run('return Array.from({ length: 1e5 }, () => "x".repeat(100))');
    expect(error?.kind).toBe('result');
  });

  it('bound the console, and say what is missing', async () => {
    const { console: lines, notes } = await createFakeCloud().run(
      'for (let i = 0; i < 5000; i++) console.log("line " + i + "x".repeat(20)); return 1',
      { limits: { consoleLines: 10, consoleChars: 100 } },
    );
    expect(lines.length).toBe(4);
    expect(lines.map(({ text }) => text).join('').length).toBeLessThanOrEqual(100);
    expect(notes).toEqual(['4996 console lines more than may be kept were left out.']);
  });

  it('bound one console line', async () => {
    const { console: lines } = await createFakeCloud().run('console.log("x".repeat(1e6)); return 1');
    expect(lines[0]!.text.length).toBe(20_000);
  });

  it('bound the calls, in a way that the script can see', async () => {
    const { run, sent } = createFakeCloud();
    const { value } = await run(
      'let made = 0; try { for (;;) { await cloud.listVolumes(); made++ } } catch (e) { return [made, e.code, e.message] }',
      { limits: { calls: 5 } },
    );
    expect(value).toEqual([5, 'RATE_LIMITED', 'A script makes at most 5 calls. Nothing was sent.']);
    expect(sent).toHaveLength(5);
  });

  it('bound the calls that are made at once', async () => {
    const { run, sent } = createFakeCloud();
    const { value } = await run(
      'return (await Promise.allSettled(Array.from({ length: 5000 }, () => cloud.listVolumes()))).filter(({ status }) => status === "rejected").length',
      { limits: { calls: 5 } },
    );
    expect(value).toBe(4995);
    expect(sent).toHaveLength(5);
  });

  it('bound the sleeps that wait', async () => {
    const { value } = await createFakeCloud().run(
      'const all = Array.from({ length: 1500 }, () => sleep(1)); return (await Promise.allSettled(all)).filter(({ reason }) => reason?.code === "BUSY").length',
    );
    expect(value).toBe(500);
  });

  it('bound the arguments of a call', async () => {
    const { run, sent } = createFakeCloud();
    const { error } = await run('await cloud.listVolumes({ id: "x".repeat(1000) })', {
      limits: { argumentChars: 500 },
    });
    expect(error?.message).toContain(
      'The arguments of cloud_list_volumes have 1009 characters of JSON; at most 500 are sent.',
    );
    expect(sent).toEqual([]);
  });

  it('bound the answer of a call', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: () => ({ data: 'x'.repeat(1_000) }) });
    const { value, calls } = await run('try { await cloud.listVolumes() } catch (e) { return e.code }', {
      limits: { answerChars: 500 },
    });
    expect([value, calls[0]?.outcome]).toEqual(['API_LIMIT', 'done']);
  });

  it('end a script that sleeps beyond its time', async () => {
    const { outcome, error } = await createFakeCloud().run('for (;;) await sleep(60000)', { limits: { wallMs: 200 } });
    expect([outcome, error?.kind, error?.message]).toEqual(['failed', 'wall', 'The script did not end within 200 ms.']);
  });

  it('end a script that nothing wakes', async () => {
    const { error } = await createFakeCloud().run('await new Promise(() => {})');
    expect(error).toEqual({
      kind: 'deadlock',
      message: 'The script waits for a promise that nothing will ever settle.',
    });
  });
});
