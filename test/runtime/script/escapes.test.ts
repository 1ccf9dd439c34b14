import { describe, expect, it } from '@jest/globals';
import { refusal } from '../pipeline/world.ts';
import { createScriptWorld } from './script-world.ts';

describe('the sandbox', () => {
  it.each([
    [
      'globals of Node',
      'return [typeof process, typeof require, typeof fetch, typeof Worker, typeof WebAssembly, typeof Buffer, typeof setTimeout, typeof globalThis.import]',
    ],
    [
      'the host functions behind the clients',
      'return [typeof hostCall, typeof hostSleep, typeof hostLog, typeof clientNames, typeof globalThis.hostCall, typeof toy.constructor.constructor.prototype, typeof Deno, typeof window]',
    ],
  ])('has no %s', async (_, code) => {
    const { run } = createScriptWorld();
    const value = (await run(code)).value as string[];
    expect(new Set(value.filter((_one, at) => at !== 5))).toEqual(new Set(['undefined']));
  });

  it('gives a walk over constructors nothing but its own globals', async () => {
    const { run } = createScriptWorld();
    const { value } = await run(`
      const walks = [
        () => (() => {}).constructor('return typeof process')(),
        () => [].map.constructor('return typeof require')(),
        () => (async () => {}).constructor('return typeof process')(),
        () => console.log.constructor('return typeof process')(),
        () => toy.listZones.constructor('return typeof hostCall')(),
        () => Object.getPrototypeOf(async function () {}).constructor('return this && typeof this.process')(),
        () => eval('typeof process'),
        () => new Function('return typeof globalThis.process')(),
      ];
      const seen = [];
      for (const walk of walks) { try { seen.push(await walk()) } catch (error) { seen.push(error.name) } }
      return seen;
    `);
    expect(new Set(value as string[])).toEqual(new Set(['undefined']));
  });

  it('refuses modules', async () => {
    const { run } = createScriptWorld();
    for (const code of [
      `return await import('node:fs')`,
      `const fs = await import('fs'); return fs.readFileSync('/etc/passwd')`,
    ]) {
      const error = await refusal(run(code));
      expect(error.code).toBe('SCRIPT_FAILED');
    }
  });

  it('keeps polluted prototypes to itself', async () => {
    const { run } = createScriptWorld();
    const { value } = await run(`
      Object.prototype.effect = 'read';
      Object.prototype.polluted = true;
      Array.prototype.push = () => 0;
      Promise.prototype.then = undefined;
      JSON.parse = () => ({ forged: true });
      return ({}).polluted;
    `);
    expect(value).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((await run('return ({}).polluted === undefined')).value).toBe(true);
  });

  it('treats __proto__ in arguments as one more unknown name', async () => {
    const { run, sent } = createScriptWorld();
    const error = await refusal(
      run(`await toy.createMachine(JSON.parse('{"name":"a","__proto__":{"effect":"read"}}'))`),
    );
    expect(error.message).toContain('takes nothing named "__proto__"');
    expect(error.message).not.toContain('were made before');
    expect(sent).toEqual([]);
  });

  it('cannot fool the host by changing built-ins before a call', async () => {
    const { run, sentBy } = createScriptWorld();
    const { value } = await run(`
      JSON.stringify = () => '{"name":"forged"}';
      JSON.parse = () => ({ value: 'forged' });
      Object.defineProperty = () => {};
      return await toy.createMachine({ name: 'honest' }) ;
    `);
    expect(sentBy('toy_create_machine')).toEqual([{ name: 'honest' }]);
    expect(value).toBeNull();
  });

  it('cannot replace a client or console', async () => {
    const { run } = createScriptWorld();
    const { value } = await run(`
      try { toy = { listZones: () => 'forged' } } catch {}
      try { toy.listZones = () => 'forged' } catch {}
      return (await toy.listZones())[0].name;
    `);
    expect(value).toBe('fra1');
  });

  it.each([
    ['an endless loop', 'let i = 0;\nfor (;;) i += 1;', /^Line \d: The script computed for too long/],
    [
      'an endless chain of promises',
      'const spin = async () => { for (;;) await null };\nawait spin();',
      /computed for too long/,
    ],
    [
      'a loop that swallows errors',
      'for (;;) { try { for (;;); } catch {} finally { continue } }',
      /computed for too long/,
    ],
    [
      'endless recursion of thenables',
      'const t = { then(f) { f(t) } };\nawait t;',
      /computed for too long|more memory|sandbox/,
    ],
  ])('stops %s', async (_, code, expected) => {
    const { run } = createScriptWorld({ computeMs: 300 });
    const error = await refusal(run(code));
    expect(error).toMatchObject({ code: 'SCRIPT_FAILED', message: expect.stringMatching(expected) });
  });

  it.each([
    ['arrays', 'const all = []; for (;;) all.push(new Array(1000).fill(1));'],
    ['strings', 'let text = "x"; for (;;) text += text + "y";'],
    ['many strings', 'const all = []; for (let i = 0; ; i++) all.push(("" + i).padStart(100000, "x"));'],
    ['typed arrays', 'const all = []; for (;;) all.push(new Uint8Array(1 << 20).fill(1));'],
    ['one huge buffer', 'return new ArrayBuffer(2 ** 31 - 1).byteLength'],
    ['a repeated string', 'return "abc".repeat(2 ** 29).length'],
    ['objects', 'let head = null; for (;;) head = { head, more: { a: 1 } };'],
    ['a map', 'const m = new Map(); for (let i = 0; ; i++) m.set("k" + i, { i });'],
  ])('holds a memory bomb made of %s', async (_, code) => {
    const { run } = createScriptWorld({ memoryBytes: 32 * 1_048_576, computeMs: 15_000 });
    const error = await refusal(run(code));
    expect(error.code).toBe('SCRIPT_FAILED');
    expect(error.message).toMatch(/memory|string|array|length|sandbox|too long/i);
  });

  it.each([
    ['recursion', 'const down = (n) => down(n + 1) + 1; return down(0)'],
    [
      'recursion through JSON',
      'let deep = []; for (let i = 0; i < 1e5; i++) deep = [deep]; return JSON.stringify(deep).length',
    ],
    ['recursion through a result', 'let deep = []; for (let i = 0; i < 1e5; i++) deep = [deep]; return deep'],
    ['recursion through toString', 'const a = { toString() { return "" + a } }; return "" + a'],
    ['a regular expression', 'return /^(a+)+$/.test("a".repeat(40) + "b")'],
    ['a sparse sort', 'const a = []; a[2 ** 32 - 2] = 1; return a.sort().length'],
  ])('survives %s', async (_, code) => {
    const { run } = createScriptWorld({ computeMs: 1_000 });
    const error = await refusal(run(code, { timeoutMs: 4_000 }));
    expect(error.code).toBe('SCRIPT_FAILED');
  });

  it('tells of a promise that nothing settles', async () => {
    const { run } = createScriptWorld();
    const error = await refusal(run('await new Promise(() => {}); return 1'));
    expect(error.message).toContain('waits for a promise that nothing will ever settle');
  });

  it('bounds the result', async () => {
    const { run } = createScriptWorld({ resultChars: 1_000 });
    const error = await refusal(run('return "x".repeat(5000)'));
    expect(error.message).toBe('The result has 5002 characters of JSON; at most 1000 can be returned.');
  });

  it('bounds the log', async () => {
    const { run } = createScriptWorld({ consoleLines: 10, consoleChars: 100 });
    const { logs } = await run('for (let i = 0; i < 5000; i++) console.log("line " + i + "x".repeat(20)); return 1');
    expect(logs.length).toBeLessThanOrEqual(10);
    expect(logs.join('').length).toBeLessThanOrEqual(100);
  });

  it('bounds the number of calls', async () => {
    const { run, sent } = createScriptWorld({ calls: 5 });
    const error = await refusal(run('for (;;) await toy.listZones()'));
    expect(error.message).toContain('more than 5 calls');
    expect(sent).toHaveLength(5);
  });

  it('bounds the number of calls that are made at once', async () => {
    const { run, sent } = createScriptWorld({ calls: 5 });
    const error = await refusal(run('await Promise.all(Array.from({ length: 100 }, () => toy.listZones()))'));
    expect(error.message).toContain('more than 5 calls');
    expect(sent.length).toBeLessThanOrEqual(5);
  });

  it('ends a script that sleeps beyond its time', async () => {
    const { run } = createScriptWorld();
    const error = await refusal(run('await sleep(60000); return 1', { timeoutMs: 200 }));
    expect(error.message).toContain('did not end within 200 ms');
  });

  it('ends a script whose caller went away', async () => {
    const { run } = createScriptWorld();
    const stop = new AbortController();
    const running = refusal(run('for (;;) await sleep(10)', { signal: stop.signal }));
    stop.abort();
    expect(await running).toMatchObject({ code: 'CANCELLED', fate: 'refused' });
  });

  it('runs a few scripts at once and refuses more', async () => {
    const { run } = createScriptWorld();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => run('await sleep(300); return 1')));
    const refused = outcomes
      .filter((one) => one.status === 'rejected')
      .map(({ reason }) => (reason as { code: string }).code);
    expect(refused).toEqual(['BUSY', 'BUSY']);
  });
});
