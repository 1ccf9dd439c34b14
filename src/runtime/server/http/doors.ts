// Who may come in at all: checks against pages that point a browser at this server (DNS rebinding, foreign origins).

export interface Doors {
  /** Names that this server goes by, without port, in lower case. */
  readonly hosts: readonly string[];
  /** Origins of web pages that may talk to it besides those on its own hosts: `https://inspector.example.org`. */
  readonly origins: readonly string[];
}

/** What a server on this machine only goes by. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export type Refusal = { readonly status: 403; readonly why: string };

/**
 * Why a request is turned away; undefined when it may come in. A missing Origin is none of a browser's. Streamable HTTP
 * of revision 2025-11-25: an invalid Origin gets 403.
 */
export function refusalAtDoor(headers: Headers, { hosts, origins }: Doors): Refusal | undefined {
  const host = headers.get('host') ?? '';
  if (!hosts.includes(hostName(host))) return refuse('The Host header is none of this server.');
  const origin = headers.get('origin');
  if (origin === null || isAllowed(origin, { hosts, origins })) return undefined;
  return refuse('The Origin header is none that may use this server.');
}

/** Whether pages of that origin may read answers (CORS): only those that the operator named. */
export const mayRead = (origin: string | null, { origins }: Doors): boolean =>
  origin !== null && origins.includes(origin.toLowerCase());

const isAllowed = (origin: string, { hosts, origins }: Doors): boolean =>
  origins.includes(origin.toLowerCase()) ||
  hosts.includes(hostName(/^[a-z][a-z\d+.-]*:\/\/(.*)$/i.exec(origin)?.[1] ?? ''));

/** A host and perhaps a port, and nothing else: a URL's parser would read users, paths and backslashes into it. */
const authority = /^(\[[\da-f:.]+\]|[^\s:@/\\?#[\]]+)(?::\d{1,5})?$/i;

/** The name in a host with or without a port, in its usual form; empty for anything else. */
function hostName(text: string): string {
  const url = `http://${authority.exec(text)?.[1] ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}

const refuse = (why: string): Refusal => ({ status: 403, why });
