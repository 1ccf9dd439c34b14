// Keeps account of requests: each id that comes in is answered once, also when the server has to stop.
import type { Transport, TransportSendOptions } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage, JSONRPCRequest, RequestId } from '@modelcontextprotocol/sdk/types.js';

export interface Ledger extends Transport {
  /** The id under which a request came that has this number here. */
  sentAs(number: RequestId): RequestId | undefined;
  /** How many requests are waiting for their answer. */
  open(): number;
  /** From now on every new request is answered with this error. */
  refuseNew(reason: string): void;
  /** Resolves when nothing waits for an answer any more. */
  idle(): Promise<void>;
  /** Answers everything that still waits with this error. */
  answerRest(reason: string): void;
}

type CancelledMessage = JSONRPCMessage & { readonly params: { readonly requestId: number } };

const internalError = -32603;

/**
 * Stands between a transport and the SDK's server. Towards the server, ids are replaced by numbers of its own from 1
 * on: the SDK takes id 0 for none when a request is cancelled. A second request with an id that still waits is dropped
 * (one id, one answer); so is a second answer. A cancelled request gets no answer, as the protocol asks.
 */
export function createLedger(wire: Transport, onTrouble: (what: string) => void): Ledger {
  const waiting = new Map<number, RequestId>();
  const numbers = new Map<RequestId, number>();
  let lastNumber = 0;
  let refusal: string | undefined;
  let idlers: (() => void)[] = [];

  const settle = (number: number): RequestId | undefined => {
    const id = waiting.get(number);
    if (id === undefined) return undefined;
    waiting.delete(number);
    numbers.delete(id);
    if (waiting.size === 0) {
      for (const resolve of idlers) resolve();
      idlers = [];
    }
    return id;
  };
  const sendError = (id: RequestId, message: string): void => {
    void wire.send({ jsonrpc: '2.0', id, error: { code: internalError, message } });
  };
  const take = (request: JSONRPCRequest): JSONRPCRequest | undefined => {
    if (numbers.has(request.id)) {
      onTrouble(`Dropped a request: its id ${JSON.stringify(request.id)} still waits for an answer.`);
      return undefined;
    }
    if (refusal !== undefined) {
      sendError(request.id, refusal);
      return undefined;
    }
    lastNumber += 1;
    waiting.set(lastNumber, request.id);
    numbers.set(request.id, lastNumber);
    return { ...request, id: lastNumber };
  };
  const translate = (message: JSONRPCMessage): JSONRPCMessage | undefined => {
    if ('method' in message && 'id' in message) return take(message);
    if (!('method' in message) || message.method !== 'notifications/cancelled') return message;
    const requestId = message.params?.requestId as RequestId | undefined;
    const number = requestId === undefined ? undefined : numbers.get(requestId);
    if (number === undefined) return undefined;
    return { ...message, params: { ...message.params, requestId: number } };
  };

  const related = (options: TransportSendOptions | undefined): TransportSendOptions | undefined => {
    const id = waiting.get(options?.relatedRequestId as number);
    return id === undefined ? options : { ...options, relatedRequestId: id };
  };

  const ledger: Ledger = {
    sentAs: (number) => waiting.get(number as number),
    open: () => waiting.size,
    refuseNew: (reason) => {
      refusal = reason;
    },
    idle: () => (waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
    answerRest: (reason) => {
      for (const [number, id] of [...waiting]) {
        settle(number);
        sendError(id, reason);
      }
    },
    async start() {
      wire.onmessage = (message, extra) => {
        const translated = translate(message);
        if (translated === undefined) return;
        ledger.onmessage?.(translated, extra);
        if ('method' in message && message.method === 'notifications/cancelled') {
          settle((translated as CancelledMessage).params.requestId);
        }
      };
      wire.onclose = () => ledger.onclose?.();
      wire.onerror = (error) => ledger.onerror?.(error);
      await wire.start();
    },
    async send(message, options) {
      // Transports with several streams send what belongs to a request on that request's own.
      if ('method' in message) return wire.send(message, related(options));
      const id = typeof message.id === 'number' ? settle(message.id) : undefined;
      if (id !== undefined) return wire.send({ ...message, id } as JSONRPCMessage, options);
      onTrouble('Dropped an answer: its request was answered or cancelled before.');
    },
    close: () => wire.close(),
  };
  return ledger;
}
