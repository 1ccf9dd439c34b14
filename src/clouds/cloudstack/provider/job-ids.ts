// Ids of jobs: the one we send along to find a job by, and the one that an answer names.

import { ToolError } from '../../../contract/errors.ts';
import type { CallContext, Reply } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { AnyTool, Json, JsonObject } from '../../../contract/tool.ts';
import { checkWith } from './about.ts';
import type { Job } from './job-records.ts';

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idForm = /^[\w-]{1,64}$/;

/**
 * The id under which the job of a change can be found when its answer is lost: the caller's own `customjobid`, or the
 * id of this call. The server reads it from a parameter that it does not list, and only as a UUID. It is there to look,
 * never to send again with: commands that create make their entity before the server compares the id.
 */
export function lookUpId(tool: AnyTool, args: JsonObject, context: CallContext): string | undefined {
  if (tool.effect === 'read' || !('customjobid' in tool.params)) return undefined;
  const id = args.customjobid ?? context.id;
  return typeof id === 'string' && uuidForm.test(id) ? id : undefined;
}

/** Whether a record names a job of another UUID. Numbers tell nothing: a job has a number and a UUID. */
export function isOfAnother(record: Json, id: string): boolean {
  const named = isObject(record) ? record.jobid : undefined;
  if (typeof named !== 'string' || !uuidForm.test(named) || !uuidForm.test(id)) return false;
  return named.toLowerCase() !== id.toLowerCase();
}

/** Whether a job was started is told by the answer, not by the spec: commands change sides between versions. */
export function jobStartedBy(content: Json, command: string): Job | undefined {
  if (!isObject(content) || 'jobstatus' in content) return undefined;
  const id = idIn(content.jobid);
  const entityId = idIn(content.id);
  return id === undefined ? undefined : { id, command, ...(entityId === undefined ? {} : { entityId }) };
}

/** The job of a reply whose data is itself the record of a pending one, as queryAsyncJobResult gives it. */
export function recordedJob(data: Json): Pick<Reply, 'job'> {
  if (!isObject(data) || data.jobstatus !== 0) return {};
  const id = idIn(data.jobid);
  return id === undefined ? {} : { job: { id, state: 'pending', checkWith: checkWith(id) } };
}

/** The reply for a job that outlasts the wait. */
export function pendingReply({ id, entityId }: Job): Reply {
  const data = { jobid: id, ...(entityId === undefined ? {} : { id: entityId }) };
  return { data, job: { id, state: 'pending', checkWith: checkWith(id) } };
}

/** The command that tells how a job stands. */
export const jobQuery = 'queryAsyncJobResult';

/** A look-up of a job that CloudStack does not know, told as what it means to the one who asks. */
export function noSuchJob(thrown: unknown, command: string, { jobid }: JsonObject): ToolError | undefined {
  const id = idIn(jobid);
  if (!(thrown instanceof ToolError) || thrown.apiCode !== 431 || command !== jobQuery || id === undefined)
    return undefined;
  return new ToolError('API_REFUSED', `CloudStack has no job ${id}.`, {
    hint: 'A command that was sent under this id never started. A job that ended is forgotten after a day (job.expire.minutes), and jobs of other accounts are out of sight.',
    apiCode: 431,
    cause: thrown,
  });
}

/** An id that is safe to repeat in a message. */
function idIn(value: Json | undefined): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && idForm.test(text) ? text : undefined;
}
