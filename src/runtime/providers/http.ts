// One HTTP exchange for every provider: no redirect, no second attempt, bounded in time and size. Front of got.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** From the start to the last byte of the answer, in milliseconds. */
  readonly deadlineMs: number;
  /** Largest answer after decompression, in bytes; 32 MiB when left out. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
  readonly tls?: Tls;
  /** `fresh`: a connection of its own, so that a kept one which the server just closed cannot lose the request. */
  readonly connection?: 'kept' | 'fresh';
}

/** Certificates are verified unless `verify` is `off`. PEM texts. */
export interface Tls {
  readonly verify?: 'on' | 'off';
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Name expected in the certificate, where it is not the host of the URL. */
  readonly serverName?: string;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated ones joined with a comma, `set-cookie` apart. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** One exchange. Resolves for every status; throws HttpFailure when there is no complete answer. */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

export type FailureKind = 'unreachable' | 'tls' | 'broken' | 'timeout' | 'too-large' | 'aborted' | 'invalid';

/** No complete answer. `sent` says whether the server can have seen the request. The message names the host only. */
export class HttpFailure extends Error {
  readonly kind: FailureKind;
  readonly sent: 'nothing' | 'perhaps';

  constructor(kind: FailureKind, sent: 'nothing' | 'perhaps', message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'HttpFailure';
    this.kind = kind;
    this.sent = sent;
  }
}

export const defaultMaxBytes = 32 * 1024 * 1024;
const longestConnectMs = 10_000;

/** The real network. got is loaded by the first request, so that starting up does not pay for it. */
export function createHttp(): { readonly send: Send; readonly close: () => void } {
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  return {
    send: (request) => sendWithGot(request, agents),
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** Scheme, host and port of a URL, for messages: no path, no query, no credentials. HttpFailure when it is no URL. */
export function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'http:' || parsed?.protocol === 'https:') return parsed.origin;
  throw new HttpFailure('invalid', 'nothing', 'The address is not an http or https URL.');
}

const utf8 = new TextDecoder();
let loading: Promise<typeof import('got')> | undefined;

/** Kept: asking the module loader again costs a third of an exchange. */
function loadGot(): Promise<typeof import('got')> {
  loading ??= import('got');
  return loading;
}

async function sendWithGot(
  request: HttpRequest,
  agents: { readonly http: HttpAgent; readonly https: HttpsAgent },
): Promise<HttpResponse> {
  const origin = originOf(request.url);
  const { got } = await loadGot();
  if (request.signal?.aborted) throw new HttpFailure('aborted', 'nothing', 'Stopped before anything was sent.');
  const hasBody = request.body !== undefined || request.method !== 'GET';
  // got's own signal option leaves its listener behind, and a call that waits for a job makes hundreds of exchanges.
  let stop = (): unknown => undefined;
  const link: { state: 'none' | 'up' } = { state: 'none' };
  try {
    const stream = got.stream(request.url, {
      method: request.method,
      headers: { 'user-agent': 'virtspan', 'accept-encoding': 'gzip, deflate, br', ...request.headers },
      ...(hasBody ? { body: request.body ?? '' } : {}),
      ...(request.method === 'GET' && hasBody ? { allowGetBody: true } : {}),
      followRedirect: false,
      throwHttpErrors: false,
      retry: { limit: 0 },
      timeout: { request: request.deadlineMs, connect: longestConnectMs, secureConnect: longestConnectMs },
      agent: request.connection === 'fresh' ? { http: false, https: false } : agents,
      https: tlsOptions(request.tls),
    });
    stop = () => stream.destroy();
    request.signal?.addEventListener('abort', stop, { once: true });
    stream.once('request', (sent) => {
      sent.once('socket', (socket: Socket & { encrypted?: boolean }) => {
        if (!socket.connecting) link.state = 'up';
        else
          socket.once(socket.encrypted ? 'secureConnect' : 'connect', () => {
            link.state = 'up';
          });
      });
    });
    let head: Pick<HttpResponse, 'status' | 'headers' | 'cookies'> | undefined;
    stream.once('response', (response) => {
      head = { status: response.statusCode, ...plainHeaders(response.headers) };
    });
    const bytes = await collect(stream, request.maxBytes ?? defaultMaxBytes, origin);
    if (head === undefined) throw new HttpFailure('broken', 'perhaps', `${origin} closed the connection unanswered.`);
    return { ...head, bytes, text: utf8.decode(bytes) };
  } catch (thrown) {
    throw asFailure(thrown, link.state === 'up' ? 'perhaps' : 'nothing', origin, request);
  } finally {
    request.signal?.removeEventListener('abort', stop);
  }
}

function tlsOptions(tls: Tls = {}): Record<string, string | boolean> {
  return {
    rejectUnauthorized: tls.verify !== 'off',
    ...(tls.ca === undefined ? {} : { certificateAuthority: tls.ca }),
    ...(tls.cert === undefined ? {} : { certificate: tls.cert }),
    ...(tls.key === undefined ? {} : { key: tls.key }),
    ...(tls.serverName === undefined ? {} : { serverName: tls.serverName }),
  };
}

/** Reads a body up to `maxBytes`; one byte more and it is given up. */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  origin: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new HttpFailure(
        'too-large',
        'perhaps',
        `${origin} sent more than ${maxBytes} bytes; the rest was not read.`,
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function plainHeaders(headers: NodeJS.Dict<string | string[]>): Pick<HttpResponse, 'headers' | 'cookies'> {
  const plain: Record<string, string> = {};
  let cookies: readonly string[] = [];
  // A loop: taking this object apart with rest and entries costs as much as signing a request.
  for (const name in headers) {
    const value = headers[name];
    if (name === 'set-cookie') cookies = Array.isArray(value) ? value : [];
    else if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { headers: plain, cookies };
}

function asFailure(
  thrown: unknown,
  sent: 'nothing' | 'perhaps',
  origin: string,
  { signal, deadlineMs }: HttpRequest,
): HttpFailure {
  if (thrown instanceof HttpFailure) return thrown;
  if (signal?.aborted) return new HttpFailure('aborted', sent, `Stopped while ${origin} was working on it.`);
  const { code = '', event } = thrown as { code?: string; event?: string };
  if (event === 'request') {
    return new HttpFailure('timeout', sent, `No complete answer from ${origin} within ${deadlineMs / 1000} s.`, thrown);
  }
  if (/CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code)) {
    return new HttpFailure('tls', sent, `No trusted TLS connection to ${origin} (${code}).`, thrown);
  }
  return sent === 'nothing'
    ? new HttpFailure('unreachable', sent, `No connection to ${origin} (${code || 'no reason given'}).`, thrown)
    : new HttpFailure('broken', sent, `The connection to ${origin} broke off (${code || 'no reason given'}).`, thrown);
}
