// Lists and maps of what a change is about: an empty one is about nothing, and nobody is asked about that.
import { describe, expect, it } from '@jest/globals';
import type { AnyTool, Json } from '../../../src/contract/tool.ts';
import { list, map, opaque, required, text, uuid } from '../../../src/runtime/tools/declare.ts';
import { check, refused } from './kitchen.ts';

const untag = {
  name: 'toy_untag',
  effect: 'destroy',
  params: {
    ids: required(list(text(), 'What is untagged', { ref: 'Thing' })),
    tags: map(text(), 'All tags when left out'),
    others: list(uuid(), 'More of them', { ref: 'Thing' }),
    words: list(text(), 'Free words'),
  },
} as unknown as AnyTool;
const change = { ...untag, name: 'toy_retag', effect: 'write' } as AnyTool;
const read = { ...untag, name: 'toy_tags', effect: 'read' } as AnyTool;

describe('a required list of a change', () => {
  it.each([
    ['empty', []],
    ['empty as JSON text', '[]'],
  ])('is refused when %s', async (_, ids) => {
    for (const tool of [untag, change]) {
      expect(await refused({ ids: ids as Json }, tool)).toEqual({
        code: 'PARAM_VALUE',
        fate: 'refused',
        message: `"ids" is empty, and ${tool.name} needs it. ${tool.name} was not sent.`,
      });
    }
  });

  it.each([[['']], [['a', '  ']], ['["a", ""]']])(
    'is refused when it names something by an empty text: %j',
    async (ids) => {
      expect((await refused({ ids }, change)).message).toBe(
        '"ids" holds an empty text, which names nothing. toy_retag was not sent.',
      );
    },
  );

  it('passes with one name in it, and so does an empty text where no name is wanted', async () => {
    expect(await check({ ids: ['a'], words: [''] }, untag)).toEqual({ ids: ['a'], words: [''] });
  });
});

describe('an optional list or map', () => {
  it.each(['tags', 'others'])(
    'is not taken for one that was left out where something is taken away: %s',
    async (name) => {
      const given = name === 'tags' ? {} : [];
      expect((await refused({ ids: ['a'], [name]: given }, untag)).message).toMatch(
        `"${name}" is empty. toy_untag takes something away: say what is meant, or leave it out.`,
      );
    },
  );

  it('may be empty in any other change: that is how something is emptied', async () => {
    expect(await check({ ids: ['a'], tags: {}, others: [] }, change)).toEqual({ ids: ['a'], tags: {}, others: [] });
  });
});

it('leaves a required object of any form alone, which may say nothing', async () => {
  const apply = { name: 'toy_apply', effect: 'write', params: { body: required(map(opaque())) } } as unknown as AnyTool;
  expect(await check({ body: {} }, apply)).toEqual({ body: {} });
});

it('leaves reads alone', async () => {
  expect(await check({ ids: [], tags: {} }, read)).toEqual({ ids: [], tags: {} });
});
