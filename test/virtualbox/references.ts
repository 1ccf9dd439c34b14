// Account of the references that a web service gave out and got back.

const REFERENCE = /\b[0-9a-f]{16}-[0-9a-f]{16}\b/g;

/** A request's operation and what was answered to it, in the order of the answers. */
export class References {
  readonly #out = new Set<string>();
  /** Machines of the latest list: the provider keeps their references from call to call. */
  #listed: ReadonlySet<string> = new Set();

  saw(asked: string, answered: string): void {
    if (asked.includes('IManagedObjectRef_release')) {
      for (const [ref] of asked.matchAll(REFERENCE)) this.#out.delete(ref);
      return;
    }
    if (asked.includes('IWebsessionManager_logoff')) {
      this.#out.clear();
      return;
    }
    const given = [...answered.matchAll(REFERENCE)].map(([ref]) => ref);
    for (const ref of given) this.#out.add(ref);
    if (asked.includes('IVirtualBox_getMachines')) this.#listed = new Set(given);
  }

  /** Those that are still out, apart from the root of a web session and one for each machine. */
  get leaked(): readonly string[] {
    return [...this.#out].filter((ref) => !ref.endsWith('-0000000000000001') && !this.#listed.has(ref));
  }
}
