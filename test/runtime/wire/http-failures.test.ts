// The HTTP front against real sockets: everything a network can do to one exchange.
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closers, failed, get, listen, network, serve } from './servers.ts';

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
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

async function tcp(onSocket: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
