// Writes lines to a stream: the first of a turn of the event loop at once, those that come behind it in the same turn together.
import type { Writable } from 'node:stream';

export interface LineWriter {
  /** Resolves when the line was handed to the operating system, or cannot be. The line has no line break of its own. */
  write(line: string): Promise<void>;
  /** Resolves when everything written so far was handed over, or cannot be. */
  flush(): Promise<void>;
}

/**
 * Lines keep their order. Handing one over wakes whoever reads, which takes as long as a good part of a call: when many calls
 * are answered in one turn, two writes do for all of them.
 */
export function createLineWriter(output: Writable): LineWriter {
  let held: { readonly text: string; readonly done: () => void }[] = [];
  let turn: 'new' | 'written' = 'new';

  const hand = (text: string, done: () => void): void => {
    if (output.destroyed) done();
    else output.write(text, done);
  };
  const handHeld = (): void => {
    const lines = held;
    held = [];
    if (lines.length === 0) return;
    hand(lines.map(({ text }) => text).join(''), () => {
      for (const { done } of lines) done();
    });
  };
  const endOfTurn = (): void => {
    turn = 'new';
    handHeld();
  };

  return {
    write: (line) =>
      new Promise((resolve) => {
        const text = `${line}\n`;
        if (turn === 'written') {
          held.push({ text, done: resolve });
          return;
        }
        turn = 'written';
        setImmediate(endOfTurn);
        hand(text, resolve);
      }),
    flush: () =>
      new Promise((resolve) => {
        handHeld();
        hand('', resolve);
      }),
  };
}
