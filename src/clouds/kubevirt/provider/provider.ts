// The KubeVirt provider: one tool call > one request to the API server, what it began followed to its end.

import { ToolError } from '../../../contract/errors.ts';
import type { CallContext, LookUp, Provider, Reply } from '../../../contract/invocation.ts';
import { isObject, readText } from '../../../contract/read-path.ts';
import type { AnyTool, Json, JsonObject } from '../../../contract/tool.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import { exposureOf } from '../../../security/exposure.ts';
import { accessReply } from './access.ts';
import { settled } from './any-kind.ts';
import { type Asking, Connection, type Wire } from './connection.ts';
import { followWithDisks } from './disks.ts';
import { fitOf } from './fit.ts';
import { refuseMisfit } from './fitting.ts';
import { follow, notesOf } from './follow.ts';
import { foresee } from './foresee.ts';
import { identityOf } from './identity.ts';
import { listReply } from './lists.ts';
import { refuseUnknownName } from './missing.ts';
import { refuseUnknownNamespace } from './namespaces.ts';
import { mayCall } from './permission.ts';
import { objectPath, type Subject, subjectOf } from './place.ts';
import type { KubeProfile } from './profiles.ts';
import { cleaned, countNotes, deletionNotes, restartNotes, summaryOf, warningsOf } from './reply.ts';
import { isDryRun, type KubeRequest, requestOf } from './request.ts';
import { faultOf, jsonOf } from './status.ts';
import { eventNotes } from './troubles.ts';
import { type WaitPlan, waitPlanOf } from './waits.ts';
import type { Work } from './work.ts';
import { runWorkflow } from './workflows.ts';

/** MCP clients give up after a minute by default; a handle in time is worth more than a result too late. */
const unaskedWaitMs = 45_000;

/** Everything about clusters and the outside world comes in here; `send` and `open` are the network or a simulator. */
export function createKubeVirtProvider(parts: Wire & { readonly profiles: readonly KubeProfile[] }): Provider {
  const { profiles, ...wire } = parts;
  const connections = new Map(profiles.map((profile) => [profile.name, new Connection(profile, wire)]));
  const connectionOf = (name: string): Connection => {
    const found = connections.get(name);
    if (found !== undefined) return found;
    const known = [...connections.keys()].join(', ') || 'none';
    throw new ToolError('PROFILE_UNKNOWN', `There is no KubeVirt profile called "${name}". Known: ${known}.`);
  };
  return {
    id: 'kubevirt',
    profiles: () =>
      profiles.map(({ name, server, target, from, isDefault, tls, namespace }) => ({
        name,
        target: target ?? server,
        from,
        isDefault,
        ...(namespace !== undefined && { usual: { namespace } }),
        ...(target === undefined && exposureOf(server, tls.verify)),
      })),
    call: async (tool, args, context) => callTool(tool, args, context, connectionOf(context.profile), wire),
    foresee: async (tool, args, { profile, signal }) => {
      const [connection, asking] = [connectionOf(profile), { tool: tool.name, effect: tool.effect, signal }];
      return foresee(await settled(subjectOf(tool, args), args, connection, asking), args, connection, asking);
    },
    mayCall: async (tool, args, { profile, signal }) => {
      const [connection, asking] = [connectionOf(profile), { tool: tool.name, effect: tool.effect, signal }];
      const subject = await settled(subjectOf(tool, args), args, connection, asking);
      // What no cluster would take is refused before the cluster, or a person, is asked.
      requestOf(subject, args);
      return mayCall(subject, connection, asking);
    },
    probe: async (name, signal) => probe(connectionOf(name), signal),
    learn: async (name, signal) => (await import('./learn.ts')).learnFrom(connectionOf(name), signal, wire.clock.now),
    identity: (name) => identityOf(connectionOf(name).profile),
    fit: fitOf,
    credentials: (name) => connections.get(name)?.credentials() ?? [],
    close: async () => {},
  };
}

