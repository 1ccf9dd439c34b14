import { describe, expect, it } from '@jest/globals';
import type { Reply } from '../../../src/contract/invocation.ts';
import type { AnyTool, Json } from '../../../src/contract/tool.ts';
import { recordText } from '../../../src/runtime/format/record.ts';
import { formatReply, type ReplyFacts } from '../../../src/runtime/format/reply.ts';
import { text, whole } from '../../../src/runtime/tools/declare.ts';

const facts: ReplyFacts = {
  tool: { name: 'toy_list_disks', title: 'List disks', effect: 'read' } as AnyTool,
  format: {
    noun: ['disk', 'disks'],
    columns: ['name', 'size', 'tag', { label: 'phase', path: 'status.phase' }],
  },
  shape: { name: text(), size: whole(undefined, { unit: 'bytes' }), tag: text() },
  controls: {},
  now: 0,
};
const show = (reply: Reply, more: Partial<ReplyFacts> = {}) => formatReply(reply, { ...facts, ...more }).text;

describe('a list', () => {
  const data: Json = [
    { name: 'root', size: 21_474_836_480, status: { phase: 'Ready' } },
    { name: 'data-1', size: 536_870_912, tag: '', status: { phase: 'Lost' } },
  ];

  it('is an aligned table of the columns that have values', () => {
    expect(show({ data })).toBe(
      ['2 disks', 'name    size     phase', 'root    20 GiB   Ready', 'data-1  512 MiB  Lost'].join('\n'),
    );
  });

  it('says how many there are in all and how to get the rest', () => {
    const shown = show({ data, list: { total: 57, next: { page: 2, pagesize: 2, keyword: 'a b' } } });
    expect(shown).toMatch(/^2 of 57 disks\n/);
    expect(shown).toMatch(/\nThe rest: the same call with page=2 pagesize=2 keyword="a b"$/);
  });

  it('says that there are more when nobody knows how many', () => {
    expect(show({ data, list: { next: { continue: 'abc' } } })).toMatch(/^2 disks, and there are more\n/);
  });

  it.each<[Json, Reply['list'], string]>([
    [[], undefined, 'No disks.'],
    [[], { total: 57 }, 'None of 57 disks on this page.'],
    [[{ name: 'a' }], { total: 1 }, '1 disk\nname\na'],
    [['a', 'b'], undefined, '2 disks\na\nb'],
    [[{ x: 1, y: { z: 1 } }], undefined, '1 disk\nx\n1'],
    [[{ y: { z: 1 } }], undefined, '1 disk\n{"y":{"z":1}}'],
  ])('of %j reads well', (list, rest, text) => {
    expect(show({ data: list, ...(rest && { list: rest }) })).toBe(text);
  });

  it('is cut at the row limit, and the cut is counted', () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ name: `d${index}` }));
    const lines = show({ data: many }).split('\n');
    expect(lines).toHaveLength(203);
    expect(lines[0]).toBe('200 of 250 disks');
    expect(lines.at(-1)).toMatch(/^50 more rows of this page left out: narrow/);
  });

  it('does not name a next page that would skip the rows of a cut', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ name: `d${index}` }));
    const lines = show({ data: many, list: { total: 1581, next: { page: 2, pagesize: 500 } } }).split('\n');
    expect(lines[0]).toBe('200 of 1581 disks');
    expect(lines.at(-1)).toMatch(/^300 more rows of this page left out: ask for pages of at most 200,/);
  });

  it('is cut at the character limit between rows', () => {
    const many = Array.from({ length: 100 }, () => ({ name: 'x'.repeat(50) }));
    const shown = show({ data: many }, { limits: { chars: 1_000 } });
    const rows = shown.split('\n').filter((line) => line.startsWith('xxx'));
    expect(rows.every((row) => row.length === 50)).toBe(true);
    expect(shown.length).toBeLessThan(1_200);
    expect(shown).toContain(`${100 - rows.length} more rows`);
  });
});

