import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/contract/tool.ts';
import { bytesText, cellText } from '../../../src/runtime/format/cell.ts';

const now = Date.parse('2026-01-10T00:00:00Z');

describe('cellText', () => {
  it.each<[Json | undefined, string]>([
    [undefined, ''],
    [null, ''],
    ['', ''],
    [{}, ''],
    [[], ''],
    [true, 'yes'],
    [false, 'no'],
    [0, '0'],
    ['2026-01-09T00:00:00+0000', '2026-01-09T00:00:00+0000'],
    ['two\nlines', 'two lines'],
    [['a', 'b', 3], 'a, b, 3'],
    [[{ name: 'n', id: 'i' }, { id: 'i' }, { x: 1 }], 'n, i, {"x":1}'],
    [[{ key: 'env', value: 'prod', id: 'i/env' }], 'env=prod'],
    [{ a: 1 }, '{"a":1}'],
  ])('shows %j as %j', (value, text) => {
    expect(cellText(value, {}, now)).toBe(text);
  });

  it('caps cells', () => {
    const cell = cellText('x'.repeat(100), {}, now);
    expect(cell).toBe(`${'x'.repeat(59)}…`);
  });

  it('never cuts through a character', () => {
    expect(cellText(`${'x'.repeat(58)}🙂🙂`, {}, now)).toBe(`${'x'.repeat(58)}…`);
  });

  it.each([
    ['2026-01-09T23:59:30Z', '30 s'],
    ['2026-01-09T23:00:00Z', '60 min'],
    ['2026-01-09T12:00:00Z', '12 h'],
    ['2026-01-01T00:00:00Z', '9 d'],
    ['2027-01-01T00:00:00Z', '0 s'],
    ['yesterday', 'yesterday'],
  ])('shows %s as an age', (instant, text) => {
    expect(cellText(instant, { as: 'age' }, now)).toBe(text);
  });

  it('reads counts of bytes also from text', () => {
    expect(cellText('21474836480', { as: 'bytes' }, now)).toBe('20 GiB');
    expect(cellText('20Gi', { as: 'bytes' }, now)).toBe('20Gi');
  });
});

describe('bytesText', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [1_610_612_736, '1.5 GiB'],
    [1_073_741_823, '1 GiB'],
    [-2048, '-2 KiB'],
    [2 ** 60, '1024 PiB'],
  ])('%d is %s', (count, text) => {
    expect(bytesText(count)).toBe(text);
  });
});
