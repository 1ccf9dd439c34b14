// Calls that take longer than their caller waits: they go on here, and can be asked about or cancelled.

import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Progress, Reply } from '../../../../contract/invocation.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { didYouMean } from '../../../../runtime/did-you-mean.ts';
import type { OwnIds } from './own-ids.ts';

interface Job {
  readonly id: string;
  readonly tool: string;
  readonly startedAt: number;
  readonly cancel: () => void;
  readonly progress: () => Progress | undefined;
  end: { readonly at: number; readonly reply: Reply } | { readonly at: number; readonly error: ToolError } | undefined;
}

export interface JobParts {
  readonly elapsed: () => number;
  readonly ids: OwnIds;
}

/** What ended is remembered for an hour. */
const rememberedMs = 3_600_000;

export class JobTable {
  readonly #parts: JobParts;
  readonly #jobs = new Map<string, Job>();

  constructor(parts: JobParts) {
    this.#parts = parts;
  }

  /** Takes over a call that is under way. */
  add(tool: string, task: Promise<Reply>, progress: () => Progress | undefined, cancel: () => void): string {
    this.#sweep();
    const id = this.#parts.ids.make('job');
    const job: Job = { id, tool, startedAt: this.#parts.elapsed(), cancel, progress, end: undefined };
    this.#jobs.set(id, job);
    task.then(
      (reply) => {
        job.end = { at: this.#parts.elapsed(), reply };
      },
      (thrown: unknown) => {
        job.end = { at: this.#parts.elapsed(), error: asToolError(thrown) };
      },
    );
    return id;
  }

  /** How a job stands; its reply once it is done. Throws its error when it failed, and NAME_UNKNOWN. */
  ask(id: string): Reply {
    const job = this.#find(id);
    if (job.end === undefined) {
      return {
        data: stateOf(job, this.#parts.elapsed()),
        job: { id, state: 'pending', checkWith: 'virtualbox_get_job' },
      };
    }
    if ('error' in job.end) throw job.end.error;
    const { reply } = job.end;
    return { ...reply, data: { ...stateOf(job, this.#parts.elapsed()), result: reply.data } };
  }

  /** Asks a job to stop; it may still succeed. */
  cancel(id: string): Reply {
    const job = this.#find(id);
    if (job.end === undefined) job.cancel();
    return { data: stateOf(job, this.#parts.elapsed()) };
  }

  list(): readonly Json[] {
    this.#sweep();
    return [...this.#jobs.values()].map((job) => stateOf(job, this.#parts.elapsed()));
  }

  #find(id: string): Job {
    const job = this.#jobs.get(id);
    if (job !== undefined) return job;
    const elsewhere = this.#parts.ids.elsewhere(id);
    if (elsewhere !== undefined) throw elsewhere;
    throw new ToolError(
      'NAME_UNKNOWN',
      `There is no job "${id}".${didYouMean(id, this.#jobs.keys())} Nothing was sent.`,
      {
        hint: 'Jobs are remembered for an hour after they end, and not beyond a restart of virtspan.',
      },
    );
  }

  #sweep(): void {
    for (const job of this.#jobs.values()) {
      if (job.end !== undefined && job.end.at < this.#parts.elapsed() - rememberedMs) this.#jobs.delete(job.id);
    }
  }
}

function stateOf(job: Job, now: number): JsonObject {
  const { end } = job;
  const progress = job.progress();
  return {
    id: job.id,
    tool: job.tool,
    state: end === undefined ? 'running' : 'error' in end ? 'failed' : 'done',
    elapsedMs: (end?.at ?? now) - job.startedAt,
    ...(end === undefined && progress !== undefined
      ? { message: progress.message, ...(progress.percent === undefined ? {} : { percent: progress.percent }) }
      : {}),
    ...(end !== undefined && 'error' in end ? { error: end.error.message } : {}),
  };
}
