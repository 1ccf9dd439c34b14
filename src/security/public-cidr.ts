// Tells address ranges that let the whole internet in.
import type { Json } from '../contract/tool.ts';

/**
 * True when a range, or a list of them (also as text with commas), lets in every address of IPv4 or IPv6, be it spelt
 * 0.0.0.0/0, ::/0, 10.1.2.3/0 or as several ranges that add up to everything. Overlaps count twice: it errs towards asking.
 */
export function coversPublic(value: Json): boolean {
  const ranges = rangesIn(value);
  return (
    covers(ranges.filter((range) => !range.includes(':'))) || covers(ranges.filter((range) => range.includes(':')))
  );
}

function rangesIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.split(/[\s,;]+/).filter((range) => range !== '');
  return Array.isArray(value) ? value.flatMap((item: Json) => rangesIn(item)) : [];
}

function covers(ranges: readonly string[]): boolean {
  let share = 0;
  for (const range of ranges) {
    const prefix = /\/\s*(\d{1,3})$/.exec(range)?.[1];
    if (prefix !== undefined) share += 2 ** -Number(prefix);
    // Some APIs take a mask, or an address alone for everything.
    else if (/\/0\.0\.0\.0$/.test(range) || range === '0.0.0.0' || range === '::') share = 1;
  }
  return share >= 1;
}
