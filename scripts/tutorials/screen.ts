// What a terminal of 80 columns shows once a program has written to it: lines of painted text.

/** How a piece of text is painted. */
export type Paint = 'plain' | 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

export interface Span {
  readonly text: string;
  readonly paint: Paint;
}

export type Line = readonly Span[];

export const columns = 80;

const paints: Readonly<Record<string, Paint>> = { 1: 'bold', 2: 'dim', 31: 'red', 33: 'yellow', 36: 'cyan' };

/** Lines as they are in the end: what was written over is gone, what is longer than the width goes on in the next line. */
export function screenLines(written: string, width = columns): readonly Line[] {
  return written
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line) => folded(cellsOf(line), width))
    .map(spansOf);
}

interface Cell {
  readonly letter: string;
  readonly paint: Paint;
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let paint: Paint = 'plain';
  let at = 0;
  for (const [piece, code] of line.matchAll(/\u001b\[([\d;]*)[A-Za-z]|[\s\S]/gu)) {
    if (code !== undefined) paint = paints[code] ?? 'plain';
    else if (piece === '\r') at = 0;
    else cells[at++] = { letter: piece, paint };
  }
  while (cells.at(-1)?.letter === ' ') cells.pop();
  return cells;
}

function folded(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  if (cells.length <= width) return [cells];
  return [cells.slice(0, width), ...folded(cells.slice(width), width)];
}

function spansOf(cells: readonly Cell[]): Line {
  const spans: Span[] = [];
  for (const { letter, paint } of cells) {
    const last = spans.at(-1);
    if (last?.paint === paint) spans[spans.length - 1] = { text: last.text + letter, paint };
    else spans.push({ text: letter, paint });
  }
  return spans;
}
