// The human in front of the terminal, asked before a dangerous call.
import { createInterface } from 'node:readline/promises';
import type { OutsideWorld } from '../application/outside-world.ts';
import type { Person, Question, Verdict } from '../contract/person.ts';
import { wrapped } from '../runtime/format/wrap.ts';

type Terminal = Pick<OutsideWorld, 'stdin' | 'stderr'>;

/** A person to ask when both input and error output are a terminal; undefined otherwise: a pipe cannot agree. */
export function terminalPerson(terminal: Terminal): Person | undefined {
  const { stdin, stderr } = terminal;
  if (stdin.isTTY !== true || stderr.isTTY !== true) return undefined;
  return personWho(stderr, (prompt, signal) => answerOn(terminal, prompt, signal));
}

/** A person who reads the question on `stderr`; `answer` resolves with what is typed, undefined when nobody answers. */
export function personWho(
  stderr: Pick<Terminal['stderr'], 'write'>,
  answer: (prompt: string, signal: AbortSignal) => Promise<string | undefined>,
): Person {
  return {
    async ask(question, signal) {
      stderr.write(`\n${[question.title, ...question.lines].flatMap((line) => wrapped(line)).join('\n')}\n`);
      const typed = await answer(promptFor(question), signal);
      return typed === undefined ? 'cancelled' : verdictOf(typed, question);
    },
  };
}

/**
 * The line that is typed; undefined when the input ends (Ctrl-D), is interrupted (Ctrl-C) or lost (the terminal was
 * closed), or when the signal aborts.
 */
export async function answerOn(
  { stdin, stderr }: Terminal,
  prompt: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  // Line by line: the mode of a terminal that is gone cannot be set back, and trying to ends the process at once.
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  // A terminal that is closed is an answer too; it comes as the end of the lines.
  lines.on('error', () => lines.close());
  const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  try {
    return await Promise.race([lines.question(prompt, { ...(signal !== undefined && { signal }) }), closed]);
  } catch {
    return undefined;
  } finally {
    lines.close();
  }
}

const promptFor = ({ phrase }: Question): string =>
  phrase === undefined ? 'Go ahead? [y/N] ' : `Type "${phrase}" to go ahead: `;

/** Only y or yes, or the phrase letter by letter, is a yes. */
function verdictOf(answer: string, { phrase }: Question): Verdict {
  if (phrase === undefined) return isYes(answer) ? 'agreed' : 'declined';
  if (answer.trim() === '') return 'declined';
  return answer.trim() === phrase ? 'agreed' : 'mistyped';
}

/** Whether a typed line says y or yes. */
export const isYes = (answer: string): boolean => /^y(es)?$/i.test(answer.trim());
