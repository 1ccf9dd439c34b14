// Rows of numbers in a few flat arrays: nothing to parse or allocate when an index is loaded.

/** Row `n` lies from `starts[n]` to `starts[n + 1]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
}

/** Rows of places, each with a weight in hundredths. */
export interface Postings extends Rows {
  readonly weights: Uint16Array;
}

/** Numbers of at most 65,535; more is an error of the build, never cut. */
export function shorts(values: readonly number[]): Uint16Array {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest > 0xffff) throw new RangeError(`The search index cannot number ${largest} things.`);
  return Uint16Array.from(values);
}

/** Rows of places. */
export function rowsOf(rows: readonly (readonly number[])[]): Rows {
  return { starts: startsOf(rows.map(({ length }) => length)), places: shorts(rows.flat()) };
}

/** Rows of pairs of a place and its weight. */
export function postingsOf(rows: readonly (readonly (readonly [place: number, weight: number])[])[]): Postings {
  return {
    ...rowsOf(rows.map((row) => row.map(([place]) => place))),
    weights: shorts(rows.flatMap((row) => row.map(([, weight]) => weight))),
  };
}

/** Where rows of these lengths begin, and where the last one ends. */
export function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [row, length] of lengths.entries()) starts[row + 1] = (starts[row] ?? 0) + length;
  return starts;
}
