// One HTTP exchange for every provider: no redirect, no second attempt, bounded in time and size. Front of got.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Got } from 'got';
import { ProxyAgents, type ProxyFor, type WireAgents } from './proxy.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** A list is sent as a header for each of its values. */
  readonly headers?: RequestHeaders;
  readonly body?: string | Uint8Array;
  /** From the start to the last byte of the answer, in milliseconds. */
  readonly deadlineMs: number;
  /** Largest answer after decompression, in bytes; 32 MiB when left out. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
  readonly tls?: Tls;
  /** URL of the proxy to go by; what the environment says when left out. */
  readonly proxy?: string;
  /** `fresh`: a connection of its own, so that a kept one which the server just closed cannot lose the request. */
  readonly connection?: 'kept' | 'fresh';
}

export type RequestHeaders = Readonly<Record<string, string | readonly string[]>>;

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

/**
 * What a request comes to when its signal aborts: stopped by its caller, or, where the reason of the signal is a time
 * that ran out (an AbortSignal.timeout, an error with the code of a timeout), late.
 */
export function stoppedFailure(
  signal: AbortSignal | undefined,
  sent: HttpFailure['sent'],
  origin: string,
): HttpFailure {
  const { name, code } = (signal?.reason ?? {}) as { name?: unknown; code?: unknown };
  const isLate = name === 'TimeoutError' || code === 'API_TIMEOUT';
  if (isLate) return new HttpFailure('timeout', sent, `No answer from ${origin} in the time there was.`);
  const what = sent === 'nothing' ? 'Stopped before anything was sent' : 'Stopped while it was worked on';
  return new HttpFailure('aborted', sent, `${what} (${origin}).`);
}

export const defaultMaxBytes = 32 * 1024 * 1024;
const longestConnectMs = 10_000;

/** got, which is large: for those who load it before it is needed. */
export const loadClient = () => import('got');

/** The real network. got is loaded by the first request, so that starting up does not pay for it. */
export function createHttp(proxyFor: ProxyFor = () => undefined): { readonly send: Send; readonly close: () => void } {
  const proxies = new ProxyAgents();
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  let loading: Promise<Got> | undefined;
  return {
    send: async (request) => {
      if (!/^https?:/i.test(request.url)) throw noUrl();
      loading ??= loadClient().then(({ got }) => got.extend(usual(agents)));
      const client = await loading;
      if (request.signal?.aborted) throw stoppedFailure(request.signal, 'nothing', originOf(request.url));
      const proxy = request.proxy ?? chosenBy(proxyFor, request.url);
      if (proxy === undefined) return exchange(client, request);
      return exchange(client, request, await proxies.of(proxy, request.connection ?? 'kept'));
    },
    close: () => {
      proxies.close();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** Scheme, host and port of a URL, for messages: no path, no query, no credentials. HttpFailure when it is no URL. */
export function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'http:' || parsed?.protocol === 'https:') return parsed.origin;
  throw noUrl();
}

/** The proxy that the environment names. Throws HttpFailure for one that cannot be used. */
export function chosenBy(proxyFor: ProxyFor, url: string): string | undefined {
  try {
    return proxyFor(url);
  } catch (thrown) {
    throw new HttpFailure(
      'unreachable',
      'nothing',
      `No way to ${originOf(url)}: ${(thrown as Error).message}.`,
      thrown,
    );
  }
}

const noUrl = (): HttpFailure => new HttpFailure('invalid', 'nothing', 'The address is not an http or https URL.');

type Agents = { readonly http: HttpAgent; readonly https: HttpsAgent };

/** What holds for every request, settled once: got takes its time over each option that it is given. */
const usual = (agent: Agents) =>
  ({
    headers: { 'user-agent': 'virtspan', 'accept-encoding': 'gzip, deflate, br' },
    followRedirect: false,
    throwHttpErrors: false,
    retry: { limit: 0 },
    agent,
    https: { rejectUnauthorized: true },
  }) as const;

function exchange(client: Got, request: HttpRequest, agent?: WireAgents): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { url, signal, deadlineMs, maxBytes = defaultMaxBytes } = request;
    const stream = client.stream(url, particulars(request, agent));
    const chunks: Uint8Array[] = [];
    let size = 0;
    let head: Pick<HttpResponse, 'status' | 'headers' | 'cookies'> | undefined;

    const fail = (failure: HttpFailure): void => {
      finish();
      reject(failure);
      stream.destroy();
    };
    const onAbort = (): void => fail(stoppedFailure(signal, sentBy(stream), originOf(url)));
    const late = (): void => {
      const sent = sentBy(stream);
      const ms = sent === 'nothing' ? Math.min(longestConnectMs, deadlineMs) : deadlineMs;
      const what = sent === 'nothing' ? 'No connection to' : 'No complete answer from';
      fail(new HttpFailure('timeout', sent, `${what} ${originOf(url)} within ${ms / 1000} s.`));
    };
    const stillConnecting = (): void => {
      if (sentBy(stream) === 'nothing') late();
      else timer = setTimeout(late, deadlineMs - longestConnectMs);
    };
    // Timers and signal are ours: got's own cost a tenth of an exchange, and leave a listener behind at every request.
    let timer =
      deadlineMs <= longestConnectMs ? setTimeout(late, deadlineMs) : setTimeout(stillConnecting, longestConnectMs);
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    signal?.addEventListener('abort', onAbort, { once: true });

    stream.once('response', (response) => {
      head = { status: response.statusCode, ...plainHeaders(response.headers) };
    });
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size > maxBytes) fail(tooLarge(originOf(url), maxBytes));
      else chunks.push(chunk);
    });
    stream.once('end', () => {
      finish();
      const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      if (head === undefined) reject(unanswered(originOf(url)));
      else resolve({ ...head, bytes, text: utf8.decode(bytes) });
    });
    stream.on('error', (thrown) => {
      finish();
      reject(asFailure(thrown, sentBy(stream), originOf(url)));
    });
    stream.once('close', () => {
      finish();
      reject(unanswered(originOf(url)));
    });
  });
}

