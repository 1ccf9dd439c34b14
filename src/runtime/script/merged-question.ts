// Several questions of one script as one: what, how many, how bad, each thing in a line, and one answer for all.
import type { Question } from '../../contract/person.ts';
import { digestOf } from '../../security/canonical.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { height } from '../format/wrap.ts';
import { fitted, mostLines } from '../stages/fit-question.ts';

/** The question itself where there is one. Questions without parts stand with their titles. */
export function mergedQuestion(questions: readonly [Question, ...Question[]]): Question {
  const [first] = questions;
  if (questions.length === 1) return first;
  const count = questions.length;
  const acts = countsOf(questions.map(({ parts, tool, title }) => parts?.act ?? tool ?? title));
  const isOne = acts.size === 1;
  const title =
    isOne && first.parts !== undefined ? `${first.parts.act}: ${count} at once?` : `${count} calls at once?`;
  const final = questions.filter(({ parts }) => parts?.isFinal !== false).length;
  const isCritical = questions.some(({ phrase }) => phrase !== undefined);
  const phrase = isCritical ? `all ${count}` : undefined;
  const items = questions.map((question, index) => cleanLine(`${index + 1}. ${itemOf(question, isOne)}`, 150));
  const sentences = questions.flatMap(({ parts }) => parts?.why ?? []);
  const lines = fitted(
    [
      {
        lines: [
          final === count
            ? 'None of it can be undone.'
            : final === 0
              ? 'It can be undone.'
              : `${final} of ${count} cannot be undone.`,
          cleanLine(
            `${count} calls of one script: ${[...acts].map(([act, times]) => `${times} x ${act}`).join(', ')}.`,
            220,
          ),
          `Highest risk: ${isCritical ? 'critical' : 'high'}. One answer holds for all of them.`,
        ],
      },
      { lines: items, least: 4 },
      { lines: [...new Set(sentences)], least: 2 },
      { lines: [...new Set(questions.flatMap(({ parts }) => (parts === undefined ? [] : [parts.from])))], least: 1 },
    ],
    mostLines - height(title) - (phrase === undefined ? 0 : 1),
  );
  return {
    title,
    lines,
    ...(phrase !== undefined && { phrase }),
    digest: digestOf('virtspan questions 1', questions.map(({ digest }) => digest).sort()),
  };
}

function itemOf({ title, parts }: Question, isOne: boolean): string {
  if (parts === undefined) return title;
  return isOne ? parts.hit : `${parts.act}: ${parts.hit}`;
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
