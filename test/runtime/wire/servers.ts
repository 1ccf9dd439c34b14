// Servers of this machine that answer as a test wants, and the exchange that meets them.
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import { HttpFailure, type HttpRequest } from '../../../src/runtime/wire/http.ts';
import { createHttp } from '../../../src/runtime/wire/network.ts';

export const closers: (() => unknown)[] = [];

export const network = () => {
  const front = createHttp();
  closers.push(front.close);
  return front.send;
};

export function get(url: string): HttpRequest {
  return { method: 'GET', url, deadlineMs: 5000 };
}

export async function failed(work: Promise<unknown>): Promise<HttpFailure> {
  const thrown = await work.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(HttpFailure);
  return thrown as HttpFailure;
}

export function serve(listener: RequestListener): Promise<string> {
  return listen(createHttpServer(listener), 'http');
}

export async function listen(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
