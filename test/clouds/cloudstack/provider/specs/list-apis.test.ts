// A server's listApis > facts: nothing but names, types and flags, in one order.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { factsIn, factsText } from '../../../../../src/clouds/cloudstack/provider/specs/list-apis.ts';

const answer = [
  {
    name: 'listThings',
    description: 'Says which things there are. And more.',
    isasync: false,
    since: '4.9+',
    related: 'updateThing,createThing',
    authorize: ['Admin'],
    params: [
      { name: 'keyword', description: 'a word', type: 'string', length: 255, required: false, related: '' },
      {
        name: 'id',
        description: 'which one',
        type: 'uuid',
        length: 255,
        required: true,
        since: 'some time ago, perhaps',
      },
    ],
    response: [
      {},
      { name: 'size', description: 'in bytes', type: 'long' },
      { name: 'parts', type: 'set', response: [{ name: 'id', description: 'x', type: 'string' }] },
    ],
  },
  { name: 'createThing', isasync: true, params: [], response: [] },
];
const turned = [...answer]
  .reverse()
  .map((one) => ({ ...one, params: [...one.params].reverse(), response: [...one.response].reverse() }));

describe('the facts of listApis', () => {
  it('hold names, types and flags, and no sentence', () => {
    expect(factsIn(answer)).toEqual([
      { name: 'createThing', isasync: true, params: [], response: [] },
      {
        name: 'listThings',
        since: '4.9+',
        isasync: false,
        related: 'createThing,updateThing',
        params: [
          { name: 'id', type: 'uuid', length: 255, required: true },
          { name: 'keyword', type: 'string', length: 255, required: false, related: '' },
        ],
        response: [
          { name: 'parts', type: 'set', response: [{ name: 'id', type: 'string' }] },
          { name: 'size', type: 'long' },
        ],
      },
    ]);
    expect(factsText(factsIn(answer))).not.toMatch(/description|perhaps|Says/);
  });

  it('are the same bytes in whatever order the server sends them', () => {
    expect(factsText(factsIn(turned))).toBe(factsText(factsIn(answer)));
    expect(factsIn(turned).map(({ name }) => name)).toEqual(['createThing', 'listThings']);
  });

  it('lose nothing but the order of facts that were there before', () => {
    const text = readFileSync(new URL('../../../../../specs/cloudstack/4.18.0.0.json', import.meta.url), 'utf8');
    const before = JSON.parse(text).listapisresponse.api;
    const characters = (value: object): string =>
      [...JSON.stringify(value).replaceAll('{},', '').replaceAll(',{}', '')].sort().join('');
    expect(characters(factsIn(before))).toBe(characters(before));
  });

  it.each([[[]], [{ text: 'no list' }], ['<html>'], [[{ name: 'list things' }]], [[1, 2]]])(
    'are not made from %j',
    (odd) => {
      expect(() => factsIn(odd)).toThrow('no list of commands');
    },
  );
});
