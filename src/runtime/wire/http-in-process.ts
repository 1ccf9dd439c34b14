// Stands in for the network: hands each exchange to a simulator in the same process.
import {
  collect,
  defaultMaxBytes,
  HttpFailure,
  type HttpRequest,
  type HttpResponse,
  originOf,
  type Send,
  stoppedFailure,
  webHeaders,
} from './http.ts';

export type Handle = (request: Request) => Response | Promise<Response>;

/** A Send that keeps the promises of the real one (deadline, signal, size, no redirect) and opens no socket. */
export function createInProcessSend(handle: Handle): Send {
  return async (request) => {
    const origin = originOf(request.url);
    if (request.signal?.aborted) throw stoppedFailure(request.signal, 'nothing', originOf(request.url));
    const { reached, lift } = limits(request, origin);
    try {
      return await Promise.race([reached, answer(handle, request, origin)]);
    } finally {
      lift();
    }
  };
}

async function answer(handle: Handle, request: HttpRequest, origin: string): Promise<HttpResponse> {
  const response = await handled(handle, request, origin);
  const body = response.body as AsyncIterable<Uint8Array> | null;
  const bytes =
    body === null
      ? new Uint8Array()
      : await collect(untilBroken(body, origin), request.maxBytes ?? defaultMaxBytes, origin);
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie')),
    cookies: response.headers.getSetCookie(),
    bytes,
    text: new TextDecoder().decode(bytes),
  };
}

async function handled(handle: Handle, request: HttpRequest, origin: string): Promise<Response> {
  try {
    return await handle(
      new Request(request.url, {
        method: request.method,
        headers: webHeaders(request.headers),
        redirect: 'manual',
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
      }),
    );
  } catch (thrown) {
    throw new HttpFailure('broken', 'perhaps', `${origin} failed while answering.`, thrown);
  }
}

async function* untilBroken(body: AsyncIterable<Uint8Array>, origin: string): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (thrown) {
    throw new HttpFailure('broken', 'perhaps', `${origin} broke its answer off.`, thrown);
  }
}

/** Rejects when the deadline passes or the caller stops; never once it is lifted. By hand: a signal costs as much as a call. */
function limits(request: HttpRequest, origin: string): { readonly reached: Promise<never>; readonly lift: () => void } {
  let lift = (): void => {};
  const reached = new Promise<never>((_, reject) => {
    const stopped = (): void => reject(stoppedFailure(request.signal, 'perhaps', origin));
    const late = (): void =>
      reject(
        new HttpFailure(
          'timeout',
          'perhaps',
          `No complete answer from ${origin} within ${request.deadlineMs / 1000} s.`,
        ),
      );
    const timer = setTimeout(late, request.deadlineMs);
    request.signal?.addEventListener('abort', stopped, { once: true });
    lift = () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', stopped);
    };
  });
  return { reached, lift };
}
