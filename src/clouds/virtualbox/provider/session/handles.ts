// Objects that outlive a call, under names of our own: guest sessions, opened files, appliances, unregistered machines.

import { ToolError } from '../../../../contract/errors.ts';
import { didYouMean } from '../../../../runtime/did-you-mean.ts';
import type { OwnIds } from './own-ids.ts';
import { sessionOf } from './references.ts';

export interface Kept {
  readonly id: string;
  /** `guestSession`, `appliance`, `machine`, ... */
  readonly kind: string;
  readonly ref: string;
  /** Further names under which it is found: ids and paths. */
  readonly names: readonly string[];
}

export interface HandleParts {
  /** Unix time in milliseconds. */
  readonly elapsed: () => number;
  readonly ids: OwnIds;
  /** Asked when something is to be kept, and told when it no longer is. */
  readonly hold: (ref: string) => 'held' | 'of another';
  readonly letGo: (ref: string) => void;
  /** Closes on the other side what nobody used for too long, and what is open at the end. Never rejects. */
  readonly close: (entry: Kept) => Promise<void>;
}

/** Unused things are given back after half an hour. */
const lifetimeMs = 30 * 60_000;
const mostKept = 500;

export class HandleTable {
  readonly #parts: HandleParts;
  readonly #kept = new Map<string, Kept & { usedAt: number }>();

  constructor(parts: HandleParts) {
    this.#parts = parts;
  }

  /** The handle of an object; one that is kept already keeps its handle, and one that another principal keeps gets none. */
  keep(kind: string, ref: string, names: readonly string[] = []): string | undefined {
    const known = this.handleOf(kind, ref);
    if (known !== undefined) return known;
    if (this.#kept.size >= mostKept) {
      throw new ToolError('BUSY', `${mostKept} objects are open already. Close some before opening more.`);
    }
    const id = this.#freeId(kind);
    if (this.#parts.hold(ref) === 'of another') return undefined;
    this.#kept.set(id, { id, kind, ref, names, usedAt: this.#parts.elapsed() });
    return id;
  }

  /** The handle under which an object is kept, if it is. */
  handleOf(kind: string, ref: string): string | undefined {
    this.sweep();
    const known = [...this.#kept.values()].find((entry) => entry.ref === ref && entry.kind === kind);
    if (known !== undefined) known.usedAt = this.#parts.elapsed();
    return known?.id;
  }

  /** The reference behind a handle of that kind. Throws NAME_UNKNOWN. */
  find(kind: string, id: string, session: string): string {
    const ref = this.lookUp(kind, id, session);
    if (ref !== undefined) return ref;
    const elsewhere = this.elsewhere(id, kind);
    if (elsewhere !== undefined) throw elsewhere;
    const known = [...this.#kept.values()].filter((entry) => entry.kind === kind).map((entry) => entry.id);
    const next =
      known.length === 0
        ? `There is none at present.`
        : didYouMean(id, known).trim() || `Known: ${known.slice(0, 5).join(', ')}.`;
    throw new ToolError('NAME_UNKNOWN', `No ${wordsOf(kind)} is open as "${id}". ${next} Nothing was sent.`, {
      hint: 'Handles end after half an hour without use and when the web service restarts; open the object again.',
    });
  }

  /** The error for a handle, of that kind where one is named, that another process gave out; undefined for other texts. */
  elsewhere(id: string, kind?: string): ToolError | undefined {
    return kind === undefined || id.startsWith(`${dashed(kind)}-`) ? this.#parts.ids.elsewhere(id) : undefined;
  }

  /** The reference behind a handle or another name of that kind, or undefined. */
  lookUp(kind: string, name: string, session: string): string | undefined {
    return this.known(kind, name, session)?.ref;
  }

  /** What is kept under a handle or another name of that kind, or undefined. */
  known(kind: string, name: string, session: string): Kept | undefined {
    this.sweep();
    for (const entry of this.#kept.values()) {
      if (entry.kind !== kind || (entry.id !== name && !entry.names.includes(name))) continue;
      if (sessionOf(entry.ref) !== session) {
        this.#kept.delete(entry.id);
        this.#parts.letGo(entry.ref);
        continue;
      }
      entry.usedAt = this.#parts.elapsed();
      return entry;
    }
    return undefined;
  }

  /** Forgets an object: it was closed, or became one that can be found without a handle. */
  drop(ref: string): void {
    for (const entry of this.#kept.values()) {
      if (entry.ref !== ref) continue;
      this.#kept.delete(entry.id);
      this.#parts.letGo(ref);
    }
  }

  /** Everything that is open. */
  all(): readonly Kept[] {
    this.sweep();
    return [...this.#kept.values()].map(({ id, kind, ref, names }) => ({ id, kind, ref, names }));
  }

  /** Closes what nobody used for half an hour. */
  sweep(): void {
    const oldest = this.#parts.elapsed() - lifetimeMs;
    for (const entry of this.#kept.values()) if (entry.usedAt < oldest) void this.#end(entry);
  }

  /** Closes everything. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((entry) => this.#end(entry)));
  }

  async #end(entry: Kept): Promise<void> {
    this.#kept.delete(entry.id);
    await this.#parts.close(entry);
    this.#parts.letGo(entry.ref);
  }

  #freeId(kind: string): string {
    for (;;) {
      const id = this.#parts.ids.make(dashed(kind));
      if (!this.#kept.has(id)) return id;
    }
  }
}

const dashed = (kind: string): string => wordsOf(kind).replaceAll(' ', '-');
const wordsOf = (kind: string): string => kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
