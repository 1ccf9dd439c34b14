// An HTTP answer read while it comes: for watches, whose bodies go on for minutes.

import { HttpFailure, type HttpRequest, originOf, stoppedFailure, webHeaders } from '../../../runtime/wire/http.ts';

import type { Handle } from '../../../runtime/wire/http-in-process.ts';
import { chosenBy } from '../../../runtime/wire/network.ts';
import { ProxyAgents, type ProxyFor } from '../../../runtime/wire/proxy.ts';
import { tlsOptions } from '../../../runtime/wire/tls-of-got.ts';

export interface OpenedStream {
  readonly status: number;
  /** Ends when the server ends it; throws HttpFailure when it breaks off. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Opens an exchange and resolves with its head. The request's deadline covers the head only; `signal` ends it. */
export type OpenStream = (request: HttpRequest) => Promise<OpenedStream>;

/** The real network, by way of got. Each stream has a connection of its own. */
export function createHttpStream(proxyFor: ProxyFor = () => undefined): OpenStream {
  const proxies = new ProxyAgents();
  return async (request) => {
    const origin = originOf(request.url);
    const { got } = await import('got');
    if (request.signal?.aborted === true) throw stoppedFailure(request.signal, 'nothing', origin);
    const proxy = request.proxy ?? chosenBy(proxyFor, request.url);
    const agent = proxy === undefined ? { http: false, https: false } : await proxies.of(proxy, 'fresh');
    const stream = got.stream(request.url, {
      method: request.method,
      headers: { 'user-agent': 'virtspan', ...request.headers } as Record<string, string | string[]>,
      followRedirect: false,
      throwHttpErrors: false,
      retry: { limit: 0 },
      timeout: { connect: 10_000, secureConnect: 10_000, response: request.deadlineMs },
      agent: agent as never,
      https: tlsOptions(request.tls ?? {}),
    });
    const stop = (): unknown => stream.destroy();
    request.signal?.addEventListener('abort', stop, { once: true });
    try {
      const status = await new Promise<number>((resolve, reject) => {
        stream.once('response', (response) => resolve(response.statusCode));
        stream.once('error', reject);
        stream.once('close', () => reject(new Error('closed')));
        stream.resume();
        stream.pause();
      });
      return { status, chunks: untilBroken(stream, origin) };
    } catch (cause) {
      throw new HttpFailure('broken', 'perhaps', `No watch from ${origin}.`, cause);
    }
  };
}

/** Stands in for the network: the simulator's streaming answers, in this process. */
export function createInProcessStream(handle: Handle): OpenStream {
  return async (request) => {
    const response = await handle(
      new Request(request.url, {
        method: request.method,
        headers: webHeaders(request.headers),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
      }),
    );
    return { status: response.status, chunks: (response.body ?? []) as AsyncIterable<Uint8Array> };
  };
}

async function* untilBroken(chunks: AsyncIterable<Uint8Array>, origin: string): AsyncIterable<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw new HttpFailure('broken', 'perhaps', `The watch of ${origin} broke off.`, cause);
  }
}
