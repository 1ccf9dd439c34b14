// The human in front of the terminal, asked before a dangerous call.
import { createInterface } from 'node:readline/promises';
import type { Person, Question, Verdict } from '../runtime/invocation.ts';
import type { World } from './world.ts';

/** A person to ask when both input and error output are a terminal; undefined otherwise: a pipe cannot agree. */
export function terminalPerson({ stdin, stderr }: Pick<World, 'stdin' | 'stderr'>): Person | undefined {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return undefined;
  return {
    async ask(question, signal) {
      const lines = createInterface({ input: stdin, output: stderr });
      const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
      try {
        stderr.write(`\n${[question.title, ...question.lines].join('\n')}\n`);
        const answer = await Promise.race([lines.question(promptFor(question), { signal }), closed]);
        return answer === undefined ? 'cancelled' : verdictOf(answer, question);
      } catch {
        return 'cancelled';
      } finally {
        lines.close();
      }
    },
  };
}

const promptFor = ({ phrase }: Question): string =>
  phrase === undefined ? 'Go ahead? [y/N] ' : `Type "${phrase}" to go ahead: `;

/** Only y or yes, or the phrase letter by letter, is a yes. */
export function verdictOf(answer: string, { phrase }: Question): Verdict {
  const said = answer.trim();
  if (phrase !== undefined) return said === phrase ? 'agreed' : 'declined';
  return /^y(es)?$/i.test(said) ? 'agreed' : 'declined';
}
