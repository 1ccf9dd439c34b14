// One HTTP exchange for every provider: no redirect, no second attempt, bounded in time and size.

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

/** Sent with every request unless it has its own. */
export const usualHeaders = { 'user-agent': 'virtspan', 'accept-encoding': 'gzip, deflate, br' } as const;

/** Scheme, host and port of a URL, for messages: no path, no query, no credentials. HttpFailure when it is no URL. */
export function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'http:' || parsed?.protocol === 'https:') return parsed.origin;
  throw noUrl();
}

/** What there is no exchange with. */
export const noUrl = (): HttpFailure =>
  new HttpFailure('invalid', 'nothing', 'The address is not an http or https URL.');

/** Headers of the web's own kind: a list becomes a header for each value. */
export function webHeaders(headers: RequestHeaders = {}): Headers {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of typeof value === 'string' ? [value] : value) web.append(name, one);
  }
  return web;
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

/** An answer of which no more was read. */
export const tooLarge = (origin: string, maxBytes: number): HttpFailure =>
  new HttpFailure('too-large', 'perhaps', `${origin} sent more than ${maxBytes} bytes; the rest was not read.`);
