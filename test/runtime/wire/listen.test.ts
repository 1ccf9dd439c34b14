import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { adminLogin } from '../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { type Handle, type Listening, listen } from '../../../src/runtime/wire/listen.ts';
import { createCloud, signed } from '../../clouds/cloudstack/simulator/cloud.ts';

const open: Listening[] = [];
afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
});

async function serve(handle: Handle): Promise<Listening> {
  const listening = await listen(handle);
  open.push(listening);
  return listening;
}

describe('a simulator behind a socket', () => {
  it('answers the same as in process, by GET and by POST', async () => {
    const { url } = await serve(createCloud().simulator.handle);
    const fields = new URLSearchParams(signed('listZones', {}, adminLogin));
    const byGet = await fetch(`${url}/client/api?${fields.toString()}`);
    const byPost = await fetch(`${url}/client/api`, { method: 'POST', body: fields });
    expect(await byGet.json()).toMatchObject({ listzonesresponse: { count: 2 } });
    expect(await byPost.json()).toMatchObject({ listzonesresponse: { count: 2 } });
  });

  it('carries method, path, headers and body in, and status, headers and cookies out', async () => {
    const { url } = await serve(async (request) => {
      const headers = new Headers({
        'x-said': `${request.method} ${new URL(request.url).pathname} ${request.headers.get('x-asked')}`,
      });
      headers.append('set-cookie', 'a=1');
      headers.append('set-cookie', 'b=2');
      return new Response(await request.text(), { status: 532, headers });
    });
    const response = await fetch(`${url}/some/where?x=1`, {
      method: 'PUT',
      body: 'hello',
      headers: { 'x-asked': 'yes' },
    });
    expect([
      response.status,
      response.headers.get('x-said'),
      response.headers.getSetCookie(),
      await response.text(),
    ]).toEqual([532, 'PUT /some/where yes', ['a=1', 'b=2'], 'hello']);
  });

  it('leaves long URLs to the simulator', async () => {
    const { url } = await serve(createCloud().simulator.handle);
    expect((await fetch(`${url}/client/api?x=${'y'.repeat(20_000)}`)).status).toBe(414);
  });

  it('answers 500 when the simulator breaks, and goes on', async () => {
    let calls = 0;
    const { url } = await serve(async () => {
      calls += 1;
      if (calls === 1) throw new Error('secret detail');
      return new Response('fine');
    });
    const first = await fetch(url);
    expect([first.status, await first.text()]).toEqual([500, '']);
    expect(await (await fetch(url)).text()).toBe('fine');
  });

  it('lets go of a stream when the reader hangs up', async () => {
    let isCancelled = false;
    const ended = new Promise<void>((resolve) => {
      const handle: Handle = async () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.enqueue(new TextEncoder().encode('tick\n')),
            cancel: () => {
              isCancelled = true;
              resolve();
            },
          }),
        );
      void serve(handle).then(({ url }) => {
        const request = httpRequest(url, (response) => {
          response.once('data', () => request.destroy());
        });
        request.once('error', () => {});
        request.end();
      });
    });
    await ended;
    expect(isCancelled).toBe(true);
  });

  it('tells that a stream is heard before there is anything in it, as a watch of nothing new', async () => {
    const { url } = await serve(
      async () => new Response(new ReadableStream({}), { headers: { 'content-type': 'application/json' } }),
    );
    const stop = new AbortController();
    const response = await fetch(url, { signal: stop.signal });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    stop.abort();
  });

  it('listens on this machine only, and not at all after it was closed', async () => {
    const listening = await listen(async () => new Response('x'));
    expect(listening.url).toBe(`http://127.0.0.1:${listening.port}`);
    await listening.close();
    const refused = await new Promise<string | undefined>((resolve) => {
      const socket = connect(listening.port, '127.0.0.1');
      socket.once('connect', () => resolve(undefined));
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    });
    expect(refused).toBe('ECONNREFUSED');
  });

  it('answers whoever stands before the door when it closes, instead of cutting them off', async () => {
    const { port, close } = await listen(async (request) => new Response(await request.text()));
    let established = 0;
    const ends = Array.from(
      { length: 300 },
      () =>
        new Promise<string>((resolve) => {
          const call = httpRequest({ port, host: '127.0.0.1', method: 'POST', agent: false }, (response) => {
            response.resume().on('end', () => resolve('answered'));
          });
          call.on('socket', (socket) => socket.once('connect', () => (established += 1)));
          call.on('error', ({ code }: Error & { code?: string }) => resolve(code ?? 'no code'));
          call.end('hello');
        }),
    );
    while (established < 300) await new Promise((resolve) => setImmediate(resolve));
    await close();
    expect(new Set(await Promise.all(ends))).toEqual(new Set(['answered']));
  });

  it('says when the port is taken', async () => {
    const { port } = await serve(async () => new Response('x'));
    await expect(listen(async () => new Response('y'), port)).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('a client that dawdles', () => {
  it.each([
    ['in its headers', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le'],
    ['in its body', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nonly this'],
  ])('%s is told that it took too long, and hung up on', async (_, text) => {
    const asked: string[] = [];
    const handle: Handle = async (request) => {
      asked.push(await request.text());
      return new Response('done');
    };
    const listening = await listen(handle, 0, { requestMs: 200 });
    open.push(listening);
    const said = await new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(listening.port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => {
        heard += chunk.toString();
      });
      socket.once('close', () => resolve(heard));
      socket.on('error', () => {});
    });
    expect(said).toMatch(/^HTTP\/1\.1 408/);
    expect(asked).toEqual([]);
  });
});

describe('a body', () => {
  it('that nobody asks for is not read: whoever is turned away takes no memory', async () => {
    const { port } = await serve(async () => new Response('who are you?', { status: 401 }));
    const size = 48 * 1024 * 1024;
    const sent = await new Promise<{ readonly taken: number; readonly said: string }>((resolve) => {
      let said = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\n\r\n`);
        const piece = Buffer.alloc(64 * 1024, 'x');
        const more = (): void => {
          while (!socket.destroyed && socket.write(piece));
        };
        socket.on('drain', more);
        more();
      });
      socket.on('data', (chunk) => {
        said += chunk.toString();
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve({ taken: socket.bytesWritten, said }));
    });
    expect(sent.taken).toBeLessThan(size / 2);
    expect(sent.said === '' || sent.said.startsWith('HTTP/1.1 401')).toBe(true);
  });

  it('that is too long gets 413 by its length, or once it is', async () => {
    const listening = await listen(async (request) => new Response(await request.text()), 0, { maxBody: 10 });
    open.push(listening);
    const post = (body: string | ReadableStream) =>
      fetch(listening.url, { method: 'POST', body, duplex: 'half' } as RequestInit).then(({ status }) => status);
    expect(await post('0123456789')).toBe(200);
    expect(await post('0123456789a')).toBe(413);
    const pieces = new Blob(['01234', '56789', 'a']).stream();
    expect(await post(pieces)).toBe(413);
  });
});