async function callTool(
  tool: AnyTool,
  args: JsonObject,
  context: CallContext,
  connection: Connection,
  wire: Wire,
): Promise<Reply> {
  const asking: Asking = { tool: tool.name, effect: tool.effect, signal: context.signal };
  const subject = await settled(subjectOf(tool, args), args, connection, asking);
  if (subject.call.workflow !== undefined) {
    const refuse: Work['refuse'] = async ({ response, secrets }) => {
      if (response.status === 404) await refuseUnknown(subject, response, connection, asking);
      throw faultOf(subject, response, { secrets, profile: connection.profile.name });
    };
    const { report, waitMs } = context;
    return runWorkflow(subject.call.workflow, {
      subject,
      args,
      connection,
      asking,
      clock: wire.clock,
      report,
      waitMs,
      refuse,
    });
  }
  const request = requestOf(subject, args, context);
  if (subject.call.connects === true) {
    const url = connection.urlOf(request.path, request.query);
    return accessReply(subject, args, request, url, connection.profile);
  }
  if (subject.call.verb === 'list') {
    const reply = await listReply(subject, args, request, connection, asking);
    const isEmpty = Array.isArray(reply.data) && reply.data.length === 0;
    if (isEmpty && subject.namespace !== undefined) await refuseUnknownNamespace(subject.namespace, connection, asking);
    return reply;
  }
  const plan = isDryRun(args) ? undefined : waitPlanOf(subject, args);
  const before = plan?.needsBefore === true ? await readBefore(plan, connection, asking) : undefined;
  const { response, secrets } = await connection.ask(request, asking);
  if (response.status === 404) await refuseUnknown(subject, response, connection, asking);
  if (response.status >= 300) throw faultOf(subject, response, { secrets, profile: connection.profile.name });
  const notes = [...request.notes, ...warningsOf(response.headers)];
  if (isDryRun(args)) notes.push(rehearsed(subject));
  const type = response.headers['content-type'] ?? '';
  if (type.startsWith('image/')) {
    const picture = { mimeType: type.replace(/;.*$/s, ''), data: Buffer.from(response.bytes).toString('base64') };
    return {
      data: null,
      media: [picture],
      notes: [...notes, `The picture (${picture.mimeType}) comes with this answer.`],
    };
  }
  if (subject.call.accept === 'text') return textReply(response.text, notes, subject, args);
  const answer = jsonOf(response);
  refuseMisfit(subject, response, answer);
  const waiting = isDryRun(args) ? undefined : (plan ?? waitPlanOf(subject, args, answer));
  if (waiting !== undefined) {
    return await waitFor(waiting, before, { subject, answer, notes, context, connection, asking, wire });
  }
  return finished(subject, args, request, answer, response.text, notes, connection, asking);
}

/** A look-up that fails says nothing about the call, whose refusal stands as it is. */
async function refuseUnknown(
  subject: Subject,
  response: HttpResponse,
  connection: Connection,
  asking: Asking,
): Promise<void> {
  const { namespace } = subject;
  try {
    if (namespace !== undefined) await refuseUnknownNamespace(namespace, connection, asking);
    await refuseUnknownName(subject, response, connection, asking);
  } catch (thrown) {
    if (!(thrown instanceof ToolError) || thrown.code === 'API_REFUSED' || thrown.code === 'NAME_UNKNOWN') throw thrown;
  }
}

async function finished(
  subject: Subject,
  args: JsonObject,
  request: KubeRequest,
  answer: Json | undefined,
  text: string,
  notes: string[],
  connection: Connection,
  asking: Asking,
): Promise<Reply> {
  if (subject.call.verb === 'delete' || subject.call.verb === 'deletecollection') {
    const many = subject.call.verb === 'deletecollection' ? countNotes(answer, isDryRun(args)) : [];
    return { data: null, ...withNotes([...notes, ...many, ...(isDryRun(args) ? [] : deletionNotes(answer))]) };
  }
  if (answer === undefined)
    return { data: subject.tool.effect === 'read' && text !== '' ? text : null, ...withNotes(notes) };
  if (subject.tool.effect !== 'read' && !isDryRun(args)) notes.push(...restartNotes(answer));
  if (args.events === true) notes.push(...(await eventNotes(answer, connection, asking)));
  // Guest users and file systems come as lists without being collections.
  if (subject.tool.result.kind === 'list' && isObject(answer) && Array.isArray(answer.items)) {
    const items = answer.items as readonly Json[];
    return { data: items, list: { total: items.length }, ...withNotes(notes) };
  }
  return { data: request.method === 'GET' || isObject(answer) ? cleaned(answer) : null, ...withNotes(notes) };
}

