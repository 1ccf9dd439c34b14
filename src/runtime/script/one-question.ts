// Asks a person one thing at a time, however many calls of a script want an answer.
import type { Person } from '../invocation.ts';

/** The same person, never asked two things at once. A question whose call is gone is not asked. */
export function oneQuestionAtATime(person: Person): Person {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...person,
    ask(question, signal) {
      const asked = last.then(() => (signal.aborted ? 'cancelled' : person.ask(question, signal)));
      last = asked.catch(() => {});
      return asked;
    },
  };
}
