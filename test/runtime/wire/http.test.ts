// The HTTP front against real sockets: what one exchange gives.
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpResponse as MswResponse, http as msw } from 'msw';
import { setupServer } from 'msw/node';
import { createInProcessSend } from '../../../src/runtime/wire/http-in-process.ts';
import { closers, failed, get, network, serve } from './servers.ts';

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

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
