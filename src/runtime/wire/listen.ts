// A function from request to response behind a real socket, for clients that speak HTTP.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { HungUp } from '../faults/hung-up.ts';
import { headersOf, send } from './node-http.ts';
import { takeUpgrades } from './upgrades.ts';

/** One request in, one response out. */
export type Handle = (request: Request) => Promise<Response>;

/** A server that is up. */
export interface Listening {
  /** `http://127.0.0.1:<port>`, or with the address and scheme that were asked for. */
  readonly url: string;
  readonly port: number;
  /** Resolves when no request is being answered. */
  readonly idle: () => Promise<void>;
  /** How many are. */
  readonly open: () => number;
  /** Takes this certificate for new connections, where it serves HTTPS. Throws when chain and key do not fit. */
  readonly secure: (tls: Tls) => void;
  /** Takes the connections that wait before the door, then no more, and ends the open ones. */
  readonly close: () => Promise<void>;
}

/** Connections that may wait to be taken: Node takes one in each turn of its loop, and who finds no room tries again in seconds. */
const backlog = 4096;

/** Longest body that is read by default, in bytes; longer ones get 413 and the connection ends. */
const MAX_BODY = 64 * 1024 * 1024;

/** Certificate chain and private key, in PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

export interface ListenOptions {
  /** Address to listen on; 127.0.0.1 when left out. */
  readonly host?: string;
  /** HTTPS. */
  readonly tls?: Tls;
  /** Longest body that is read, in bytes. */
  readonly maxBody?: number;
  /** Longest request line and headers together, in bytes. */
  readonly maxHeaders?: number;
  /** How long a client may take to send a request, in milliseconds. */
  readonly requestMs?: number;
  /** Answers may go on as a websocket; without it a client that asks for one is answered as if it had not. */
  readonly websockets?: true;
}

/** Serves what `handle` answers. `port` 0 takes a free one. Rejects when the port is taken. */
export function listen(handle: Handle, port = 0, options: ListenOptions = {}): Promise<Listening> {
  // The default is larger than any limit that a simulator itself enforces on headers.
  const { host = '127.0.0.1', tls, maxBody = MAX_BODY, maxHeaders = 256 * 1024, requestMs = 300_000 } = options;
  const scheme = tls === undefined ? 'http' : 'https';
  // Node looks for late requests twice a minute; whoever wants them sooner has them looked for sooner.
  const common = {
    ...{ maxHeaderSize: maxHeaders, requestTimeout: requestMs, headersTimeout: Math.min(requestMs, 60_000) },
    connectionsCheckingInterval: Math.max(50, Math.min(requestMs / 4, 30_000)),
  };
  let open = 0;
  let idlers: (() => void)[] = [];
  const over = (): void => {
    open -= 1;
    if (open > 0) return;
    for (const resolve of idlers) resolve();
    idlers = [];
  };
  const take = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    open += 1;
    outgoing.once('close', over);
    serve(handle, incoming, outgoing, { scheme, maxBody }).catch((thrown: unknown) => {
      // An answer that broke off must not look like a whole one.
      if (thrown instanceof HungUp || outgoing.headersSent) return void outgoing.destroy();
      outgoing.writeHead(500, { 'content-type': 'text/plain' });
      outgoing.end();
    });
  };
  let connections = 0;
  const server = tls === undefined ? createServer(common, take) : createTlsServer({ ...common, ...tls }, take);
  const endUpgraded = options.websockets === true ? takeUpgrades(server, handle, scheme) : () => undefined;
  server.on('connection', () => {
    connections += 1;
  });
  /** Node takes one connection in each turn of its loop: when a few pass without, nobody stands before the door. */
  const emptyDoorstep = async (): Promise<void> => {
    for (let round = 0, seen = -1; (seen !== connections || open > 0) && round < mostRounds; round += 1) {
      seen = connections;
      for (let turn = 0; turn < 3; turn += 1) await nextTurn();
    }
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog }, () => {
      const address = server.address() as AddressInfo;
      resolve({
        url: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
        port: address.port,
        open: () => open,
        idle: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
        secure: (next) => {
          if ('setSecureContext' in server) server.setSecureContext({ ...next });
        },
        async close() {
          // Whoever was cut off there could not tell whether their request was taken.
          await emptyDoorstep();
          await new Promise<void>((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
            endUpgraded();
          });
        },
      });
    });
  });
}

/** Whoever keeps coming is not waited for without end. */
const mostRounds = 2_000;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function serve(
  handle: Handle,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { scheme, maxBody }: { readonly scheme: string; readonly maxBody: number },
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const { method = 'GET', headers } = incoming;
  const host = headers.host ?? '127.0.0.1';
  const address = `${scheme}://${host}${incoming.url ?? '/'}`;
  if (Number(headers['content-length'] ?? 0) > maxBody) return bare(outgoing, 413);
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(incoming, maxBody);
  let request: Request;
  try {
    request = new Request(address, {
      method,
      headers: headersOf(incoming),
      signal: gone.signal,
      ...(body !== undefined && { body: body.stream, duplex: 'half' }),
    });
  } catch {
    // No address, or one with a user in it; a method that nobody serves.
    return bare(outgoing, 400);
  }
  const response = await handle(request).catch((thrown: unknown) => {
    if (body?.isTooLong() !== true) throw thrown;
  });
  if (response === undefined || body?.isTooLong() === true) return bare(outgoing, 413);
  // What nobody wanted to read is not waited for.
  if (!incoming.complete) outgoing.setHeader('connection', 'close');
  await send(response, outgoing, gone.signal);
}

function bare(outgoing: ServerResponse, status: number): void {
  outgoing.writeHead(status, { connection: 'close' });
  outgoing.end();
}

/** Read when somebody asks for it, and not before: whoever is turned away by their headers takes no memory. */
function bodyOf(
  incoming: IncomingMessage,
  maxBody: number,
): { readonly stream: ReadableStream<Uint8Array>; readonly isTooLong: () => boolean } {
  let length = 0;
  let pieces: AsyncIterator<Buffer> | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        pieces ??= (incoming as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
        const { done, value } = await pieces.next();
        if (done === true) return controller.close();
        length += value.length;
        if (length > maxBody) throw new Error('The body is too long.');
        controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, isTooLong: () => length > maxBody };
}
