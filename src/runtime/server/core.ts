// The MCP server itself, free of any transport: what it says it can do, its list of tools and its calls.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  type CallToolResult,
  ElicitResultSchema,
  ErrorCode,
  type JSONRPCRequest,
  ListToolsRequestSchema,
  McpError,
  SetLevelRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { ToolError } from '../../contract/errors.ts';
import type { Progress } from '../../contract/invocation.ts';
import type { Person } from '../../contract/person.ts';
import { digestOf } from '../../security/canonical.ts';
import { showsViews } from '../view/shows.ts';
import { createCallDesk, type Running, type StartCall } from './call-desk.ts';
import { type NamedCall, readCall } from './call-request.ts';
import type { CallRequest, Calls, RunningCall } from './calls.ts';
import { type ContextOffer, offerContext } from './context.ts';
import type { Identity, StatelessRequest } from './era.ts';
import { type Log, reaches } from './log.ts';
import type { Page } from './pages.ts';
import { askingPerson, canElicit, deferredPerson } from './person.ts';
import { createProgressReporter } from './progress.ts';
import { formFor } from './question-form.ts';
import type { RequestStates } from './request-state.ts';
import { errorResult } from './results.ts';
import { type Carrier, spanOrigin } from './span-origin.ts';
import { startAsTask } from './tasks/begin.ts';
import { answerTaskRequest, declaresTasks, type TaskRequestParts } from './tasks/requests.ts';
import type { TaskSupport } from './tasks/support.ts';
import type { Tasks } from './tasks/tasks.ts';

export interface CoreParts {
  readonly identity: Identity;
  readonly page: () => Promise<Page>;
  readonly calls: Calls;
  readonly states: RequestStates;
  /** Calls that outlive their connection; the identity declares them with it. */
  readonly tasks?: TasksOffer;
  /** Prompts, resources and completion; the identity declares `contextCapabilities` with it. */
  readonly context?: ContextOffer;
  readonly principal: string;
  readonly log: Log;
  /** Tells the listener each time the list of tools is another, until what it returned is called. */
  readonly onListChange?: OnListChange;
  /** Told when the client has been greeted: from now on it may call. */
  readonly greeted?: () => void;
  /** What a request in the stateless era said; undefined for other requests. */
  readonly stateless: (id: string | number) => StatelessRequest | undefined;
  /** Milliseconds since some moment. */
  readonly elapsed: () => number;
  /** What the messages come through, as spans tell it. */
  readonly carrier: Carrier;
}

/** Who wants to know that the list of tools is another one; what comes back ends that. */
export type OnListChange = (listener: () => void) => () => void;

/** The server, not connected yet. */
export interface Core {
  /** The SDK's part: everything but calls. */
  readonly server: Server;
  connect(transport: Transport): Promise<void>;
}

/** Schemas are plain JSON Schema and go out as they are. */
export function createCore(parts: CoreParts): Core {
  const { identity, page } = parts;
  // Extensions are of the stateless era, where they are told by server/discover.
  const { extensions: _, ...capabilities } = identity.capabilities;
  const server = new Server(identity.serverInfo, {
    capabilities,
    instructions: identity.instructions,
    // Only answers to forms would be validated, and a verdict is read from them with more care than a schema has.
    jsonSchemaValidator: {
      getValidator: () => (data) => ({ valid: true, data: data as never, errorMessage: undefined }),
    },
  });
  // Clients of older revisions know nothing of tasks; stateless ones are not asked whether they want one.
  let client: 'plain' | 'tasks' = 'plain';
  server.setRequestHandler(ListToolsRequestSchema, async ({ params }, { requestId }) => {
    const origin = parts.stateless(requestId);
    const views = showsViews(origin?.capabilities ?? server.getClientCapabilities()) ? (['views'] as const) : [];
    const tasks = origin === undefined && client === 'tasks' ? (['tasks'] as const) : [];
    const found = (await page())(params?.cursor, [...tasks, ...views]);
    if (found === undefined) throw new McpError(ErrorCode.InvalidParams, 'The cursor is not one of this list.');
    return found as never;
  });
  // Until a client says what it wants, it hears only what needs attention.
  let level = 'warning';
  server.setRequestHandler(SetLevelRequestSchema, async ({ params }) => {
    level = params.level;
    return {};
  });
  if (parts.context !== undefined) {
    const isStateless = (id: string | number): boolean => parts.stateless(id) !== undefined;
    offerContext(server, parts.context, { ...parts, isStateless });
  }
  const { tasks } = parts;
  // Without tasks the desk hands over nothing but calls.
  const start: StartCall = (request) =>
    tasks === undefined || request.method === 'tools/call'
      ? startCall(parts, server, level, request)
      : startTaskRequest({ ...parts, ...tasks, server }, request);
  const has = tasks === undefined ? 'unknown' : 'served';
  return {
    server,
    connect: (transport) =>
      server.connect(
        createCallDesk(transport, start, {
          tasks: has,
          greeted: (revision) => {
            client = has === 'served' && revision >= tasksRevision ? 'tasks' : 'plain';
            // Clients of the sessions alone are greeted: the others hold no connection that could be told of anything.
            const deaf = parts.onListChange?.(() => void server.sendToolListChanged().catch(() => {}));
            if (deaf !== undefined) server.onclose = deaf;
            parts.greeted?.();
          },
        }),
      ),
  };
}

