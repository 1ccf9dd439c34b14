// Recordings of a real cloud in the project's own form: what was asked, and the form of what came. No prose, no secrets.

/** The form of one answer of the API. */
export interface AnswerForm {
  /** HTTP status. */
  readonly status: number;
  /** Name of the one key at the top; absent where the body is no JSON of one key. */
  readonly envelope?: string;
  /** Keys below the envelope without `count` and `displaytext`, sorted. */
  readonly keys?: readonly string[];
  /** `errorcode` and `cserrorcode` of a refusal. */
  readonly code?: number;
  readonly kind?: number;
  /** Parts of the error text that clients are known to look for. */
  readonly words?: readonly string[];
  /** Fields of the record, or of all records of a list together: `name` to one letter of its JSON type. */
  readonly fields?: FieldTypes;
  /** Fields that tell in which state things are, by path. */
  readonly states?: Readonly<Record<string, string>>;
  /** Names of a list in the order in which they came. */
  readonly names?: readonly string[];
  /** Labels of ids, by path; only of ids that a later request uses. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** `t` text, `n` number, `b` flag, `l` list, `o` object; fields of inner records stand as `nic[].id`. */
export type FieldTypes = Readonly<Record<string, string>>;

/** How a request proves who sent it; left out where it is signed as it should be. */
export type Proof = 'unsigned' | 'wrong signature' | 'expired' | 'unknown key' | 'no signature';

/** One request and the form of what came. */
export interface Exchange {
  readonly n: number;
  /** Who called; undefined where nobody did. */
  readonly as: string;
  readonly proof?: Proof;
  readonly command: string | null;
  readonly method: 'GET' | 'POST';
  /** Ids stand as `$label` (made in this file) or `@kind/name` (found there before it). */
  readonly parameters: Readonly<Record<string, string>>;
  readonly answer: AnswerForm;
  /** Answer of the first and of the last look at the job, where one was started. */
  readonly pending?: AnswerForm;
  readonly job?: AnswerForm;
  /** Form of the job's result, below `jobresult`. */
  readonly result?: AnswerForm;
}

/** One file of exchanges, in the order sent. */
export interface Recording {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
}

/** What clients are known to look for in error texts: facts about clients, not about wording. */
export const MATCHED_WORDS: readonly string[] = [
  'due to incorrect long value format, or entity does not exist',
  'due to missing parameter',
  'has delete protection enabled and cannot be deleted.',
  'does not exist or is not available for the account',
  'unable to verify user credentials and/or request signature',
  'already exists',
  'does not have permission to operate',
  "Page size can't exceed max allowed page size value",
  'Maximum amount of resources of Type',
];
