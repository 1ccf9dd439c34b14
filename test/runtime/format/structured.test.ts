import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../src/contract/invocation.ts';
import type { Json } from '../../../src/contract/tool.ts';
import { structuredContent } from '../../../src/runtime/format/structured.ts';

const answer = (data: Json, more: Partial<Answer> = {}): Answer => ({ data, text: '', ...more });

describe('structuredContent', () => {
  it('has one envelope per kind of data', () => {
    expect(structuredContent(answer([1], { list: { total: 9, next: { page: 2 } } }))).toEqual({
      items: [1],
      total: 9,
      next: { page: 2 },
    });
    expect(structuredContent(answer([]))).toEqual({ items: [] });
    expect(structuredContent(answer({ a: 1 }))).toEqual({ record: { a: 1 } });
    expect(structuredContent(answer('7.2'))).toEqual({ value: '7.2' });
    expect(structuredContent(answer(null))).toEqual({ done: true });
    expect(structuredContent(answer({ success: true }))).toEqual({ done: true });
  });

  it('does not call a job done that is not', () => {
    const job = { id: 'j', state: 'pending', checkWith: 'x' } as const;
    expect(structuredContent(answer(null, { job }))).toEqual({ job });
    expect(structuredContent(answer({ id: '1' }, { job: { ...job, state: 'done' } }))).toEqual({
      record: { id: '1' },
      job: { ...job, state: 'done' },
    });
  });

  it('carries notes', () => {
    expect(structuredContent(answer(null, { notes: ['careful'] }))).toEqual({ done: true, notes: ['careful'] });
  });

  it('cuts lists that are too long, by items and by size, and says so', () => {
    const many = Array.from({ length: 300 }, () => ({ a: 'xxxxxxxx' }));
    const byItems = structuredContent(answer(many));
    expect(byItems.items).toHaveLength(200);
    expect(byItems.notes).toEqual([expect.stringMatching(/^100 more items of this page left out: narrow/)]);
    const bySize = structuredContent(answer(many), { items: 1_000, chars: 100 });
    expect(bySize.items).toHaveLength(6);
    const list = { total: 900, next: { page: 2 } };
    const ofPages = structuredContent(answer(many, { list }));
    expect(ofPages).not.toHaveProperty('next');
    expect(ofPages.notes).toEqual([expect.stringContaining('ask for pages of at most 200')]);
    expect(structuredContent(answer(many.slice(0, 5), { list }))).toMatchObject({ total: 900, next: { page: 2 } });
  });
});
