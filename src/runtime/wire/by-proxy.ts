// An exchange by a proxy, carried by got: its timings tell the way to the proxy from the line to the server.
import { got } from 'got';
import type { Ear, Line } from './exchange.ts';
import { type HttpRequest, usualHeaders } from './http.ts';
import type { WireAgents } from './proxy.ts';
import { tlsOptions } from './tls-of-got.ts';

/** What holds for every request, settled once: got takes its time over each option that it is given. */
const client = got.extend({
  headers: { ...usualHeaders },
  followRedirect: false,
  throwHttpErrors: false,
  retry: { limit: 0 },
  https: { rejectUnauthorized: true },
});

/** Sends the request by the agents' proxy. Follows no redirect, and tries nothing twice. */
export function openByProxy(request: HttpRequest, agent: WireAgents, ear: Ear): Line {
  const stream = client.stream(request.url, particulars(request, agent));
  stream.once('response', ({ statusCode, headers }) => ear.head(statusCode, headers));
  stream.on('data', ear.data);
  stream.once('end', ear.end);
  stream.on('error', ear.failed);
  stream.once('close', ear.closed);
  return {
    sent() {
      const { timings, options } = stream;
      const isSecure = (options.url as URL | undefined)?.protocol === 'https:';
      const line = isSecure ? timings?.secureConnect : timings?.connect;
      return line === undefined ? 'nothing' : 'perhaps';
    },
    destroy: () => void stream.destroy(),
  };
}

/** What is this request's own. A GET with a body is sent as such. */
function particulars({ method, headers, body, tls }: HttpRequest, agent: WireAgents) {
  const hasBody = body !== undefined || method !== 'GET';
  return {
    ...{ method, agent },
    ...(headers === undefined ? {} : { headers: headers as Record<string, string | string[]> }),
    ...(hasBody ? { body: body ?? '' } : {}),
    ...(method === 'GET' && hasBody ? { allowGetBody: true } : {}),
    ...(tls === undefined ? {} : { https: tlsOptions(tls) }),
  };
}
