// What is kept of a task, and how each era of the protocol is told of it.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { LookUp } from '../../../contract/invocation.ts';
import type { QuestionForm } from '../question-form.ts';

/** A call that goes on without its caller. Kept as JSON, so that other processes of the server can tell of it too. */
export interface TaskRecord {
  readonly id: string;
  readonly principal: string;
  /** The process that looks after it. */
  readonly owner: string;
  /** How its job can be asked about, once it has one. */
  readonly job?: LookUp;
  /** `cancelled` stays, whatever the call comes to; `ended` has its result. */
  readonly state: 'working' | 'asking' | 'ended' | 'cancelled';
  /** How it stands, in words. */
  readonly message?: string;
  /** Unix time in milliseconds. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Kept for so long after it was made, in milliseconds. */
  readonly ttlMs: number;
  /** What a person is asked, under a key that no other question of this task has. */
  readonly question?: { readonly key: string; readonly form: QuestionForm };
  /** What the call answered; also of a cancelled one, where it says how far it came. */
  readonly result?: CallToolResult;
}

/** One step from a task as it is to the next; undefined from `next` leaves it, and so it does where there is none. */
export type ChangeTask = (
  id: string,
  next: (task: TaskRecord) => TaskRecord | undefined,
) => Promise<TaskRecord | undefined>;

/** How often clients are to look, in milliseconds. */
export const pollMs = 1_000;

/** Reserved key of `_meta` that ties a message to its task (revision 2025-11-25). */
export const relatedTask = 'io.modelcontextprotocol/related-task';

/** Name of the extension of revision 2026-07-28. */
export const tasksExtension = 'io.modelcontextprotocol/tasks';

/** Nothing more becomes of it, but for what a cancelled call still says. */
export const isOver = ({ state }: TaskRecord): boolean => state === 'ended' || state === 'cancelled';

const common = ({ id, message, createdAt, changedAt }: TaskRecord) => ({
  taskId: id,
  ...(message !== undefined && { statusMessage: message }),
  createdAt: new Date(createdAt).toISOString(),
  lastUpdatedAt: new Date(changedAt).toISOString(),
});

/** A `Task` of revision 2025-11-25: a tool that reports an error has failed. */
export function sessionView(task: TaskRecord): { readonly [member: string]: unknown } {
  const status = {
    working: 'working',
    asking: 'input_required',
    ended: task.result?.isError === true ? 'failed' : 'completed',
    cancelled: 'cancelled',
  }[task.state];
  return { ...common(task), status, ttl: task.ttlMs, pollInterval: pollMs };
}

/** A task of the extension: flat, a tool that reports an error has completed, and what there is comes along. */
export function extensionView(task: TaskRecord): { readonly [member: string]: unknown } {
  const status = { working: 'working', asking: 'input_required', ended: 'completed', cancelled: 'cancelled' }[
    task.state
  ];
  const { question, result } = task;
  return {
    ...common(task),
    ...{ status, ttlMs: task.ttlMs, pollIntervalMs: pollMs },
    ...(task.state === 'asking' &&
      question !== undefined && {
        inputRequests: { [question.key]: { method: 'elicitation/create', params: question.form } },
      }),
    ...(task.state === 'ended' && { result: { resultType: 'complete', ...result } }),
  };
}

/** The first line of what a result says, for those who are told how a task ended and nothing more. */
export function wordsOf({ content }: CallToolResult): string {
  const [first] = content;
  return first?.type === 'text' ? first.text.split('\n', 1).join('').slice(0, 300) : '';
}
