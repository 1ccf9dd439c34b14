// Pages: what is asked for, and what is said to be left.
import { describe, expect, it } from '@jest/globals';
import type { FieldDef, JsonObject } from '../../../../src/contract/tool.ts';
import { refusal, scriptedCloud, tool } from './scripted-cloud.ts';

const paged: Readonly<Record<string, FieldDef>> = { page: { kind: 'whole' }, pagesize: { kind: 'whole' } };
const hosts = tool('listHosts', paged);

function hostsOf(got: number, count?: number): JsonObject {
  const host = Array.from({ length: got }, (_, index) => ({ id: String(index) }));
  return { r: { ...(count === undefined ? {} : { count }), host } };
}

describe('the page that is asked for', () => {
  it.each<[JsonObject, string, string]>([
    [{}, '1', '50'],
    [{ page: 3 }, '3', '50'],
    [{ pagesize: 10 }, '1', '10'],
    [{ page: null, pagesize: '20' }, '1', '20'],
    [{ page: 2, pagesize: 500 }, '2', '500'],
  ])('for %j is complete', async (args, page, pagesize) => {
    const cloud = scriptedCloud([hostsOf(1, 1)]);
    await cloud.call(hosts, args);
    expect([cloud.seen[0]!.form.get('page'), cloud.seen[0]!.form.get('pagesize')]).toEqual([page, pagesize]);
  });

  it('is lowered to what the server gives, with a note', async () => {
    const cloud = scriptedCloud([hostsOf(1, 1)]);
    const { notes } = await cloud.call(hosts, { pagesize: 501 });
    expect(cloud.seen[0]!.form.get('pagesize')).toBe('500');
    expect(notes).toEqual([expect.stringMatching(/at most 500 .* 501/)]);
  });

  it.each<JsonObject>([{ page: 0 }, { pagesize: 0 }, { pagesize: -1 }, { page: 1.5 }, { page: 'two' }, { page: true }])(
    'is refused when it is %j, and nothing is sent',
    async (args) => {
      const cloud = scriptedCloud([hostsOf(1, 1)]);
      expect(await cloud.refused(hosts, args)).toMatchObject({ code: 'PARAM_VALUE', fate: 'refused' });
      expect(cloud.seen).toEqual([]);
    },
  );

  it.each([{}, { page: { kind: 'whole' } }, { pagesize: { kind: 'whole' } }] as const)(
    'is nobody’s business for a tool with the parameters %j',
    async (params) => {
      const cloud = scriptedCloud([hostsOf(60, 90)]);
      const reply = await cloud.call(tool('listHypervisors', params));
      expect(cloud.seen[0]!.form.has('page')).toBe(false);
      expect(reply.list).toEqual({ total: 90 });
    },
  );
});

describe('what is left after a page', () => {
  it.each<[string, JsonObject, number, number | undefined, JsonObject | undefined]>([
    ['more', {}, 50, 51, { page: 2, pagesize: 50 }],
    ['nothing where a list knows no pages and came whole', { pagesize: 10 }, 35, 35, undefined],
    ['nothing on the last page', {}, 50, 50, undefined],
    ['nothing on a short last page', { page: 2 }, 1, 51, undefined],
    ['more after a middle page', { page: 2, pagesize: 10 }, 10, 35, { page: 3, pagesize: 10 }],
    ['nothing after an empty page, whatever the count says', { page: 2 }, 0, 500, undefined],
    ['more when the page is short but the count says so', {}, 40, 120, { page: 2, pagesize: 50 }],
    ['more after a full page without a count', { pagesize: 5 }, 5, undefined, { page: 2, pagesize: 5 }],
    ['nothing after a short page without a count', { pagesize: 5 }, 4, undefined, undefined],
  ])('is %s', async (_, args, got, count, next) => {
    const { list } = await scriptedCloud([hostsOf(got, count)]).call(hosts, args);
    expect(list?.next).toEqual(next);
    expect(list?.total).toBe(count);
  });
});

describe('all of a list', () => {
  it('begins with the largest page', async () => {
    const cloud = scriptedCloud([hostsOf(500, 13_315)]);
    const { list } = await cloud.call(hosts, {}, { wants: 'all' });
    expect(cloud.seen.map(({ form }) => form.get('pagesize'))).toEqual(['500']);
    expect(list).toEqual({ total: 13_315, next: { page: 2, pagesize: 500 } });
  });

  it('is read in pages of the size that the caller gave', async () => {
    const cloud = scriptedCloud([hostsOf(20, 100)]);
    await cloud.call(hosts, { pagesize: 20 }, { wants: 'all' });
    expect(cloud.seen.map(({ form }) => form.get('pagesize'))).toEqual(['20']);
  });

  it('is read in the usual pages from a server that gives no larger ones', async () => {
    const refusal = {
      status: 431,
      text: JSON.stringify({ r: { errorcode: 431, errortext: 'Page size is too large' } }),
    };
    const cloud = scriptedCloud([refusal, hostsOf(50, 100)]);
    const { list } = await cloud.call(hosts, {}, { wants: 'all' });
    expect(cloud.seen.map(({ form }) => form.get('pagesize'))).toEqual(['500', '50']);
    expect(list?.next).toEqual({ page: 2, pagesize: 50 });
  });

  it('is refused as ever for other reasons, and asked for once', async () => {
    const cloud = scriptedCloud([refusal(531, 'No')]);
    expect(await cloud.refused(hosts, {}, { wants: 'all' })).toMatchObject({ apiCode: 531 });
    expect(cloud.seen).toHaveLength(1);
  });
});
