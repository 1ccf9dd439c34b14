// Lines of a width that every terminal and dialog has.

/** How wide a line of a question is at most, in characters. */
export const columns = 80;

/**
 * The line in pieces of at most so many characters, cut between words where it can be; what goes on is indented. A line
 * without any text is one piece.
 */
export function wrapped(line: string, width = columns): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of line.split(' ')) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (lengthOf(longer) <= width) {
      piece = longer;
      continue;
    }
    if (piece.trim() !== '') pieces.push(piece);
    piece = pieces.length === 0 ? word : `  ${word}`;
    while (lengthOf(piece) > width) {
      const characters = [...piece];
      pieces.push(characters.slice(0, width).join(''));
      piece = `  ${characters.slice(width).join('')}`;
    }
  }
  return [...pieces, piece];
}

/** How many lines a text takes. */
export const height = (line: string): number => (line.length <= columns ? 1 : wrapped(line).length);

const lengthOf = (text: string): number => (text.length <= columns ? text.length : [...text].length);
