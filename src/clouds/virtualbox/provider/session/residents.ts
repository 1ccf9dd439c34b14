// References to machines stay from call to call: each look-up lists all of them, and giving each back costs a request.
import type { Child } from '../soap/soap.ts';
import type { Element } from '../soap/xml.ts';
import type { ReferenceCounts } from './references.ts';

/** Those on the latest list of machines, and of each its id once it was read: the id of an object never changes. */
export class Residents {
  readonly #counts: ReferenceCounts;
  #ids = new Map<string, readonly Element[] | undefined>();

  constructor(counts: ReferenceCounts) {
    this.#counts = counts;
  }

  /** The answer to a request, where it is known for good. */
  answer(operation: string, children: readonly Child[]): readonly Element[] | undefined {
    return operation === 'IMachine_getId' ? this.#ids.get(selfOf(children)) : undefined;
  }

  /** Keeps what an answer says: a list of machines takes the place of the one before, and what is gone from it may be released. */
  learn(operation: string, children: readonly Child[], fields: readonly Element[]): void {
    if (operation === 'IMachine_getId' && this.#ids.has(selfOf(children))) this.#ids.set(selfOf(children), fields);
    if (operation !== 'IVirtualBox_getMachines') return;
    const before = this.#ids;
    const refs = fields.filter(({ name }) => name === 'returnval').map(({ text }) => text);
    this.#ids = new Map(refs.map((ref) => [ref, before.get(ref)]));
    for (const ref of this.#ids.keys()) if (!before.has(ref)) this.#counts.hold(ref);
    for (const ref of before.keys()) if (!this.#ids.has(ref)) this.#counts.letGo(ref);
  }

  /** The web session ended, and with it all its references. */
  clear(): void {
    this.#ids.clear();
  }
}

const selfOf = (children: readonly Child[]): string => children.find(([name]) => name === '_this')?.[1] ?? '';
