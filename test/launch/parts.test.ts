// The loader of the built program on parts written here: what is shared, lazy, kept, taken and refused.
import { describe, expect, it } from '@jest/globals';
import type { Kept, KeptCode } from '../../src/launch/kept-code.ts';
import { openParts } from '../../src/launch/parts.ts';

/** A store in memory, parts from texts, and timers that the test runs. */
function world(texts: Readonly<Record<string, string>>, store = new Map<string, Kept>(), disk?: 'full') {
  const tried: string[] = [];
  const timers: (() => void)[] = [];
  const write: KeptCode['write'] = (part, one) => void store.set(part, one);
  const kept: KeptCode = {
    read: (part) => store.get(part),
    write,
    async writeAside(part, one) {
      tried.push(part);
      if (disk === 'full') return false;
      write(part, one);
      return true;
    },
  };
  const load = openParts({
    read: (part) => {
      const text = texts[part];
      if (text === undefined) throw new Error(`no part ${part}`);
      return text;
    },
    pathOf: (part) => `/program/chunks/${part}`,
    builtin: process.getBuiltinModule,
    kept,
    url: 'file:///program/main.js',
    import: async (specifier) => ({ imported: specifier }),
    later: (callback) => void timers.push(callback),
  });
  const runTimers = async (): Promise<void> => {
    for (let timer = timers.shift(); timer !== undefined; timer = timers.shift()) {
      timer();
      await new Promise(setImmediate);
    }
  };
  return { load, store, runTimers, timers, tried };
}

/** Longer than what is compiled faster than read. */
const long = (text: string, mark = ''): string => `${text}\n//${mark}${'-'.repeat(5_000)}`;

const counter = long('let n=0;exports.next=()=>++n;exports.late=()=>{function deep(){return "deep"}return deep()};');

describe('the parts of the program', () => {
  it('are run once, strictly, and share what they import', () => {
    const { load } = world({
      'main.cjs': 'exports.a=require("./b.cjs").count;exports.b=require("./b.cjs").count;exports.self=this',
      'b.cjs': 'globalThis.runs=(globalThis.runs??0)+1;exports.count=globalThis.runs',
    });
    expect(load('main.cjs')).toEqual({ a: 1, b: 1, self: undefined });
  });

  it('have what a module has: Node, their address, and import() of what is no part', async () => {
    const { load } = world({
      'main.cjs':
        'exports.join=require("node:path").join("a","b");exports.url=programMeta.url;exports.far=programMeta.import("x:y")',
    });
    const found = load('main.cjs') as { join: string; url: string; far: Promise<unknown> };
    expect([found.join, found.url]).toEqual(['a/b', 'file:///program/main.js']);
    expect(await found.far).toEqual({ imported: 'x:y' });
  });

  it('fail each time with the same reason, at the place in the file', () => {
    const { load } = world({ 'main.cjs': 'exports.x=1;throw new Error("broken")' });
    for (let time = 0; time < 2; time++) {
      const thrown = caught(() => load('main.cjs'));
      expect(thrown.message).toBe('broken');
      expect(thrown.stack).toContain('/program/chunks/main.cjs:1:19');
    }
    expect(caught(() => load('none.cjs')).message).toBe('no part none.cjs');
  });

  it('are kept after a start, and again after a call, when more of them is compiled', async () => {
    const { load, store, runTimers } = world({
      'main.cjs': 'exports.keep=programMeta.keepCompiled;exports.c=require("./c.cjs")',
      'c.cjs': counter,
    });
    const { keep, c } = load('main.cjs') as {
      keep: (after: 'start' | 'call' | 'end') => void;
      c: { late: () => string };
    };
    keep('start');
    await runTimers();
    const atStart = store.get('c.cjs')!;
    expect([...store.keys()]).toEqual(['c.cjs']);
    expect(c.late()).toBe('deep');
    keep('call');
    keep('end');
    await runTimers();
    const atCall = store.get('c.cjs')!;
    expect([atStart.moment, atCall.moment]).toEqual(['start', 'call']);
    expect(atCall.code.length).toBeGreaterThan(atStart.code.length);
  });

  it('are not compiled for keeping once nothing can be kept', async () => {
    const texts = {
      'main.cjs': 'exports.keep=programMeta.keepCompiled;require("./c.cjs");require("./d.cjs")',
      'c.cjs': long('exports.v=1', 'c'),
      'd.cjs': long('exports.v=2', 'd'),
    };
    const { load, runTimers, tried, store } = world(texts, new Map(), 'full');
    (load('main.cjs') as { keep: (after: 'start') => void }).keep('start');
    await runTimers();
    expect([tried, store.size]).toEqual([['c.cjs'], 0]);
  });

  it('are kept at once at the end of what is no server, and not again by the next', () => {
    const texts = { 'c.cjs': long('exports.keep=programMeta.keepCompiled', 'end') };
    const first = world(texts);
    (first.load('c.cjs') as { keep: (after: 'end') => void }).keep('end');
    const before = first.store.get('c.cjs');
    expect(before?.moment).toBe('start');
    expect(first.timers).toEqual([]);
  });

  it('run as written when what is kept was made by another engine, or is no code', async () => {
    const store = new Map<string, Kept>([
      ['c.cjs', { moment: 'call', code: Buffer.from('not of V8 at all'.repeat(20)) }],
    ]);
    const { load, runTimers } = world(
      { 'c.cjs': long('exports.keep=programMeta.keepCompiled;exports.v=5', 'other') },
      store,
    );
    const found = load('c.cjs') as { v: number; keep: (after: 'start') => void };
    expect(found.v).toBe(5);
    found.keep('start');
    await runTimers();
    expect(store.get('c.cjs')!.moment).toBe('start');
  });
});

function caught(action: () => unknown): Error {
  try {
    action();
  } catch (thrown) {
    return thrown as Error;
  }
  throw new Error('nothing was thrown');
}
