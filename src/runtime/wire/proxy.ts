// The way to a server by a proxy: which one the environment asks for, and the agents that go by it.
import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { BlockList, isIP } from 'node:net';

/** The proxy for a URL, itself a URL; undefined for the direct way. */
export type ProxyFor = (url: string) => string | undefined;

/** What got takes as `agent`. */
export interface WireAgents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/**
 * HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in either case, as curl and Kubernetes' clients read them: NO_PROXY lists hosts,
 * domains with all that is below them, addresses, networks, each with a port where it matters, or `*`. This machine is
 * never reached by a proxy. The function throws for a proxy of a kind that is not supported.
 */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): ProxyFor {
  const read = (name: string): string | undefined => env[name]?.trim() || env[name.toLowerCase()]?.trim() || undefined;
  const [http, https] = [read('HTTP_PROXY'), read('HTTPS_PROXY')].map(withScheme);
  if (http === undefined && https === undefined) return () => undefined;
  const exceptions = (read('NO_PROXY') ?? '').split(',').map((entry) => entry.trim().toLowerCase());
  return (url) => {
    const target = new URL(url);
    const proxy = target.protocol === 'https:' ? https : http;
    if (proxy === undefined || isLocal(target) || isExcepted(target, exceptions)) return undefined;
    const fault = proxyFault(proxy);
    if (fault === undefined) return proxy;
    // Going there directly is not what was asked for.
    throw new Error(`${target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'} ${fault}`);
  };
}

/** What is wrong with the address of a proxy; undefined when nothing is. It is never quoted: it may hold a password. */
export function proxyFault(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is no URL';
  const { protocol } = new URL(text);
  return protocol === 'http:' || protocol === 'https:'
    ? undefined
    : `is a ${protocol.slice(0, -1)} proxy; http and https are supported`;
}

/** Agents per proxy, made when first needed and kept for the next request. */
export class ProxyAgents {
  readonly #known = new Map<string, Promise<WireAgents>>();

  /** `fresh` agents open a connection for each request. */
  of(proxy: string, connection: 'kept' | 'fresh'): Promise<WireAgents> {
    const key = `${connection} ${proxy}`;
    let agents = this.#known.get(key);
    if (agents === undefined) {
      agents = agentsFor(proxy, connection === 'kept');
      this.#known.set(key, agents);
    }
    return agents;
  }

  close(): void {
    for (const agents of this.#known.values())
      void agents.then(({ http, https }) => [http, https].map((one) => one.destroy()));
    this.#known.clear();
  }
}

async function agentsFor(proxy: string, keepAlive: boolean): Promise<WireAgents> {
  const { HttpProxyAgent } = await import('http-proxy-agent');
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const https = new HttpsProxyAgent(proxy, { keepAlive });
  // A refusal of the proxy is none of the server's, which has seen nothing.
  https.on('proxyConnect', ({ statusCode }: { statusCode: number }, request: { destroy(error: Error): void }) => {
    if (statusCode === 200) return;
    request.destroy(Object.assign(new Error('refused by the proxy'), { code: `the proxy answered ${statusCode}` }));
  });
  // got asks for the class of Node's own module, of which it uses what every agent has.
  return { http: new HttpProxyAgent(proxy, { keepAlive }), https: https as unknown as HttpsAgent };
}

/** `proxy.example:3128` means http. */
const withScheme = (text: string | undefined): string | undefined =>
  text === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').toLowerCase();

function isLocal(target: URL): boolean {
  const host = hostOf(target);
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function isExcepted(target: URL, exceptions: readonly string[]): boolean {
  const host = hostOf(target);
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return exceptions.some((entry) => {
    if (entry === '') return false;
    if (entry === '*') return true;
    if (entry.includes('/')) return isWithin(host, entry);
    const [, name = entry, only] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
    if (only !== undefined && only !== port) return false;
    const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    return host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`));
  });
}

function isWithin(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  const family = isIP(host);
  if (family === 0 || isIP(address) !== family || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  const type = family === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(address, Number(bits), type);
  return list.check(host, type);
}
