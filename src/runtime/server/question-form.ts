// A question to a person as an elicitation form, and the way back from the form to a verdict.
import type { Question, Verdict } from '../../contract/person.ts';
import { wrapped } from '../format/wrap.ts';
import { typeLine } from '../stages/question.ts';

/** Parameters of `elicitation/create` in form mode. */
export interface QuestionForm {
  readonly mode: 'form';
  readonly message: string;
  readonly requestedSchema: {
    readonly type: 'object';
    readonly properties: { readonly [field: string]: FormField };
    readonly required: string[];
  };
  readonly [more: string]: unknown;
}
type FormField =
  | { readonly type: 'boolean'; readonly title: string; readonly description: string; readonly default: false }
  | { readonly type: 'string'; readonly title: string; readonly description: string };

/** One field: a box to tick, or for critical calls the phrase to type. The digest stays here. */
export function formFor({ title, lines, phrase }: Question): QuestionForm {
  const field: FormField =
    phrase === undefined
      ? { type: 'boolean', title: 'Go ahead', description: 'Yes, do this.', default: false }
      : { type: 'string', title: 'Confirmation', description: `Type exactly: ${phrase}` };
  const name = fieldOf(phrase);
  return {
    mode: 'form',
    // In the message as well: some clients show nothing else.
    message: [title, ...lines, ...(phrase === undefined ? [] : [typeLine(phrase)])]
      .flatMap((line) => wrapped(line))
      .join('\n'),
    requestedSchema: { type: 'object', properties: { [name]: field }, required: [name] },
  };
}

/** Whatever is not a clear yes is a no. `unreachable` when the answer has not the shape of one. */
export function verdictOf(answer: unknown, { phrase }: Question): Verdict {
  if (typeof answer !== 'object' || answer === null) return 'unreachable';
  const { action, content } = answer as { action?: unknown; content?: Record<string, unknown> | null };
  if (action === 'decline') return 'declined';
  if (action === 'cancel') return 'cancelled';
  if (action !== 'accept') return 'unreachable';
  const given = content?.[fieldOf(phrase)];
  if (phrase === undefined) return given === true ? 'agreed' : 'unticked';
  if (typeof given !== 'string' || given.trim() === '') return 'unticked';
  return given.trim() === phrase ? 'agreed' : 'mistyped';
}

const fieldOf = (phrase: string | undefined): string => (phrase === undefined ? 'go_ahead' : 'phrase');
