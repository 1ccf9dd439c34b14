// How far the clocks of this machine and of a server are apart, by what an answer says.
import type { HttpResponse } from './http.ts';

/** How far this machine's clock is ahead of the server's, in ms, by the Date header; undefined without one. */
export function skewMs({ headers }: Pick<HttpResponse, 'headers'>, now: number): number | undefined {
  const server = Date.parse(headers.date ?? '');
  return Number.isNaN(server) ? undefined : now - server;
}