/** What a server with tasks works on. */
export interface TasksOffer {
  readonly tasks: Tasks;
  /** Whether the tool may run as a task. */
  readonly supportOf: (tool: string) => Promise<TaskSupport>;
}

/** The first revision whose clients know tasks. */
const tasksRevision = '2025-11-25';

function startTaskRequest(parts: TaskRequestParts, request: JSONRPCRequest): Running {
  const gone = new AbortController();
  return { result: answerTaskRequest(parts, request, gone.signal), cancel: () => gone.abort() };
}

function startCall(parts: CoreParts, server: Server, level: string, request: JSONRPCRequest): Running {
  const call = readCall(request.params);
  const origin = parts.stateless(request.id);
  const { tasks } = parts;
  const isAsked =
    origin === undefined ? call.task !== undefined : declaresTasks(origin) && origin.requestState === undefined;
  if (tasks === undefined || !isAsked) return startPlainCall(parts, server, level, request, call);
  return startAsTask({ ...parts, ...tasks, server }, request.id, call, () =>
    startPlainCall(parts, server, level, request, call),
  );
}

function startPlainCall(
  parts: CoreParts,
  server: Server,
  level: string,
  { id, params }: JSONRPCRequest,
  { name, args, progressToken }: NamedCall,
): RunningCall {
  const origin = parts.stateless(id);
  let state: 'running' | 'over' = 'running';
  const notify: Notify = (method, params) => {
    if (state === 'running') server.notification({ method, params }, { relatedRequestId: id }).catch(() => {});
  };
  const progress = createProgressReporter(progressToken, (params) => notify('notifications/progress', params));
  const wanted = origin === undefined ? level : origin.logLevel;
  const report = (what: Progress): void => {
    progress.report(what);
    const { alert } = what;
    if (alert === undefined || wanted === undefined || !reaches(alert.level, wanted)) return;
    notify('notifications/message', { level: alert.level, logger: 'virtspan', data: alert.data });
  };
  const log = logFor(parts.log, wanted, notify);
  const request = {
    ...{ tool: name, args, principal: parts.principal, report, log },
    origin: spanOrigin({ id: origin?.id ?? id, params }, parts.carrier),
  };
  const person = origin === undefined ? personOf(server, id, parts.elapsed) : undefined;
  const call =
    origin === undefined
      ? parts.calls.start({ ...request, ...(person !== undefined && { person }) })
      : startRound(parts, request, origin);
  const over = (): void => {
    state = 'over';
    progress.close();
  };
  return {
    result: call.result.finally(over),
    cancel() {
      over();
      call.cancel();
    },
  };
}

type Notify = (method: 'notifications/progress' | 'notifications/message', params: Record<string, unknown>) => void;

/** Ten minutes: the pipeline gives up on a person earlier. */
const elicitTimeoutMs = 600_000;

function personOf(server: Server, id: string | number, elapsed: () => number): Person | undefined {
  if (server.getClientCapabilities()?.elicitation?.form === undefined) return undefined;
  return askingPerson(
    (form, signal) =>
      server.request({ method: 'elicitation/create', params: form } as never, ElicitResultSchema, {
        signal,
        timeout: elicitTimeoutMs,
        relatedRequestId: id,
      }),
    elapsed,
  );
}

/** One round of a stateless call: when it needs an answer that it has not, the result asks for it. */
function startRound(
  { calls, states, principal }: CoreParts,
  request: CallRequest,
  { capabilities, inputResponses, requestState }: StatelessRequest,
): RunningCall {
  if (!canElicit(capabilities)) return calls.start(request);
  const call = digestOf('virtspan round 1', { tool: request.tool, args: request.args });
  let round: RunningCall | undefined;
  let state: 'wanted' | 'given up' = 'wanted';
  const run = async (): Promise<CallToolResult> => {
    const redeemed = requestState === undefined ? undefined : await states.redeem(requestState, { call, principal });
    if (redeemed?.is === 'invalid') {
      throw new McpError(ErrorCode.InvalidParams, `The requestState is refused: ${redeemed.why}. Nothing was sent.`);
    }
    const brought = redeemed && { digest: redeemed.question, answer: inputResponses?.[inputKey] };
    const person = deferredPerson(brought);
    round = calls.start({ ...request, person });
    if (state === 'given up') round.cancel();
    const end = await round.result;
    const question = person.pending();
    if (question === undefined) return end;
    return {
      resultType: 'input_required',
      inputRequests: { [inputKey]: { method: 'elicitation/create', params: formFor(question) } },
      requestState: await states.issue({ question: question.digest, call, principal }),
    } as unknown as CallToolResult;
  };
  const result = run().catch((thrown: unknown) => {
    if (thrown instanceof ToolError) return errorResult(thrown);
    throw thrown;
  });
  return {
    result,
    cancel() {
      state = 'given up';
      round?.cancel();
    },
  };
}

const inputKey = 'confirmation';

/** The process's log, and the client's: by the level it set, or in the stateless era by the level of the request. */
function logFor(log: Log, wanted: string | undefined, notify: Notify): Log {
  return (entry) => {
    log(entry);
    const { level, ...particulars } = entry;
    if (wanted === undefined || !reaches(level, wanted)) return;
    notify('notifications/message', { level, logger: 'virtspan', data: particulars });
  };
}
