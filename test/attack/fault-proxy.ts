// An HTTP proxy that breaks things on purpose, in front of a simulator: on real sockets, one fault per request.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** What becomes of a request. Before: the cloud never sees it. After: the cloud did it, and the answer is spoilt. */
export type Fault =
  | 'none'
  | 'reset before'
  | 'reset after'
  | 'hang before'
  | 'hang after'
  | 'half-close after'
  | 'sliced'
  | 'truncated after'
  | 'garbage after'
  | 'html after'
  | 'empty after'
  | 'wrong type after'
  | '401'
  | '429'
  | '431'
  | '500'
  | '503'
  | 'redirect';

export interface FaultProxy {
  readonly url: string;
  /** Every request that arrived, by its command. */
  readonly arrived: readonly string[];
  /** Headers of what arrived at the place that redirects point to: must stay empty. */
  readonly elsewhere: readonly IncomingMessage['headers'][];
  /** Faults for the next requests of commands that match; the last one stays. */
  plan(command: RegExp, ...faults: readonly Fault[]): void;
  close(): Promise<void>;
}

/** `tls`: serves with a certificate that nobody signed. */
export async function startFaultProxy(
  handle: (request: Request) => Promise<Response>,
  tls?: { readonly key: string; readonly cert: string },
): Promise<FaultProxy> {
  const arrived: string[] = [];
  const elsewhere: IncomingMessage['headers'][] = [];
  const plans: { readonly command: RegExp; readonly faults: Fault[] }[] = [];
  const sockets = new Set<Socket>();
  const other = createServer((request, response) => {
    elsewhere.push(request.headers);
    response.end('{}');
  });
  await listening(other);

  const faultFor = (command: string): Fault => {
    const plan = plans.find((one) => one.command.test(command));
    if (plan === undefined) return 'none';
    return (plan.faults.length > 1 ? plan.faults.shift() : plan.faults[0]) ?? 'none';
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const command =
      new URLSearchParams(body).get('command') ?? new URL(request.url!, 'http://x').searchParams.get('command') ?? '';
    arrived.push(command);
    const upstream = () =>
      handle(
        new Request(`http://upstream${request.url}`, {
          method: request.method!,
          body,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      );
    await spoil(faultFor(command), upstream, response, `http://127.0.0.1:${portOf(other)}/client/api`);
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void serve(request, response).catch(() => response.destroy());
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  for (const one of [server, other]) {
    one.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => sockets.delete(socket));
    });
  }
  await listening(server as Server);
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${portOf(server as Server)}/client/api`,
    arrived,
    elsewhere,
    plan: (command, ...faults) => void plans.unshift({ command, faults: [...faults] }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, other].map((one) => new Promise((resolve) => one.close(resolve))));
    },
  };
}

async function spoil(
  fault: Fault,
  upstream: () => Promise<Response>,
  response: ServerResponse,
  away: string,
): Promise<void> {
  const status = (code: number, headers: Record<string, string> = {}): void => {
    response.writeHead(code, { 'content-type': 'text/html', ...headers });
    response.end(`<html><body>${code}</body></html>`);
  };
  switch (fault) {
    case 'reset before':
      response.socket!.resetAndDestroy();
      return;
    case 'hang before':
      return;
    case '401':
    case '431':
    case '500':
      return status(Number(fault));
    case '429':
    case '503':
      return status(Number(fault), { 'retry-after': '0' });
    case 'redirect':
      return status(307, { location: away });
    default:
  }
  const real = await upstream();
  const text = await real.text();
  const type = real.headers.get('content-type') ?? 'application/json';
  const bytes = Buffer.from(text);
  switch (fault) {
    case 'reset after':
      response.socket!.resetAndDestroy();
      return;
    case 'hang after':
      return;
    case 'half-close after':
      response.socket!.end();
      return;
    case 'truncated after':
      response.writeHead(real.status, { 'content-type': type, 'content-length': String(bytes.length) });
      response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket!.destroy());
      return;
    case 'garbage after':
      response.writeHead(200, { 'content-type': type });
      response.end('{"]');
      return;
    case 'html after':
      return status(200);
    case 'empty after':
      response.writeHead(200, { 'content-type': type });
      response.end();
      return;
    case 'wrong type after':
      response.writeHead(200, { 'content-type': type });
      response.end('[1,2,3]');
      return;
    case 'sliced':
      response.writeHead(real.status, { 'content-type': type });
      for (let at = 0; at < bytes.length; at += 7) {
        response.write(bytes.subarray(at, at + 7));
        if (at % 700 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
      return;
    default:
      response.writeHead(real.status, Object.fromEntries(real.headers));
      response.end(bytes);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
