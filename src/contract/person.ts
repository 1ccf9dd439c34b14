// A person who can be asked, what is asked, and how it can end: types only.

export interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  /** To be typed exactly, for critical calls. */
  readonly phrase?: string;
  /** The tool that the question is about. */
  readonly tool?: string;
  /** The same in parts, for several questions that are put as one. */
  readonly parts?: QuestionParts;
  /** Binds the question to its call and to what was read for it; a person never sees it. `agrees` compares two. */
  readonly digest: string;
}

/** A question in parts. */
export interface QuestionParts {
  /** What is done: `Destroy virtual machine`. */
  readonly act: string;
  /** What it is done to and what goes along, in a line. */
  readonly hit: string;
  /** True where there is no way back. */
  readonly isFinal: boolean;
  /** Warnings and reasons, as sentences; calls of a kind share them. */
  readonly why: readonly string[];
  /** Which profile, and by what way the call came. */
  readonly from: string;
}

/**
 * `by itself`: the client answered no sooner than it was asked, so that no person can have read the question; `unticked`: it
 * accepted without the yes that was asked for; `overtaken`: they agreed, but the server has other rules than when it asked.
 */
export type Verdict =
  | 'agreed'
  | 'declined'
  | 'declined before'
  | 'by itself'
  | 'unticked'
  | 'mistyped'
  | 'overtaken'
  | 'cancelled'
  | 'timeout'
  | 'unreachable';

/** A way to reach a human: the client's elicitation or a terminal. */
export interface Person {
  ask(question: Question, signal: AbortSignal): Promise<Verdict>;
  /** The answer comes with the same call made again: what was done before the question would then be done twice. */
  readonly answers?: 'next time';
}
