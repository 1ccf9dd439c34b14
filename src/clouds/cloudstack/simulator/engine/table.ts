// A table of rows by id, in the order in which they came; the oldest leave when a limit is set and reached.
import type { Row } from './row.ts';

/** Holds the rows of one kind of thing. */
export class Table {
  readonly #rows = new Map<string, Row>();
  readonly #limit: number;

  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  /** Adds or replaces. Returns the row. */
  put(row: Row): Row {
    this.#rows.set(row.id, row);
    if (this.#rows.size > this.#limit) {
      const oldest = this.#rows.keys().next();
      if (!oldest.done) this.#rows.delete(oldest.value);
    }
    return row;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  drop(id: string): void {
    this.#rows.delete(id);
  }

  /** A copy, so that rows may be dropped while it is walked. */
  all(): Row[] {
    return [...this.#rows.values()];
  }

  where(fits: (row: Row) => boolean): Row[] {
    const found: Row[] = [];
    for (const row of this.#rows.values()) if (fits(row)) found.push(row);
    return found;
  }

  first(fits: (row: Row) => boolean): Row | undefined {
    for (const row of this.#rows.values()) if (fits(row)) return row;
    return undefined;
  }

  some(fits: (row: Row) => boolean): boolean {
    return this.first(fits) !== undefined;
  }

  get size(): number {
    return this.#rows.size;
  }
}
