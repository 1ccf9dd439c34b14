// Spans of calls, whoever keeps them: nothing is loaded and nothing is done where nobody does.
import { AsyncLocalStorage } from 'node:async_hooks';

export type Attributes = Readonly<Record<string, string | number>>;

/** Something that takes time. It ends once, with the kind of error where there was one. */
export interface Span {
  begin(name: string, attributes: Attributes): Span;
  end(error?: string): void;
}

export interface Tracer {
  /**
   * A request of a client. `traceparent` is what the client says it belongs to (W3C Trace Context), taken only in its proper
   * form; without one, the id of the call, as 32 digits, is the id of the trace.
   */
  request(name: string, attributes: Attributes, callId: string, traceparent: unknown): Span;
  /** Hands over what is left. */
  close(): Promise<void>;
}

const current = new AsyncLocalStorage<Span>();

/** Runs the work inside a span: what it begins belongs to that. */
export const inside = <T>(span: Span, work: () => T): T => current.run(span, work);

/** The span that this runs in. */
export const spanNow = (): Span | undefined => current.getStore();
