// A person who is asked through a task: the question stands there until an answer comes, from whichever connection.
import type { Person } from '../../../contract/person.ts';
import { nextWord } from '../../shared/next-word.ts';
import type { Shared } from '../../shared/shared.ts';
import { formFor, verdictOf } from '../question-form.ts';
import { type ChangeTask, isOver } from './record.ts';

/** Where the answer to a question of a task is put: the first one stays. */
export const answerKey = (id: string, key: string): string => `task:${id}:answer:${key}`;

/** Keys are `confirmation-1` and so on: none comes twice in the life of a task. */
export function personOfTask(
  id: string,
  { shared, change }: { readonly shared: Shared; readonly change: ChangeTask },
): Person {
  let asked = 0;
  return {
    async ask(question, signal) {
      asked += 1;
      const key = `confirmation-${asked}`;
      const word = await nextWord(shared, answerKey(id, key), signal);
      try {
        const form = formFor(question);
        const put = await change(id, (task) =>
          isOver(task) ? undefined : { ...task, state: 'asking', message: question.title, question: { key, form } },
        );
        if (put === undefined) return 'cancelled';
        for (;;) {
          const text = await shared.get(answerKey(id, key));
          if (text !== undefined) return verdictOf(JSON.parse(text), question);
          if (signal.aborted) return 'cancelled';
          await word.passed();
        }
      } finally {
        word.leave();
        await change(id, ({ question: _, ...task }) =>
          task.state === 'asking' ? { ...task, state: 'working', message: 'under way' } : undefined,
        ).catch(() => {});
      }
    },
  };
}
