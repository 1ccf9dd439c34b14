// Requests and answers between Node's server and the web's own objects.
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Writes an answer, a stream without an end included, until the client is gone. */
export async function send(response: Response, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  const headers: Record<string, string | string[]> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  outgoing.writeHead(response.status, headers);
  // Whoever listens for events (a watch, an event stream) is to know that they are heard before there is one.
  let isBegun = false;
  const early = setImmediate(() => {
    if (!isBegun && !outgoing.destroyed) outgoing.flushHeaders();
  });
  if (response.body !== null) {
    const reader = response.body.getReader();
    // A stream without an end, such as a watch, is let go of when its reader hangs up.
    gone.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
    for (;;) {
      const { done, value } = await reader.read();
      isBegun = true;
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')]);
    }
  }
  clearImmediate(early);
  outgoing.end();
}

/** What a request says of itself, without what it says of its connection. */
export function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    if (/^(connection|transfer-encoding|keep-alive|upgrade|expect)$/i.test(name)) continue;
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