describe('what a change made', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`detail${n}`, n + 1]));
  const data = { id: 'x', ...many, name: 'root', size: 1_073_741_824 };
  const tool = { ...facts.tool, effect: 'write' } as AnyTool;

  it('is shown by its columns, and the rest is counted', () => {
    expect(show({ data }, { tool })).toBe(
      'name: root\nsize: 1 GiB (1073741824)\nid: x\n30 more fields: format=json shows them.',
    );
  });

  it.each([
    ['it is small', { data: { id: 'x', other: 'y', name: 'root' } }, {}],
    ['fields were chosen', { data }, { fields: ['other', 'detail3'] }],
    ['secrets are to be shown', { data: { ...data, other: 'y' } }, { reveal: true }],
    ['it has no columns', { data: many }, {}],
  ])('is shown whole when %s', (_, reply, controls) => {
    expect(show(reply, { tool, controls })).not.toContain('more fields');
  });
});

describe('a record', () => {
  it('shows its columns first, nests, and leaves out what is empty', () => {
    const data = {
      id: 'x',
      empty: '',
      none: null,
      list: [],
      size: 1_073_741_824,
      name: 'root',
      tags: ['a', 'b'],
      nic: [{ ip: '10.0.0.1', on: true }, { ip: '10.0.0.2' }],
      status: { phase: 'Ready', inner: { deep: 1 } },
    };
    expect(show({ data }).split('\n')).toEqual([
      'name: root',
      'size: 1 GiB (1073741824)',
      'id: x',
      'tags: a, b',
      'nic:',
      '  - ip: 10.0.0.1',
      '    on: yes',
      '  - ip: 10.0.0.2',
      'status:',
      '  phase: Ready',
      '  inner:',
      '    deep: 1',
    ]);
  });

  it('counts bytes where a column says so, whatever the shape says', () => {
    const format = { ...facts.format, columns: [{ label: 'used', path: 'used', as: 'bytes' as const }] };
    expect(show({ data: { used: 21_474_836_480 } }, { format })).toBe('used: 20 GiB (21474836480)');
  });

  it('keeps the quotes of a text inside that would pass for something else', () => {
    const labels = { a: '1', b: 'true', c: 'v1', d: '1e3', e: '1.5', f: 'null', g: '10.1.2.3' };
    const text = recordText({ name: '7', metadata: { labels, args: ['1', 'x'], count: 1, on: true } });
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      ...['name: 7', 'metadata:', 'labels:', 'a: "1"', 'b: "true"', 'c: v1', 'd: "1e3"', 'e: "1.5"', 'f: "null"'],
      ...['g: 10.1.2.3', 'args: "1", x', 'count: 1', 'on: yes'],
    ]);
  });

  it('does not let a text of several lines pass for keys', () => {
    expect(show({ data: { log: 'a\nstate: Running' } })).toBe('log:\n  | a\n  | state: Running');
  });

  it('is bounded in items and in length', () => {
    const items = Array.from({ length: 30 }, (_, n) => ({ n }));
    expect(show({ data: { items } })).toContain('- ... and 10 more');
    const wide = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`key${n}`, 'value']));
    const shown = show({ data: wide }, { limits: { chars: 500 } });
    expect(shown).toMatch(/\d+ more fields left out: choose some with `fields`\.$/);
    expect(shown.length).toBeLessThan(600);
  });
});

