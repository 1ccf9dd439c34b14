// One request of revision 2026-07-28 and its answer: JSON where nothing is told on the way, a stream of events otherwise.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage, JSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import { serialise } from '../wire.ts';
import { statusOf } from './replies.ts';

/** A server of its own for one exchange; it is closed with the wire. */
export type Connect = (wire: Transport) => Promise<void>;

/** After so long without a word the answer begins as a stream, and goes on with comments: proxies cut silent ones off. */
const silenceMs = 10_000;

/** Whoever hangs up has cancelled (revision 2026-07-28, Streamable HTTP). */
export async function exchange(request: JSONRPCRequest, connect: Connect, signal: AbortSignal): Promise<Response> {
  const wire = new PostWire();
  await connect(wire);
  // Whoever has left already never asked: nothing is begun for them.
  if (signal.aborted) {
    await wire.close();
    return hungUp();
  }
  const hangUp = (): void => void wire.close();
  signal.addEventListener('abort', hangUp, { once: true });
  wire.take(request);
  const first = await wire.next(silenceMs);
  if (first === 'closed') return hungUp();
  if (first !== 'silence' && isAnswer(first)) {
    signal.removeEventListener('abort', hangUp);
    await wire.close();
    const status = statusOf(first as { error?: { code: number } });
    return new Response(serialise(first), { status, headers: { 'content-type': 'application/json' } });
  }
  return new Response(events(wire, first), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'x-accel-buffering': 'no' },
  });
}

/** Nobody reads it. */
const hungUp = (): Response => new Response(null, { status: 499 });

type Heard = JSONRPCMessage | 'silence' | 'closed';

function events(wire: PostWire, first: Heard): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let ahead: Heard | undefined = first;
  return new ReadableStream({
    async pull(controller) {
      const heard = ahead ?? (await wire.next(silenceMs));
      ahead = undefined;
      if (heard === 'closed') return controller.close();
      if (heard === 'silence') return controller.enqueue(encoder.encode(': waiting\n\n'));
      controller.enqueue(encoder.encode(`event: message\ndata: ${serialise(heard)}\n\n`));
      if (!isAnswer(heard)) return;
      controller.close();
      await wire.close();
    },
    cancel: () => wire.close(),
  });
}

const isAnswer = (message: JSONRPCMessage): boolean => !('method' in message);

/** The wire of one exchange: takes one message in, keeps what goes out until it is fetched. */
class PostWire implements Transport {
  onmessage?: NonNullable<Transport['onmessage']>;
  onclose?: () => void;
  onerror?: (error: Error) => void;
  readonly #out: JSONRPCMessage[] = [];
  #wake: () => void = () => {};
  #isClosed = false;

  async start(): Promise<void> {}

  take(request: JSONRPCRequest): void {
    this.onmessage?.(request);
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (this.#isClosed) return;
    this.#out.push(message);
    this.#wake();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#wake();
    this.onclose?.();
  }

  async next(ms: number): Promise<Heard> {
    if (this.#out.length === 0 && !this.#isClosed) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
    }
    return this.#out.shift() ?? (this.#isClosed ? 'closed' : 'silence');
  }
}
