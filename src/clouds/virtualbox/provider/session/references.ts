// Counts who still needs a reference that the service gave out, and says which ones can be released.
import type { Element } from '../soap/xml.ts';

const FORM = /^([0-9a-f]{16})-[0-9a-f]{16}$/;

/** The web session that a reference belongs to, or undefined when the text is no reference. */
export const sessionOf = (text: string): string | undefined => FORM.exec(text)?.[1];

/**
 * The service hands out the same reference for the same object until it is released, so that two calls at a time share
 * it: it may go only when nobody holds it any more and no answer that could name it is on its way.
 */
export class ReferenceCounts {
  readonly #holders = new Map<string, number>();
  readonly #idle = new Set<string>();

  hold(ref: string): void {
    this.#holders.set(ref, (this.#holders.get(ref) ?? 0) + 1);
    this.#idle.delete(ref);
  }

  letGo(ref: string): void {
    const holders = this.#holders.get(ref);
    if (holders === undefined) return;
    if (holders > 1) {
      this.#holders.set(ref, holders - 1);
      return;
    }
    this.#holders.delete(ref);
    this.#idle.add(ref);
  }

  /** How many can be released. */
  get idle(): number {
    return this.#idle.size;
  }

  /** How many somebody holds. */
  get held(): number {
    return this.#holders.size;
  }

  /** Hands over those that can be released; they are forgotten here. */
  takeIdle(): readonly string[] {
    const refs = [...this.#idle];
    this.#idle.clear();
    return refs;
  }

  /** Forgets everything: the web session ended, and with it all its references. */
  clear(): void {
    this.#holders.clear();
    this.#idle.clear();
  }
}

/** Tells of every reference of a web session in an answer. */
export function noteReferences(
  fields: readonly Element[],
  session: string | undefined,
  note: (ref: string) => void,
): void {
  for (const { text, children } of fields) {
    if (children.length > 0) noteReferences(children, session, note);
    else if (session !== undefined && sessionOf(text) === session) note(text);
  }
}
