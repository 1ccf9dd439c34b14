// Numbers for Prometheus: calls by cloud, kind and result, how long they took, and what is open now.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { onObserved } from '../../observe.ts';

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
  countObserved(registers);
  return {
    count({ provider, effect, entry, result, ms }) {
      calls.inc({ provider, effect, entry, result });
      seconds.observe({ provider, effect }, ms / 1000);
    },
    page: async () => new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }),
  };
}

/** Questions, queues, breakers, jobs and look-ups, from now on. */
function countObserved(registers: Registry[]): void {
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Histogram({ name, help, labelNames, buckets: bounds, registers });
  const questions = counter(
    'virtspan_confirmations_total',
    'Calls that needed a person, by cloud and what came of it.',
    'provider',
    'verdict',
  );
  const turns = histogram(
    'virtspan_queue_seconds',
    'How long calls waited for their turn at a cloud, by whether it came.',
    'provider',
    'came',
  );
  const jobs = histogram(
    'virtspan_job_wait_seconds',
    'How long calls waited for the jobs that they began, by whether the end came in that time.',
    'provider',
    'ended',
  );
  const lookUps = counter('virtspan_look_ups_total', 'Look-ups of names and dependents, by who answered.', 'answer');
  const open = new Map<string, string>();
  const breakers = new Gauge({
    name: 'virtspan_breakers_open',
    help: 'Profiles that are left alone because their cloud does not answer.',
    labelNames: ['provider'],
    registers,
  });
  onObserved((event) => {
    switch (event.is) {
      case 'confirmation':
        return questions.inc({ provider: event.provider, verdict: event.verdict });
      case 'turn':
        return turns.observe({ provider: event.provider, came: event.came }, event.ms / 1000);
      case 'job':
        return jobs.observe({ provider: event.provider, ended: event.ended }, event.ms / 1000);
      case 'look-up':
        return lookUps.inc({ answer: event.answer });
      case 'breaker': {
        const { provider, profile, state } = event;
        if (state === 'open') open.set(`${provider}\n${profile}`, provider);
        else open.delete(`${provider}\n${profile}`);
        return breakers.set({ provider }, [...open.values()].filter((one) => one === provider).length);
      }
    }
  });
}
