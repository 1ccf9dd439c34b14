import { describe, expect, it } from '@jest/globals';
import type { Leading } from '../../codegen/overlay/types.ts';
import { generateSample } from './sample.ts';

const api = {
  name: 'attachVolume',
  params: ['account', 'id', 'mode', 'name', 'zone'].map((name) => ({
    name,
    type: 'string',
    required: name === 'zone',
  })),
};

const orderOf = (leading: Partial<Leading>, strict = false): readonly string[] => {
  const { plan } = generateSample({
    apis: [api],
    facts: { attachVolume: { category: 'Volume', response: 'VolumeResponse', key: 'volume' } },
    overlay: { leading: { first: [], last: [], at: {}, ...leading } },
    strict,
  });
  return plan.categories[0]!.tools[0]!.params.map(({ name }) => name);
};

describe('the parameters of a tool', () => {
  it('are told in the order of need, of what its calls say, of what most calls say, and bookkeeping last', () => {
    expect(orderOf({})).toEqual(['zone', 'account', 'id', 'mode', 'name']);
    expect(orderOf({ first: ['name', 'id'], last: ['account'] })).toEqual(['zone', 'name', 'id', 'mode', 'account']);
    const at = { 'attach*': ['mode', 'account'] };
    expect(orderOf({ first: ['name'], last: ['account'], at })).toEqual(['zone', 'mode', 'account', 'name', 'id']);
  });

  it.each<[string, Partial<Leading>]>([
    ['a name that no parameter has', { first: ['nosuch'] }],
    ['a name that it lacks there', { at: { attachVolume: ['nosuch'] } }],
    ['a pattern that fits nothing', { at: { 'shred*': ['id'] } }],
  ])('are an error with %s, in the current version', (_, leading) => {
    expect(() => orderOf(leading, true)).toThrow('OVERLAY_UNUSED');
  });
});
