// Remembers what runs over many machines left undone, so that it can be tried again.
import type { Order } from '../../../contract/survey.ts';
import type { Place } from './places.ts';

/** One machine of a run, and the call that changes it. */
export interface Item {
  readonly name: string;
  readonly where?: string;
  readonly state: string;
  readonly place: Place;
  readonly order: Order;
}

export interface RunBook {
  /** Keeps what is left of a run of a principal; returns its name. */
  keep(principal: string, what: string, left: readonly Item[]): string;
  /** What was kept under a name, for the one who made it; undefined for everybody else. */
  find(principal: string, run: string): { readonly what: string; readonly left: readonly Item[] } | undefined;
}

const mostRuns = 50;

export function createRunBook(): RunBook {
  const runs = new Map<string, { readonly principal: string; readonly what: string; readonly left: readonly Item[] }>();
  let last = 0;
  return {
    keep(principal, what, left) {
      last += 1;
      const run = `run-${last}`;
      runs.set(run, { principal, what, left });
      const [oldest] = runs.keys();
      if (runs.size > mostRuns && oldest !== undefined) runs.delete(oldest);
      return run;
    },
    find(principal, run) {
      const found = runs.get(run);
      return found?.principal === principal ? found : undefined;
    },
  };
}
