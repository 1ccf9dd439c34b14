// Tells address ranges that let the internet in.
import type { Json } from '../contract/tool.ts';

/**
 * Private ranges are no larger than a thousandth of IPv4 together, and what a provider of IPv6 gets is smaller than this
 * share of it: whoever lets in more lets in the internet, be it in two steps.
 */
const mostPrivate = { v4: 2 ** -7, v6: 2 ** -12 } as const;

/**
 * True when a range, or a list of them (also as text with commas), lets in the internet, IPv4 or IPv6, or a part of it that
 * nobody owns: 0.0.0.0/0, ::/0, 10.1.2.3/0, 0.0.0.0/1, or several ranges that add up to that. Private ranges do not count.
 * Overlaps count twice: it errs towards asking.
 */
export function coversPublic(value: Json): boolean {
  const ranges = rangesIn(value);
  return (
    shareOf(ranges.filter((range) => !range.includes(':'))) >= mostPrivate.v4 ||
    shareOf(ranges.filter((range) => range.includes(':'))) >= mostPrivate.v6
  );
}

function rangesIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.split(/[\s,;]+/).filter((range) => range !== '');
  return Array.isArray(value) ? value.flatMap((item: Json) => rangesIn(item)) : [];
}

/** RFC 1918, 6598, 3927 and 5735; RFC 4193 and 4291: with the shortest prefix that is still inside. */
const isPrivate = (range: string, prefix: number): boolean =>
  range.includes(':')
    ? (/^f[cd]/i.test(range) && prefix >= 7) || (/^fe[89ab]/i.test(range) && prefix >= 10)
    : (/^(?:10|127)\./.test(range) && prefix >= 8) ||
      (/^172\.(?:1[6-9]|2\d|3[01])\./.test(range) && prefix >= 12) ||
      (/^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(range) && prefix >= 10) ||
      (/^(?:192\.168|169\.254)\./.test(range) && prefix >= 16);

/** The part of all addresses. */
function shareOf(ranges: readonly string[]): number {
  let share = 0;
  for (const range of ranges) {
    const prefix = Number(/\/\s*(\d{1,3})$/.exec(range)?.[1]);
    // Some APIs take a mask, or an address alone for everything.
    if (/\/0\.0\.0\.0$/.test(range) || range === '0.0.0.0' || range === '::') share = 1;
    else if (!Number.isNaN(prefix) && !isPrivate(range, prefix)) share += 2 ** -prefix;
  }
  return share;
}
