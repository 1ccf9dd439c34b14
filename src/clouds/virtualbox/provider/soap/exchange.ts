// One SOAP exchange with vboxwebsrv: a connection of its own, a few at a time, every answer read or refused.
import type { Send, Tls } from '../../../../runtime/wire/http.ts';
import { INVALID_OBJECT_STATE } from './results.ts';
import { type Child, type Fault, readAnswer, requestText } from './soap.ts';
import { type Element, XmlError } from './xml.ts';

/** The service refused an operation. */
export class VboxFault extends Error {
  readonly operation: string;
  readonly fault: Fault;

  constructor(operation: string, fault: Fault) {
    super(fault.text);
    this.name = 'VboxFault';
    this.operation = operation;
    this.fault = fault;
  }
}

/** Whether that operation was refused with one of those results. */
export const isResult = (thrown: unknown, ...results: readonly number[]): thrown is VboxFault =>
  thrown instanceof VboxFault && thrown.fault.result !== undefined && results.includes(thrown.fault.result);

/** Already locked, or busy in another way. */
export const isBusy = (thrown: unknown): thrown is VboxFault => isResult(thrown, INVALID_OBJECT_STATE);

/** Something answered that is not the web service. */
export class Garbled extends Error {
  readonly operation: string;

  constructor(operation: string, message: string) {
    super(message);
    this.name = 'Garbled';
    this.operation = operation;
  }
}

/** For attributes that an object may not have at present; a lost answer is no such thing. */
export function nullIfRefused(thrown: unknown): null {
  if (thrown instanceof VboxFault && thrown.fault.result !== undefined) return null;
  throw thrown;
}

export interface Endpoint {
  readonly url: string;
  readonly tls?: Tls;
}

export interface ExchangeOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds; 60 s when left out. */
  readonly deadlineMs?: number;
}

export type Exchange = (
  operation: string,
  children: readonly Child[],
  options?: ExchangeOptions,
) => Promise<readonly Element[]>;

/** The service works no faster with more, and gives each connection a thread. */
const mostConnections = 8;
const patienceMs = 60_000;
const mostBytes = 64 * 1024 * 1024;

/**
 * Throws VboxFault, Garbled or HttpFailure. Connections are closed after each exchange: kept ones make the service
 * leave new ones waiting for as long as the idle ones stay open (60 s measured).
 */
export function createExchange(send: Send, endpoint: () => Promise<Endpoint>): Exchange {
  const turn = queue(mostConnections);
  return (operation, children, { signal, deadlineMs = patienceMs } = {}) =>
    turn(async () => {
      const { url, tls } = await endpoint();
      const response = await send({
        method: 'POST',
        url,
        headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '""', connection: 'close' },
        body: requestText(operation, children),
        deadlineMs,
        maxBytes: mostBytes,
        connection: 'fresh',
        ...(signal === undefined ? {} : { signal }),
        ...(tls === undefined ? {} : { tls }),
      });
      if (response.status !== 200 && response.status !== 500) throw new Garbled(operation, `status ${response.status}`);
      const answer = read(response.text, operation);
      if (answer.kind === 'fault') throw new VboxFault(operation, answer.fault);
      return answer.fields;
    });
}

function read(text: string, operation: string): ReturnType<typeof readAnswer> {
  try {
    return readAnswer(text, operation);
  } catch (thrown) {
    if (thrown instanceof XmlError) throw new Garbled(operation, thrown.message);
    throw thrown;
  }
}

/** Runs at most `most` pieces of work at a time, the others in their order. */
export function queue(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
