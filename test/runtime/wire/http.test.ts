// The HTTP front against real sockets: everything a network can do to one exchange.
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpResponse as MswResponse, http as msw } from 'msw';
import { setupServer } from 'msw/node';
import { HttpFailure, type HttpRequest } from '../../../src/runtime/wire/http.ts';
import { createInProcessSend } from '../../../src/runtime/wire/http-in-process.ts';
import { createHttp } from '../../../src/runtime/wire/network.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const network = () => {
  const front = createHttp();
  closers.push(front.close);
  return front.send;
};

describe('an exchange over the network', () => {
  it('gives status, headers, cookies, text and bytes', async () => {
    const url = await serve((_, response) => {
      response.writeHead(418, { 'Content-Type': 'text/plain', 'Set-Cookie': ['a=1; Path=/', 'b=2'] });
      response.end('tëa');
    });
    const answer = await network()(get(url));
    expect(answer.status).toBe(418);
    expect(answer.headers['content-type']).toBe('text/plain');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.cookies).toEqual(['a=1; Path=/', 'b=2']);
    expect(answer.text).toBe('tëa');
    expect(Buffer.from(answer.bytes).toString('hex')).toBe('74c3ab61');
  });

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)('sends %s with and without a body', async (method) => {
    const seen: string[] = [];
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      seen.push(`${request.method} ${body}`);
      response.end();
    });
    const send = network();
    await send({ ...get(url), method });
    await send({ ...get(url), method, body: 'a=b' });
    await send({ ...get(url), method, body: new Uint8Array([104, 105]) });
    expect(seen).toEqual([`${method} `, `${method} a=b`, `${method} hi`]);
  });

  it('follows no redirect', async () => {
    let visits = 0;
    const elsewhere = await serve((_, response) => {
      visits += 1;
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(302, { Location: elsewhere }).end());
    expect((await network()(get(url))).status).toBe(302);
    expect(visits).toBe(0);
  });

  it.each([429, 500, 503])('sends a request that meets %d once only', async (status) => {
    let visits = 0;
    const url = await serve((_, response) => {
      visits += 1;
      response.writeHead(status, { 'Retry-After': '0' }).end();
    });
    expect((await network()(get(url))).status).toBe(status);
    expect(visits).toBe(1);
  });

  it('keeps connections where it may and opens a new one where it must', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    });
    const send = network();
    await send(get(url));
    await send(get(url));
    expect(ports.size).toBe(1);
    await send({ ...get(url), connection: 'fresh' });
    expect(ports.size).toBe(2);
  });

  it('reads a compressed answer', async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('hi')),
    );
    expect((await network()(get(url))).text).toBe('hi');
  });
});

