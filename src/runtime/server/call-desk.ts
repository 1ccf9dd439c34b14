// Takes `tools/call` and requests about tasks out of the stream of messages and answers it; the SDK's server sees all the rest.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  ErrorCode,
  isJSONRPCRequest,
  type JSONRPCErrorResponse,
  type JSONRPCMessage,
  type JSONRPCRequest,
  McpError,
  type RequestId,
} from '@modelcontextprotocol/sdk/types.js';
import { cleanLine } from '../../security/hygiene.ts';
import { ownMethods } from './tasks/methods.ts';

/** A request that is being answered. */
export interface Running {
  readonly result: Promise<{ readonly [member: string]: unknown }>;
  /** Nobody waits for the answer any more. */
  cancel(): void;
}

/** Starts a call. What it throws, and what the result rejects with, becomes the JSON-RPC error. */
export type StartCall = (request: JSONRPCRequest) => Running;

export interface DeskOptions {
  readonly tasks?: Tasks;
  /** Told the revision that was agreed on with a client that initialised. */
  readonly greeted?: (revision: string) => void;
}
type Tasks = 'served' | 'unknown';

/**
 * A transport for the SDK's server that keeps calls and tasks to itself; where there are no tasks, calls only. The server would match each message of a call against a
 * handful of schemas, on its way in and out: that takes as long as everything that virtspan does for the call. A call
 * that the client cancels (`notifications/cancelled`) stops and gets no answer, as the protocol asks; so do all calls
 * once the transport has closed.
 */
export function createCallDesk(
  transport: Transport,
  start: StartCall,
  { tasks = 'unknown', greeted: onGreeted }: DeskOptions = {},
): Transport {
  const running = new Map<RequestId, Running>();
  /** The request to initialise, until it is answered: only then is it known whether a person can be asked. */
  let greeting: RequestId | undefined;
  let early: readonly JSONRPCRequest[] = [];

  const answer = (message: JSONRPCMessage): void => {
    transport.send(message).catch((error: Error) => desk.onerror?.(error));
  };
  const take = (request: JSONRPCRequest): void => {
    const { id } = request;
    let call: Running;
    try {
      call = start(request);
    } catch (thrown) {
      answer({ jsonrpc: '2.0', id, error: errorOf(thrown) });
      return;
    }
    running.set(id, call);
    call.result.then(
      (result) => running.delete(id) && answer({ jsonrpc: '2.0', id, result }),
      (thrown: unknown) => running.delete(id) && answer({ jsonrpc: '2.0', id, error: errorOf(thrown) }),
    );
  };
  const cancel = (id: RequestId): 'cancelled' | 'not here' => {
    const call = running.get(id);
    const waiting = early.length;
    running.delete(id);
    early = early.filter((request) => request.id !== id);
    call?.cancel();
    return call === undefined && waiting === early.length ? 'not here' : 'cancelled';
  };
  const greeted = (id: unknown): void => {
    if (greeting === undefined || id !== greeting) return;
    const waited = early;
    greeting = undefined;
    early = [];
    for (const request of waited) take(request);
  };

  const desk: Transport = {
    async start() {
      transport.onmessage = (message, extra) => {
        if (isOwn(message, tasks)) {
          if (greeting === undefined) take(message);
          else early = [...early, message];
          return;
        }
        if ('method' in message && message.method === 'initialize' && 'id' in message)
          greeting = message.id as RequestId;
        if (isCancellation(message) && cancel(message.params.requestId) === 'cancelled') return;
        const fault = faultOfRequest(message);
        if (fault !== undefined) {
          answer(fault);
          greeted(fault.id);
          return;
        }
        desk.onmessage?.(message, extra);
        if (isCancellation(message)) greeted(message.params.requestId);
      };
      transport.onclose = () => {
        early = [];
        for (const id of [...running.keys()]) cancel(id);
        desk.onclose?.();
      };
      transport.onerror = (error) => desk.onerror?.(error);
      await transport.start();
    },
    send(message, options) {
      const sent = transport.send(message, options);
      if ('result' in message && message.id === greeting && greeting !== undefined)
        onGreeted?.(String(message.result.protocolVersion));
      if (!('method' in message)) greeted(message.id);
      return sent;
    },
    close: () => transport.close(),
    setProtocolVersion: (version) => transport.setProtocolVersion?.(version),
    get sessionId() {
      return transport.sessionId;
    },
  };
  return desk;
}

const isOwn = (message: JSONRPCMessage, tasks: Tasks): message is JSONRPCRequest =>
  'method' in message &&
  'id' in message &&
  (tasks === 'served' ? ownMethods.has(message.method) : message.method === 'tools/call');

/** The SDK's server drops a request that its schema refuses, and whoever sent it waits for ever: it gets this instead. */
function faultOfRequest(message: JSONRPCMessage): JSONRPCErrorResponse | undefined {
  if (!('method' in message) || !('id' in message) || isJSONRPCRequest(message)) return undefined;
  const { id, method } = message as JSONRPCRequest;
  const what = `Invalid parameters of ${cleanLine(method, 100)}: "_meta" is not as the protocol has it.`;
  return { jsonrpc: '2.0', id, error: { code: ErrorCode.InvalidParams, message: what } };
}

type Cancellation = JSONRPCMessage & { readonly params: { readonly requestId: RequestId } };

const isCancellation = (message: JSONRPCMessage): message is Cancellation =>
  'method' in message && message.method === 'notifications/cancelled' && message.params?.requestId !== undefined;

function errorOf(thrown: unknown): JSONRPCErrorResponse['error'] {
  const { code, message, data } = thrown as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly data?: unknown;
  };
  return {
    code: Number.isSafeInteger(code) ? (code as number) : ErrorCode.InternalError,
    message: typeof message === 'string' ? message : 'Internal error',
    ...(thrown instanceof McpError && data !== undefined && { data }),
  };
}
