// The parameters of one call, read the way the server reads them: names lower-cased, lists joined by commas, maps indexed.
import { ApiFault, badParam } from './fault.ts';

const INDEXED = /^([^[\]]+)\[(\d+)\]\.?(.*)$/;

/** Holds the parameters as they came. An empty value counts as left out. */
export class Args {
  readonly #plain = new Map<string, string>();
  readonly #rows = new Map<string, Map<number, Record<string, string>>>();

  /** Throws 430 for a name with two brackets, as the server cannot take it apart. */
  constructor(pairs: Iterable<readonly [name: string, value: string]>) {
    for (const [name, value] of pairs) {
      if (!name.includes('[')) {
        this.#plain.set(name.toLowerCase(), value);
        continue;
      }
      const [, list, index, key] = INDEXED.exec(name) ?? [];
      if (list === undefined || key === undefined || key.includes('[')) throw malformed(name);
      const rows = this.#rows.get(list.toLowerCase()) ?? new Map<number, Record<string, string>>();
      const row = rows.get(Number(index)) ?? {};
      row[key] = value;
      rows.set(Number(index), row);
      this.#rows.set(list.toLowerCase(), rows);
    }
  }

  /** Names of everything given, maps included. */
  names(): string[] {
    return [...this.#plain.keys(), ...this.#rows.keys()];
  }

  has(name: string): boolean {
    return (this.#plain.get(name) ?? '') !== '' || this.#rows.has(name);
  }

  /** True also for a parameter that was sent empty. */
  sent(name: string): boolean {
    return this.#plain.has(name) || this.#rows.has(name);
  }

  /** Takes away what is not read at all. */
  drop(name: string): void {
    this.#plain.delete(name);
    this.#rows.delete(name);
  }

  /** Puts another value in the place of the one given. */
  set(name: string, value: string): void {
    this.#plain.set(name, value);
  }

  text(name: string): string | undefined {
    const value = this.#plain.get(name);
    return value === '' ? undefined : value;
  }

  /** The text, or 431 as for a required parameter. */
  need(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw badParam(`The parameter ${name} is needed here and was not given.`);
    return value;
  }

  whole(name: string): number | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : Number(value);
  }

  /** The number, or 431 as for a required parameter. */
  needWhole(name: string): number {
    return Number(this.need(name));
  }

  /** "true" in any case is true, everything else false, as in Java. */
  flag(name: string): boolean | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : value.toLowerCase() === 'true';
  }

  list(name: string): string[] {
    const value = this.text(name);
    return value === undefined ? [] : value.split(',').map((item) => item.trim());
  }

  /** Every row of an indexed parameter, in the order of the indices. */
  rows(name: string): Readonly<Record<string, string>>[] {
    const rows = this.#rows.get(name);
    return rows === undefined ? [] : [...rows.entries()].sort((a, b) => a[0] - b[0]).map(([, row]) => row);
  }

  /** Both spellings of a map: `[0].cpu=2` and `[0].key=cpu&[0].value=2`. */
  map(name: string): Record<string, string> {
    const all: Record<string, string> = {};
    for (const row of this.rows(name)) {
      const { key, value = '', ...others } = row;
      if (key !== undefined && Object.keys(others).length === 0) all[key] = value;
      else Object.assign(all, row);
    }
    return all;
  }
}

function malformed(name: string): ApiFault {
  return new ApiFault(430, `The name ${name} cannot be read as a map parameter.`);
}