describe('an exchange that fails', () => {
  it('gives up an answer that is too large', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(5000)));
    const failure = await failed(network()({ ...get(url), maxBytes: 4999 }));
    expect([failure.kind, failure.sent]).toEqual(['too-large', 'perhaps']);
    expect(failure.message).toContain('4999 bytes');
  });

  it('accepts an answer of exactly the largest size', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(5000)));
    expect((await network()({ ...get(url), maxBytes: 5000 })).text).toHaveLength(5000);
  });

  it('counts the size after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const url = await serve((_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb));
    expect((await failed(network()({ ...get(url), maxBytes: 100_000 }))).kind).toBe('too-large');
  });

  it('calls a truncated body a broken exchange', async () => {
    const url = await tcp((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":'));
    });
    const failure = await failed(network()(get(url)));
    expect([failure.kind, failure.sent]).toEqual(['broken', 'perhaps']);
  });

  it('calls an unfinished chunked body a broken exchange', async () => {
    const url = await tcp((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n'));
    });
    expect((await failed(network()(get(url)))).kind).toBe('broken');
  });

  it('says that a request may have arrived when the connection is reset', async () => {
    const url = await tcp((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
    });
    const failure = await failed(network()({ ...get(url), method: 'POST', body: 'x' }));
    expect([failure.kind, failure.sent]).toEqual(['broken', 'perhaps']);
    expect(failure.message).toContain('ECONNRESET');
  });

  it('says that a request may have arrived when the server closes without a word', async () => {
    const url = await tcp((socket) => {
      socket.once('data', () => socket.end());
    });
    expect((await failed(network()(get(url)))).sent).toBe('perhaps');
  });

  it('says that nothing was sent when nobody listens', async () => {
    const url = await serve((_, response) => response.end());
    await closers.pop()!();
    const failure = await failed(network()(get(url)));
    expect([failure.kind, failure.sent]).toEqual(['unreachable', 'nothing']);
    expect(failure.message).toContain('ECONNREFUSED');
  });

  it('says that nothing was sent when the name does not exist', async () => {
    const failure = await failed(network()(get('http://no-such-host.invalid/')));
    expect([failure.kind, failure.sent]).toEqual(['unreachable', 'nothing']);
  });

  it('ends at the deadline when no answer comes', async () => {
    const url = await serve(() => undefined);
    const failure = await failed(network()({ ...get(url), deadlineMs: 60 }));
    expect([failure.kind, failure.sent]).toEqual(['timeout', 'perhaps']);
    expect(failure.message).toContain('0.06 s');
  });

  it('ends at the deadline when the answer only trickles', async () => {
    const url = await serve((_, response) => {
      const drip = setInterval(() => response.write('x'), 10);
      response.once('close', () => clearInterval(drip));
    });
    expect((await failed(network()({ ...get(url), deadlineMs: 120 }))).kind).toBe('timeout');
  });

  it('stops when the caller does', async () => {
    const stop = new AbortController();
    const url = await serve(() => stop.abort());
    const failure = await failed(network()({ ...get(url), signal: stop.signal }));
    expect([failure.kind, failure.sent]).toEqual(['aborted', 'perhaps']);
  });

  it.each([new DOMException('20 s', 'TimeoutError'), Object.assign(new Error('120 s'), { code: 'API_TIMEOUT' })])(
    'is late, and not stopped by its caller, when the reason is a time that ran out: %s',
    async (reason) => {
      const stop = new AbortController();
      const url = await serve(() => stop.abort(reason));
      const failure = await failed(network()({ ...get(url), signal: stop.signal }));
      expect([failure.kind, failure.sent]).toEqual(['timeout', 'perhaps']);
    },
  );

  it('sends nothing for a caller who stopped already', async () => {
    let visits = 0;
    const url = await serve((_, response) => {
      visits += 1;
      response.end();
    });
    const late = AbortSignal.abort(new DOMException('time', 'TimeoutError'));
    expect((await failed(network()({ ...get(url), signal: late }))).kind).toBe('timeout');
    const failure = await failed(network()({ ...get(url), signal: AbortSignal.abort() }));
    expect([failure.kind, failure.sent, visits]).toEqual(['aborted', 'nothing', 0]);
  });

  it('leaves no listener on the signal of a finished call', async () => {
    const url = await serve((_, response) => response.end());
    const { signal } = new AbortController();
    const send = network();
    const added: string[] = [];
    const removed: string[] = [];
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      added.push(given[0]);
      addEventListener.apply(signal, given);
    };
    signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
      removed.push(given[0]);
      removeEventListener.apply(signal, given);
    };
    await send({ ...get(url), signal });
    await new Promise((resolve) => setImmediate(resolve));
    expect(removed.length).toBeGreaterThanOrEqual(added.length);
  });

  it.each(['nonsense', 'ftp://h/', 'file:///etc/passwd'])('refuses %s as an address', async (url) => {
    const failure = await failed(network()(get(url)));
    expect([failure.kind, failure.sent]).toEqual(['invalid', 'nothing']);
  });

  it('keeps path, query and credentials of the address out of its messages', async () => {
    const failure = await failed(network()(get('http://user:pass@no-such-host.invalid/path?key=value')));
    expect(failure.message).not.toMatch(/user|pass|path|key/);
  });
});

