// A simulator whose exchanges go wrong as planned.

import type { Clock } from '../../contract/clock.ts';
import type { Handle } from '../../contract/cloud.ts';
import type { Faults } from '../../contract/faults.ts';
import { HungUp } from './hung-up.ts';

export interface FaultyParts {
  readonly faults: Faults | undefined;
  readonly clock: Clock;
  /** What the request asks for, as the faults file names it. */
  readonly operationOf: (request: Request) => Promise<string>;
}

/** The simulator itself where nothing is planned. */
export function faulty(handle: Handle, { faults, clock, operationOf }: FaultyParts): Handle {
  if (faults === undefined) return handle;
  return async (request) => {
    const fault = faults.exchange(await operationOf(request.clone()));
    if (fault !== undefined && fault.latencyMs > 0) await clock.sleep(fault.latencyMs, request.signal);
    if (fault?.connection === 'reset') throw new HungUp('A planned fault: the connection is reset.');
    const planned = fault?.answer;
    const response = dated(
      planned === undefined ? await handle(request) : new Response(bodyFor(planned), planned),
      clock.now() + faults.skewMs,
    );
    if (fault?.connection === 'lost') throw new HungUp('A planned fault: the answer is lost.');
    return fault?.connection === 'half' ? half(response) : response;
  };
}

/** The clock of an ahead or behind server. */
export function skewed(clock: Clock, faults: Faults | undefined): Clock {
  if (faults === undefined || faults.skewMs === 0) return clock;
  return {
    now: () => clock.now() + faults.skewMs,
    elapsed: () => clock.elapsed(),
    sleep: (ms, signal) => clock.sleep(ms, signal),
  };
}

/** 204, 205 and 304 take none. */
const bodyFor = ({ status, body }: { status: number; body: string }): string | null =>
  [204, 205, 304].includes(status) ? null : body;

function dated(response: Response, now: number): Response {
  response.headers.set('date', new Date(now).toUTCString());
  return response;
}

/** The first half of the first piece, and then nothing more. */
function half(response: Response): Response {
  const reader = response.body?.getReader();
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = isBegun ? undefined : (await reader?.read())?.value;
      isBegun = true;
      if (piece !== undefined && piece.length > 1) controller.enqueue(piece.subarray(0, piece.length >> 1));
      else controller.error(new HungUp('A planned fault: half of an answer.'));
    },
    cancel: (reason) => reader?.cancel(reason),
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
