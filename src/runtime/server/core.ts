// The MCP server itself, free of any transport: what it says it can do, its list of tools and its calls.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ElicitResultSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type ServerNotification,
  type ServerRequest,
  SetLevelRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { digestOf } from '../../security/canonical.ts';
import type { JsonObject } from '../contract.ts';
import type { Person } from '../invocation.ts';
import type { Calls } from './calls.ts';
import { type ContextOffer, offerContext } from './context.ts';
import type { Identity, StatelessRequest } from './era.ts';
import { type Log, type LogEntry, reaches } from './log.ts';
import type { Page } from './pages.ts';
import { askingPerson, deferredPerson } from './person.ts';
import { createProgressReporter } from './progress.ts';
import { formFor } from './question-form.ts';
import type { RequestStates } from './request-state.ts';

export interface CoreParts {
  readonly identity: Identity;
  readonly page: () => Promise<Page>;
  readonly calls: Calls;
  readonly states: RequestStates;
  /** Prompts, resources and completion; the identity declares `contextCapabilities` with it. */
  readonly context?: ContextOffer;
  readonly principal: string;
  readonly log: Log;
  /** What a request in the stateless era said; undefined for other requests. */
  readonly stateless: (id: string | number) => StatelessRequest | undefined;
}

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

/** A server of the SDK, not connected yet. Schemas are plain JSON Schema and go out as they are. */
export function createCore(parts: CoreParts): Server {
  const { identity, page } = parts;
  const server = new Server(identity.serverInfo, {
    capabilities: identity.capabilities,
    instructions: identity.instructions,
    // Only answers to forms would be validated, and a verdict is read from them with more care than a schema has.
    jsonSchemaValidator: {
      getValidator: () => (data) => ({ valid: true, data: data as never, errorMessage: undefined }),
    },
  });
  server.setRequestHandler(ListToolsRequestSchema, async ({ params }) => {
    const found = (await page())(params?.cursor);
    if (found === undefined) throw new McpError(ErrorCode.InvalidParams, 'The cursor is not one of this list.');
    return found as never;
  });
  // Until a client says what it wants, it hears only what needs attention.
  let level = 'warning';
  server.setRequestHandler(SetLevelRequestSchema, async ({ params }) => {
    level = params.level;
    return {};
  });
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) =>
    handleCall(parts, server, () => level, params.name, (params.arguments ?? {}) as JsonObject, extra),
  );
  if (parts.context !== undefined) {
    const isStateless = (id: string | number): boolean => parts.stateless(id) !== undefined;
    offerContext(server, parts.context, { ...parts, isStateless });
  }
  return server;
}

async function handleCall(
  parts: CoreParts,
  server: Server,
  clientLevel: () => string,
  tool: string,
  args: JsonObject,
  extra: Extra,
): Promise<CallToolResult> {
  const origin = parts.stateless(extra.requestId);
  const progress = createProgressReporter(extra._meta?.progressToken, (params) => {
    extra.sendNotification({ method: 'notifications/progress', params }).catch(() => {});
  });
  const log = logFor(parts.log, clientLevel(), extra, origin);
  const request = { tool, args, principal: parts.principal, signal: extra.signal, report: progress.report, log };
  try {
    if (origin !== undefined) return await callStateless(parts, request, origin);
    const person = personOf(server, extra);
    return await parts.calls.run({ ...request, ...(person !== undefined && { person }) });
  } finally {
    progress.close();
  }
}

/** Ten minutes: the pipeline gives up on a person earlier. */
const elicitTimeoutMs = 600_000;

function personOf(server: Server, extra: Extra): Person | undefined {
  if (server.getClientCapabilities()?.elicitation?.form === undefined) return undefined;
  return askingPerson((form, signal) =>
    extra.sendRequest({ method: 'elicitation/create', params: form } as never, ElicitResultSchema, {
      signal,
      timeout: elicitTimeoutMs,
    }),
  );
}

/** One round of a stateless call: when it needs an answer that it has not, the result asks for it. */
async function callStateless(
  { calls, states, principal }: CoreParts,
  request: Parameters<Calls['run']>[0],
  { capabilities, inputResponses, requestState }: StatelessRequest,
): Promise<CallToolResult> {
  if (!canElicit(capabilities)) return calls.run(request);
  const call = digestOf('virtspan round 1', { tool: request.tool, args: request.args });
  const redeemed = requestState === undefined ? undefined : states.redeem(requestState, { call, principal });
  if (redeemed?.is === 'invalid') {
    throw new McpError(ErrorCode.InvalidParams, `The requestState is refused: ${redeemed.why}. Nothing was sent.`);
  }
  const brought = redeemed && { digest: redeemed.question, answer: inputResponses?.[inputKey] };
  const person = deferredPerson(brought);
  const result = await calls.run({ ...request, person });
  const question = person.pending();
  if (question === undefined) return result;
  return {
    resultType: 'input_required',
    inputRequests: { [inputKey]: { method: 'elicitation/create', params: formFor(question) } },
    requestState: states.issue({ question: question.digest, call, principal }),
  } as unknown as CallToolResult;
}

const inputKey = 'confirmation';

const canElicit = ({ elicitation }: StatelessRequest['capabilities']): boolean =>
  typeof elicitation === 'object' &&
  elicitation !== null &&
  (Object.keys(elicitation).length === 0 || 'form' in elicitation);

/** The process's log, and the client's: by the level it set, or in the stateless era by the level of the request. */
function logFor(log: Log, clientLevel: string, extra: Extra, origin: StatelessRequest | undefined): Log {
  const wanted = origin === undefined ? clientLevel : origin.logLevel;
  const toClient = ({ level, ...particulars }: LogEntry): void => {
    if (wanted === undefined || !reaches(level, wanted)) return;
    const params = { level, logger: 'virtspan', data: particulars };
    extra.sendNotification({ method: 'notifications/message', params }).catch(() => {});
  };
  return (entry) => {
    log(entry);
    toClient(entry);
  };
}