/** Text as it is, also where it looks like JSON; what was cut off for want of a limit is said. */
function textReply(text: string, notes: readonly string[], { call, tool }: Subject, args: JsonObject): Reply {
  const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
  const cut = Object.entries(call.defaults ?? {}).flatMap(([name, most]) =>
    (args[name] ?? undefined) === undefined && lines === most
      ? [`Only ${name}=${lines} were asked for; there may be more.`]
      : [],
  );
  const none = lines === 0 ? [`${tool.title}: nothing there yet.`] : [];
  return { data: text, ...withNotes([...notes, ...cut, ...none]) };
}

const rehearsed = ({ call: { verb } }: Subject): string =>
  verb === 'delete' || verb === 'deletecollection'
    ? 'A dry run: it would be deleted. Everything was checked and nothing was changed.'
    : 'A dry run: it would be done. Everything was checked and nothing was changed.';

interface Surroundings {
  readonly subject: Subject;
  readonly answer: Json | undefined;
  readonly notes: readonly string[];
  readonly context: CallContext;
  readonly connection: Connection;
  readonly asking: Asking;
  readonly wire: Wire;
}

async function waitFor(plan: WaitPlan, before: Json | undefined, around: Surroundings): Promise<Reply> {
  const { subject, answer, notes, context, connection, asking, wire } = around;
  context.taken?.(lookAt(plan.checkWith));
  const waitMs = context.waitMs ?? unaskedWaitMs;
  const begun = waitMs === 0 ? undefined : await plan.begun?.(connection, asking);
  const { object, judge, judgeDisk, checkWith } = begun ?? plan;
  const following = { connection, clock: wire.clock, asking, report: context.report, waitMs };
  const end =
    judgeDisk === undefined
      ? await follow(object, judge(before), following)
      : await followWithDisks(object, judge(before), judgeDisk, following);
  const isObjectTool = subject.tool.result.kind === 'shape';
  const latest: Json = end.object ?? answer ?? null;
  const data = isObjectTool ? cleaned(latest) : latest === null ? null : summaryOf(latest);
  const all = [...notes, ...notesOf(end)];
  if (end.state !== 'pending') return { data, ...withNotes(all) };
  const { plural, namespace, name } = object;
  const id = [plural, namespace, name].filter((part) => part !== undefined).join('/');
  return { data, job: { id, state: 'pending', checkWith }, ...withNotes(all) };
}

/** The call that a text of `checkText` stands for. */
function lookAt(text: string): LookUp {
  const [tool = '', ...args] = text.split(' ');
  return { tool, args: Object.fromEntries(args.map((arg) => arg.split('=') as [string, string])) };
}

async function readBefore({ object }: WaitPlan, connection: Connection, asking: Asking): Promise<Json | undefined> {
  const path = objectPath(object.group, object.version, object.plural, object.namespace, object.name);
  return connection.read(path, [], asking);
}

const withNotes = (notes: readonly string[]): Pick<Reply, 'notes'> => (notes.length === 0 ? {} : { notes });

async function probe(connection: Connection, signal: AbortSignal): Promise<string> {
  const asking: Asking = { tool: 'The probe', effect: 'read', signal };
  const { profile } = connection;
  const request: KubeRequest = {
    method: 'GET',
    path: '/version',
    query: [],
    headers: { accept: 'application/json' },
    notes: [],
  };
  const { response } = await connection.ask(request, asking);
  if (response.status === 401) {
    throw new ToolError(
      'API_AUTH',
      `${profile.server} does not accept the credentials of profile "${profile.name}" (401).`,
      { hint: 'Renew its token or certificate in the kubeconfig.' },
    );
  }
  const said = jsonOf(response);
  // Who may not read the version is told so by an API server; whatever says neither is none.
  if (readText(said, 'gitVersion') === undefined && readText(said, 'kind') !== 'Status') {
    throw new ToolError(
      'API_GARBLED',
      `What answers at ${profile.server} is no Kubernetes: it tells no version (status ${response.status}).`,
      { hint: 'Check the address of the cluster in the kubeconfig, and what stands between here and there.' },
    );
  }
  const kubernetes = readText(said, 'gitVersion') ?? 'of an unknown version';
  const version = await connection.read('/apis/subresources.kubevirt.io/v1/version', [], asking);
  const kubevirt = readText(version, 'gitVersion');
  const found = kubevirt === undefined ? 'no KubeVirt answers there' : `KubeVirt ${kubevirt}`;
  const usual = profile.namespace === undefined ? '' : `; usual namespace "${profile.namespace}"`;
  return `Kubernetes ${kubernetes} at ${profile.server}, ${found}${usual}.`;
}
