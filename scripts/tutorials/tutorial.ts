// What a tutorial is: words, and the commands that a reader types, each with what the words promise that it shows.

/** One command of a tutorial. */
export interface Step {
  /** What the reader is told before it. */
  readonly says: string;
  /** The command line, as it is typed into a shell. */
  readonly types: string;
  /** What the command has to show for the words to be true; checked wherever the tutorial is played. */
  readonly shows: readonly string[];
  /** What is typed when it asks, one line for each question. */
  readonly answers?: readonly string[];
  /** How it ends; 0 when left out. `stays`: it runs in another terminal until the tutorial is over. */
  readonly ends?: number | 'stays';
}

export interface Tutorial {
  /** Name of its page and its picture. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly Step[];
}

/** A command as it was played. */
export interface Scene {
  readonly step: Step;
  /** What stood on the terminal below the command, escape sequences and all. */
  readonly shown: string;
}
