// Any simulator behind a real socket on 127.0.0.1, for clients that speak HTTP.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HungUp } from '../faults/hung-up.ts';

/** A simulator: one request in, one response out. */
export type Handle = (request: Request) => Promise<Response>;

/** A server that is up. */
export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  /** Stops taking connections and ends the open ones. */
  readonly close: () => Promise<void>;
}

/** Longest body that is read, in bytes; longer ones get 413 and the connection ends. */
const MAX_BODY = 64 * 1024 * 1024;

/** Serves the simulator. `port` 0 takes a free one. Rejects when the port is taken. */
export function listen(handle: Handle, port = 0): Promise<Listening> {
  // Larger than any limit that a simulator itself enforces on headers.
  const server = createServer({ maxHeaderSize: 256 * 1024 }, (incoming, outgoing) => {
    serve(handle, incoming, outgoing).catch((thrown: unknown) => {
      // An answer that broke off must not look like a whole one.
      if (thrown instanceof HungUp || outgoing.headersSent) return void outgoing.destroy();
      outgoing.writeHead(500, { 'content-type': 'text/plain' });
      outgoing.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        port: address.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function serve(handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await bodyOf(incoming);
  if (body === 'too long') {
    outgoing.writeHead(413, { connection: 'close' });
    outgoing.end();
    return;
  }
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const { method = 'GET', headers } = incoming;
  const host = headers.host ?? '127.0.0.1';
  const request = new Request(`http://${host}${incoming.url ?? '/'}`, {
    method,
    headers: headersOf(incoming),
    signal: gone.signal,
    ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
  });
  await send(await handle(request), outgoing, gone.signal);
}

async function send(response: Response, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  const headers: Record<string, string | string[]> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  outgoing.writeHead(response.status, headers);
  if (response.body !== null) {
    const reader = response.body.getReader();
    // A stream without an end, such as a watch, is let go of when its reader hangs up.
    gone.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
    for (;;) {
      const { done, value } = await reader.read();
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')]);
    }
  }
  outgoing.end();
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    const name = incoming.rawHeaders[index]!;
    if (!/^(connection|transfer-encoding|keep-alive|upgrade|expect)$/i.test(name))
      headers.append(name, incoming.rawHeaders[index + 1]!);
  }
  return headers;
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer | 'too long'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY) return 'too long';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
