import { afterAll, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import type { Invocation } from '../../../src/contract/invocation.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { createFakeCloud, workers } from './fake-cloud.ts';

const page = (args: { readonly page?: unknown }) => {
  const at = Number(args.page ?? 1);
  const list = { total: 5, ...(at < 3 && { next: { page: at + 1 } }) };
  return { data: [{ name: `m${2 * at - 1}` }, { name: `m${2 * at}` }].slice(0, at === 3 ? 1 : 2), list };
};

afterAll(() => workers.close());

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

describe('a list of many pages', () => {
  const rows = 13_315;
  const events =
    (largest: number) =>
    ({ page = 1, pagesize }: JsonObject, { wants }: Pick<Invocation, 'wants'>) => {
      const [at, size] = [Number(page), Number(pagesize ?? (wants === 'all' ? 500 : 50))];
      if (size > largest) throw new ToolError('API_LIMIT', 'The answer has too many characters.');
      const from = (at - 1) * size;
      const data = Array.from({ length: Math.max(0, Math.min(size, rows - from)) }, (_, n) => ({
        name: `e${from + n}`,
      }));
      const isMore = at * size < rows;
      return { data, list: { total: rows, ...(isMore && { next: { page: at + 1, pagesize: size } }) } };
    };
  const source = 'const all = await cloud.listVolumes.all(); return [all.length, all[0].name, all.at(-1).name]';

  it.each([
    [500, 27],
    [50, 268],
  ])('is read as fast as answers of %i rows allow: in %i calls', async (largest, calls) => {
    const cloud = createFakeCloud({ cloud_list_volumes: events(largest) });
    const { value, notes } = await cloud.run(source, { limits: { calls: 300 } });
    expect(value).toEqual([rows, 'e0', `e${rows - 1}`]);
    expect(cloud.sent).toHaveLength(calls);
    expect(notes.join(' ')).not.toContain('was not read');
  });

  it.each(['API_REFUSED', 'API_AUTH'] as const)('is not asked for twice when %s is the answer', async (code) => {
    const cloud = createFakeCloud({
      cloud_list_volumes: () => {
        throw new ToolError(code, 'No.', { apiCode: 401 });
      },
    });
    expect((await cloud.run(source)).error?.message).toContain('No.');
    expect(cloud.sent).toHaveLength(1);
  });

  it('is read to its end by the method on an answer, in as large pages', async () => {
    const cloud = createFakeCloud({ cloud_list_volumes: events(500) });
    const { value } = await cloud.run('return (await (await cloud.listVolumes()).all()).length');
    expect([value, cloud.sent.length]).toEqual([rows, 28]);
  });

  it('is read to its end where the method is asked of the call itself, as many write it', async () => {
    const cloud = createFakeCloud({ cloud_list_volumes: events(500) });
    const { value } = await cloud.run('return (await cloud.listVolumes().all()).length');
    expect(value).toBe(rows);
    const alone = await cloud.run('return Object.keys(cloud.listVolumes())');
    expect(alone.value).toEqual([]);
  });

  it('is read one page at a time by whoever asks for one', async () => {
    const cloud = createFakeCloud({ cloud_list_volumes: events(500) });
    await cloud.run('const page = await cloud.listVolumes(); return page.next');
    expect(cloud.sent).toHaveLength(1);
  });
});
