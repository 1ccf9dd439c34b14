import { describe, expect, it } from '@jest/globals';
import { loadOverlay, loadWords } from '../../codegen/overlay/load.ts';
import { generate } from '../../codegen/pipeline.ts';
import { readers } from '../../codegen/readers/index.ts';
import type { Source } from '../../codegen/readers/reader.ts';
import { loadSource } from '../../codegen/sources.ts';

const { source } = loadSource('specs', 'cloudstack');
const overlay = loadOverlay('specs', 'cloudstack');
const words = loadWords('specs', 'cloudstack');
const filesOf = (from: Source) =>
  [
    ...generate({
      source: from,
      reader: readers.cloudstack!,
      overlay,
      words,
      strict: true,
      sources: '../../..',
    }).files,
  ].sort();

/** The spec with its commands, parameters and fields in another order. */
function shuffled(text: string, seed: number): string {
  let state = seed;
  const random = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const mix = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value
        .map((item) => ({ item: mix(item), at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mix(inner)]));
  };
  return JSON.stringify(mix(JSON.parse(text)));
}

describe('generation', () => {
  it('gives the same bytes when repeated', () => {
    expect(filesOf(source)).toEqual(filesOf(source));
  });

  it('gives the same bytes whatever the order of the spec', () => {
    const straight = filesOf(source);
    const mixed = filesOf({ ...source, text: shuffled(source.text, 7) });
    expect(mixed.map(([path]) => path)).toEqual(straight.map(([path]) => path));
    expect(mixed.filter(([, text], index) => text !== straight[index]![1]).map(([path]) => path)).toEqual([]);
  });
});
