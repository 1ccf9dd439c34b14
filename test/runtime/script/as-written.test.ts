// Scripts as models write them: what is meant is done, or told in one line.
import { afterAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { withoutFence } from '../../../src/runtime/script/fence.ts';
import { createFakeCloud, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

const machine = (n: number) => ({
  ...{ id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, name: `m${n}` },
  state: 'Running',
});

/** A list of so many machines in pages of that size. */
const pages =
  (of: number, size: number, one: (n: number) => JsonObject = machine) =>
  (args: JsonObject) => {
    const at = Number(args.page ?? 1);
    const from = (at - 1) * size;
    const data = Array.from({ length: Math.min(size, of - from) }, (_, n) => one(from + n));
    return { data, list: { total: of, ...(at * size < of && { next: { page: at + 1 } }) } };
  };

const unawaited = 'The script returned nothing; wait for its work, as in "return await main()".';
const list = 'The answer of cloud_list_volumes is the list itself, without an envelope: it has no';

describe('a script that reads all of an answer', () => {
  it('gets every page, and is not told that the rest was not read', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(5, 2) });
    const { value, notes } = await run('return (await (await cloud.listVolumes({})).all()).map((v) => v.name)');
    expect([value, notes]).toEqual([['m0', 'm1', 'm2', 'm3', 'm4'], []]);
  });

  it('gets what it has where that is all already', async () => {
    const { run, sent } = createFakeCloud({ cloud_list_volumes: pages(3, 2) });
    const { value } = await run('return (await (await cloud.listVolumes.all({})).all()).length');
    expect([value, sent.length]).toEqual([3, 2]);
  });
});

describe('a script that looks for an envelope', () => {
  it.each([
    ['items', '.items.map((v) => v.name)'],
    ['virtualmachine', '.virtualmachine[0].name'],
    ['data', '.data.list.length'],
    ['list', '.list()'],
  ])('around a list, "%s", fails with a hint of what the list is', async (name, path) => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(2, 2) });
    const { error } = await run(`const all = await cloud.listVolumes({});\nreturn all${path}`);
    expect(error?.hint).toBe(`${list} "${name}" (line 2).`);
  });

  it('and makes do with nothing is told so', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(2, 2) });
    const { value, notes } = await run('return (await cloud.listVolumes.all({})).virtualmachine ?? []');
    expect([value, notes]).toEqual([[], [`${list} "virtualmachine" (line 1).`]]);
  });

  it('around an object fails with a hint as well', async () => {
    const { run } = createFakeCloud({ cloud_deploy_virtual_machine: () => ({ data: machine(1) }) });
    const { error } = await run('return (await cloud.deployVirtualMachine({})).virtualmachine.id');
    expect(error?.hint).toBe(
      'The answer of cloud_deploy_virtual_machine is the object itself, without an envelope: ' +
        'it has no "virtualmachine" (line 1).',
    );
  });

  it('is another than one that asks for fields, pages and places that need not be there', async () => {
    const { run } = createFakeCloud({
      cloud_list_volumes: pages(1, 2),
      cloud_deploy_virtual_machine: () => ({ data: machine(1) }),
    });
    const { value, notes } = await run(`
      const [all, one] = [await cloud.listVolumes({}), await cloud.deployVirtualMachine({})];
      return [all.next, all[7], all.total, one.nic, Array.isArray(all), all instanceof Array, { ...one }.name, all.at(-1).name];
    `);
    expect(value).toEqual([null, null, 1, null, true, true, 'm1', 'm0']);
    expect(notes).toEqual([]);
  });
});

