// A line of the shell as words: quotes and backslashes as people know them, and JSON left as it is typed.
import { UsageError } from '../usage.ts';

export interface Word {
  readonly text: string;
  /** Where it begins in the line. */
  readonly start: number;
  /** The quote or bracket that was opened and not closed, else undefined. */
  readonly open?: string;
}

/**
 * Quotes count at the beginning of a word and right behind `=`, so that `name=it's` is one word; there a bracket begins
 * JSON, which ends with its own last bracket. A backslash takes the next character as it is, but in JSON.
 */
export function wordsIn(line: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    if (isBlank(line[at])) {
      at += 1;
      continue;
    }
    const start = at;
    let text = '';
    let open: string | undefined;
    while (at < line.length && !isBlank(line[at])) {
      const isFresh = text === '' || text.endsWith('=');
      const piece = isFresh ? (quotedAt(line, at) ?? jsonAt(line, at)) : undefined;
      if (piece !== undefined) {
        text += piece.text;
        at = piece.end;
        open = piece.open;
      } else if (line[at] === '\\' && at + 1 < line.length) {
        text += line.charAt(at + 1);
        at += 2;
      } else {
        text += line.charAt(at);
        at += 1;
      }
    }
    words.push({ text, start, ...(open !== undefined && { open }) });
  }
  return words;
}

/** The texts of a whole line. Throws UsageError for a quote or bracket that does not end. */
export function textsIn(line: string): readonly string[] {
  const words = wordsIn(line);
  const broken = words.find(({ open }) => open !== undefined);
  if (broken !== undefined) throw new UsageError(`The ${broken.open} in this line has no end.`);
  return words.map(({ text }) => text);
}

/** A text as a word that `wordsIn` reads as that text. */
export function asWord(text: string): string {
  if (text !== '' && !/^["'[{]|[\s\\]/.test(text)) return text;
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

interface Piece {
  readonly text: string;
  readonly end: number;
  readonly open?: string;
}

function quotedAt(line: string, start: number): Piece | undefined {
  const quote = line[start];
  if (quote !== '"' && quote !== "'") return undefined;
  let text = '';
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === quote) return { text, end: at + 1 };
    if (quote === '"' && line[at] === '\\' && at + 1 < line.length) at += 1;
    text += line.charAt(at);
  }
  return { text, end: line.length, open: quote };
}

function jsonAt(line: string, start: number): Piece | undefined {
  const first = line[start];
  if (first !== '{' && first !== '[') return undefined;
  let depth = 0;
  let isText = false;
  for (let at = start; at < line.length; at++) {
    const sign = line.charAt(at);
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && --depth === 0) {
      return { text: line.slice(start, at + 1), end: at + 1 };
    }
  }
  return { text: line.slice(start), end: line.length, open: first };
}

const isBlank = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);
