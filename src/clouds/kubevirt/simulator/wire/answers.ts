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

/** Any thrown thing as an answer; what is unexpected is a 500 of the simulator itself. */
export function refusal(thrown: unknown): Response {
  if (!(thrown instanceof ApiFault)) {
    const fault = new ApiFault(500, 'InternalError', `Internal error occurred: ${(thrown as Error).message}`);
    return jsonAnswer(fault.body(), 500);
  }
  if (thrown.reason !== undefined) return jsonAnswer(thrown.body(), thrown.status);
  return thrown.message === '' ? emptyAnswer(thrown.status) : textAnswer(thrown.message, thrown.status);
}
