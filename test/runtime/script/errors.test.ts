import { afterAll, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import { scriptError } from '../../../src/runtime/script/explain.ts';
import { createFakeCloud, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

const errorOf = async (source: string) => (await createFakeCloud().run(source)).error;

describe('an error of a script', () => {
  it('says that the script may simply run again where nothing was changed, and leaves the warning where something was', async () => {
    const cloud = createFakeCloud();
    expect(scriptError(await cloud.run('missing.x')).hint).not.toContain('stays changed');
    expect(scriptError(await cloud.run('await cloud.listVolumes(); null.x')).hint).toBe(
      'Correct the script and run it again.',
    );
  });

  it.each([
    ['const a = 1;\nthrow new Error("odd")', 2, 'throw new Error("odd")', 'Error: odd'],
    ['const a = 1;\n\n  missing();', 3, '  missing();', "ReferenceError: 'missing' is not defined"],
    ['let vm;\nreturn vm.name', 2, 'return vm.name', "TypeError: cannot read property 'name' of undefined"],
    [
      'function f() {\n  throw new RangeError("in f");\n}\nf();',
      2,
      '  throw new RangeError("in f");',
      'RangeError: in f',
    ],
    ['await sleep(1);\nthrow new Error("later")', 2, 'throw new Error("later")', 'Error: later'],
    ['const a = 1;\na = 2;', 2, 'a = 2;', "TypeError: 'a' is read-only"],
    ['undeclared = 1', 1, 'undeclared = 1', "ReferenceError: 'undeclared' is not defined"],
    ['JSON.parse("{")', 1, 'JSON.parse("{")', expect.stringMatching(/^SyntaxError: /)],
    ['[1].map(() => {\n  null.x\n})', 2, '  null.x', expect.stringMatching(/^TypeError: /)],
    ['"日本 \u{1F600}"; throw new Error("ünï")', 1, '"日本 \u{1F600}"; throw new Error("ünï")', 'Error: ünï'],
  ])('names its line and quotes it: %j', async (source, line, quote, message) => {
    expect(await errorOf(source)).toMatchObject({ kind: 'thrown', line, quote, message });
  });

  it('counts its column in the line of the script', async () => {
    expect(await errorOf('missing()')).toMatchObject({ line: 1, column: 1 });
    expect(await errorOf('const a = 1;\n   missing()')).toMatchObject({ line: 2, column: 4 });
  });

  it.each([
    ['const a = ;', 1, /^SyntaxError: unexpected token/],
    ['const a = 1;\nconst b: string = "x";', 2, /^SyntaxError: /],
    ['import fs from "fs";', 1, /^SyntaxError: /],
    ['const a = 1;\nlet a = 2;', 2, /^SyntaxError: /],
    ['if (true) {\n  return 1;', 2, /^SyntaxError: the script ends too early/],
    ['return [1,\n  2', 2, /^SyntaxError: the script ends too early/],
    ['return `open', 1, /^SyntaxError: /],
    ['return 1\n}', 2, /^SyntaxError: there is a closing brace too many/],
    ['/* open', 1, /^SyntaxError: /],
  ])('of grammar does so before anything runs: %j', async (source, line, message) => {
    const { run, sent } = createFakeCloud();
    const { error } = await run(`await cloud.listVolumes(); ${source}`);
    expect(error).toMatchObject({ kind: 'syntax', line, message: expect.stringMatching(message) });
    expect(error?.hint).toContain('plain JavaScript');
    expect(sent).toEqual([]);
  });

  it.each([
    ['throw "a text"', 'Thrown: a text (no Error, so without a place).'],
    ['throw 42', 'Thrown: 42 (no Error, so without a place).'],
    ['throw null', 'Thrown: null (no Error, so without a place).'],
    ['throw undefined', 'Thrown: undefined (no Error, so without a place).'],
    ['throw Symbol("s")', 'Thrown: Symbol(s) (no Error, so without a place).'],
    ['throw 10n', 'Thrown: 10 (no Error, so without a place).'],
    ['throw { a: 1 }', 'Error: {"a":1}'],
    ['throw () => {}', 'Error: [function ]'],
    ['throw Object.create(null)', 'Error: {}'],
    ['throw { get message() { throw 1 }, get name() { return {} } }', 'Error: [an object that cannot be shown]'],
    ['throw new Proxy({}, { get() { throw 1 } })', 'Error: [an object that cannot be shown]'],
    ['throw Object.assign(new Error("x".repeat(9999)), { stack: 5 })', `Error: ${'x'.repeat(4_000)}`],
    ['const e = new Error("a"); e.name = Symbol(); throw e', 'Error: a'],
    ['await Promise.reject("text")', 'Thrown: text (no Error, so without a place).'],
    ['throw { then(f) { f(1) } }', 'Error: {}'],
  ])('may be anything: %s', async (source, message) => {
    expect(await errorOf(source)).toMatchObject({ kind: 'thrown', message });
  });

  it.each([
    ['setTimeout(() => {}, 1)', 'sleep(ms)'],
    ['await fetch("http://example.org")', 'no fetch'],
    ['require("fs")', 'no require'],
    ['process.exit()', 'no process'],
  ])('that looks for what is not there says what is: %s', async (source, hint) => {
    expect((await errorOf(source))?.hint).toContain(hint);
  });

  it('of a call is told where the script made the call', async () => {
    const { run } = createFakeCloud({
      cloud_list_volumes: () => {
        throw new ToolError('PARAM_UNKNOWN', 'takes nothing named "x"', { hint: 'Look at describe_tools.' });
      },
    });
    const { error } = await run(
      'async function load() {\n  return await cloud.listVolumes({ x: 1 });\n}\nawait load();',
    );
    expect(error).toMatchObject({
      line: 2,
      code: 'PARAM_UNKNOWN',
      message: 'PARAM_UNKNOWN: takes nothing named "x"',
      hint: 'Look at describe_tools.',
    });
  });

  it('of a later page is told where the script asked for all', async () => {
    const { run } = createFakeCloud({
      cloud_list_volumes: ({ page }) => {
        if (page !== undefined) throw new ToolError('API_REFUSED', 'no more');
        return { data: [1], list: { next: { page: 2 } } };
      },
    });
    expect((await run('const a = 1;\nreturn await cloud.listVolumes.all()')).error).toMatchObject({ line: 2 });
  });

  it('is the same every time', async () => {
    const source = 'const list = [1, 2];\nreturn list[7].name';
    expect(await errorOf(source)).toEqual(await errorOf(source));
  });

  it('cannot point outside of the script', async () => {
    const forged = 'const e = new Error("x"); e.stack = "    at f (script:99:1)\\n    at script:0:1"; throw e';
    expect(await errorOf(forged)).toEqual({ kind: 'thrown', message: 'Error: x' });
  });
});

describe('a script that leaves its function by closing brackets', () => {
  it.each([
    '}), (function () { return 1',
    '}); globalThis.x = 1; (async function () { return 1',
    '}); for (;;) {} (async function () {',
    '}); throw new Error("out"); (async function () {',
  ])('gains nothing: %s', async (source) => {
    const { outcome, error } = await createFakeCloud().run(source, { limits: { computeMs: 300 } });
    if (outcome === 'failed') expect(['thrown', 'compute', 'syntax']).toContain(error?.kind);
    expect((await createFakeCloud().run('return 2')).value).toBe(2);
  });
});

describe('the error that a caller of a script sees', () => {
  const failing = (code: 'API_REFUSED' | 'API_TIMEOUT') =>
    createFakeCloud({
      cloud_stop_virtual_machine: () => {
        throw new ToolError(code, 'no');
      },
    });

  it('says that nothing was sent', async () => {
    const error = scriptError(await createFakeCloud().run('null.x'));
    expect(error).toMatchObject({ code: 'SCRIPT_FAILED', fate: 'refused' });
    expect(error.message).toBe(
      "Line 1, column 5: TypeError: cannot read property 'x' of null\n  1 | null.x\nNothing was sent.",
    );
  });

  it('says what was changed before, and the last lines of the console', async () => {
    const { run } = createFakeCloud();
    const error = scriptError(
      await run('console.log("so far");\nawait cloud.deployVirtualMachine();\nawait cloud.listVolumes();\nnull.x'),
    );
    expect(error.fate).toBe('failed');
    expect(error.message).toBe(
      [
        "Line 4, column 5: TypeError: cannot read property 'x' of null",
        '  4 | null.x',
        'Calls that change something and were made before (running the script again repeats them):',
        '  cloud_deploy_virtual_machine (line 2)',
        'Its last console lines:',
        '  log: so far',
      ].join('\n'),
    );
  });

  it('says that only reads were made', async () => {
    const error = scriptError(await createFakeCloud().run('await cloud.listVolumes();\nnull.x'));
    expect(error.message).toContain('Nothing was changed before.');
  });

  it.each([
    ['API_REFUSED', 'failed'],
    ['API_TIMEOUT', 'unknown'],
  ] as const)('knows no more than its calls do: %s', async (code, fate) => {
    const result = await failing(code).run('try { await cloud.stopVirtualMachine() } catch {}\nnull.x');
    expect(scriptError(result).fate).toBe(fate);
  });
});
