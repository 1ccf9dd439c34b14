// Web sessions of the simulated service: who is logged on, and which reference stands for which object.
import type { Thing } from './thing.ts';

/** One web session. The same object keeps its reference until that is released. */
export class WebSession {
  readonly id: string;
  readonly #things = new Map<string, Thing>();
  readonly #refs = new Map<Thing, string>();
  #last = 0;

  constructor(id: string) {
    this.id = id;
  }

  /** The reference of an object, a new one where it has none. */
  refOf(target: Thing): string {
    const known = this.#refs.get(target);
    if (known !== undefined) return known;
    this.#last += 1;
    const ref = `${this.id}-${this.#last.toString(16).padStart(16, '0')}`;
    this.#things.set(ref, target);
    this.#refs.set(target, ref);
    return ref;
  }

  find(ref: string): Thing | undefined {
    return this.#things.get(ref);
  }

  release(ref: string): void {
    const target = this.#things.get(ref);
    if (target !== undefined) this.#refs.delete(target);
    this.#things.delete(ref);
  }

  /** How many references are out. */
  get size(): number {
    return this.#things.size;
  }
}