describe('anything else', () => {
  it('says what was done to what, where the answer does not name it', () => {
    const about = ['web-1 (4f0c)', 'data-1'];
    const tool = { name: 'toy_expunge', title: 'Expunge a machine', effect: 'destroy' } as AnyTool;
    const done = formatReply({ data: { success: true } }, { ...facts, tool, about });
    expect(done.text).toBe('Done: expunge a machine: web-1 (4f0c), data-1.');
    expect(done.structured).toEqual({ done: true, about });
    expect(show({ data: { deleteprotection: false } }, { tool, about })).toBe(
      'deleteprotection: no\nExpunge a machine: web-1 (4f0c), data-1.',
    );
    expect(show({ data: { name: 'web-1' } }, { tool, about })).toBe('name: web-1');
  });

  it('says of what is under way what it is about', () => {
    const job = { id: 'j-1', state: 'pending', checkWith: 'toy_job' } as const;
    expect(show({ data: null, job }, { about: ['web-1'] })).toMatch(/^List disks: web-1 is under way and not finished/);
  });

  it.each<[Json, string]>([
    [null, 'Done: list disks.'],
    [{}, 'Done: list disks.'],
    [{ success: true }, 'Done: list disks.'],
    [{ success: 'true' }, 'Done: list disks.'],
    [{ success: false }, 'success: no'],
    [{ success: true, displaytext: 'fine' }, 'success: yes\ndisplaytext: fine'],
    ['7.2.22', '7.2.22'],
    [0, '0'],
    [false, 'no'],
  ])('%j reads %j', (data, text) => {
    expect(show({ data })).toBe(text);
  });

  it('keeps the capitals of an abbreviation', () => {
    const tool = { ...facts.tool, title: 'VM start' };
    expect(show({ data: null }, { tool })).toBe('Done: VM start.');
  });

  it('says what is under way and how to ask about it', () => {
    const job = { id: '7c1e', state: 'pending', checkWith: 'toy_query_job id=7c1e' } as const;
    expect(show({ data: null, job })).toBe(
      'List disks is under way and not finished: job 7c1e. Ask how it stands with toy_query_job id=7c1e',
    );
    expect(show({ data: null, job: { ...job, state: 'done' } })).toBe('Done: list disks.');
  });

  it('ends with the notes', () => {
    expect(show({ data: 'x', notes: ['first', 'second'] })).toBe('x\nNote: first\nNote: second');
  });
});

describe('chosen fields', () => {
  const data: Json = [{ name: 'root', status: { phase: 'Ready' }, conditions: [{ type: 'A' }, { type: 'B' }] }];

  it('are columns by label, path, and through lists, in the order asked for', () => {
    const { text, data: chosen } = formatReply(
      { data },
      { ...facts, controls: { fields: ['phase', 'name', 'conditions.type'] } },
    );
    expect(text).toBe('1 disk\nphase  name  conditions.type\nReady  root  A, B');
    expect(chosen).toEqual([{ phase: 'Ready', name: 'root', 'conditions.type': ['A', 'B'] }]);
  });

  it('select keys of a record and of JSON', () => {
    const answer = formatReply(
      { data: { name: 'a', size: 1, tag: 'b' } },
      { ...facts, controls: { fields: ['tag', 'size'] } },
    );
    expect(answer.text).toBe('tag: b\nsize: 1 B (1)');
    const json = formatReply({ data }, { ...facts, controls: { fields: ['name'], format: 'json' } });
    expect(JSON.parse(json.text)).toEqual({ items: [{ name: 'root' }] });
  });

  it('that came back nowhere are named, with those there are', () => {
    const { notes } = formatReply({ data }, { ...facts, controls: { fields: ['name', 'nmae'] } });
    expect(notes).toEqual(['No value for "nmae" came back. There are: name, status, conditions.']);
  });
});

