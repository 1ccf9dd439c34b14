// Lets large answers be worked on one at a time, each in a turn of the event loop of its own: what is quick comes in between.

/** Rows of a list above which its redaction and rendering take milliseconds. */
const manyRows = 50;

/** Resolves at once for an answer of so few rows, else when its turn has come. */
export type TakeTurn = (rows: number) => Promise<void>;

/** For all calls of one pipeline. */
export function createTurns(): TakeTurn {
  let last: Promise<void> = Promise.resolve();
  return (rows) => {
    if (rows <= manyRows) return Promise.resolve();
    // The next one is asked for only when this one has come: in between, the loop hears what has arrived.
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
