// Waiting for an asynchronous job: polls with growing pauses until it ends, the wait is over, or the caller stops.

import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Progress } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import { checkWith, sentences } from './about.ts';
import { adviceAfter } from './codes.ts';
import { said } from './server-text.ts';

export interface Job {
  readonly id: string;
  readonly command: string;
  /** Entity that the server made before the job began, for the commands that do. */
  readonly entityId?: string;
}

export interface Wait {
  /** Gives the content of queryAsyncJobResult within so many milliseconds; throws ToolError. */
  readonly query: (jobId: string, deadlineMs: number) => Promise<Json>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  readonly waitMs: number;
  /** Texts to keep out of messages. */
  readonly secrets: readonly string[];
}

export type JobEnd = { readonly state: 'done'; readonly content: Json } | { readonly state: 'pending' };

const firstPauseMs = 300;
const longestPauseMs = 5_000;
const shortestQueryMs = 1_000;

/**
 * Waits for a job. `pending` when the wait is over first. Throws JOB_FAILED, JOB_CANCELLED, JOB_VANISHED, CANCELLED (the
 * caller stopped; the job goes on) or the error of a query that did not get through.
 */
export async function waitForJob(job: Job, wait: Wait): Promise<JobEnd> {
  const { clock, signal } = wait;
  const startedAt = clock.elapsed();
  const endsAt = startedAt + wait.waitMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    const now = clock.elapsed();
    if (now >= endsAt) return { state: 'pending' };
    const seconds = Math.round((now - startedAt) / 1000);
    wait.report({ message: `${job.command} is under way: ${seconds} s (job ${job.id})`, elapsedMs: now - startedAt });
    await clock.sleep(Math.min(pauseMs, endsAt - now), signal);
    if (signal.aborted) throw stopped(job);
    const end = endOf(job, await queried(job, wait, endsAt), wait.secrets);
    if (end !== undefined) return end;
  }
}

/** How a job ended according to its record; undefined while it is pending. */
function endOf(job: Job, record: Json, secrets: readonly string[]): JobEnd | undefined {
  const { jobstatus, jobresult, jobresultcode } = isObject(record) ? record : ({} as JsonObject);
  switch (Number(jobstatus ?? Number.NaN)) {
    case 0:
      return undefined;
    case 1:
      return { state: 'done', content: jobresult ?? {} };
    case 2:
      throw failed(job, jobresult ?? {}, jobresultcode, secrets);
    case 3:
      throw new ToolError(
        'JOB_CANCELLED',
        `Job ${job.id} for ${job.command} was cancelled in CloudStack${saying(jobresult, secrets)}.`,
        {
          hint: sentences('What it had done before is not undone.', leftBehind(job)),
        },
      );
    default:
      throw new ToolError('API_GARBLED', `The record of job ${job.id} for ${job.command} has no known state.`, {
        hint: askLater(job),
      });
  }
}

function failed(job: Job, result: Json, resultCode: Json | undefined, secrets: readonly string[]): ToolError {
  const found = Number((isObject(result) ? result.errorcode : undefined) ?? resultCode ?? Number.NaN);
  const code = Number.isInteger(found) && found > 0 ? found : undefined;
  const number = code === undefined ? '' : ` (${code})`;
  const text = isObject(result) ? result.errortext : result;
  const advice = code === undefined ? '' : adviceAfter(code, typeof text === 'string' ? text : '');
  return new ToolError('JOB_FAILED', `Job ${job.id} for ${job.command} failed${number}${saying(result, secrets)}.`, {
    hint: sentences(advice, leftBehind(job)),
    ...(code === undefined ? {} : { apiCode: code }),
  });
}

function saying(result: Json | undefined, secrets: readonly string[]): string {
  const text = isObject(result) ? result.errortext : result;
  if (typeof text !== 'string' || text === '') return '';
  return `: ${said(text, secrets).replace(/\.$/, '')}`;
}

/** The job's record. A query that outlasts the wait counts as one that found the job pending. */
async function queried(job: Job, { query, clock }: Wait, endsAt: number): Promise<Json> {
  try {
    return await query(job.id, Math.max(endsAt - clock.elapsed(), shortestQueryMs));
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    if (thrown.code === 'API_TIMEOUT' && clock.elapsed() >= endsAt) return { jobstatus: 0 };
    if (thrown.code === 'CANCELLED') throw stopped(job);
    if (thrown.code === 'API_REFUSED' && thrown.apiCode === 431) throw vanished(job);
    const message = `${thrown.message} Job ${job.id} for ${job.command} was started; how it ends is unknown.`;
    throw new ToolError(thrown.code, message, {
      hint: sentences(askLater(job), thrown.hint ?? ''),
      fate: 'unknown',
      cause: thrown,
      ...(thrown.apiCode === undefined ? {} : { apiCode: thrown.apiCode }),
    });
  }
}

function vanished(job: Job): ToolError {
  return new ToolError(
    'JOB_VANISHED',
    `CloudStack no longer knows job ${job.id}. Whether ${job.command} was done is unknown.`,
    {
      hint: sentences(`Do not send ${job.command} again before you have looked at the resource.`, leftBehind(job)),
    },
  );
}

function stopped(job: Job): ToolError {
  return new ToolError('CANCELLED', `Stopped waiting; job ${job.id} for ${job.command} goes on in CloudStack.`, {
    hint: askLater(job),
    fate: 'unknown',
  });
}

function askLater(job: Job): string {
  return `Ask later with ${checkWith(job.id)}.`;
}

function leftBehind({ entityId }: Job): string {
  return entityId === undefined ? '' : `The entity ${entityId} was made before the job began and may be left over.`;
}
