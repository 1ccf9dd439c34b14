// Runs the server on two streams from the first message to an orderly end.
import type { Readable, Writable } from 'node:stream';
import { type CallParts, createCalls, type Engine } from './calls.ts';
import type { ContextOffer } from './context.ts';
import { createCore, type OnListChange } from './core.ts';
import { createEraAdapter, type EraAdapter, type Identity } from './era.ts';
import { createLedger } from './ledger.ts';
import type { Log } from './log.ts';
import type { Page } from './pages.ts';
import { createRequestStates } from './request-state.ts';
import { tasksOf } from './tasks/offer.ts';
import { type StopRequests, windDown } from './wind-down.ts';
import { createWire } from './wire.ts';

export interface StdioServerParts extends Omit<CallParts, 'engine'> {
  readonly input: Readable;
  readonly output: Writable;
  readonly identity: Identity;
  readonly engine: () => Promise<Engine>;
  readonly page: () => Promise<Page>;
  /** Prompts, resources and completion, where they are offered. */
  readonly context?: ContextOffer;
  readonly principal: string;
  /** Who is told of another list of tools; nobody where it never changes. */
  readonly onListChange?: OnListChange;
  /** Told when the client has been greeted. */
  readonly greeted?: () => void;
  /** How long a call waits for its job when it does not say, in milliseconds. */
  readonly waitMs: number;
  /** How long an answer may take to come back with its question's state, in milliseconds. */
  readonly patienceMs?: number;
  readonly log: Log;
  /** At least 32 random bytes that seal what stateless clients carry. */
  readonly sealingKey: () => Uint8Array;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** Told each time somebody asks the process to stop. */
  readonly stopRequests: StopRequests;
}

/** Serves until the input ends, nobody reads the output or a stop is asked for; resolves when all is answered. */
export async function serveStdio(parts: StdioServerParts): Promise<void> {
  const { input, output, identity, engine, page, context, principal, log, randomId, elapsed } = parts;
  const onTrouble = (what: string): void => log({ level: 'warning', event: 'protocol', what });
  const wire = createWire({ input, output, onTrouble });
  const ledger = createLedger(wire, onTrouble);
  const adapter: EraAdapter = createEraAdapter(ledger, identity);
  const calls = createCalls({
    ...{ engine, waitMs: parts.waitMs, randomId, elapsed },
    ...(parts.tracer !== undefined && { tracer: parts.tracer }),
    ...(parts.turns !== undefined && { turns: parts.turns }),
    ...(parts.ended !== undefined && { ended: parts.ended }),
  });
  const { patienceMs } = parts;
  const lifetime = patienceMs === undefined ? {} : { lifetimeMs: patienceMs };
  const states = createRequestStates({ key: parts.sealingKey, randomId, elapsed, ...lifetime });
  const offer = {
    ...(context !== undefined && { context }),
    ...tasksOf(parts, calls),
  };
  const { server, connect } = createCore({
    identity,
    page,
    calls,
    states,
    principal,
    log,
    stateless: adapter.stateless,
    elapsed,
    carrier: 'pipe',
    ...(parts.greeted !== undefined && { greeted: parts.greeted }),
    ...(parts.onListChange !== undefined && { onListChange: parts.onListChange }),
    ...offer,
  });
  server.onerror = (error) => log({ level: 'warning', event: 'protocol', what: error.message.slice(0, 300) });
  await connect(adapter);
  await windDown({ wire, ledger, calls, log, stopRequests: parts.stopRequests });
  await server.close();
  await parts.tracer?.close().catch(() => onTrouble('the last spans could not be handed over'));
}
