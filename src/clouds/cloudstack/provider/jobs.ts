// Waiting for an asynchronous job: asks with growing pauses until it ends, the wait is over, or the caller stops.

import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Progress } from '../../../contract/invocation.ts';
import type { Json } from '../../../contract/tool.ts';
import { HttpFailure } from '../../../runtime/wire/http.ts';
import { lookUp, sentences } from './about.ts';
import { isOfAnother } from './job-ids.ts';
import { askLater, endOf, type Job, leftBehind } from './job-records.ts';
import type { JobWatch, QueryJob } from './job-watch.ts';

export interface Wait {
  readonly watch: JobWatch;
  readonly query: QueryJob;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  /** When the call began, and when its answer is due, by the clock. */
  readonly startedAt: number;
  readonly endsAt: number;
  /** Texts to keep out of messages. */
  readonly secrets: readonly string[];
  /** `unproven`: the answer that would have named the job was lost; there may be none. */
  readonly start?: 'proven' | 'unproven';
}

export type JobEnd =
  | { readonly state: 'done'; readonly content: Json }
  /** `unheard`: why CloudStack could not be asked at the end of the wait. */
  | { readonly state: 'pending'; readonly unheard?: string }
  /** No answer ever proved that there was such a job: CloudStack knows of none, or it was `unheard` of to the end. */
  | { readonly state: 'absent'; readonly unheard?: string };

const firstPauseMs = 50;
const shortestPauseMs = 100;
const longestPauseMs = 5_000;
/** A pause is this part of the job's age, so that the end is noticed within a tenth of the job's length. */
const partOfAge = 12;
const shortestQueryMs = 1_000;
/** So many times in a row the server says that there is no job before that is believed of one that may just begin. */
const mostMisses = 4;

/**
 * Waits for a job, also through a server that is away for a while. `pending` when the wait is over first. Throws
 * JOB_FAILED, JOB_CANCELLED, JOB_VANISHED, CANCELLED (the caller stopped; the job goes on), or why the job may not be
 * asked about.
 */
export function waitForJob(job: Job, wait: Wait): Promise<JobEnd> {
  return wait.watch.during(() => watched(job, wait));
}

async function watched(job: Job, wait: Wait): Promise<JobEnd> {
  const { clock, signal, startedAt, endsAt } = wait;
  let isProven = wait.start !== 'unproven';
  let unheard: string | undefined;
  let misses = 0;
  for (let pauseMs = firstPauseMs; ; pauseMs = pauseAt(clock.elapsed() - startedAt)) {
    const now = clock.elapsed();
    if (now >= endsAt) return over(isProven, unheard);
    wait.report({ message: underWay(job, now - startedAt, isProven), elapsedMs: now - startedAt });
    await clock.sleep(Math.min(pauseMs, endsAt - now), signal);
    if (signal.aborted) throw stopped(job, isProven);
    const heard = await heardOf(job, wait, pauseMs, isProven);
    if (heard.kind === 'unheard') {
      unheard = heard.why;
      continue;
    }
    unheard = undefined;
    if (heard.kind === 'record') {
      isProven = true;
      const end = endOf(job, heard.record, wait.secrets);
      if (end !== undefined) return { state: 'done', content: end.content };
    } else if (isProven) throw vanished(job);
    else if (++misses === mostMisses) return over(isProven, unheard);
  }
}

const over = (isProven: boolean, unheard: string | undefined): JobEnd => ({
  state: isProven ? 'pending' : 'absent',
  ...(unheard === undefined ? {} : { unheard }),
});

const pauseAt = (age: number): number =>
  Math.min(Math.max(Math.floor(age / partOfAge), shortestPauseMs), longestPauseMs);

const underWay = ({ id, command }: Job, elapsedMs: number, isProven: boolean): string =>
  `${isProven ? `${command} is under way` : `looking for ${command}`}: ${Math.round(elapsedMs / 1000)} s (job ${id})`;

type Heard =
  | { readonly kind: 'record'; readonly record: Json }
  /** There is no such job. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unheard'; readonly why: string };

/** What CloudStack says of the job. A query that gets no answer ends no wait: the job goes on without being watched. */
async function heardOf(job: Job, wait: Wait, pauseMs: number, isProven: boolean): Promise<Heard> {
  const { watch, query, clock, endsAt } = wait;
  try {
    const deadlineMs = Math.max(endsAt - clock.elapsed(), shortestQueryMs);
    const record = await watch.record(job.id, query, deadlineMs, pauseMs);
    // Whatever mixed it up, the end of another job is not the end of this one.
    if (isOfAnother(record, job.id)) return { kind: 'unheard', why: 'the answer was about another job' };
    return { kind: 'record', record };
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    if (thrown.code === 'CANCELLED') throw stopped(job, isProven);
    if (thrown.code === 'API_REFUSED' && thrown.apiCode === 431) return { kind: 'none' };
    if (isPassing(thrown)) return { kind: 'unheard', why: reasonOf(thrown) };
    const known = isProven
      ? `Job ${job.id} for ${job.command} was started; how it ends is unknown`
      : `Whether ${job.command} ran is unknown`;
    throw new ToolError(thrown.code, `${known}, as its job may not be asked about: ${reasonOf(thrown)}`, {
      hint: sentences(whereToLook(job, isProven), thrown.hint ?? ''),
      fate: 'unknown',
      cause: thrown,
      ...(thrown.apiCode === undefined ? {} : { apiCode: thrown.apiCode }),
    });
  }
}

/** No answer, one of somebody else, or one that says that the server is in no state to answer. */
function isPassing({ code, apiCode }: ToolError): boolean {
  if (code === 'API_REFUSED') return apiCode !== undefined && apiCode >= 500;
  return code === 'API_UNREACHABLE' || code === 'API_TIMEOUT' || code === 'API_GARBLED' || code === 'API_LIMIT';
}

/** What happened to the question about the job, without the words that are said when nothing went out before it. */
function reasonOf(thrown: ToolError): string {
  let innermost: unknown = thrown;
  while (innermost instanceof ToolError && innermost.cause !== undefined) innermost = innermost.cause;
  return innermost instanceof HttpFailure || innermost instanceof ToolError ? innermost.message : thrown.message;
}

function vanished(job: Job): ToolError {
  const message = `CloudStack no longer knows job ${job.id}. Whether ${job.command} was done is unknown.`;
  const hint = `Do not send ${job.command} again before you have looked at the resource.`;
  return new ToolError('JOB_VANISHED', message, { hint: sentences(hint, leftBehind(job)) });
}

/** `isProven`: some answer told of the job. Otherwise nothing is claimed of it: the command may never have started. */
function stopped(job: Job, isProven: boolean): ToolError {
  const known = isProven
    ? `Stopped waiting; job ${job.id} for ${job.command} goes on in CloudStack.`
    : `Stopped looking for job ${job.id}. Whether ${job.command} ran is unknown: its answer was lost.`;
  return new ToolError('CANCELLED', known, { hint: whereToLook(job, isProven), fate: 'unknown' });
}

const whereToLook = (job: Job, isProven: boolean): string =>
  isProven ? askLater(job) : lookUp({ changes: 'something', jobId: job.id, command: job.command });
