// A table of rows by id, in the order in which they came; the oldest leave when a limit is set and reached.
import { trimTo } from '../../../../contract/collections.ts';
import type { Row } from './row.ts';

/** Removed rows that are remembered; older ones count as never having been. */
const REMEMBERED = 2000;

/** Holds the rows of one kind of thing, numbers them as a database does, and remembers which were removed. */
export class Table {
  readonly #rows = new Map<string, Row>();
  readonly #removed = new Map<string, Row>();
  readonly #numbers = new Map<string, number>();
  readonly #ids = new Map<number, string>();
  readonly #limit: number;

  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  /** Adds or replaces. Returns the row. */
  put(row: Row): Row {
    this.#rows.set(row.id, row);
    this.#removed.delete(row.id);
    if (!this.#numbers.has(row.id)) {
      const number = this.#numbers.size + 1;
      this.#numbers.set(row.id, number);
      this.#ids.set(number, row.id);
    }
    if (this.#rows.size > this.#limit) {
      const oldest = this.#rows.keys().next();
      if (!oldest.done) this.#rows.delete(oldest.value);
    }
    return row;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** The row that was removed under this id. */
  removed(id: string): Row | undefined {
    return this.#removed.get(id);
  }

  /** The row under this id, there or removed: what names it still tells its name. */
  ever(id: string): Row | undefined {
    return this.#rows.get(id) ?? this.#removed.get(id);
  }

  /** The id behind a number of the database, also of a removed row; undefined when there never was one. */
  idOf(number: number): string | undefined {
    return this.#ids.get(number);
  }

  /** The number of a row in the database. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Takes a row away; its id stays known as that of something removed. */
  drop(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    this.#removed.set(id, row);
    trimTo(this.#removed, REMEMBERED);
  }

  /** Takes a row away as if it had never been. */
  erase(id: string): void {
    this.#rows.delete(id);
    this.#removed.delete(id);
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
