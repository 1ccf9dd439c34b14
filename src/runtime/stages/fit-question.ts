// Makes a question as long as one glance takes in: what has to be read stays, lists are shown as far as there is room.
import { cleanLine } from '../../security/hygiene.ts';
import { height } from '../format/wrap.ts';

/** A question with its title, and with the phrase to type, has so many lines at most. */
export const mostLines = 24;

/** Lines that belong together: all of them, or the first with a count of the rest. */
export interface Block {
  readonly lines: readonly string[];
  /** So many are shown whatever else there is; all of them when left out. */
  readonly least?: number;
}

/** The lines of all blocks in their order, within `room` lines of the usual width as far as the blocks allow it. */
export function fitted(blocks: readonly Block[], room: number): readonly string[] {
  const all = blocks.map(({ lines, least }) => ({ lines, least, shown: lines.length, height: heightOf(lines) }));
  const total = (): number => all.reduce((sum, { height }) => sum + height, 0);
  while (total() > room) {
    const [highest] = all
      .filter(({ least, shown }) => least !== undefined && shown > least)
      .sort((a, b) => b.height - a.height);
    if (highest === undefined) break;
    highest.shown -= 1;
    highest.height = heightOf(firstOf(highest.lines, highest.shown));
  }
  return all.flatMap(({ lines, shown }) => firstOf(lines, shown));
}

/** How many lines of the usual width these take. */
export const heightOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + height(line), 0);

/** The first lines, and how many more there are, with the beginning of each. */
function firstOf(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const rest = lines.slice(most).map((line) => cleanLine(line, 40));
  return [...lines.slice(0, most), cleanLine(`... and ${rest.length} more: ${rest.join('; ')}`, 150)];
}
