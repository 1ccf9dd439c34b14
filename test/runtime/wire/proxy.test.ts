// Which proxy is asked, and that requests really go by it.

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpFailure } from '../../../src/runtime/wire/http.ts';
import { createHttp } from '../../../src/runtime/wire/network.ts';
import { proxiesOf } from '../../../src/runtime/wire/proxy.ts';

const env = {
  HTTP_PROXY: 'plain.example:3128',
  https_proxy: 'http://joe:sesame@secure.example:3128',
  NO_PROXY: 'direct.example, .below.example,10.0.0.0/8, with.port:8443, [fd00::1]',
};

describe('the environment', () => {
  it.each([
    ['http://cloud.example/client/api', 'http://plain.example:3128'],
    ['https://cloud.example/client/api', 'http://joe:sesame@secure.example:3128'],
    ['https://direct.example', undefined],
    ['https://www.direct.example', undefined],
    ['https://notdirect.example', 'http://joe:sesame@secure.example:3128'],
    ['https://www.below.example', undefined],
    ['https://10.9.8.7:6443', undefined],
    ['https://11.9.8.7:6443', 'http://joe:sesame@secure.example:3128'],
    ['https://with.port:8443', undefined],
    ['https://with.port', 'http://joe:sesame@secure.example:3128'],
    ['https://[fd00::1]:6443', undefined],
    ['http://localhost:8080', undefined],
    ['http://127.0.0.1:8080', undefined],
    ['http://[::1]:8080', undefined],
  ])('sends %s by %s', (url, proxy) => {
    expect(proxiesOf(env)(url)).toBe(proxy);
  });

  it('goes directly where it says nothing, and everywhere with *', () => {
    expect(proxiesOf({})('https://cloud.example')).toBeUndefined();
    expect(proxiesOf({ ...env, NO_PROXY: '*' })('https://cloud.example')).toBeUndefined();
  });

  it('never goes directly because the proxy is of another kind', async () => {
    const http = createHttp(proxiesOf({ HTTPS_PROXY: 'socks5://proxy.example' }));
    const failure = await http.send({ method: 'GET', url: 'https://cloud.example', deadlineMs: 5_000 }).catch((e) => e);
    expect(failure).toMatchObject({ kind: 'unreachable', sent: 'nothing' });
    expect((failure as HttpFailure).message).toContain('HTTPS_PROXY is a socks5 proxy');
  });
});

describe('a proxy', () => {
  const open: Server[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  const portOf = async (server: Server): Promise<number> => {
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const tls = {
    cert: readFileSync('test/fixtures/tls/self-signed.crt.pem', 'utf8'),
    key: readFileSync('test/fixtures/tls/self-signed.key.pem', 'utf8'),
  };

  /** A proxy that writes down where it was asked to go, and goes to `port` whatever it was. */
  const proxyTo = async (port: number, seen: string[], refuses?: number) => {
    const proxy = createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? 'nobody'}`);
      response.end('by the proxy');
    });
    proxy.on('connect', (request, socket, head) => {
      seen.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? 'nobody'}`);
      if (refuses !== undefined) {
        // Unread, it would never hear that the other side has gone.
        socket.resume().end(`HTTP/1.1 ${refuses} No\r\n\r\n`);
        return;
      }
      const target = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        target.write(head);
        target.pipe(socket).pipe(target);
      });
      target.on('error', () => socket.destroy()).on('close', () => socket.destroy());
      socket.on('error', () => target.destroy()).on('close', () => target.destroy());
    });
    return `http://joe:sesame@127.0.0.1:${await portOf(proxy)}`;
  };

  it.each(['kept', 'fresh'] as const)('is the way for https and http, on %s connections', async (connection) => {
    const seen: string[] = [];
    const server = createTlsServer(tls, (request, response) => response.end(`there: ${request.headers.host}`));
    const proxy = await proxyTo(await portOf(server as unknown as Server), seen);
    const http = createHttp();
    const ask = (url: string) =>
      http.send({ method: 'GET', url, deadlineMs: 20_000, proxy, connection, tls: { verify: 'off' } });
    expect((await ask('https://cloud.example:6443/x')).text).toBe('there: cloud.example:6443');
    expect((await ask('http://cloud.example/x')).text).toBe('by the proxy');
    const who = `Basic ${Buffer.from('joe:sesame').toString('base64')}`;
    expect(seen).toEqual([`CONNECT cloud.example:6443 ${who}`, `GET http://cloud.example/x ${who}`]);
    http.close();
  });

  it('that refuses is no answer of the server: nothing was sent', async () => {
    const seen: string[] = [];
    const proxy = await proxyTo(9, seen, 407);
    const http = createHttp();
    const url = 'https://cloud.example:6443/x';
    const failure = await http.send({ method: 'POST', url, body: '{}', deadlineMs: 20_000, proxy }).catch((e) => e);
    expect(failure).toBeInstanceOf(HttpFailure);
    expect(failure).toMatchObject({ sent: 'nothing' });
    expect((failure as HttpFailure).message).toContain('the proxy answered 407');
    expect(JSON.stringify([failure, (failure as HttpFailure).message])).not.toContain('sesame');
    http.close();
  });
});
