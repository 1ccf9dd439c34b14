// The CloudStack provider: one tool call > one command, its job if it starts one, and the data that comes back.
import type { AnyTool, CallContext, Json, JsonObject, Provider, QueryCall, Reply } from '../../contract.ts';
import { ToolError } from '../../errors.ts';
import { checkWith, sentences } from './about.ts';
import { isObject } from './answer.ts';
import { Connection, type Wire } from './connection.ts';
import { encodeArguments } from './encode.ts';
import { skewText } from './faults.ts';
import { type Job, waitForJob } from './jobs.ts';
import { nextPage, pageOf } from './paging.ts';
import type { CloudStackProfile } from './profiles.ts';
import { claimsSuccess, resultOf } from './result.ts';

const id = 'cloudstack';
const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Everything about profiles and the outside world comes in here; `send` is the network or a simulator. */
export function createCloudStackProvider(parts: Wire & { readonly profiles: readonly CloudStackProfile[] }): Provider {
  const { profiles, ...wire } = parts;
  const connections = new Map(profiles.map((profile) => [profile.name, new Connection(profile, wire)]));
  const connectionOf = (name: string): Connection => {
    const found = connections.get(name);
    if (found !== undefined) return found;
    const known = [...connections.keys()].join(', ') || 'none';
    throw new ToolError('PROFILE_UNKNOWN', `There is no CloudStack profile called "${name}". Known: ${known}.`);
  };
  return {
    id,
    profiles: () =>
      profiles.map(({ name, url, target, from, isDefault }) => ({ name, target: target ?? url, from, isDefault })),
    call: (tool, args, context) => callTool(tool, args, context, connectionOf(context.profile), wire),
    probe: async (name, signal) => probe(connectionOf(name), signal, wire),
    close: async () => {
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    },
  };
}

async function callTool(
  tool: AnyTool,
  args: JsonObject,
  context: CallContext,
  connection: Connection,
  wire: Wire,
): Promise<Reply> {
  const { command } = queryCallOf(tool);
  const paging = pageOf(tool, args);
  const jobId = lookUpId(tool, args, context);
  const sent = { ...args, ...paging?.page, ...(jobId === undefined ? {} : { customjobid: jobId }) };
  const { fields, notes } = encodeArguments(tool, sent);
  const secrets = secretTexts(tool, args);
  const question = { command, fields, effect: tool.effect, signal: context.signal, secrets };
  const { content } = await connection.ask(jobId === undefined ? question : { ...question, jobId });
  const remarks = [...notes, ...(paging?.notes ?? [])];

  const job = jobStartedBy(content, command);
  if (job !== undefined) {
    const end = await waitForJob(job, {
      query: (jobid) => queryJob(connection, jobid, context.signal),
      clock: wire.clock,
      signal: context.signal,
      report: context.report,
      waitMs: context.waitMs ?? connection.profile.jobWaitMs,
      secrets,
    });
    if (end.state === 'pending') return pendingReply(job, remarks);
    return withNotes({ data: outcomeOf(tool, end.content, job).data }, remarks);
  }

  const { data, total } = outcomeOf(tool, content);
  if (!Array.isArray(data)) return withNotes({ data, ...recordedJob(content) }, remarks);
  const next = paging === undefined ? undefined : nextPage(paging.page, data.length, total);
  return withNotes(
    { data, list: { ...(total === undefined ? {} : { total }), ...(next === undefined ? {} : { next: { ...next } }) } },
    data.length === 0 && 'listall' in tool.params && args.listall === undefined
      ? [...remarks, 'Without listall=true CloudStack looks in your own account only, also for a root admin.']
      : remarks,
  );
}

function queryCallOf({ call, name }: AnyTool): QueryCall {
  if (call.kind === 'query') return call;
  throw new ToolError('INTERNAL', `${name} is no CloudStack command. Nothing was sent.`, { fate: 'refused' });
}

/**
 * The id under which the job of a change can be found when its answer is lost: the caller's own `customjobid`, or the
 * id of this call. The server reads it from a parameter that it does not list, and only as a UUID.
 */
function lookUpId(tool: AnyTool, args: JsonObject, context: CallContext): string | undefined {
  if (tool.effect === 'read' || !('customjobid' in tool.params)) return undefined;
  const given = args.customjobid;
  if (typeof given === 'string') return given;
  return uuidForm.test(context.id) ? context.id : undefined;
}

/** Whether a job was started is told by the answer, not by the spec: commands change sides between versions. */
function jobStartedBy(content: Json, command: string): Job | undefined {
  if (!isObject(content) || 'jobstatus' in content) return undefined;
  const { jobid, id: entity } = content;
  if ((typeof jobid !== 'string' && typeof jobid !== 'number') || jobid === '') return undefined;
  return { id: String(jobid), command, ...(typeof entity === 'string' ? { entityId: entity } : {}) };
}

/** The answer to queryAsyncJobResult is itself the record of a job. */
function recordedJob(content: Json): Pick<Reply, 'job'> {
  if (!isObject(content) || typeof content.jobid !== 'string' || Number(content.jobstatus ?? 1) !== 0) return {};
  return { job: { id: content.jobid, state: 'pending', checkWith: checkWith(content.jobid) } };
}

async function queryJob(connection: Connection, jobid: string, signal: AbortSignal): Promise<Json> {
  const question = { command: 'queryAsyncJobResult', fields: [['jobid', jobid]], effect: 'read', signal } as const;
  return (await connection.ask(question)).content;
}

/** A change that answers with success=false did not happen, whatever the status says. */
function outcomeOf(tool: AnyTool, content: Json, job?: Job): ReturnType<typeof resultOf> {
  const result = resultOf(content, tool);
  if (tool.effect === 'read' || claimsSuccess(result.data)) return result;
  const { displaytext, details } = result.data as JsonObject;
  const reason =
    [displaytext, details].find((text) => typeof text === 'string' && text !== '') ??
    'success is false, without a reason';
  const { command } = queryCallOf(tool);
  throw job === undefined
    ? new ToolError('API_REFUSED', `CloudStack did not carry out ${command}: ${reason}.`)
    : new ToolError('JOB_FAILED', `Job ${job.id} for ${command} ended without success: ${reason}.`);
}

function pendingReply(job: Job, notes: readonly string[]): Reply {
  const data = { jobid: job.id, ...(job.entityId === undefined ? {} : { id: job.entityId }) };
  return withNotes({ data, job: { id: job.id, state: 'pending', checkWith: checkWith(job.id) } }, notes);
}

function withNotes(reply: Reply, notes: readonly string[]): Reply {
  return notes.length === 0 ? reply : { ...reply, notes };
}

/** Texts of arguments that may be secret, to keep them out of what the server says back. */
function secretTexts(tool: AnyTool, args: JsonObject): readonly string[] {
  const texts = (value: Json): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  return Object.entries(args).flatMap(([name, value]) => (tool.params[name]?.secret === undefined ? [] : texts(value)));
}

async function probe(connection: Connection, signal: AbortSignal, { clock }: Wire): Promise<string> {
  const { content, response } = await connection.ask({
    command: 'listCapabilities',
    fields: [],
    effect: 'read',
    signal,
  });
  const capability = isObject(content) ? content.capability : undefined;
  const version = isObject(capability) ? capability.cloudstackversion : undefined;
  const { url, login } = connection.profile;
  const how = login.kind === 'keys' ? 'API keys' : 'a password';
  const what = typeof version === 'string' ? `CloudStack ${version}` : 'CloudStack of an unknown version';
  return `${what} at ${url}, signed in with ${how}. ${skewText(response, clock.now())}`.trim();
}
