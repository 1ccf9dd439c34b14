// Requests for a websocket, at a server whose answers may go on as one (RFC 6455).
import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Handle } from '../../contract/cloud.ts';
import { Conversation, type Peer } from '../../contract/conversation.ts';
import { headersOf, send } from './node-http.ts';

/** Longest message that is read, in bytes. */
const MAX_MESSAGE = 1024 * 1024;

/** Hands what asks for a websocket to `handle`. Returns what ends all that are open. */
export function takeUpgrades(server: Server | TlsServer, handle: Handle, scheme: string): () => void {
  const open = new Set<Duplex>();
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (incoming.headers.upgrade?.toLowerCase() !== 'websocket') return asPlain(server, scheme, incoming, socket, head);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(handle, scheme, incoming, socket, head).catch(() => socket.destroy());
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}

/** Clients of Java offer HTTP/2 with every request: such a one is read again, without the offer. */
function asPlain(
  server: Server | TlsServer,
  scheme: string,
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() !== 'upgrade') lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit(scheme === 'https' ? 'secureConnection' : 'connection', socket);
}

async function converse(
  handle: Handle,
  scheme: string,
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  const headers = headersOf(incoming);
  headers.set('upgrade', 'websocket');
  const address = `${scheme}://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`;
  const method = incoming.method ?? 'GET';
  const response = await handle(new Request(address, { method, headers, signal: gone.signal }));
  if (!(response instanceof Conversation)) return refuse(response, incoming, socket, gone.signal);
  const { WebSocketServer } = await import('ws');
  const { subprotocols } = response;
  new WebSocketServer({
    ...{ noServer: true, clientTracking: false, maxPayload: MAX_MESSAGE },
    handleProtocols: (offered) => subprotocols.find((known) => offered.has(known)) ?? false,
  }).handleUpgrade(incoming, socket, head, (client) => response.begin(peerOf(client)));
}

/** An answer as to any other request; the connection ends with it. */
async function refuse(response: Response, incoming: IncomingMessage, socket: Duplex, gone: AbortSignal): Promise<void> {
  const outgoing = new ServerResponse(incoming);
  outgoing.shouldKeepAlive = false;
  outgoing.assignSocket(socket as Socket);
  outgoing.once('finish', () => socket.end());
  await send(response, outgoing, gone);
}

function peerOf(client: WebSocket): Peer {
  // What breaks the protocol ends the connection; `close` tells of it.
  client.on('error', () => client.terminate());
  return {
    send: (bytes) => {
      if (client.readyState === client.OPEN) client.send(bytes, { binary: true });
    },
    close: (code, reason) => client.close(code, reason),
    onBytes: (listener) => void client.on('message', (data: Buffer) => listener(data)),
    onEnd: (listener) => void client.once('close', listener),
  };
}
