// Runs the server behind HTTP from the first request to an orderly end.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Handle } from '../../../contract/cloud.ts';
import type { Shared } from '../../shared/shared.ts';
import { type CallParts, createCalls, type Engine } from '../calls.ts';
import type { ContextOffer } from '../context.ts';
import { createCore, type OnListChange } from '../core.ts';
import { createEraAdapter, type Identity } from '../era.ts';
import { createLedger } from '../ledger.ts';
import type { Log } from '../log.ts';
import type { Page } from '../pages.ts';
import { createRequestStates } from '../request-state.ts';
import { sharedStates } from '../shared-states.ts';
import { tasksOf } from '../tasks/offer.ts';
import type { StopRequests } from '../wind-down.ts';
import { createEndpoint, type Endpoint, type EndpointParts, path } from './endpoint.ts';
import { atMost, whileSomeEnd } from './last-answers.ts';

/** A door that is open. */
export interface Listening {
  readonly url: string;
  /** Resolves when no request is being answered. */
  readonly idle: () => Promise<void>;
  /** How many are. */
  readonly open: () => number;
  readonly close: () => Promise<void>;
}

export interface HttpServerParts extends Omit<CallParts, 'engine'>, Omit<EndpointParts, 'connect' | 'pages'> {
  readonly identity: Identity;
  /** The same as one principal is told. */
  readonly identityFor: (principal: string) => Identity;
  readonly engine: () => Promise<Engine>;
  readonly page: () => Promise<Page>;
  /** Who is told of another list of tools; nobody where it never changes. */
  readonly onListChange?: OnListChange;
  readonly contextFor: (principal: string) => ContextOffer;
  readonly patienceMs?: number;
  readonly log: Log;
  readonly sealingKey: () => Uint8Array;
  /** What the processes of this server share; this one alone when left out. */
  readonly shared?: Shared;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  readonly stopRequests: StopRequests;
  /** Opens the door: from now on requests are answered. Rejects when the port cannot be listened on. */
  readonly listen: (handle: Handle) => Promise<Listening>;
  /** Further pages of the endpoint, made of what is open. */
  readonly pagesOf?: (open: { running(): number; sessions(): number }) => NonNullable<EndpointParts['pages']>;
  /** Told the address once requests are taken. */
  readonly onListening: (url: string) => void;
}

/** How long running calls get after a request to stop, and after they were cancelled, in milliseconds. */
const drainMs = 10_000;
const cancelMs = 5_000;

/** Serves until a stop is asked for; resolves when all is answered. Rejects when the port cannot be listened on. */
export async function serveHttp(parts: HttpServerParts): Promise<void> {
  const { engine, page, log, randomId, elapsed, patienceMs } = parts;
  const calls = createCalls({
    ...{ engine, waitMs: parts.waitMs, randomId, elapsed },
    ...(parts.tracer !== undefined && { tracer: parts.tracer }),
    ...(parts.turns !== undefined && { turns: parts.turns }),
  });
  const lifetime = patienceMs === undefined ? {} : { lifetimeMs: patienceMs };
  const states =
    parts.shared?.reach === 'replicas'
      ? sharedStates(parts.shared, randomId, patienceMs)
      : createRequestStates({ key: parts.sealingKey, randomId, elapsed, ...lifetime });
  const offer = tasksOf(parts, calls);
  const onTrouble = (what: string): void => log({ level: 'warning', event: 'protocol', what });
  const connect = async (wire: Transport, principal: string): Promise<void> => {
    const identity = parts.identityFor(principal);
    const adapter = createEraAdapter(createLedger(wire, onTrouble), identity);
    const context = parts.contextFor(principal);
    const { server, connect } = createCore({
      ...{ identity, page, calls, states, principal, log, elapsed, context, carrier: 'tcp' as const, ...offer },
      stateless: adapter.stateless,
      ...(parts.onListChange !== undefined && { onListChange: parts.onListChange }),
    });
    server.onerror = (error) => onTrouble(error.message.slice(0, 300));
    await connect(adapter);
  };
  const pages = parts.pagesOf?.({ running: calls.running, sessions: () => endpoint.sessions.size });
  const endpoint: Endpoint = createEndpoint({ ...parts, ...(pages !== undefined && { pages }), connect });
  const { url, close, ...answers } = await parts.listen(endpoint.handle);
  parts.onListening(`${url}${path}`);
  await new Promise<void>((resolve) => parts.stopRequests(resolve));
  log({ level: 'info', event: 'stopping', because: 'signal', open: calls.running() });
  endpoint.drain();
  // Streams of sessions stay open without a call, so calls are waited for first.
  await atMost(drainMs, calls.idle());
  calls.cancelAll();
  await atMost(cancelMs, calls.idle());
  offer.tasks?.tasks.close();
  await endpoint.sessions.close();
  await whileSomeEnd(cancelMs, answers);
  await close();
  await parts.tracer?.close().catch(() => onTrouble('the last spans could not be handed over'));
}
