// Serves clients of protocol revision 2026-07-28 beside older ones: rewrites between that revision and the SDK's server.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type {
  JSONRPCErrorResponse,
  JSONRPCMessage,
  JSONRPCRequest,
  RequestId,
} from '@modelcontextprotocol/sdk/types.js';
import { isObject } from '../../contract/read-path.ts';
import type { Json } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { withMembers } from './raw-result.ts';
import { faultOfEnvelope, metaKeys, metaOf, statelessRevision } from './stateless-envelope.ts';
import { statelessTaskMethods } from './tasks/methods.ts';

/** What a stateless request says about its sender and about the questions it answers. */
export interface StatelessRequest {
  /** The id as its sender wrote it. */
  readonly id: RequestId;
  readonly capabilities: { readonly [name: string]: unknown };
  /** Least severe log message that the sender wants for this request; none when left out. */
  readonly logLevel?: string;
  readonly inputResponses?: { readonly [key: string]: unknown };
  readonly requestState?: string;
}

export interface EraAdapter extends Transport {
  /** The request's own words, when it came in the stateless era; undefined for a client that initialised. */
  stateless(id: RequestId): StatelessRequest | undefined;
}

export interface Identity {
  readonly serverInfo: { readonly name: string; readonly version: string; readonly title?: string };
  readonly capabilities: { readonly [name: string]: Json };
  readonly instructions: string;
  /** `may change`: a client is to ask again, and one of the sessions is told when. */
  readonly lists?: 'may change';
}

const methodNotFound = -32601;
const invalidParams = -32602;
const internalError = -32603;
const unsupportedVersion = -32022;
/** A process that follows no files never changes what it offers; an hour keeps a client from asking at every turn. */
const caching = { ttlMs: 3_600_000, cacheScope: 'private' };
/** What each method's result says of its lifetime: what is read out of a cloud may be stale at once. */
const served = new Map<string, { readonly [name: string]: Json }>([
  ['tools/list', caching],
  ['tools/call', {}],
  ['prompts/list', caching],
  ['prompts/get', {}],
  ['resources/list', caching],
  ['resources/templates/list', caching],
  ['resources/read', { ...caching, ttlMs: 0 }],
  ['completion/complete', {}],
]);

/** The transport below; `sentAs` where it gives requests other ids than they came with. */
type Wire = Transport & { readonly sentAs?: (id: RequestId) => RequestId | undefined };

/**
 * A request is stateless when its `_meta` names a protocol version; everything else goes through untouched, so one
 * process serves both eras at once. `server/discover` is answered here, what is served by the SDK's server with the
 * result decorated, and no other method exists in this era.
 */
export function createEraAdapter(wire: Wire, identity: Identity): EraAdapter {
  const stateless = new Map<RequestId, StatelessRequest & { readonly method: string }>();
  const hasTasks = identity.capabilities.tasks !== undefined;
  const serverMeta = { [metaKeys.serverInfo]: { ...identity.serverInfo } };

  const sendError = (id: RequestId, code: number, message: string, data?: Json): Promise<void> =>
    wire.send({ jsonrpc: '2.0', id, error: { code, message, ...(data !== undefined && { data }) } });
  const discover = (id: RequestId): Promise<void> => {
    const { instructions } = identity;
    // Tasks of the other era are another thing under the same name.
    const { tasks: _, ...own } = identity.capabilities;
    // Who listens here hears of tasks alone; that lists change is told by how long they may be kept.
    const capabilities = identity.lists === undefined ? own : { ...own, tools: {} };
    const supportedVersions = [statelessRevision];
    const result = {
      resultType: 'complete',
      supportedVersions,
      capabilities,
      instructions,
      ...caching,
      ...(identity.lists !== undefined && { ttlMs: 0 }),
      _meta: serverMeta,
    };
    return wire.send({ jsonrpc: '2.0', id, result });
  };
  const take = async (request: JSONRPCRequest): Promise<void> => {
    const { id, method, params = {} } = request;
    const meta = metaOf(request) ?? {};
    const version = meta[metaKeys.protocolVersion];
    if (typeof version === 'string' && version !== statelessRevision) {
      const data = { supported: [statelessRevision], requested: version };
      return sendError(id, unsupportedVersion, `Protocol version ${JSON.stringify(version)} is not spoken here.`, data);
    }
    const fault = faultOfEnvelope(meta);
    if (fault !== undefined) return sendError(id, invalidParams, fault);
    if (method === 'server/discover') return discover(id);
    if (!served.has(method) && !(hasTasks && statelessTaskMethods.includes(method)))
      return sendError(id, methodNotFound, `Method not found: ${cleanLine(method, 100)}`);
    const { inputResponses, requestState } = params;
    const logLevel = meta[metaKeys.logLevel];
    stateless.set(id, {
      id: wire.sentAs?.(id) ?? id,
      method,
      capabilities: meta[metaKeys.clientCapabilities] as StatelessRequest['capabilities'],
      ...(typeof logLevel === 'string' && { logLevel }),
      ...(isObject(inputResponses) && { inputResponses }),
      ...(typeof requestState === 'string' && { requestState }),
    });
    adapter.onmessage?.(request);
  };
  const decorate = (message: JSONRPCMessage): JSONRPCMessage => {
    if ('error' in message) {
      if (message.id !== undefined) stateless.delete(message.id);
      return { ...message, error: blameParams(message.error) };
    }
    if ('method' in message || message.id === undefined) return message;
    const origin = stateless.get(message.id);
    stateless.delete(message.id);
    if (origin === undefined) return message;
    const lifetime = served.get(origin.method);
    const front = {
      resultType: 'complete',
      ...lifetime,
      ...(identity.lists !== undefined && lifetime?.ttlMs !== undefined && { ttlMs: 0 }),
      _meta: serverMeta,
    };
    return { ...message, result: withMembers(message.result, front) as typeof message.result };
  };

  const adapter: EraAdapter = {
    stateless: (id) => stateless.get(id),
    async start() {
      wire.onmessage = (message, extra) => {
        if ('method' in message && 'id' in message && metaKeys.protocolVersion in (metaOf(message) ?? {})) {
          void take(message);
          return;
        }
        // Of this era only: without its envelope it lacks something, and is not unknown.
        if ('method' in message && 'id' in message && message.method === 'server/discover') {
          void sendError(message.id, invalidParams, faultOfEnvelope({}) ?? 'Invalid _meta.');
          return;
        }
        if ('method' in message && message.method === 'notifications/cancelled') {
          stateless.delete(message.params?.requestId as RequestId);
        }
        adapter.onmessage?.(message, extra);
      };
      wire.onclose = () => adapter.onclose?.();
      wire.onerror = (error) => adapter.onerror?.(error);
      await wire.start();
    },
    send: (message, options) => wire.send(decorate(message), options),
    close: () => wire.close(),
  };
  return adapter;
}

/** The SDK's server calls parameters that do not parse an internal error and prints the parser's findings. */
function blameParams(error: JSONRPCErrorResponse['error']): JSONRPCErrorResponse['error'] {
  if (error.code !== internalError || !error.message.startsWith('[')) return error;
  try {
    const [first] = JSON.parse(error.message) as readonly {
      readonly path: readonly string[];
      readonly message: string;
    }[];
    return { ...error, code: invalidParams, message: `Invalid params: ${first?.path.join('.')}: ${first?.message}` };
  } catch {
    return error;
  }
}
