// Sessions of clients that initialise (revisions up to 2025-11-25): each belongs to the principal that opened it.

import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

export interface SessionsParts {
  /** A server for a session of the principal, tied to the transport. */
  readonly connect: (transport: Transport, principal: string) => Promise<void>;
  /** At least 128 random bits, as visible ASCII. */
  readonly newId: () => string;
  /** Milliseconds since some moment. */
  readonly elapsed: () => number;
}

export interface Sessions {
  /** Opens a session with an `initialize` request; undefined when the principal has too many. */
  open(request: Request, body: unknown, principal: string): Promise<Response | undefined>;
  /** Hands a request to its session; undefined when the principal has none of that id. */
  handle(id: string, request: Request, body: unknown, principal: string): Promise<Response> | undefined;
  readonly size: number;
  close(): Promise<void>;
}

/** Sessions that nobody used for so long are ended when another is opened, in milliseconds. */
const idleMs = 3_600_000;
const mostOfOne = 200;

interface Session {
  readonly principal: string;
  readonly transport: WebStandardStreamableHTTPServerTransport;
  usedAt: number;
}

/** A session id says nothing about who sends it: another principal's is as unknown as one that never was. */
export function createSessions({ connect, newId, elapsed }: SessionsParts): Sessions {
  const open = new Map<string, Session>();
  const endIdle = (): void => {
    for (const [id, { transport, usedAt }] of open) {
      if (elapsed() - usedAt < idleMs) continue;
      open.delete(id);
      void transport.close();
    }
  };
  return {
    async open(request, parsedBody, principal) {
      endIdle();
      if ([...open.values()].filter((session) => session.principal === principal).length >= mostOfOne) return undefined;
      const transport: WebStandardStreamableHTTPServerTransport = new WebStandardStreamableHTTPServerTransport({
        sessionIdGenerator: newId,
        onsessioninitialized: (id) => void open.set(id, { principal, transport, usedAt: elapsed() }),
        onsessionclosed: (id) => void open.delete(id),
      });
      await connect(transport, principal);
      const response = await transport.handleRequest(request, { parsedBody });
      if (transport.sessionId === undefined) await transport.close();
      return response;
    },
    handle(id, request, parsedBody, principal) {
      const session = open.get(id);
      if (session === undefined || session.principal !== principal) return undefined;
      session.usedAt = elapsed();
      return session.transport.handleRequest(request, parsedBody === undefined ? {} : { parsedBody });
    },
    get size() {
      return open.size;
    },
    async close() {
      const all = [...open.values()];
      open.clear();
      await Promise.all(all.map(({ transport }) => transport.close()));
    },
  };
}
