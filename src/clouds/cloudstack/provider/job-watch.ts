// The records of the jobs that the calls of one profile wait for; one list answers for many of them at once.

import { ToolError } from '../../../contract/errors.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';

/** Content of queryAsyncJobResult within so many milliseconds; throws ToolError. */
export type QueryJob = (jobId: string, deadlineMs: number) => Promise<Json>;

export interface JobWatchParts {
  /** Content of a listAsyncJobs of at most 500 rows; throws ToolError. */
  readonly list: (deadlineMs: number) => Promise<Json>;
  readonly elapsed: () => number;
}

interface List {
  readonly askedAt: number;
  /** Ids of the jobs that still run; undefined when there was no list to be had. */
  readonly running: Promise<ReadonlySet<string> | undefined>;
}

/** With fewer jobs than this, asking for each costs no more than a list. */
const worthAList = 3;
/** The list serves all who ask within this part of their pause. */
const partOfPause = 5;
/** A server or role that gives no list is not asked for one again for so long. */
const refusalLastsMs = 60_000;

/** Guards the list that callers share. */
export class JobWatch {
  readonly #parts: JobWatchParts;
  #waiting = 0;
  #latest: List | undefined;
  #noListUntil = Number.NEGATIVE_INFINITY;

  constructor(parts: JobWatchParts) {
    this.#parts = parts;
  }

  /** Counts a wait for as long as it lasts. */
  async during<T>(wait: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await wait();
    } finally {
      this.#waiting -= 1;
    }
  }

  /**
   * The record of a job, no older than a fifth of `pauseMs`. The list only spares questions about jobs that it shows
   * running; it leaves out jobs of others and what it has no room for, so about all else the job's own record is asked.
   */
  async record(jobId: string, query: QueryJob, deadlineMs: number, pauseMs: number): Promise<Json> {
    if (this.#waiting >= worthAList && this.#parts.elapsed() >= this.#noListUntil) {
      const running = await this.#running(deadlineMs, pauseMs / partOfPause);
      if (running?.has(jobId) === true) return { jobid: jobId, jobstatus: 0 };
    }
    return query(jobId, deadlineMs);
  }

  #running(deadlineMs: number, ageMs: number): List['running'] {
    const now = this.#parts.elapsed();
    if (this.#latest === undefined || now - this.#latest.askedAt > ageMs) {
      this.#latest = { askedAt: now, running: this.#ask(deadlineMs) };
    }
    return this.#latest.running;
  }

  async #ask(deadlineMs: number): List['running'] {
    try {
      return runningIn(await this.#parts.list(deadlineMs));
    } catch (thrown) {
      if (!(thrown instanceof ToolError)) throw thrown;
      if (thrown.fate === 'failed') this.#noListUntil = this.#parts.elapsed() + refusalLastsMs;
      return undefined;
    }
  }
}

function runningIn(content: Json): ReadonlySet<string> {
  const rows = isObject(content) ? Object.values(content).find(Array.isArray) : undefined;
  return new Set(
    ((rows ?? []) as readonly Json[])
      .filter(isObject)
      .flatMap(({ jobid, jobstatus }) => (jobstatus === 0 && typeof jobid === 'string' ? jobid : [])),
  );
}
