import { describe, expect, it } from '@jest/globals';
import type { Reply } from '../../../src/contract/invocation.ts';
import type { AnyTool, Json } from '../../../src/contract/tool.ts';
import { recordText } from '../../../src/runtime/format/record.ts';
import { formatReply } from '../../../src/runtime/format/reply.ts';
import { facts, show } from './reply-facts.ts';

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

  it('says of which columns cells were cut, and how to see them whole', () => {
    const long = 'y'.repeat(900);
    const told = (fields?: readonly string[]) =>
      show({ data: [{ name: 'a', size: long }] }, { controls: fields === undefined ? {} : { fields } })
        .split('\n')
        .at(-1);
    expect(told()).toBe('Cut at …: size. Whole with fields=name,size or format=json.');
    expect(told(['size'])).toBe('Cut at …: size. Whole with format=json.');
    expect(told(['name'])).not.toContain('Cut');
    expect(show({ data: [{ name: 'said so far…', size: 1 }] })).not.toContain('Cut');
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
