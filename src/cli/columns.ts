// Tables for terminals and pipes.
import { isRisk, type Paint, plain } from './paint.ts';
import { brokenLine, type Width, widthOf } from './wrap.ts';

export type Row = readonly string[];

/**
 * A table with a heading; on a terminal the last column goes on below itself, in a pipe every row is one line. The heading
 * and the column `RISK` are painted.
 */
export function columns(heading: Row, rows: readonly Row[], to: Width, paint: Paint = plain): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const hang = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const risk = heading.indexOf('RISK');
  const riskAt = widths.slice(0, Math.max(risk, 0)).reduce((sum, width) => sum + width + 2, 0);
  const painted = (row: Row, line: string, isFirst: boolean): string => {
    if (row === heading) return paint(line, 'heading');
    const level = row[risk];
    if (!isFirst || level === undefined || !isRisk(level) || !line.startsWith(level, riskAt)) return line;
    return line.slice(0, riskAt) + paint(level, level) + line.slice(riskAt + level.length);
  };
  return all
    .flatMap((row) =>
      brokenLine(lineOf(row, widths), widthOf(to), hang).map((line, index) => `${painted(row, line, index === 0)}\n`),
    )
    .join('');
}

const lineOf = (row: Row, widths: readonly number[]): string =>
  row
    .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
    .join('  ')
    .trimEnd();
