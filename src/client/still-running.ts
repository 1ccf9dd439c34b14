// The job that a program did not wait for.

/** The job goes on behind a call that waited long enough. */
export class StillRunning extends Error {
  /** `checkWith`: the call that tells how it stands. */
  readonly job: { readonly id: string; readonly checkWith: string };

  constructor(tool: string, job: StillRunning['job']) {
    super(`${tool} is under way and not finished: job ${job.id}. Ask how it stands with ${job.checkWith}`);
    this.name = 'StillRunning';
    this.job = job;
  }
}
