// The real network: straight to the server, or by the proxy that was asked for.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { openDirect } from './direct.ts';
import { exchange } from './exchange.ts';
import { HttpFailure, noUrl, originOf, type Send, stoppedFailure } from './http.ts';
import { ProxyAgents, type ProxyFor } from './proxy.ts';

/**
 * The real network. Straight to the server with Node's own client; by a proxy with got, which is loaded only then: it took
 * as long as the rest of a first call, and half of every later exchange.
 */
export function createHttp(proxyFor: ProxyFor = () => undefined): { readonly send: Send; readonly close: () => void } {
  const proxies = new ProxyAgents();
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  return {
    send: async (request) => {
      if (!/^https?:/i.test(request.url)) throw noUrl();
      if (request.signal?.aborted) throw stoppedFailure(request.signal, 'nothing', originOf(request.url));
      const proxy = request.proxy ?? chosenBy(proxyFor, request.url);
      if (proxy === undefined) return exchange(request, (ear) => openDirect(request, agents, ear));
      const [{ openByProxy }, by] = await Promise.all([
        import('./by-proxy.ts'),
        proxies.of(proxy, request.connection ?? 'kept'),
      ]);
      return exchange(request, (ear) => openByProxy(request, by, ear));
    },
    close: () => {
      proxies.close();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
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
