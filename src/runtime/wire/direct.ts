// An exchange straight with the server, by Node's own client.
import http, {
  type ClientRequest,
  type Agent as HttpAgent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
} from 'node:http';
import https, { type Agent as HttpsAgent } from 'node:https';
import type { Readable } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { urlToHttpOptions } from 'node:url';
import type { Ear, Line } from './exchange.ts';
import { type HttpRequest, type RequestHeaders, type Tls, usualHeaders } from './http.ts';

/** Agents that keep connections. */
export interface Kept {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** Sends the request. Follows no redirect, and tries nothing twice. Throws for a header that cannot be sent. */
export function openDirect(request: HttpRequest, kept: Kept, ear: Ear): Line {
  const { url, method, headers, body, connection, tls } = request;
  // By the modules' members, so that whoever listens in on those (tests, tracing) hears it.
  const isSecure = /^https:/i.test(url);
  // What changes something has a body, if an empty one. Its length is told for every method: Node tells it for some.
  const content = body ?? (method === 'GET' ? undefined : '');
  const options: RequestOptions & https.RequestOptions = {
    ...placeOf(url),
    method,
    headers: headersOf(headers, content),
    agent: connection === 'fresh' ? false : isSecure ? kept.https : kept.http,
    ...(isSecure && tlsOf(tls)),
  };
  const outgoing = isSecure ? https.request(options) : http.request(options);
  const sent = watchLine(outgoing, isSecure);
  outgoing.once('response', (answer) => {
    // From here on the answer says how it ends: it may be decompressed still when the connection is free again.
    outgoing.off('close', ear.closed);
    read(answer, ear);
  });
  outgoing.on('error', ear.failed);
  outgoing.once('close', ear.closed);
  outgoing.end(content);
  return { sent, destroy: () => outgoing.destroy() };
}

/** Calls go to one place again and again, and taking its URL apart takes as long as half of the request. */
let last: { readonly url: string; readonly place: RequestOptions } | undefined;

function placeOf(url: string): RequestOptions {
  if (last?.url !== url) {
    const { protocol, hostname, port, path, auth } = urlToHttpOptions(new URL(url));
    const place = {
      protocol,
      hostname,
      path,
      ...(port !== undefined && { port }),
      ...(auth !== undefined && { auth }),
    };
    last = { url, place: place as RequestOptions };
  }
  return last.place;
}

/** Header names count in any case: what the request says of its own goes first. */
function headersOf(own: RequestHeaders = {}, content?: string | Uint8Array): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { ...usualHeaders };
  for (const name in own) headers[name.toLowerCase()] = own[name] as string | string[];
  if (content !== undefined) headers['content-length'] = Buffer.byteLength(content);
  return headers;
}

const tlsOf = ({ verify, ca, cert, key, serverName }: Tls = {}): https.RequestOptions => ({
  rejectUnauthorized: verify !== 'off',
  ...(ca !== undefined && { ca }),
  ...(cert !== undefined && { cert }),
  ...(key !== undefined && { key }),
  ...(serverName !== undefined && { servername: serverName }),
});

/** A kept connection has been there before; a new one is there when it says so. */
function watchLine(outgoing: ClientRequest, isSecure: boolean): Line['sent'] {
  let isThere = false;
  const there = (): void => {
    isThere = true;
  };
  outgoing.once('socket', (socket) => {
    const isNew =
      socket.connecting || (isSecure && (socket as TLSSocket & { secureConnecting?: boolean }).secureConnecting);
    if (isNew) socket.once(isSecure ? 'secureConnect' : 'connect', there);
    else there();
  });
  return () => (isThere ? 'perhaps' : 'nothing');
}

function read(answer: IncomingMessage, ear: Ear): void {
  ear.head(answer.statusCode ?? 0, answer.headers);
  answer.on('error', ear.failed);
  const encoding = answer.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') hear(answer, ear);
  else void decompressed(answer).then((body) => hear(body, ear), ear.failed);
}

function hear(body: Readable, ear: Ear): void {
  body.on('data', ear.data);
  body.on('error', ear.failed);
  body.once('end', ear.end);
}

/** Loaded by the first answer that is compressed. */
async function decompressed(answer: IncomingMessage): Promise<Readable> {
  const { default: decompress } = await import('decompress-response');
  return decompress(answer);
}
