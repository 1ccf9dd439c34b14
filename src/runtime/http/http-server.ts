// Runs the server behind HTTP from the first request to an orderly end.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { type CallParts, createCalls, type Engine } from '../server/calls.ts';
import type { ContextOffer } from '../server/context.ts';
import { createCore } from '../server/core.ts';
import { createEraAdapter, type Identity } from '../server/era.ts';
import { createLedger } from '../server/ledger.ts';
import type { Log } from '../server/log.ts';
import type { Page } from '../server/pages.ts';
import { createRequestStates } from '../server/request-state.ts';
import type { StopRequests } from '../server/wind-down.ts';
import { type ListenOptions, listen } from '../wire/listen.ts';
import { createEndpoint, type EndpointParts, path } from './endpoint.ts';

export interface HttpServerParts extends Omit<CallParts, 'engine'>, Omit<EndpointParts, 'connect'> {
  readonly identity: Identity;
  readonly engine: () => Promise<Engine>;
  readonly page: () => Promise<Page>;
  readonly contextFor: (principal: string) => ContextOffer;
  readonly patienceMs?: number;
  readonly log: Log;
  readonly sealingKey: () => Uint8Array;
  readonly stopRequests: StopRequests;
  readonly listen: ListenOptions & { readonly port: number };
  /** Told the address once requests are taken. */
  readonly onListening: (url: string) => void;
}

/** How long running calls get after a request to stop, and after they were cancelled, in milliseconds. */
const drainMs = 10_000;
const cancelMs = 600;

/** Serves until a stop is asked for; resolves when all is answered. Rejects when the port cannot be listened on. */
export async function serveHttp(parts: HttpServerParts): Promise<void> {
  const { identity, engine, page, log, randomId, elapsed, patienceMs } = parts;
  const calls = createCalls({ engine, waitMs: parts.waitMs, randomId, elapsed });
  const lifetime = patienceMs === undefined ? {} : { lifetimeMs: patienceMs };
  const states = createRequestStates({ key: parts.sealingKey, randomId, elapsed, ...lifetime });
  const onTrouble = (what: string): void => log({ level: 'warning', event: 'protocol', what });
  const connect = async (wire: Transport, principal: string): Promise<void> => {
    const adapter = createEraAdapter(createLedger(wire, onTrouble), identity);
    const context = parts.contextFor(principal);
    const { server, connect } = createCore({
      ...{ identity, page, calls, states, principal, log, elapsed, context },
      stateless: adapter.stateless,
    });
    server.onerror = (error) => onTrouble(error.message.slice(0, 300));
    await connect(adapter);
  };
  const endpoint = createEndpoint({ ...parts, connect });
  const { url, close } = await listen(endpoint.handle, parts.listen.port, parts.listen);
  parts.onListening(`${url}${path}`);
  await new Promise<void>((resolve) => parts.stopRequests(resolve));
  log({ level: 'info', event: 'stopping', because: 'signal', open: calls.running() });
  endpoint.drain();
  await atMost(drainMs, calls.idle());
  calls.cancelAll();
  await atMost(cancelMs, calls.idle());
  await endpoint.sessions.close();
  await close();
}

async function atMost(ms: number, wait: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([wait, new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}
