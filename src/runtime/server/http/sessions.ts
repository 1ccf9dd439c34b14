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
  /** Opens a session with an `initialize` request; undefined when the principal has too many, all in use. */
  open(request: Request, body: unknown, principal: string): Promise<Response | undefined>;
  /** Hands a request to its session; undefined when the principal has none of that id. */
  handle(id: string, request: Request, body: unknown, principal: string): Promise<Response> | undefined;
  readonly size: number;
  close(): Promise<void>;
}

/** Sessions that nobody used for so long are ended when another is opened, in milliseconds. */
const idleMs = 3_600_000;
/** Clients that come and go without saying goodbye must not shut themselves out: beyond so many the oldest quiet one goes. */
const mostOfOne = 200;

interface Session {
  readonly principal: string;
  readonly transport: WebStandardStreamableHTTPServerTransport;
  usedAt: number;
  /** Requests that are being answered; held here, since a request that is let go of no longer tells of its end. */
  readonly open: Set<Request>;
}

/** A session id says nothing about who sends it: another principal's is as unknown as one that never was. */
export function createSessions({ connect, newId, elapsed }: SessionsParts): Sessions {
  const open = new Map<string, Session>();
  const end = (id: string, { transport }: Session): void => {
    open.delete(id);
    void transport.close();
  };
  const endIdle = (): void => {
    for (const [id, session] of open) if (elapsed() - session.usedAt >= idleMs) end(id, session);
  };
  /** Room for one more of the principal. */
  const makeRoom = (principal: string): 'room' | 'none' => {
    const own = [...open].filter(([, session]) => session.principal === principal);
    if (own.length < mostOfOne) return 'room';
    const quiet = own.filter(([, session]) => session.open.size === 0).sort(([, a], [, b]) => a.usedAt - b.usedAt);
    const oldest = quiet[0];
    if (oldest === undefined) return 'none';
    end(...oldest);
    return 'room';
  };
  const under = (session: Session, request: Request): void => {
    session.usedAt = elapsed();
    session.open.add(request);
    request.signal.addEventListener('abort', () => session.open.delete(request), { once: true });
  };
  return {
    async open(request, parsedBody, principal) {
      endIdle();
      if (makeRoom(principal) === 'none') return undefined;
      const transport: WebStandardStreamableHTTPServerTransport = new WebStandardStreamableHTTPServerTransport({
        sessionIdGenerator: newId,
        onsessioninitialized: (id) => void open.set(id, { principal, transport, usedAt: elapsed(), open: new Set() }),
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
      under(session, request);
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
