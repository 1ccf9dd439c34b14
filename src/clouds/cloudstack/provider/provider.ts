// The CloudStack provider: one tool call > one command, its job if it starts one, and the data that comes back.

import { ToolError } from '../../../contract/errors.ts';
import type { CallContext, Provider, Reply } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { AnyTool, Json, JsonObject, QueryCall } from '../../../contract/tool.ts';
import { skewMs } from '../../../runtime/wire/clock-skew.ts';
import { exposureOf } from '../../../security/exposure.ts';
import { lookOf, sentences } from './about.ts';
import { carryOut } from './change.ts';
import { Connection, type Wire } from './connection.ts';
import { encodeArguments } from './encode.ts';
import { skewText } from './faults.ts';
import { identityOf } from './identity.ts';
import { lookUpId, noSuchJob, recordedJob } from './job-ids.ts';
import { type Job, verdictOn } from './job-records.ts';
import { isOurSize, nextPage, pageOf, type Wanted } from './paging.ts';
import type { CloudStackProfile } from './profile.ts';
import { type Result, resultOf, statedFailure } from './result.ts';
import { secretTexts } from './secret-texts.ts';
import { said } from './server-text.ts';

/** MCP clients give up after a minute by default; a job handle in time is worth more than a result too late. */
const unaskedWaitMs = 45_000;

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
  // Every call asks for them, and they never change.
  const summaries = profiles.map(({ name, url, target, from, isDefault, verify, takesRowNumbers }) => ({
    name,
    target: target ?? url,
    from,
    isDefault,
    ...(takesRowNumbers === true && { takesRowNumbers }),
    ...(target === undefined && exposureOf(url, verify)),
  }));
  return {
    id: 'cloudstack',
    profiles: () => summaries,
    call: async (tool, args, context) => callInPages(tool, args, context, connectionOf(context.profile), wire),
    probe: async (name, signal) => probe(connectionOf(name), signal, wire),
    learn: async (name, signal) => {
      const { learnFrom } = await import('./learn.ts');
      return learnFrom(connectionOf(name), signal, wire.clock.now);
    },
    identity: (name) => identityOf(connectionOf(name).profile),
    credentials: (name) => connections.get(name)?.credentials() ?? [],
    close: async () => {
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    },
  };
}

/** A server that refuses the largest pages is asked for the usual ones. */
async function callInPages(
  tool: AnyTool,
  args: JsonObject,
  context: CallContext,
  connection: Connection,
  wire: Wire,
): Promise<Reply> {
  const call = (wanted: Wanted): Promise<Reply> => callTool(tool, args, context, connection, wire, wanted);
  if (context.wants !== 'all' || tool.effect !== 'read' || !isOurSize(tool, args)) return call('one page');
  return call('all').catch((thrown: unknown) => {
    if (thrown instanceof ToolError && thrown.apiCode === badParameter) return call('one page');
    throw thrown;
  });
}

/** CloudStack's number for a parameter that it does not take so. */
const badParameter = 431;

async function callTool(
  tool: AnyTool,
  args: JsonObject,
  context: CallContext,
  connection: Connection,
  { clock }: Wire,
  wanted: Wanted,
): Promise<Reply> {
  const startedAt = clock.elapsed();
  const call = queryCallOf(tool);
  const paging = pageOf(tool, args, wanted);
  const jobId = lookUpId(tool, args, context);
  const sent = { ...args, ...paging?.page, ...(jobId === undefined ? {} : { customjobid: jobId }) };
  const { fields, notes } = encodeArguments(tool, sent);
  const secrets = secretTexts(tool, args);
  const { effect } = tool;
  const { signal, report } = context;
  const waitMs = context.waitMs ?? Math.min(connection.profile.jobWaitMs, unaskedWaitMs);
  const end = await carryOut({
    connection,
    question: { ...call, fields, effect, signal, secrets, ...(jobId && { jobId }) },
    wait: { clock, signal, report, startedAt, endsAt: startedAt + waitMs, secrets },
    taken: (job) => context.taken?.(lookOf(job.id)),
  }).catch((thrown: unknown) => {
    throw noSuchJob(thrown, call.command, args) ?? thrown;
  });
  const remarks = [...notes, ...(paging?.notes ?? [])];
  switch (end.state) {
    case 'pending':
      return withNotes(end.reply, [...(end.reply.notes ?? []), ...remarks]);
    case 'done':
      return withNotes({ data: withoutJob(outcomeOf(tool, end.content, secrets, end.job).data) }, remarks);
  }

  const { data, total } = outcomeOf(tool, end.content, secrets);
  if (!Array.isArray(data)) return withNotes({ data, ...recordedJob(data) }, [...verdictOn(data), ...remarks]);
  const next = paging && nextPage(paging.page, data.length, total);
  const more = { ...(next && { next: { ...next } }) };
  return withNotes(
    { data, list: { ...(total === undefined ? {} : { total }), ...more } },
    data.length === 0 && total ? remarks : [...remarks, ...scopeNote(tool, args)],
  );
}

/** The data, unless a change answers that it did not succeed: then it did not happen, whatever the status says. */
function outcomeOf(tool: AnyTool, content: Json, secrets: readonly string[], job?: Job): Result {
  const result = resultOf(content, tool);
  const failure = tool.effect === 'read' ? undefined : statedFailure(result.data);
  if (failure === undefined) return result;
  const reason = said(failure, secrets);
  const { command } = queryCallOf(tool);
  throw job === undefined
    ? new ToolError('API_REFUSED', `CloudStack did not carry out ${command}: ${reason}.`)
    : new ToolError('JOB_FAILED', `Job ${job.id} for ${command} ended without success: ${reason}.`);
}

function queryCallOf({ call, name }: AnyTool): QueryCall {
  if (call.kind === 'query') return call;
  throw new ToolError('INTERNAL', `${name} is no CloudStack command. Nothing was sent.`, { fate: 'refused' });
}

/** What a finished job made still says that it is pending: the server writes it down before the job ends. */
function withoutJob(data: Json): Json {
  if (!isObject(data) || !('jobstatus' in data)) return data;
  const { jobid: _, jobstatus: __, ...rest } = data;
  return rest;
}

const scopes = ['listall', 'account', 'domainid', 'projectid', 'id', 'ids'] as const;

/** A short list looks complete; nothing in it says that other accounts were left out. */
function scopeNote(tool: AnyTool, args: JsonObject): readonly string[] {
  if (queryCallOf(tool).own !== true || scopes.some((name) => (args[name] ?? null) !== null)) return [];
  const ofProjects = 'projectid' in tool.params ? ', and projectid=-1 what belongs to projects' : '';
  return [
    `Of your own account only, as CloudStack does even for a root admin; listall=true shows all you may see${ofProjects}.`,
  ];
}

function withNotes(reply: Reply, notes: readonly string[]): Reply {
  return notes.length === 0 ? reply : { ...reply, notes };
}

async function probe(connection: Connection, signal: AbortSignal, { clock }: Wire): Promise<string> {
  const question = { command: 'listCapabilities', fields: [], effect: 'read', signal } as const;
  const { content, response } = await connection.ask(question);
  const capability = isObject(content) ? content.capability : undefined;
  const version = isObject(capability) ? capability.cloudstackversion : undefined;
  const { url, login } = connection.profile;
  const how = login.kind === 'keys' ? 'API keys' : 'a password';
  const what = typeof version === 'string' ? said(version, [], 40) : 'of an unknown version';
  return sentences(`CloudStack ${what} at ${url}, signed in with ${how}.`, skewText(skewMs(response, clock.now())));
}
