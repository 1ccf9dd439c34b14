// A request as the servlet sees it: query and form fields together, cookies, and what the web server itself refuses.

/** A request that got as far as the API. */
export interface Incoming {
  readonly method: string;
  /** Parameters as they were spelled; of several with one name only the one that counts. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** Value by lower-case name. */
  readonly param: (name: string) => string | undefined;
  readonly cookie: (name: string) => string | undefined;
}

/** A refusal by the web server in front of the API: a page in HTML, no envelope. */
export interface Rejected {
  readonly status: number;
  readonly title: string;
}

/** Request line and headers together, in bytes; Jetty's default buffer. */
const MAX_HEADER = 8192;
/** Body of a form, in bytes. */
const MAX_FORM = 1_048_576;

/** Takes a request apart. Query beats body, and the last of several values with one name counts. */
export async function readRequest(request: Request): Promise<Incoming | Rejected> {
  const { method } = request;
  const mark = request.url.indexOf('?');
  // CloudStack's web.xml maps its servlet to /api/*, and the servlet reads parameters only: what stands below is passed over.
  if (!/\/api(?:\/|$)/.test(new URL(request.url).pathname)) return { status: 404, title: 'Not Found' };
  if (method !== 'GET' && method !== 'POST') return { status: 405, title: 'Method Not Allowed' };
  if (request.url.length > MAX_HEADER) return { status: 414, title: 'URI Too Long' };
  if (request.url.length + headerLength(request) > MAX_HEADER) {
    return { status: 431, title: 'Request Header Fields Too Large' };
  }
  const byName = new Map<string, string>();
  if (method === 'POST' && isForm(request)) {
    const body = await request.text();
    if (Buffer.byteLength(body) > MAX_FORM) return { status: 404, title: 'Not Found' };
    for (const [name, value] of new URLSearchParams(body)) byName.set(name, value);
  }
  if (mark >= 0) for (const [name, value] of new URLSearchParams(request.url.slice(mark + 1))) byName.set(name, value);

  const lower = new Map<string, string>();
  for (const [name, value] of byName) lower.set(name.toLowerCase(), value);
  return {
    method,
    pairs: [...byName],
    param: (name) => lower.get(name),
    cookie: (name) => cookies(request.headers.get('cookie') ?? '').get(name),
  };
}

/** The command that a request names: what a faults file calls an operation. */
export async function operationOf(request: Request): Promise<string> {
  const incoming = await readRequest(request);
  return 'pairs' in incoming ? (incoming.param('command') ?? '') : '';
}

function headerLength(request: Request): number {
  let length = request.method.length + 11;
  request.headers.forEach((value, name) => {
    length += name.length + value.length + 4;
  });
  return length;
}

function isForm(request: Request): boolean {
  const type = request.headers.get('content-type') ?? '';
  return type === '' || type.startsWith('application/x-www-form-urlencoded');
}

function cookies(header: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of header.split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) found.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  return found;
}
