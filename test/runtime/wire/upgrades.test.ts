// Websockets at a server: what is refused, what ends them, and clients that offer another protocol with every request.
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Handle } from '../../../src/contract/cloud.ts';
import { Conversation, type Peer } from '../../../src/contract/conversation.ts';
import { type Listening, listen } from '../../../src/runtime/wire/listen.ts';

const open: Listening[] = [];
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close();
});

async function serve(handle: Handle): Promise<Listening> {
  const listening = await listen(handle, 0, { websockets: true });
  open.push(listening);
  return listening;
}

const clientOf = ({ url }: Listening, protocols: readonly string[] = []) =>
  new WebSocket(`${url.replace('http', 'ws')}/some/where?x=1`, [...protocols]);

/** Everything that a raw request gets until the connection ends. */
async function rawly(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await once(socket, 'close');
  return said;
}

const echo = new Conversation(['v2', 'v1'], (peer) => peer.onBytes((bytes) => peer.send(bytes)));

describe('a request for a websocket', () => {
  it('is answered as any other when there is none, and the connection ends', async () => {
    const seen: string[] = [];
    const listening = await serve(async ({ method, url, headers }) => {
      seen.push(`${method} ${new URL(url).pathname}${new URL(url).search} ${headers.get('upgrade')}`);
      return new Response('Not you.', { status: 403 });
    });
    const client = clientOf(listening);
    const [, response] = await once(client, 'unexpected-response');
    client.on('error', () => {});
    expect([response.statusCode, response.headers.connection]).toEqual([403, 'close']);
    expect(seen).toEqual(['GET /some/where?x=1 websocket']);
    client.terminate();
  });

  it('agrees on a subprotocol that both speak, and carries bytes both ways', async () => {
    const client = clientOf(await serve(async () => echo), ['v0', 'v1']);
    await once(client, 'open');
    expect(client.protocol).toBe('v1');
    client.send(Buffer.from([1, 2, 3]));
    const [bytes] = await once(client, 'message');
    expect([...bytes]).toEqual([1, 2, 3]);
    client.close();
    await once(client, 'close');
  });

  it('is cut off without a word when the handler breaks', async () => {
    const { port } = await serve(async () => {
      throw new Error('secret detail');
    });
    const said = await rawly(port, ['GET / HTTP/1.1', 'Host: a', 'Connection: Upgrade', 'Upgrade: websocket']);
    expect(said).toBe('');
  });

  it('is refused without the key that belongs to it', async () => {
    const { port } = await serve(async () => echo);
    const said = await rawly(port, ['GET / HTTP/1.1', 'Host: a', 'Connection: Upgrade', 'Upgrade: websocket']);
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('an open websocket', () => {
  const begun = async (): Promise<{ listening: Listening; client: WebSocket; peer: Peer; ended: Promise<void> }> => {
    let ended: Promise<void> | undefined;
    let peer: Peer | undefined;
    const listening = await serve(
      async () =>
        new Conversation([], (other) => {
          peer = other;
          ended = new Promise((resolve) => other.onEnd(resolve));
        }),
    );
    const client = clientOf(listening);
    client.on('error', () => {});
    await once(client, 'open');
    return { listening, client, peer: peer!, ended: ended! };
  };

  it('ends at a message that is too long', async () => {
    const { client, ended } = await begun();
    client.send(Buffer.alloc(1024 * 1024 + 1));
    await Promise.all([ended, once(client, 'close')]);
  });

  it('ends with the code and reason that are given, and takes nothing more', async () => {
    const { client, peer, ended } = await begun();
    peer.close(4001, 'enough');
    const [code, reason] = await once(client, 'close');
    expect([code, String(reason)]).toEqual([4001, 'enough']);
    await ended;
    expect(() => peer.send(new Uint8Array([1]))).not.toThrow();
  });

  it('ends with the server', async () => {
    const { listening, client, ended } = await begun();
    open.splice(open.indexOf(listening), 1);
    await Promise.all([listening.close(), once(client, 'close'), ended]);
  });
});

it('reads a request that offers HTTP/2 as one that does not', async () => {
  const { port } = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    return new Response(`${request.method} ${pathname} ${await request.text()} ${request.headers.get('upgrade')}`);
  });
  const said = await rawly(port, [
    ...['POST /api HTTP/1.1', 'Host: a', 'Connection: Upgrade, close', 'Upgrade: h2c', 'Content-Length: 4', '', 'body'],
  ]);
  expect(said).toMatch(/^HTTP\/1\.1 200 [\s\S]*POST \/api body null/);
});
