// What error messages share: which call they are about, and how to find out what became of it.
import type { LookUp } from '../../../contract/invocation.ts';

/** What an error message needs to know of the call. */
export interface About {
  readonly command: string;
  readonly changes: 'nothing' | 'something';
  /** How many parameters were sent. */
  readonly fields: number;
  readonly profile: string;
  /** How the place of the profile switches the check of certificates off, where it can. */
  readonly unverifiedBy?: string;
  /** URL of the API. */
  readonly url: string;
  readonly login: 'keys' | 'password';
  /** Id under which the job of this call can be looked up even when the answer got lost. */
  readonly jobId?: string;
  /** Credentials and secret arguments: never shown, even when the server repeats them. */
  readonly secrets: readonly string[];
}

/** How to ask about a job later, as a call. */
export const lookOf = (jobId: string): LookUp => ({
  tool: 'cloudstack_query_async_job_result',
  args: { jobid: jobId },
});

/** The same in words. */
export function checkWith(jobId: string): string {
  return `${lookOf(jobId).tool} jobid=${jobId}`;
}

/** Says that the outcome is not known; empty for calls that change nothing. */
export function doubt({ changes, command }: About): string {
  return changes === 'something' ? `Whether ${command} ran is unknown.` : '';
}

/** What to do about a change whose outcome is unknown; empty for other calls. Sending it again is never it. */
export function lookUp({ changes, jobId, command }: Pick<About, 'changes' | 'jobId' | 'command'>): string {
  if (changes === 'nothing') return '';
  const where =
    jobId === undefined ? 'look at what it should have changed' : `if it started, its job is ${checkWith(jobId)}`;
  return `Do not send ${command} again before you have looked: ${where}.`;
}

/** Sentences that are not empty, in one line. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
