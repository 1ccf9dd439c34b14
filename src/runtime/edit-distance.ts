// How far one text is from another, for all that guesses what somebody meant to write.

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other, as restricted by
 * Damerau: no letter is touched twice. More than `limit` is told as `limit + 1`. Weighs thousands of names for one that is misspelt: rows are taken
 * in turn, and the least is found by comparing.
 */
export function distanceWithin(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const width = b.length + 1;
  let beforeLast = new Array<number>(width).fill(0);
  let last = new Array<number>(width).fill(0);
  let row = new Array<number>(width).fill(0);
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    row[0] = i;
    let left = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      const above = (last[j] ?? 0) + 1;
      if (above < cost) cost = above;
      if (left + 1 < cost) cost = left + 1;
      if (j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2)) {
        const swapped = (beforeLast[j - 2] ?? 0) + 1;
        if (swapped < cost) cost = swapped;
      }
      row[j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const distance = last[b.length] ?? 0;
  return distance > limit ? limit + 1 : distance;
}
