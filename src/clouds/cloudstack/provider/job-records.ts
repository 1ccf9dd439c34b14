// Records of jobs, as queryAsyncJobResult gives them: how one stands, and why it failed.

import { ToolError } from '../../../contract/errors.ts';
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

/**
 * The result of a job that succeeded; undefined while it is pending. Throws JOB_FAILED, JOB_CANCELLED, and API_GARBLED
 * for a record in no known state.
 */
export function endOf(job: Job, record: Json, secrets: readonly string[]): { readonly content: Json } | undefined {
  const { jobstatus, jobresult, jobresultcode } = isObject(record) ? record : ({} as JsonObject);
  switch (Number(jobstatus ?? Number.NaN)) {
    case 0:
      return undefined;
    case 1:
      return { content: jobresult ?? {} };
    case 2:
      throw failed(job, jobresult ?? {}, jobresultcode, secrets);
    case 3:
      throw new ToolError(
        'JOB_CANCELLED',
        `Job ${job.id} for ${job.command} was cancelled in CloudStack${saying(jobresult, secrets)}.`,
        { hint: sentences('What it had done before is not undone.', leftBehind(job)) },
      );
    default:
      throw new ToolError('API_GARBLED', `The record of job ${job.id} for ${job.command} has no known state.`, {
        hint: askLater(job),
      });
  }
}

/** What a reader of a record is told in words: that the job failed or was cancelled, and why. Empty for other records. */
export function verdictOn(record: Json): readonly string[] {
  if (!isObject(record) || !('jobstatus' in record)) return [];
  const { jobid, cmd } = record;
  // The record names the class of the command: org.apache.cloudstack.api.command.user.vm.DeployVMCmd.
  const command =
    typeof cmd === 'string' && cmd !== '' ? said(cmd.slice(cmd.lastIndexOf('.') + 1), [], 80) : 'a command';
  const id = typeof jobid === 'string' || typeof jobid === 'number' ? said(String(jobid), [], 64) : 'of this record';
  try {
    endOf({ id, command }, record, []);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    return [sentences(thrown.message, thrown.code === 'API_GARBLED' ? '' : (thrown.hint ?? ''))];
  }
}

/** How to find out later what became of a job. */
export function askLater({ id }: Job): string {
  return `Ask later with ${checkWith(id)}.`;
}

/** What a job that failed may have left; empty where the server made nothing beforehand. */
export function leftBehind({ entityId }: Job): string {
  return entityId === undefined ? '' : `The entity ${entityId} was made before the job began and may be left over.`;
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