describe('TLS', () => {
  const pem = (part: string): string =>
    readFileSync(new URL(`../../fixtures/tls/self-signed.${part}.pem`, import.meta.url), 'utf8');
  const secured = (listener: RequestListener) =>
    listen(createHttpsServer({ cert: pem('crt'), key: pem('key') }, listener), 'https');

  it('refuses a certificate that nobody vouches for, before anything is sent', async () => {
    let visits = 0;
    const url = await secured((_, response) => {
      visits += 1;
      response.end();
    });
    const failure = await failed(network()(get(url)));
    expect([failure.kind, failure.sent, visits]).toEqual(['tls', 'nothing', 0]);
    expect(failure.message).toContain('SELF_SIGNED');
  });

  it('accepts it when its CA is given, or when the check is switched off', async () => {
    const url = await secured((_, response) => response.end('ok'));
    const send = network();
    expect((await send({ ...get(url), tls: { ca: pem('crt') } })).text).toBe('ok');
    expect((await send({ ...get(url), tls: { verify: 'off' } })).text).toBe('ok');
    expect((await failed(send(get(url)))).kind).toBe('tls');
  });

  it('says that a request may have arrived when the connection breaks off, be it a new or a kept one', async () => {
    let visits = 0;
    const url = await secured((request, response) => {
      visits += 1;
      if (request.url === '/well') response.end('ok');
      else request.socket.destroy();
    });
    const send = network();
    const posted = { ...get(url), method: 'POST', body: 'x', tls: { verify: 'off' } } as const;
    const fresh = await failed(send(posted));
    await send({ ...posted, url: `${url}well` });
    const kept = await failed(send(posted));
    expect([fresh.sent, kept.sent, visits]).toEqual(['perhaps', 'perhaps', 3]);
  });

  it('says that nothing was sent when the other side speaks no TLS', async () => {
    const url = await serve((_, response) => response.end());
    const failure = await failed(network()(get(url.replace('http:', 'https:'))));
    expect([failure.kind, failure.sent]).toEqual(['tls', 'nothing']);
  });
});

describe('an exchange through msw', () => {
  it('reaches the handler', async () => {
    const server = setupServer(
      msw.post('http://cloud.example/api', async ({ request }) => {
        return MswResponse.text(`got ${await request.text()}`);
      }),
    );
    server.listen({ onUnhandledRequest: 'error' });
    closers.push(() => server.close());
    const answer = await network()({ ...get('http://cloud.example/api'), method: 'POST', body: 'a=b' });
    expect(answer.text).toBe('got a=b');
  });
});

describe('an exchange within the process', () => {
  it('hands over the request and gives back the answer', async () => {
    const send = createInProcessSend(async (request) => {
      const headers = new Headers({ 'X-Seen': `${request.method} ${new URL(request.url).pathname}` });
      headers.append('Set-Cookie', 'a=1');
      headers.append('Set-Cookie', 'b=2');
      return new Response(`${request.headers.get('x-mine')} ${await request.text()}`, { status: 201, headers });
    });
    const answer = await send({ ...get('http://h/p'), method: 'POST', body: 'body', headers: { 'X-Mine': 'head' } });
    expect(answer.status).toBe(201);
    expect(answer.headers['x-seen']).toBe('POST /p');
    expect(answer.cookies).toEqual(['a=1', 'b=2']);
    expect(answer.text).toBe('head body');
  });

  it('keeps to the deadline', async () => {
    const send = createInProcessSend(() => new Promise(() => {}));
    expect((await failed(send({ ...get('http://h/'), deadlineMs: 20 }))).kind).toBe('timeout');
  });

  it('stops when the caller does', async () => {
    const stop = new AbortController();
    const send = createInProcessSend(() => {
      stop.abort();
      return new Promise(() => {});
    });
    const failure = await failed(send({ ...get('http://h/'), signal: stop.signal }));
    expect([failure.kind, failure.sent]).toEqual(['aborted', 'perhaps']);
  });

  it('gives up an answer that is too large', async () => {
    const send = createInProcessSend(() => new Response('x'.repeat(11)));
    expect((await failed(send({ ...get('http://h/'), maxBytes: 10 }))).kind).toBe('too-large');
  });

  it('calls a handler that throws a broken exchange', async () => {
    const send = createInProcessSend(() => {
      throw new Error('inside');
    });
    const failure = await failed(send(get('http://h/')));
    expect(failure.kind).toBe('broken');
    expect(failure.message).not.toContain('inside');
  });
});

function get(url: string): HttpRequest {
  return { method: 'GET', url, deadlineMs: 5000 };
}

async function failed(work: Promise<unknown>): Promise<HttpFailure> {
  const thrown = await work.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(HttpFailure);
  return thrown as HttpFailure;
}

function serve(listener: RequestListener): Promise<string> {
  return listen(createHttpServer(listener), 'http');
}

async function listen(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function tcp(onSocket: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
