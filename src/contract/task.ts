// What a task that a prompt hands over consists of.

export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required?: true;
  /** The entity that its value names, or in whose fields its value stands; for completion. */
  readonly ref?: string;
  /** Where the value stands in an entity, when that is not its name. */
  readonly field?: string;
}

export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
}

export interface Task extends Prompt {
  /** Tools that its lines name; where one of them is not offered, the task is not either. */
  readonly tools?: readonly string[];
  /** It ends in a change of the cloud; the others only look and propose. */
  readonly aim?: 'change';
  /** Lines of the message; required arguments are there, the others perhaps. */
  readonly text: (args: Readonly<Record<string, string>>, own: OwnTools) => readonly string[];
}

/** Which of the tools about tools the mode of the server offers: a message names no other. */
export interface OwnTools {
  readonly script: boolean;
  readonly describe: boolean;
}

/** The line for an argument, if it was given. */
export const given = (label: string, value: string | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [`${label}: ${value}.`];
