// The HTTP endpoint: who may come in, what is asked, and in which era it is answered.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import type { Handle } from '../../../contract/cloud.ts';
import { parseExactly } from '../../arguments/exact-json.ts';
import { readMessage } from '../message.ts';
import { faultOfEnvelope, metaKeys, metaOf, statelessRevision } from '../stateless-envelope.ts';
import { type Doors, mayRead, refusalAtDoor } from './doors.ts';
import { endingWith, endOf, endOfAnswer } from './ending.ts';
import { exchange } from './exchange.ts';
import { mirrorFault } from './mirror.ts';
import { challengeHeader, type Identified, identify, type ReadToken } from './principals.ts';
import { errorReply, headerMismatch, invalidParams, invalidRequest, parseError } from './replies.ts';
import { createSessions, type Sessions } from './sessions.ts';
import type { Asked, StepUp } from './step-up.ts';

type Known = Extract<Identified, { readonly is: 'known' }>;

export interface EndpointParts {
  readonly doors: Doors;
  /** Reads bearer tokens; without it everybody who comes in is `nobody`. */
  readonly readToken?: ReadToken;
  /** The principal of requests where no tokens are asked for. */
  readonly nobody: string;
  /** A server for one wire and one principal. */
  readonly connect: (wire: Transport, principal: string) => Promise<void>;
  /** What protected-resource metadata says (RFC 9728); absent without an authorization server. */
  readonly metadata?: ResourceMetadata;
  /** Scopes that single calls need beside those of the door; nobody is asked for any when left out. */
  readonly stepUp?: StepUp;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly elapsed: () => number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** Further addresses, such as metrics: path > answer. */
  readonly pages?: Readonly<Record<string, (principal: string) => Promise<Response>>>;
}

export interface ResourceMetadata {
  /** The canonical address of this server's endpoint. */
  readonly resource: string;
  readonly issuer: string;
  readonly scopes: readonly string[];
}

export interface Endpoint {
  readonly handle: Handle;
  /** From now on: not ready, and no new requests. */
  drain(): void;
  readonly sessions: Sessions;
}

export const path = '/mcp';
const metadataPath = '/.well-known/oauth-protected-resource';

