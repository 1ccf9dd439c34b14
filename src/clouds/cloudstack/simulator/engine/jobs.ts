// Asynchronous jobs: started now, settled when the clock says so, kept for a day.

import type { Field } from './row.ts';
import type { Timeline } from './timeline.ts';

/** 0 pending, 1 succeeded, 2 failed, 3 cancelled. */
export type JobStatus = 0 | 1 | 2 | 3;

/** One asynchronous job; times in milliseconds. */
export interface Job {
  readonly id: string;
  readonly command: string;
  readonly userid: string;
  readonly account: string;
  readonly domainid: string;
  readonly createdAt: number;
  /** What the job says it is about, and the thing itself, which it need not say. */
  readonly instanceType: string | undefined;
  readonly tellsId: boolean;
  readonly instanceId: string | undefined;
  completedAt?: number;
  status: JobStatus;
  /** HTTP-like number of a failure, 0 otherwise. */
  code: number;
  result?: Field;
}

/** How a job ends. */
export interface Settled {
  readonly status: 1 | 2 | 3;
  readonly code: number;
  readonly result: Field;
}

/** What a test planted for a job: it never ends, or it is gone when it should have ended. */
export type JobFate = 'ordinary' | 'stuck' | 'vanishes';

/** Finished jobs beyond this many are forgotten, oldest first. */
const KEPT = 2000;

/** Holds the jobs. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #numbers: string[] = [];
  readonly #timeline: Timeline;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** Starts a job that `settle` ends at `endsAt`; `settle` never throws. */
  start(job: Omit<Job, 'status' | 'code'>, endsAt: number, fate: JobFate, settle: () => Settled): Job {
    const started: Job = { ...job, status: 0, code: 0 };
    this.#jobs.set(job.id, started);
    this.#numbers.push(job.id);
    this.#forget();
    if (fate === 'ordinary') {
      this.#timeline.add(endsAt, () => {
        const settled = settle();
        started.status = settled.status;
        started.code = settled.code;
        started.result = settled.result;
        started.completedAt = endsAt;
      });
    }
    if (fate === 'vanishes') this.#timeline.add(endsAt, () => void this.#jobs.delete(job.id));
    return started;
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  /** The job with a number of the database: they are counted from 1. */
  numbered(number: number): Job | undefined {
    return this.#jobs.get(this.#numbers[number - 1] ?? '');
  }

  drop(id: string): void {
    this.#jobs.delete(id);
  }

  all(): Job[] {
    return [...this.#jobs.values()];
  }

  /** The unfinished job on a thing, if there is one. */
  pendingOn(instanceId: string): Job | undefined {
    for (const job of this.#jobs.values()) if (job.status === 0 && job.instanceId === instanceId) return job;
    return undefined;
  }

  #forget(): void {
    if (this.#jobs.size <= KEPT) return;
    for (const job of this.#jobs.values()) {
      if (job.status === 0) continue;
      this.#jobs.delete(job.id);
      return;
    }
  }
}
