// Text at the width of a terminal: lines break between words, and what follows stays under where it began.

/** What is written to: a terminal has a width, a pipe has none. */
export interface Width {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Longest line for it; a pipe takes any, and a terminal that does not know its width is taken for one of 80 columns. */
export const widthOf = ({ isTTY, columns }: Width): number =>
  isTTY === true ? Math.max(columns || 80, 20) : Number.POSITIVE_INFINITY;

/** The text with its long lines broken. A line goes on under its second column, where it has one, else under its start. */
export const wrapped = (text: string, width: number): string =>
  Number.isFinite(width)
    ? text
        .split('\n')
        .flatMap((line) => (isRow(line) ? brokenRow(line, width) : brokenLine(line, width)))
        .join('\n')
    : text;

/** Help, whose paragraphs and descriptions were broken for a wider screen: they are put together before they are broken anew. */
export const wrappedHelp = (text: string, width: number): string =>
  text.split('\n').every((line) => line.length <= width) ? text : wrapped(joined(text), width);

/** A line goes on in the next one where both stand at the margin, or that one stands under the second column of this. */
function joined(text: string): string {
  const lines: string[] = [];
  let goesOnAt: number | undefined;
  for (const line of text.split('\n')) {
    const before = lines.at(-1) ?? '';
    const indent = line.length - line.trimStart().length;
    if (line !== '' && before !== '' && indent === goesOnAt) {
      lines[lines.length - 1] = `${before} ${line.trimStart()}`;
    } else {
      lines.push(line);
      goesOnAt = columnOf(line) ?? (indent === 0 ? 0 : undefined);
    }
  }
  return lines.join('\n');
}

/** A line broken between words; a word that is longer than the width stays whole. */
export function brokenLine(line: string, width: number, hang = hangOf(line)): readonly string[] {
  if (line.length <= width) return [line];
  const indent = Math.min(hang, Math.floor(width / 2));
  const at = line.lastIndexOf(' ', width);
  const cut = at > indent ? at : line.indexOf(' ', width);
  if (cut <= indent) return [line];
  const rest = ' '.repeat(indent) + line.slice(cut + 1).trimStart();
  return [line.slice(0, cut).trimEnd(), ...brokenLine(rest, width, hang)];
}

/** A row of a table: cells with gaps between them. */
const isRow = (line: string): boolean => /^\S.*? {2,}\S.*? {2,}\S/.test(line);

/** A row broken between cells, so that each stays in one piece where it fits; what is left of it stands apart from the next row. */
function brokenRow(line: string, width: number): readonly string[] {
  const gap = line.trimStart().includes('  ') ? line.lastIndexOf('  ', width) : -1;
  if (line.length <= width || gap <= rest.length) return brokenLine(line, width, rest.length);
  return [line.slice(0, gap).trimEnd(), ...brokenRow(rest + line.slice(gap).trimStart(), width)];
}

const rest = '    ';

/** Where the second column of an indented line begins, else where the line does. */
const hangOf = (line: string): number => columnOf(line) ?? line.length - line.trimStart().length;

const columnOf = (line: string): number | undefined => /^ +\S+(?: \S+)*? {2,}(?=\S)/.exec(line)?.[0].length;
