// Asks a person one thing at a time, however many calls of a script want an answer, and takes a no for a no.
import type { Person, Verdict } from '../../contract/invocation.ts';

const noes: readonly Verdict[] = ['declined', 'by itself', 'unticked', 'cancelled'];

/**
 * The same person, never asked two things at once. A question whose call is gone is not asked; nor is a further one
 * about a tool that was declined or cancelled: `declined before`.
 */
export function oneQuestionAtATime(person: Person): Person {
  let last: Promise<unknown> = Promise.resolve();
  const declined = new Set<string>();
  return {
    ...person,
    ask(question, signal) {
      const { tool } = question;
      const asked = last.then(async () => {
        if (signal.aborted) return 'cancelled';
        if (tool !== undefined && declined.has(tool)) return 'declined before';
        const verdict = await person.ask(question, signal);
        const isNo = noes.includes(verdict);
        // A call that is given up takes its question along; that is nobody's answer.
        if (tool !== undefined && isNo && !signal.aborted) declined.add(tool);
        return verdict;
      });
      last = asked.catch(() => {});
      return asked;
    },
  };
}