/** Before there is a line to the server, with TLS where the URL says so, it has seen nothing of the request. */
function sentBy({ timings, options, response }: ReturnType<Got['stream']>): HttpFailure['sent'] {
  if (response !== undefined) return 'perhaps';
  const isSecure = (options.url as URL | undefined)?.protocol === 'https:';
  const line = isSecure ? timings?.secureConnect : timings?.connect;
  return line === undefined ? 'nothing' : 'perhaps';
}

/** What is this request's own. A GET with a body is sent as such. */
function particulars({ method, headers, body, connection, tls }: HttpRequest, agent: WireAgents | undefined) {
  const hasBody = body !== undefined || method !== 'GET';
  return {
    method,
    ...(headers === undefined ? {} : { headers: headers as Record<string, string | string[]> }),
    ...(hasBody ? { body: body ?? '' } : {}),
    ...(method === 'GET' && hasBody ? { allowGetBody: true } : {}),
    ...(agent !== undefined
      ? { agent }
      : connection === 'fresh'
        ? { agent: { http: false, https: false } as const }
        : {}),
    ...(tls === undefined || isUsual(tls) ? {} : { https: tlsOptions(tls) }),
  };
}

const utf8 = new TextDecoder();

const isUsual = ({ verify, ...more }: Tls): boolean => verify !== 'off' && Object.keys(more).length === 0;

/** Headers of the web's own kind: a list becomes a header for each value. */
export function webHeaders(headers: RequestHeaders = {}): Headers {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of typeof value === 'string' ? [value] : value) web.append(name, one);
  }
  return web;
}

/** TLS settings as got takes them. */
export function tlsOptions(tls: Tls): Record<string, string | boolean> {
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
      throw tooLarge(origin, maxBytes);
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const unanswered = (origin: string): HttpFailure =>
  new HttpFailure('broken', 'perhaps', `${origin} closed the connection unanswered.`);

const tooLarge = (origin: string, maxBytes: number): HttpFailure =>
  new HttpFailure('too-large', 'perhaps', `${origin} sent more than ${maxBytes} bytes; the rest was not read.`);

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

function asFailure(thrown: unknown, sent: HttpFailure['sent'], origin: string): HttpFailure {
  const { code = 'no reason given' } = thrown as { code?: string };
  if (/CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code)) {
    return new HttpFailure('tls', sent, `No trusted TLS connection to ${origin} (${code}).`, thrown);
  }
  return sent === 'nothing'
    ? new HttpFailure('unreachable', sent, `No connection to ${origin} (${code}).`, thrown)
    : new HttpFailure('broken', sent, `The connection to ${origin} broke off (${code}).`, thrown);
}
