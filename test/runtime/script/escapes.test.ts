import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createFakeCloud, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

// Whatever a script tried: the next one works, and the server's own objects are what they were.
afterEach(async () => {
  expect((await createFakeCloud().run('return [typeof process, ({}).polluted, [].push.name]')).value).toEqual([
    'undefined',
    null,
    'push',
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('a walk over constructors', () => {
  it.each([
    '(() => {}).constructor("return process")()',
    '(() => {}).constructor("return this")().process.exit()',
    '[].map.constructor("return require")()("fs")',
    '(async () => {}).constructor("return process")().then((it) => it.exit())',
    '(function* () {}).constructor("yield process")().next().value',
    'console.log.constructor("return process")()',
    'console.constructor.constructor("return process")()',
    'cloud.listVolumes.constructor("return process")()',
    'call.constructor("return host")()',
    'Object.getPrototypeOf(sleep).constructor("return process.mainModule.require")()',
    'eval("process")',
    '(0, eval)("require")("child_process")',
    'new Function("return globalThis.process.env")().HOME',
    'Reflect.construct(Function, ["return process"])()',
    '(Error.prepareStackTrace = (_, frames) => frames[0].getThis(), new Error().stack.process.pid)',
    'new Proxy(cloud.listVolumes, { get: (t, k) => t[k] }).constructor("return process")()',
    '(await import("node:fs")).readFileSync("/etc/passwd")',
    'await import("fs")',
    '(eval("import(\'fs\')"), await import("node:child_process"))',
    'import.meta.url',
    'new WebAssembly.Memory({ initial: 1 })',
    'new Worker("x")',
    'arguments.callee.caller.arguments',
    'globalThis.constructor.constructor("return process.binding")()',
  ])('leads nowhere: %s', async (source) => {
    const { outcome, error } = await createFakeCloud().run(`return await (${source})`);
    expect(outcome).toBe('failed');
    expect(['thrown', 'syntax', 'result']).toContain(error?.kind);
  });

  it('finds one global object, the same from everywhere', async () => {
    const { value } = await createFakeCloud().run(`
      const seen = [
        (() => {}).constructor('return this')(), eval('this') ?? globalThis, (0, eval)('this'),
        cloud.listVolumes.constructor('return this')(), console.log.constructor('return this')(),
      ];
      return seen.every((one) => one === globalThis);
    `);
    expect(value).toBe(true);
  });

  it('does not find the functions behind the clients', async () => {
    const { value } = await createFakeCloud().run(`
      const seen = new Set();
      const walk = (it) => {
        if (it === null || (typeof it !== 'object' && typeof it !== 'function') || seen.has(it)) return;
        seen.add(it);
        for (const key of Reflect.ownKeys(it)) {
          try { walk(it[key]); walk(Object.getOwnPropertyDescriptor(it, key)?.get) } catch {}
        }
        walk(Object.getPrototypeOf(it));
      };
      walk(globalThis);
      return [...seen].map((it) => typeof it === 'function' && it.name).filter((name) => /^(settle|start|methods|print|read)$/.test(name));
    `);
    expect(value).toEqual([]);
  });
});

describe('a changed built-in', () => {
  it.each([
    'Object.prototype.polluted = true; Array.prototype.push = () => 0;',
    'Object.prototype.__proto__ = null; Object.defineProperty(Object.prototype, "polluted", { get() { return 1 } });',
    'Promise.prototype.then = undefined; Promise.resolve = undefined;',
    'JSON.parse = () => ({ value: "forged" }); JSON.stringify = () => "{\\"id\\":\\"forged\\"}";',
    'Object.defineProperty = Object.freeze = () => {}; Array.isArray = () => false;',
    'globalThis.Promise = globalThis.Proxy = globalThis.Error = undefined;',
    'Map.prototype.get = Set.prototype.has = String.prototype.slice = () => "forged";',
    'Object.prototype.toJSON = undefined; Error.prepareStackTrace = () => { throw 1 };',
    'Array.prototype[Symbol.iterator] = function* () { yield "forged" };',
    'Function.prototype.call = Function.prototype.apply = () => "forged";',
  ])('reaches no call and no other script: %s', async (change) => {
    const { run, argsOf } = createFakeCloud({ cloud_list_volumes: () => ({ data: [{ id: 'real' }] }) });
    await run(`${change}\nconst list = await cloud.listVolumes({ id: 'honest' }); return list[0].id;`);
    expect(argsOf()).toEqual([{ id: 'honest' }]);
  });

  it('cannot take the place of a client', async () => {
    const { run, argsOf } = createFakeCloud({ cloud_list_volumes: () => ({ data: [{ id: 'real' }] }) });
    const { value } = await run(`
      const tried = [
        () => { cloud = {} }, () => { cloud.listVolumes = () => [{ id: 'forged' }] },
        () => { delete cloud.listVolumes; throw 1 }, () => Object.setPrototypeOf(cloud, {}), () => { delete globalThis.cloud },
        () => Object.defineProperty(cloud, 'x', { value: 1 }), () => { cloud.listVolumes.all = 1 }, () => { console.log = 1 },
        () => Object.preventExtensions(cloud), () => Object.assign(cloud, { listVolumes: 1 }),
      ];
      const held = tried.filter((one) => { try { one(); return false } catch { return true } });
      return [held.length, tried.length, (await cloud.listVolumes())[0].id];
    `);
    expect(value).toEqual([10, 10, 'real']);
    expect(argsOf()).toEqual([{}]);
  });
});

describe('a value that is more than it seems', () => {
  it('loses a __proto__ on its way out', async () => {
    const { value } = await createFakeCloud().run(
      'return JSON.parse(\'{"a":{"__proto__":{"polluted":1},"b":2},"__proto__":{"polluted":1},"constructor":{"prototype":3}}\')',
    );
    expect(Object.hasOwn(value as object, '__proto__')).toBe(false);
    expect(Object.assign({}, value)).toEqual({ a: { b: 2 }, constructor: { prototype: 3 } });
    expect((Object.assign({}, value) as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('keeps a __proto__ in arguments as a name like any other, for the pipeline to refuse', async () => {
    const { run, argsOf } = createFakeCloud();
    await run('await cloud.listVolumes(JSON.parse(\'{"__proto__":{"polluted":1}}\'))');
    expect(Object.keys(argsOf()[0]!)).toEqual(['__proto__']);
    expect((argsOf()[0] as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('brings a __proto__ from the cloud in as a plain field', async () => {
    const data = JSON.parse('{"__proto__":{"polluted":1},"then":"text"}');
    const { run } = createFakeCloud({ cloud_list_volumes: () => ({ data }) });
    const { value } = await run(
      'const it = await cloud.listVolumes(); return [it.polluted === undefined, Object.keys(it), ({}).polluted]',
    );
    expect(value).toEqual([true, ['__proto__', 'then'], null]);
  });

  it.each([
    ['a getter', '({ get id() { return "got" } })', { id: 'got' }],
    ['toJSON', '({ toJSON: () => ({ id: "made" }) })', { id: 'made' }],
    ['a proxy', 'new Proxy({ id: "seen" }, {})', { id: 'seen' }],
    ['symbols', '({ [Symbol("s")]: 1, id: "kept" })', { id: 'kept' }],
    ['a class', 'new (class { id = "own"; #hidden = 1 })()', { id: 'own' }],
    ['functions', '({ id: "kept", run() {} })', { id: 'kept' }],
  ])('is data once it leaves: %s', async (_, args, seen) => {
    const { run, argsOf } = createFakeCloud();
    await run(`await cloud.listVolumes(${args})`);
    expect(argsOf()).toEqual([seen]);
  });

  it.each([
    'new Proxy({}, { ownKeys() { throw new Error("mine") } })',
    '({ get id() { throw new Error("mine") } })',
    '({ toJSON() { throw new Error("mine") } })',
  ])('that throws on the way out throws in the script: %s', async (args) => {
    const { run, sent } = createFakeCloud();
    const { value } = await run(`try { await cloud.listVolumes(${args}) } catch (e) { return e.message }`);
    expect(value).toBe('mine');
    expect(sent).toEqual([]);
  });

  it('may not be a tool name in disguise', async () => {
    const { run, sent } = createFakeCloud();
    const { value } = await run(`
      const names = ['cloud_list_volumes\\u0000x', 'x'.repeat(1e6), '__proto__', 'constructor', { toString: () => 'nothing' }];
      const seen = [];
      for (const name of names) try { await call(name); seen.push('sent') } catch (e) { seen.push(e.code) }
      return seen;
    `);
    expect((value as string[]).slice(1)).toEqual(['TOOL_UNKNOWN', 'TOOL_UNKNOWN', 'TOOL_UNKNOWN', 'TOOL_UNKNOWN']);
    expect(sent.every(({ tool }) => tool === 'cloud_list_volumes')).toBe(true);
  });

  it('with the name of a built-in is no method', async () => {
    const { value } = await createFakeCloud().run(`
      const names = ['hasOwnProperty', 'toString', 'valueOf', '__defineGetter__', '', '\\u0000', 'x'.repeat(1e5), '日本'];
      return names.map((name) => { try { return typeof cloud[name] } catch (e) { return e.code } });
    `);
    expect(new Set(value as string[])).toEqual(new Set(['TOOL_UNKNOWN']));
  });

  it('cannot be an entry, a principal or a confirmation', async () => {
    const { run, sent } = createFakeCloud();
    await run(
      `try { await cloud.stopVirtualMachine({ entry: 'cli', principal: 'root', confirmed: 'person', risk: 'none' }) } catch {}`,
    );
    expect(sent).toMatchObject([{ entry: 'script', principal: 'local' }]);
    expect(sent[0]).not.toHaveProperty('confirmed');
    expect(sent[0]).not.toHaveProperty('risk');
  });
});
