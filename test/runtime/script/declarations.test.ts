import { describe, expect, it } from '@jest/globals';
import { Project, ScriptTarget } from 'ts-morph';
import type { AnyShape, AnyTool } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import {
  type DeclaredTool,
  declarationsFor,
  scriptDeclarations,
  shapesOf,
} from '../../../src/runtime/script/declarations.ts';
import { flag, instant, list, map, required, shape, text, uuid, whole } from '../../../src/runtime/tools/declare.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';

const tool = (more: Partial<AnyTool>): DeclaredTool => ({
  provider: 'cloud',
  symbol: 'doThing',
  tool: {
    name: 'cloud_do_thing',
    title: 'Do thing',
    doc: 'Do the thing.',
    category: 'thing',
    operations: ['doThing'],
    effect: 'read',
    risk: 'none',
    reversible: true,
    flags: [],
    raisedBy: [],
    call: { kind: 'query', command: 'doThing' },
    params: {},
    result: { kind: 'nothing' },
    ...more,
  },
});

/** What the TypeScript compiler says about declarations and a script that uses them. */
function complaints(declarations: string, script = ''): readonly string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { target: ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], strict: true, types: [] },
  });
  project.createSourceFile('declarations.d.ts', `${scriptDeclarations}\n${declarations}`);
  project.createSourceFile('script.ts', `async function script() {\n${script}\n}`);
  return project
    .getPreEmitDiagnostics()
    .map((one) => `${one.getLineNumber()}: ${JSON.stringify(one.getMessageText())}`);
}

const shapes: Readonly<Record<string, Readonly<Record<string, AnyShape>>>> = {
  cloud: {
    Volume: { id: uuid(), size: whole(undefined, { unit: 'bytes' }), 'odd-name': list(text()), tags: map(text()) },
  },
};
const volumes = tool({
  doc: 'Lists volumes.',
  params: {
    zoneid: required(uuid('Where they are', { ref: 'Zone' })),
    state: text('How they are', { oneOf: ['Ready', "it's"] }),
    ids: list(text(undefined, { oneOf: ['a', 'b'] })),
    'not-a-name': flag(),
    secretly: text('Hidden', { hidden: true }),
    since: instant(),
    name: text('What they are called', { max: 3 }),
  },
  result: list(shape('Volume')),
});

describe('the declarations of a tool', () => {
  it('read like a typed client', () => {
    expect(declarationsFor([volumes], shapes)).toBe(
      [
        'declare const cloud: {',
        '  /** Lists volumes. (read) */',
        '  doThing: Method<{',
        '    zoneid: string; // Where they are; id or name of Zone',
        '    state?: "Ready" | "it\'s"; // How they are',
        '    ids?: ("a" | "b")[];',
        '    "not-a-name"?: boolean;',
        '    since?: string;',
        '    name?: string; // What they are called; at most 3 characters',
        '  }, List<cloud.Volume>>;',
        '};',
        'declare namespace cloud {',
        '  interface Volume {',
        '    id: string; size: number; "odd-name": string[]; tags: Record<string, string>;',
        '  }',
        '}',
      ].join('\n'),
    );
  });

  it('let the compiler check a script', () => {
    const declared = declarationsFor([volumes], shapes);
    const good = `
      const some = await cloud.doThing({ zoneid: 'fra1', state: 'Ready' }, { profile: 'lab' });
      const total: number | undefined = some.total;
      for (const { size } of await cloud.doThing.all({ zoneid: 'fra1' })) console.log(size / 2, total);
      if (some.next) await call('cloud_do_thing', some.next);
      await sleep(10);
    `;
    expect(complaints(declared, good)).toEqual([]);
    expect(complaints(declared, `await cloud.doThing({ state: 'Broken', zoneid: 'x' })`)).toHaveLength(1);
    expect(complaints(declared, 'await cloud.doThing({})')).toHaveLength(1);
    expect(complaints(declared, `(await cloud.doThing({ zoneid: 'x' }))[0].price`)).not.toEqual([]);
  });

  it('say when a person is asked', () => {
    const text = declarationsFor([tool({ effect: 'destroy', risk: 'critical' })]);
    expect(text).toContain('/** Do the thing. (destroy, risk critical: a person is asked) */');
  });

  it('may be called without arguments where none is needed', () => {
    const declared = declarationsFor([tool({}), { ...tool({ params: { a: flag() } }), symbol: 'other' }]);
    expect(complaints(declared, 'await cloud.doThing(); await cloud.other(); await cloud.other({ a: true })')).toEqual(
      [],
    );
  });

  it('hold words that want to be code as words', () => {
    const evil = '*/ }; process.exit(1); /* \n // ${x} `\u2028declare const hacked: 1;';
    const declared = declarationsFor(
      [
        {
          ...tool({
            doc: evil,
            params: { [evil]: text(evil, { oneOf: [evil], ref: evil }), ok: required(text(evil)) },
            result: shape(evil),
          }),
          symbol: evil,
        },
      ],
      { cloud: { [evil]: { [evil]: text(evil) } } },
    );
    expect(complaints(declared)).toEqual([]);
    expect(complaints(declared, 'hacked')).toHaveLength(1);
  });

  it('take shapes for any when they are not given', () => {
    const declared = declarationsFor([volumes]);
    expect(declared).toContain('List<any>');
    expect(complaints(declared)).toEqual([]);
  });
});

describe('the declarations of the generated tools', () => {
  it('are valid TypeScript, every one', async () => {
    const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
    const tools = await Promise.all(
      registry.entries.map(async ({ name, provider, symbol }) => ({
        provider,
        symbol,
        tool: (await registry.load(name)).tool,
      })),
    );
    const declared = declarationsFor(tools, await shapesOf(tools.slice(0, 400), registry, 50));
    expect(complaints(declared)).toEqual([]);
  });

  it('come with the shapes they name, few at a time', async () => {
    const registry = createRegistry([await catalogs.cloudstack!()]);
    const one = {
      provider: 'cloudstack',
      symbol: 'listVolumes',
      tool: (await registry.load('cloudstack_list_volumes')).tool,
    };
    const known = await shapesOf([one], registry);
    const declared = declarationsFor([one], known);
    expect(Object.keys(known.cloudstack ?? {})).toEqual(['Volume']);
    expect(declared).toContain('listVolumes: Method<');
    expect(declared).toContain('List<cloudstack.Volume>');
    expect(complaints(declared)).toEqual([]);
  });
});
