// Where the lines of the shell come from: a person at a terminal, who also answers questions, or a file.
import { createInterface } from 'node:readline/promises';
import type { Person } from '../../contract/person.ts';
import { personWho } from '../terminal-person.ts';
import type { World } from '../world.ts';

export interface Lines {
  /** The person at the terminal; undefined where lines come from a pipe, which cannot agree to anything. */
  readonly person: Person | undefined;
  /** The next line; undefined when there are no more. The prompt is shown to a person only. */
  next(prompt: string): Promise<string | undefined>;
  close(): void;
}

export interface LineParts {
  readonly world: Pick<World, 'stdin' | 'stderr'>;
  /** The youngest first. */
  readonly history: readonly string[];
  /** What may stand in the place of the end of a line: whole words, and the end that they replace. */
  readonly complete: (line: string) => Promise<[readonly string[], string]>;
  /** Told when a person interrupts; `true` when there was something to interrupt. */
  readonly interrupted: () => boolean;
}

/** Lines that come while another is worked on wait; a question takes the next line that is typed after it. */
export function linesFrom({ world: { stdin, stderr }, history, complete, interrupted }: LineParts): Lines {
  const isTerminal = stdin.isTTY === true && stderr.isTTY === true;
  const reader = createInterface({
    input: stdin,
    terminal: isTerminal,
    historySize: 1_000,
    ...(isTerminal && {
      output: stderr,
      history: [...history],
      completer: async (line: string) => {
        const [words, end] = await complete(line);
        return [[...words], end] as [string[], string];
      },
    }),
  });
  const waiting: string[] = [];
  let isOver = false;
  let wake: (() => void) | undefined;
  reader.on('line', (line) => {
    waiting.push(line);
    wake?.();
  });
  const closed = new Promise<undefined>((resolve) =>
    reader.once('close', () => {
      isOver = true;
      wake?.();
      resolve(undefined);
    }),
  );
  // A terminal that is closed comes as the end of the lines.
  reader.on('error', () => reader.close());
  reader.on('SIGINT', () => {
    if (interrupted()) return;
    reader.write(null, { ctrl: true, name: 'e' });
    reader.write(null, { ctrl: true, name: 'u' });
  });
  let isAnswering = false;
  // A yes is no line to be found again.
  reader.on('history', (lines) => {
    if (isAnswering) lines.shift();
  });
  const answer = async (prompt: string, signal: AbortSignal): Promise<string | undefined> => {
    isAnswering = true;
    try {
      return await Promise.race([reader.question(prompt, { signal }), closed]);
    } catch {
      return undefined;
    } finally {
      isAnswering = false;
    }
  };
  return {
    person: isTerminal ? personWho(stderr, answer) : undefined,
    async next(prompt) {
      if (waiting.length === 0 && !isOver) {
        if (isTerminal) {
          reader.setPrompt(prompt);
          reader.prompt();
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
      return waiting.shift();
    },
    close: () => reader.close(),
  };
}
