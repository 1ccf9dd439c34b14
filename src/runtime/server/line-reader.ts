// Cuts a byte stream into lines without copying more than once, and without keeping lines that are too long.
import { only } from '../../contract/collections.ts';

export interface LineReader {
  push(chunk: Buffer): void;
  /** Hands over what came after the last line break. */
  end(): void;
}

/**
 * Calls `onLine` with each line that is not blank, decoded as UTF-8 and without its line break. A line of more than
 * `maxBytes` is skipped to its end; `onTooLong` is called once for it.
 */
export function createLineReader(maxBytes: number, onLine: (line: string) => void, onTooLong: () => void): LineReader {
  let parts: Buffer[] = [];
  let size = 0;
  let state: 'reading' | 'skipping' = 'reading';

  const keep = (part: Buffer): void => {
    if (state === 'skipping' || part.length === 0) return;
    size += part.length;
    if (size <= maxBytes) {
      parts.push(part);
      return;
    }
    state = 'skipping';
    parts = [];
    onTooLong();
  };
  const finish = (): void => {
    const line = (only(parts) ?? Buffer.concat(parts)).toString('utf8');
    const wasSkipped = state === 'skipping';
    parts = [];
    size = 0;
    state = 'reading';
    if (!wasSkipped && line.trim() !== '') onLine(line);
  };

  return {
    push(chunk) {
      let from = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        keep(chunk.subarray(from, at));
        finish();
        from = at + 1;
      }
      keep(chunk.subarray(from));
    },
    end: finish,
  };
}