/** Both eras on one path (Streamable HTTP, revisions 2025-11-25 and 2026-07-28). */
export function createEndpoint(parts: EndpointParts): Endpoint {
  const { doors, connect, metadata, elapsed } = parts;
  const sessions = createSessions({
    connect,
    newId: () => Buffer.from(parts.randomBytes(24)).toString('base64url'),
    elapsed,
  });
  let state: 'open' | 'draining' = 'open';
  const about = metadata && `${new URL(metadata.resource).origin}${metadataPath}${path}`;

  async function handle(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    // Probes come by address and learn nothing but that the process is there.
    if (pathname === '/healthz') return plain(200, 'ok');
    if (pathname === '/readyz') return state === 'open' ? plain(200, 'ready') : plain(503, 'draining');
    const turnedAway = refusalAtDoor(request.headers, doors);
    if (turnedAway !== undefined) return errorReply(turnedAway.status, invalidRequest, turnedAway.why);
    const response = await inside(request, pathname);
    const origin = request.headers.get('origin');
    if (origin !== null && mayRead(origin, doors)) allow(response.headers, origin);
    return response;
  }

  async function inside(request: Request, pathname: string): Promise<Response> {
    if (metadata !== undefined && (pathname === metadataPath || pathname === `${metadataPath}${path}`))
      return Response.json(describe(metadata));
    const page = parts.pages !== undefined && Object.hasOwn(parts.pages, pathname) ? parts.pages[pathname] : undefined;
    if (page === undefined && pathname !== path) return plain(404, `Nothing is here; MCP is at ${path}.`);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: methods } });
    if (state === 'draining')
      // The next attempt is to come by a new connection, which a balancer takes to another process.
      return errorReply(503, invalidRequest, 'virtspan is shutting down.', {
        headers: { 'retry-after': '5', connection: 'close' },
      });
    const who =
      parts.readToken === undefined
        ? ({ is: 'known', principal: parts.nobody, scopes: [] } as const)
        : await identify(request.headers, parts.readToken);
    if (who.is === 'refused') {
      const headers: Record<string, string> =
        who.status === 503 ? { 'retry-after': '5' } : { 'www-authenticate': challengeHeader(who.challenge, about) };
      return errorReply(who.status, invalidRequest, `${who.why} Nothing was done.`, { headers });
    }
    if (page !== undefined) return page(who.principal);
    if (request.method === 'POST') {
      const answer = await post(request, who);
      return endingWith(answer, endOfAnswer(who, answer, parts.now()));
    }
    return endingWith(await inSession(request, undefined, who.principal), endOf(who, parts.now()));
  }

  async function post(request: Request, who: Known): Promise<Response> {
    const { principal, scopes } = who;
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
      return errorReply(415, invalidRequest, 'The body is to be application/json.');
    let body: unknown;
    try {
      body = parseExactly(await request.text());
    } catch {
      return errorReply(400, parseError, 'Parse error: the body is not JSON.');
    }
    const read = readMessage(body);
    // Batches too: what is not looked at here reaches no session.
    if (read.is !== 'message')
      return errorReply(400, invalidRequest, `Invalid request: ${read.fault}`, { id: read.id });
    const version = request.headers.get('mcp-protocol-version')?.trim();
    const message = 'method' in read.message ? read.message : undefined;
    const lacking = message === undefined ? undefined : await lackingScopes(message, scopes);
    if (lacking !== undefined) return lacking;
    const isStateless =
      version === statelessRevision ||
      // Only that era has it: whoever greets without an envelope is told what the envelope lacks.
      message?.method === 'server/discover' ||
      (message !== undefined && metaKeys.protocolVersion in (metaOf(message) ?? {}));
    if (!isStateless) return inSession(request, read.message, principal);
    if (message === undefined) return errorReply(400, invalidRequest, 'Invalid request: no method.');
    // Notifications of this era say nothing that this server acts on.
    if (!('id' in message)) return new Response(null, { status: 202 });
    return stateless(message as JSONRPCRequest, request, who);
  }

  /** All that the call needs in one challenge, so that a client asks its person once. */
  async function lackingScopes(asked: Asked, scopes: readonly string[]): Promise<Response | undefined> {
    const needed = (await parts.stepUp?.(asked)) ?? [];
    if (needed.every((scope) => scopes.includes(scope))) return undefined;
    const scope = [...new Set([...(metadata?.scopes ?? []), ...needed])].join(' ');
    const headers = { 'www-authenticate': challengeHeader({ error: 'insufficient_scope', scope }, about) };
    const why = `The token lacks a scope for this call: ${needed.join(' ')} is needed. Nothing was done.`;
    return errorReply(403, invalidRequest, why, { headers });
  }

  function stateless(message: JSONRPCRequest, request: Request, who: Known): Response | Promise<Response> {
    const { id } = message;
    const fault = faultOfEnvelope(metaOf(message) ?? {});
    if (fault !== undefined) return errorReply(400, invalidParams, fault, { id });
    const mismatch = mirrorFault(request.headers, message);
    if (mismatch !== undefined) return errorReply(400, headerMismatch, mismatch, { id });
    const end = message.method === listening ? endOf(who, parts.now()) : undefined;
    const signal = end === undefined ? request.signal : AbortSignal.any([request.signal, end]);
    return exchange(message, (wire) => connect(wire, who.principal), signal);
  }

  async function inSession(request: Request, body: unknown, principal: string): Promise<Response> {
    const id = request.headers.get('mcp-session-id');
    if (id !== null)
      return (
        sessions.handle(id, request, body, principal) ?? errorReply(404, -32001, 'Session not found: initialize again.')
      );
    if (request.method !== 'POST' || !isInitialize(body))
      return request.method === 'POST'
        ? errorReply(400, -32000, 'Mcp-Session-Id is missing: initialize first.')
        : errorReply(405, -32000, 'Only POST is taken without a session.', { headers: { allow: methods } });
    const opened = await sessions.open(request, body, principal);
    return (
      opened ??
      errorReply(503, -32000, 'Too many sessions are open: end some with DELETE.', { headers: { 'retry-after': '60' } })
    );
  }

  return {
    handle,
    drain: () => {
      state = 'draining';
    },
    sessions,
  };
}

const methods = 'POST, GET, DELETE';
/** The one request that stands open for what may come. */
const listening = 'subscriptions/listen';

const isInitialize = (body: unknown): boolean =>
  (Object(body) as { method?: unknown }).method === 'initialize' && 'id' in Object(body);

const describe = ({ resource, issuer, scopes }: ResourceMetadata): object => ({
  resource,
  authorization_servers: [issuer],
  ...(scopes.length > 0 && { scopes_supported: scopes }),
  bearer_methods_supported: ['header'],
});

function allow(headers: Headers, origin: string): void {
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-methods', methods);
  headers.set(
    'access-control-allow-headers',
    'authorization, content-type, mcp-protocol-version, mcp-session-id, mcp-method, mcp-name, last-event-id',
  );
  headers.set('access-control-expose-headers', 'mcp-session-id, www-authenticate');
  headers.append('vary', 'origin');
}

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
