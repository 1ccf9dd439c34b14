// Remembers what runs over many machines left undone, so that it can be tried again.
import { trimTo } from '../../../contract/collections.ts';
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

/** What was kept of a run. */
interface Left {
  readonly what: string;
  readonly left: readonly Item[];
}

export interface RunBook {
  /** Keeps what is left of a run of a principal; returns its name. */
  keep(principal: string, what: string, left: readonly Item[]): string;
  /** What was kept under a name, for the one who made it; undefined for everybody else. */
  find(principal: string, run: string): Left | undefined;
}

/** Of each principal, so that nobody's many runs push out another's. */
const mostRuns = 50;
/** Those who ran something longest ago are forgotten. */
const mostPrincipals = 1_000;

export function createRunBook(): RunBook {
  const books = new Map<string, Map<string, Left>>();
  let last = 0;
  return {
    keep(principal, what, left) {
      last += 1;
      const run = `run-${last}`;
      const book = books.get(principal) ?? new Map<string, Left>();
      book.set(run, { what, left });
      trimTo(book, mostRuns);
      books.delete(principal);
      books.set(principal, book);
      trimTo(books, mostPrincipals);
      return run;
    },
    find: (principal, run) => books.get(principal)?.get(run),
  };
}