describe('JSON', () => {
  const controls = { format: 'json' } as const;
  const answer = (reply: Reply, chars = 60_000) => formatReply(reply, { ...facts, controls, limits: { chars } });

  it.each<[string, Reply]>([
    [
      'of a list with more pages',
      { data: [{ a: { b: [1] } }], list: { total: 3, next: { page: 2 } }, notes: ['careful'] },
    ],
    ['of an object', { data: { size: 1_073_741_824, none: null } }],
    ['of a text', { data: '7.2' }],
    ['of nothing', { data: null }],
    ['of a job', { data: null, job: { id: 'j', state: 'pending', checkWith: 'x' } }],
  ])('%s is one object and nothing else, the same as the structure', (_, reply) => {
    const { text, structured } = answer(reply);
    expect(JSON.parse(text)).toEqual(structured);
  });

  it('is everything as it came', () => {
    expect(answer({ data: [{ a: { b: [1] }, size: 2_048 }] }).structured).toEqual({
      items: [{ a: { b: [1] }, size: 2_048 }],
    });
  });

  it('loses whole items when it is too long, counts them, and names no page that would skip them', () => {
    const data = Array.from({ length: 100 }, (_, n) => ({ n, text: 'x'.repeat(50) }));
    const { text, structured } = answer({ data, list: { next: { page: 2 } } }, 2_000);
    const { items, notes } = JSON.parse(text) as { items: Json[]; notes: string[] };
    expect(text.length).toBeLessThanOrEqual(2_300);
    expect(items.length).toBeGreaterThan(10);
    expect(notes).toEqual([expect.stringContaining(`${100 - items.length} more items of this page left out`)]);
    expect(structured).not.toHaveProperty('next');
  });

  it('of one endless thing shows the beginning of it rather than nothing', () => {
    const tags = Array.from({ length: 1_506 }, (_, n) => ({ key: `k${n}`, value: 'x'.repeat(40) }));
    const { structured } = answer({ data: [{ name: 'web-1', tags }], list: { total: 1 } }, 20_000);
    const [machine] = structured.items as [{ name: string; tags: Json[] }];
    expect(machine.name).toBe('web-1');
    expect(machine.tags.length).toBeGreaterThan(100);
    expect(structured.notes).toEqual([expect.stringContaining(`items[0].tags: ${machine.tags.length} of 1506 items`)]);
  });
});

describe('the structure', () => {
  const structure = (reply: Reply, more: Partial<ReplyFacts> = {}) =>
    formatReply(reply, { ...facts, ...more }).structured;
  const disks = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ name: `d${n}`, size: 1_024, other: 'x' }));

  it('holds the cells of the table, its next page and its notes', () => {
    const list = { total: 9, next: { page: 2 } };
    expect(structure({ data: disks(2), list, notes: ['careful'] })).toEqual({
      columns: ['name', 'size'],
      items: [
        ['d0', '1 KiB'],
        ['d1', '1 KiB'],
      ],
      total: 9,
      next: { page: 2 },
      notes: ['careful'],
    });
  });

  it('is cut where the table is cut', () => {
    const reply = { data: disks(300), list: { total: 900, next: { page: 2 } } };
    for (const limits of [{}, { chars: 1_000 }]) {
      const { text, structured } = formatReply(reply, { ...facts, limits });
      expect(text.split('\n')).toHaveLength((structured.items as Json[]).length + 3);
      expect(structured).not.toHaveProperty('next');
      expect(text).toContain((structured.notes as string[])[0]);
    }
  });

  it('of a record says what the text says: units, order and what is left out', () => {
    const data = { id: 'x', empty: '', tag: 'b', pod: {}, size: 1_024, name: 'root' };
    expect(structure({ data })).toEqual({
      record: { name: 'root', size: '1 KiB (1024)', tag: 'b', id: 'x', pod: {} },
    });
    expect(show({ data })).toBe('name: root\nsize: 1 KiB (1024)\ntag: b\nid: x\npod: {}');
  });

  it('of anything else', () => {
    expect(structure({ data: '7.2' })).toEqual({ value: '7.2' });
    expect(structure({ data: ['a', 'b'] })).toEqual({ items: ['a', 'b'] });
    expect(structure({ data: { success: true } })).toEqual({ done: true });
    const job = { id: 'j', state: 'pending', checkWith: 'x' } as const;
    expect(structure({ data: null, job })).toEqual({ job });
  });
});
