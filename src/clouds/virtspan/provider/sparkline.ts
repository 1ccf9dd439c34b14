// A line of eight heights of letters.

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** As many letters at most: each is the highest of its part, since a peak is what is looked for. Undefined for less than two. */
export function sparkline(values: readonly number[], most = 24): string | undefined {
  if (values.length < 2) return undefined;
  const shown = parts(values, most);
  const [low, high] = [Math.min(0, ...shown), Math.max(...shown)];
  const span = high - low;
  return shown
    .map((value) => heights[span === 0 ? 0 : Math.min(7, Math.floor(((value - low) / span) * 8))] ?? heights[0])
    .join('');
}

/** The highest of each part of the values. */
export function parts(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => {
    const [from, to] = [Math.floor((at * values.length) / most), Math.floor(((at + 1) * values.length) / most)];
    return Math.max(...values.slice(from, to));
  });
}
