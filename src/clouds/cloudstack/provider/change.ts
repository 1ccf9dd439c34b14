// A change that may start a job: its answer is awaited no longer than the caller waits, and found again when it is lost.
import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Reply } from '../../../contract/invocation.ts';
import type { Json } from '../../../contract/tool.ts';
import { sentences } from './about.ts';
import type { Connection, Question } from './connection.ts';
import { jobQuery, jobStartedBy, pendingReply } from './job-ids.ts';
import type { Job } from './job-records.ts';
import { type JobEnd, type Wait, waitForJob } from './jobs.ts';

export type ChangeEnd =
  /** The content of the answer: the command was over with it. */
  | { readonly state: 'answered'; readonly content: Json }
  | { readonly state: 'done'; readonly content: Json; readonly job: Job }
  | { readonly state: 'pending'; readonly reply: Reply };

export interface Change {
  readonly connection: Connection;
  readonly question: Question;
  readonly wait: Omit<Wait, 'watch' | 'query'>;
  /** Told once CloudStack has taken the command, as this job: from here on there is only waiting. */
  readonly taken: (job: Job) => void;
}

/** However short the wait, the answer that names the job is given this long. */
const shortestAnswerMs = 1_000;
const shortestSearchMs = 3_000;

/** Sends a command and waits for what it started. Throws the error of the command, of its job, or of a lost answer. */
export async function carryOut({ connection, question, wait, taken }: Change): Promise<ChangeEnd> {
  const { command, jobId } = question;
  const sent = connection.ask(question);
  let content: Json;
  try {
    if (jobId === undefined) content = (await sent).content;
    else {
      const answer = await inTime(sent, wait);
      if (answer === 'late') return unanswered({ id: jobId, command });
      content = answer.content;
    }
  } catch (thrown) {
    if (jobId === undefined || !isLost(thrown, wait.signal)) throw thrown;
    taken({ id: jobId, command });
    return foundAgain({ id: jobId, command }, thrown, connection, wait);
  }
  const job = jobStartedBy(content, command);
  if (job === undefined) return { state: 'answered', content };
  taken(job);
  return ended(job, await waitForJob(job, { ...wait, ...askedOf(connection, wait.signal) }));
}

/** Nobody knows whether the command was carried out, and nobody told us to stop. */
const isLost = (thrown: unknown, signal: AbortSignal): thrown is ToolError =>
  thrown instanceof ToolError && thrown.fate === 'unknown' && thrown.code !== 'CANCELLED' && !signal.aborted;

/** Looks for the job under the id that was sent along, for a moment even where the caller's wait is over. */
async function foundAgain(job: Job, lost: ToolError, connection: Connection, wait: Change['wait']): Promise<ChangeEnd> {
  const endsAt = Math.max(wait.endsAt, wait.clock.elapsed() + shortestSearchMs);
  const end = await waitForJob(job, { ...wait, ...askedOf(connection, wait.signal), endsAt, start: 'unproven' });
  if (end.state !== 'absent') return ended(job, end);
  const known =
    end.unheard === undefined
      ? `CloudStack has no job ${job.id}: as far as it knows, ${job.command} never started.`
      : `Nothing was heard of its job afterwards either: ${end.unheard}`;
  throw new ToolError(lost.code, sentences(lost.message, known), {
    ...(lost.hint === undefined ? {} : { hint: lost.hint }),
    ...(lost.apiCode === undefined ? {} : { apiCode: lost.apiCode }),
    fate: 'unknown',
    cause: lost,
  });
}

function ended(job: Job, end: JobEnd): ChangeEnd {
  if (end.state === 'done') return { ...end, job };
  const notes =
    end.unheard === undefined
      ? []
      : [`When it was last asked about the job, CloudStack did not answer: ${end.unheard}`];
  return { state: 'pending', reply: { ...pendingReply(job), ...(notes.length === 0 ? {} : { notes }) } };
}

/** The command is under way, and the caller waits no longer. Its answer, whatever it is, is nobody's any more. */
function unanswered(job: Job): ChangeEnd {
  const note = `CloudStack has not answered ${job.command} yet. Once it has taken the command, its job is found under this id; as long as there is none, it has not started. Do not send it again before you have looked.`;
  return { state: 'pending', reply: { ...pendingReply(job), notes: [note] } };
}

async function inTime<T>(sent: Promise<T>, { clock, startedAt, endsAt }: Change['wait']): Promise<T | 'late'> {
  const answered = new AbortController();
  const heard = sent.finally(() => answered.abort());
  heard.catch(() => undefined);
  const leftMs = Math.max(endsAt - startedAt, shortestAnswerMs);
  return Promise.race([heard, late(clock, leftMs, answered.signal)]);
}

async function late(clock: Clock, ms: number, answered: AbortSignal): Promise<'late'> {
  await clock.sleep(ms, answered);
  // Answered: the other side of the race has it.
  return answered.aborted ? new Promise<never>(() => {}) : 'late';
}

function askedOf(connection: Connection, signal: AbortSignal): Pick<Wait, 'watch' | 'query'> {
  return {
    watch: connection.jobs,
    query: async (jobid, deadlineMs) => {
      const fields = [['jobid', jobid]] as const;
      return (await connection.ask({ command: jobQuery, fields, effect: 'read', signal, deadlineMs })).content;
    },
  };
}
