// Numbers for Prometheus: calls by cloud, kind and result, how long they took, and what is open now.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted of a call; every member has few values. */
export interface CountedCall {
  readonly provider: string;
  readonly effect: string;
  readonly entry: string;
  readonly result: string;
  readonly ms: number;
}

export interface Metrics {
  count(call: CountedCall): void;
  /** The page that Prometheus reads. */
  page(): Promise<Response>;
}

const bounds = [0.005, 0.02, 0.1, 0.5, 1, 5, 15, 60, 300, 1800];

/** `running` and `sessions` are asked when the page is read. */
export function createMetrics(now: { readonly running: () => number; readonly sessions: () => number }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'virtspan_' });
  const calls = new Counter({
    name: 'virtspan_calls_total',
    help: 'Calls that ended, by cloud, effect, way in, and result: success or the code of the error.',
    labelNames: ['provider', 'effect', 'entry', 'result'],
    registers,
  });
  const seconds = new Histogram({
    name: 'virtspan_call_seconds',
    help: 'How long calls took, waits for jobs and people included.',
    labelNames: ['provider', 'effect'],
    buckets: bounds,
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(read());
      },
    });
  };
  gauge('virtspan_calls_running', 'Calls under way.', now.running);
  gauge('virtspan_sessions', 'Open sessions of clients that initialised.', now.sessions);
  return {
    count({ provider, effect, entry, result, ms }) {
      calls.inc({ provider, effect, entry, result });
      seconds.observe({ provider, effect }, ms / 1000);
    },
    page: async () => new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }),
  };
}
