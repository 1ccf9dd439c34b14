import { describe, expect, it } from '@jest/globals';
import type { Reply } from '../../../src/contract/invocation.ts';
import type { Json } from '../../../src/contract/tool.ts';
import { formatReply, type ReplyFacts } from '../../../src/runtime/format/reply.ts';
import { facts, show } from './reply-facts.ts';

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
