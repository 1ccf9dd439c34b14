import { describe, expect, it } from '@jest/globals';
import { loadOverlay, loadWords } from '../../codegen/overlay/load.ts';
import { generate, type Inputs } from '../../codegen/pipeline.ts';
import { readers } from '../../codegen/readers/index.ts';
import { loadSource, providersIn } from '../../codegen/sources.ts';

const inputsOf = (provider: string): Inputs => {
  const { source, reader } = loadSource('specs', provider);
  return {
    source,
    reader: readers[reader]!,
    overlay: loadOverlay('specs', provider),
    words: loadWords('specs', provider),
    strict: true,
    sources: '../../..',
  };
};
const filesOf = (inputs: Inputs) => [...generate(inputs).files].sort();

/** Specs whose lists come in any order too; in the others the order of a list is a fact. */
const listedAnyhow = new Set(['cloudstack']);

/** The spec with its members, and where that says nothing the items of its lists, in another order. */
function shuffled(text: string, provider: string, seed: number): string {
  let state = seed;
  const random = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const inAnyOrder = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
  const mix = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(mix);
      return listedAnyhow.has(provider) ? inAnyOrder(items) : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(inAnyOrder(Object.entries(value)).map(([key, inner]) => [key, mix(inner)]));
  };
  return JSON.stringify(mix(JSON.parse(text)));
}

describe.each(providersIn('specs'))('generation of %s', (provider) => {
  const inputs = inputsOf(provider);
  const straight = filesOf(inputs);

  it('gives the same bytes when repeated', () => {
    expect(filesOf(inputs)).toEqual(straight);
  });

  it('gives the same bytes whatever the order of its spec', () => {
    const { source } = inputs;
    const mixed = filesOf({ ...inputs, source: { ...source, text: shuffled(source.text, provider, 7) } });
    expect(mixed.map(([path]) => path)).toEqual(straight.map(([path]) => path));
    expect(mixed.filter(([, text], index) => text !== straight[index]![1]).map(([path]) => path)).toEqual([]);
  });
});
