// Waiting for an asynchronous job: polls with growing pauses until it ends, the wait is over, or the caller stops.
import type { Json, JsonObject, Progress } from '../../contract.ts';
import { ToolError } from '../../errors.ts';
import type { Clock } from '../clock.ts';
import { checkWith, sentences } from './about.ts';
import { isObject } from './answer.ts';
import { meaningOf } from './codes.ts';
import { oneLine, withoutSecrets } from './hygiene.ts';

export interface Job {
  readonly id: string;
  readonly command: string;
  /** Entity that the server made before the job began, for the commands that do. */
  readonly entityId?: string;
}

export interface Wait {
  /** Gives the content of queryAsyncJobResult; throws ToolError. */
  readonly query: (jobId: string) => Promise<Json>;
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

/**
 * Waits for a job. `pending` when the wait is over first. Throws JOB_FAILED, JOB_CANCELLED, JOB_VANISHED, CANCELLED (the
 * caller stopped; the job goes on) or the error of a query that did not get through.
 */
export async function waitForJob(job: Job, wait: Wait): Promise<JobEnd> {
  const { clock, signal, waitMs } = wait;
  const startedAt = clock.now();
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    const leftMs = startedAt + waitMs - clock.now();
    if (leftMs <= 0) return { state: 'pending' };
    await clock.sleep(Math.min(pauseMs, leftMs), signal);
    if (signal.aborted) throw stopped(job);
    const end = endOf(job, await queried(job, wait), wait.secrets);
    if (end !== undefined) return end;
    wait.report({ message: `${job.command}: job ${job.id} is running`, elapsedMs: clock.now() - startedAt });
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
          hint: `What it had done before is not undone. ${leftBehind(job)}`.trim(),
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
  const advice = code === undefined ? '' : meaningOf(code).next;
  return new ToolError('JOB_FAILED', `Job ${job.id} for ${job.command} failed${number}${saying(result, secrets)}.`, {
    hint: [advice, leftBehind(job)].filter((part) => part !== '').join(' '),
    ...(code === undefined ? {} : { apiCode: code }),
  });
}

function saying(result: Json | undefined, secrets: readonly string[]): string {
  const text = isObject(result) ? result.errortext : result;
  if (typeof text !== 'string' || text === '') return '';
  return `: ${oneLine(withoutSecrets(text, secrets)).replace(/\.$/, '')}`;
}

async function queried(job: Job, { query }: Wait): Promise<Json> {
  try {
    return await query(job.id);
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    if (thrown.code === 'CANCELLED') throw stopped(job);
    if (thrown.apiCode === 431 && thrown.code === 'API_REFUSED') throw vanished(job);
    throw new ToolError(
      thrown.code,
      `${thrown.message} Job ${job.id} for ${job.command} was started, and how it ends is unknown.`,
      {
        hint: [askLater(job), thrown.hint ?? ''].join(' ').trim(),
        fate: 'unknown',
        cause: thrown,
        ...(thrown.apiCode === undefined ? {} : { apiCode: thrown.apiCode }),
      },
    );
  }
}

function vanished(job: Job): ToolError {
  return new ToolError(
    'JOB_VANISHED',
    `CloudStack no longer knows job ${job.id}. Whether ${job.command} was done is unknown.`,
    {
      hint: `Do not send ${job.command} again before looking at the resource. ${leftBehind(job)}`.trim(),
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
