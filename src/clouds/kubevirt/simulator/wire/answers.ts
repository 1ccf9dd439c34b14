// Answers of the simulated API server.
import type { Json } from '../../../../contract/tool.ts';
import { ApiFault } from '../engine/fault.ts';

export function jsonAnswer(body: Json, status = 200, warnings: readonly string[] = []): Response {
  const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-cache, private' });
  for (const warning of warnings) headers.append('warning', `299 - ${JSON.stringify(warning)}`);
  return new Response(JSON.stringify(body), { status, headers });
}

/** Actions answer without a body. */
export const emptyAnswer = (status: number): Response => new Response(null, { status });

export function textAnswer(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** The answer as the client wants it: as YAML where it asks for that first, without a body where it asks for none. */
export async function inForm({ method, headers, url }: Request, response: Response): Promise<Response> {
  const { status } = response;
  if (method === 'HEAD') return new Response(null, { status, headers: response.headers });
  // A watch stays a stream of JSON.
  // A watch has no end to wait for.
  const isWatch = /[?&]watch=(?!0|false)|\/watch\//.test(url);
  const isZipped = !isWatch && takesZipped(headers) && response.headers.get('content-type') === 'application/json';
  if (isZipped) return zipped(response);
  const isYaml = /^\s*application\/yaml/.test(headers.get('accept') ?? '');
  const isJson = response.headers.get('content-type') === 'application/json';
  if (!isYaml || !isJson) return response;
  const { stringify } = await import('yaml');
  const told = new Headers(response.headers);
  told.set('content-type', 'application/yaml');
  return new Response(stringify(await response.json()), { status, headers: told });
}

/** From this size on, in bytes, an API server packs what it sends to those who take it packed. */
const ZIPPED_FROM = 128 * 1024;

const takesZipped = (headers: Headers): boolean =>
  !/^\s*application\/yaml/.test(headers.get('accept') ?? '') && /\bgzip\b/.test(headers.get('accept-encoding') ?? '');

async function zipped(response: Response): Promise<Response> {
  const { status } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length < ZIPPED_FROM) return new Response(bytes, { status, headers: response.headers });
  const { gzipSync } = await import('node:zlib');
  const told = new Headers(response.headers);
  told.set('content-encoding', 'gzip');
  told.set('vary', 'Accept-Encoding');
  return new Response(gzipSync(bytes), { status, headers: told });
}

/** Any thrown thing as an answer; what is unexpected is a 500 of the simulator itself. */
export function refusal(thrown: unknown): Response {
  if (!(thrown instanceof ApiFault)) {
    const fault = new ApiFault(500, 'InternalError', `Internal error occurred: ${(thrown as Error).message}`);
    return jsonAnswer(fault.body(), 500);
  }
  if (thrown.reason !== undefined) return jsonAnswer(thrown.body(), thrown.status);
  return thrown.message === '' ? emptyAnswer(thrown.status) : textAnswer(thrown.message, thrown.status);
}