describe('a script as models write it', () => {
  it.each(['call', 'callTool', 'call_tool'])(
    'that has its client %s a tool is shown the function for that',
    async (name) => {
      const { error } = await createFakeCloud().run(`return await cloud.${name}("cloud_list_volumes", {})`);
      expect(error?.message).toContain('call("cloud_...", { ... }) takes the name of a tool');
    },
  );

  it('that never waits for its main function hears how to', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(2, 2) });
    const { notes } = await run('async function main() { return await cloud.listVolumes({}) }\nmain()');
    expect(notes[0]).toBe(unawaited);
    expect((await run('const main = async () => { await sleep(60_000); }\nmain();')).notes).toEqual([unawaited]);
  });

  it.each([
    ['print(1)', /^There is no print; console\.log/],
    [
      'return await cloud_list_volumes({})',
      /^Tools are called by name: await call\("cloud_list_volumes", \{ \.\.\. \}\)\.$/,
    ],
    [
      'return await call_read("cloud_list_volumes", {})',
      /^A script finds cloud, call\("tool", \{ \.\.\. \}\), sleep, console/,
    ],
    ['return await client.listVolumes({})', /^A script finds cloud, /],
    ['return await tools.cloud_list_volumes({})', /^A script finds cloud, /],
  ])('with what there is not is told what there is: %s', async (code, hint) => {
    expect((await createFakeCloud().run(code)).error?.hint).toMatch(hint);
  });

  it('that calls with an object is told how a tool is called', async () => {
    const { error } = await createFakeCloud().run('return await call({ tool: "cloud_list_volumes", arguments: {} })');
    expect(error?.message).toContain('call takes the name of a tool, then its arguments: call("tool", { ... })');
    const { error: all } = await createFakeCloud().run('return await call.all({ name: "cloud_list_volumes" })');
    expect(all?.message).toContain('call takes the name of a tool');
  });

  it.each(['async function main() { return 1 }', 'async () => { return 1 }', '1 + 1'])(
    'that defines and never calls is told to: %s',
    async (code) => {
      expect((await createFakeCloud().run(code)).notes).toEqual([
        expect.stringContaining('called nothing and returned nothing'),
      ]);
    },
  );

  it('that waits for nothing in a loop is told that its value lacks what came later, and one that waits is not', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(2, 2) });
    const loop = 'const out = []; [1, 2].forEach(async () => out.push(await cloud.listVolumes({}))); return out';
    expect((await run(loop)).notes.join()).toMatch(/ended before 2 calls did|returned before 2 calls came back/);
    const waited = 'return (await Promise.all([1, 2].map(() => cloud.listVolumes({})))).length';
    expect((await run(waited)).notes).toEqual([]);
    expect((await run('sleep(60_000); return 1')).notes).toEqual([]);
  });

  it('that reads a field that is not there is told that all of it is empty', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(2, 2) });
    const empty = [expect.stringMatching(/^Every item of the value is empty/)];
    expect((await run('return (await cloud.listVolumes({})).map((v) => v.Name)')).notes).toEqual(empty);
    expect((await run('return (await cloud.listVolumes({})).map((v) => ({ n: v.Name }))')).notes).toEqual(empty);
    expect((await run('return (await cloud.listVolumes({})).map((v) => v.name)')).notes).toEqual([]);
    expect((await run('return []')).notes).toEqual([]);
  });

  it.each([
    ['```js\nreturn 1\n```', '\nreturn 1\n'],
    ['\n  ```\n  return `a`\n  ```  \n\n', '\n\n  return `a`\n\n\n'],
    ['Here is it:\n```ts\nreturn 1\n```\nIt gives one.', '\n\nreturn 1\n\n'],
  ])('comes out of its fence with its lines where they were: %j', (written, code) => {
    expect(withoutFence(written)).toEqual({ code, fenced: true });
  });

  it.each(['return 1', '```', 'return `\n```\n`', '', '```\na()\n```\nthen\n```\nb()\n```'])(
    'without a fence stays as it is: %j',
    (code) => {
      expect(withoutFence(code)).toEqual({ code, fenced: false });
    },
  );
});

describe('a list read to its end', () => {
  it.each([1, 3])('is not read for ever where the server gives one page of %i for each', async (size) => {
    const { run, sent } = createFakeCloud({
      cloud_list_volumes: () => ({
        data: Array.from({ length: size }, (_, n) => machine(n)),
        list: { next: { page: 2 } },
      }),
    });
    const { error } = await run('return (await cloud.listVolumes.all({})).length');
    expect(error).toMatchObject({ code: 'API_GARBLED', message: expect.stringContaining('the same page twice') });
    expect(sent).toHaveLength(2);
  });

  it('may have pages that look alike, of fields that tell nothing apart', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(6, 2, () => ({ state: 'Running' })) });
    expect((await run('return (await cloud.listVolumes.all({})).length')).value).toBe(6);
  });

  it('holds 50,000 things with three fields, and a join of them', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: pages(50_000, 500) });
    const { value, error } = await run(
      `
      const [a, b] = [await cloud.listVolumes.all({}), await cloud.listVolumes.all({})];
      const byId = new Map(b.map((one) => [one.id, one]));
      return a.filter((one) => byId.get(one.id).name === one.name).length;
      `,
      { limits: { computeMs: 60_000 } },
    );
    expect([value, error]).toEqual([50_000, undefined]);
  }, 120_000);
});
