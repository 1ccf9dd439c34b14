// The objects of the simulated cluster, their versions, and what changed since when.
import type { JsonObject } from '../../../../contract/tool.ts';
import { asKept, asNewer, isNewerEvent } from './event-forms.ts';
import type { Kind } from './kind.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson } from './objects.ts';

export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly version: number;
  readonly kind: Kind;
  readonly object: KubeObject;
}

/** Changes that watches can still start from. */
const remembered = 2_000;

/** Guards objects by kind and the order of their changes. */
export class Store {
  readonly #objects = new Map<string, Map<string, KubeObject>>();
  readonly #listeners = new Set<() => void>();
  #changes: Change[] = [];
  #version = 500;
  #oldest = 501;

  /** Version of the whole store. */
  get version(): number {
    return this.#version;
  }

  /** The oldest version from which changes are still known. */
  get oldest(): number {
    return this.#oldest;
  }

  get(kind: Kind, namespace: string, name: string): KubeObject | undefined {
    return shownAs(kind, this.#table(kind).get(keyOf(namespace, name)));
  }

  /** All objects of a kind, or those of a namespace, by name. */
  list(kind: Kind, namespace?: string): readonly KubeObject[] {
    const all = [...this.#table(kind).entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, object]) => shownAs(kind, object));
    return namespace === undefined ? all : all.filter((object) => namespaceOf(object) === namespace);
  }

  /** Stores an object under a new version, unless nothing changed; gives it back as stored. */
  put(kind: Kind, given: KubeObject): KubeObject {
    const object = isNewerEvent(kind) ? asKept(given) : given;
    const key = keyOf(namespaceOf(object), nameOf(object));
    const old = this.#table(kind).get(key);
    if (old !== undefined && sameJson(unversioned(old), unversioned(object))) return shownAs(kind, old);
    const version = ++this.#version;
    const stored: KubeObject = { ...object, metadata: { ...object.metadata, resourceVersion: String(version) } };
    this.#table(kind).set(key, stored);
    this.#tell({ type: old === undefined ? 'ADDED' : 'MODIFIED', version, kind, object: stored });
    return shownAs(kind, stored);
  }

  remove(kind: Kind, namespace: string, name: string): void {
    const old = this.#table(kind).get(keyOf(namespace, name));
    if (old === undefined) return;
    this.#table(kind).delete(keyOf(namespace, name));
    const version = ++this.#version;
    const object = { ...old, metadata: { ...old.metadata, resourceVersion: String(version) } };
    this.#tell({ type: 'DELETED', version, kind, object });
  }

  /** Changes of a kind after a version, oldest first. Kinds are told apart by their names: each release has its own objects for them. */
  since(kind: Kind, version: number): readonly Change[] {
    const table = tableOf(kind);
    return this.#changes
      .filter((change) => change.version > version && tableOf(change.kind) === table)
      .map((change) => ({ ...change, object: shownAs(kind, change.object) }));
  }

  /** Calls back after each change until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Forgets all changes, as an API server does after a while: watches from before get 410. */
  compact(): void {
    this.#changes = [];
    this.#oldest = this.#version;
  }

  #table(kind: Kind): Map<string, KubeObject> {
    const key = tableOf(kind);
    let table = this.#objects.get(key);
    if (table === undefined) {
      table = new Map();
      this.#objects.set(key, table);
    }
    return table;
  }

  #tell(change: Change): void {
    this.#changes.push(change);
    if (this.#changes.length > remembered) {
      this.#changes.splice(0, this.#changes.length - remembered);
      this.#oldest = this.#changes[0]?.version ?? this.#oldest;
    }
    for (const listener of this.#listeners) listener();
  }
}

/** Both forms of events stand in one table. */
const tableOf = (kind: Kind): string => (isNewerEvent(kind) ? '/events' : `${kind.group}/${kind.plural}`);

const shownAs = <T extends KubeObject | undefined>(kind: Kind, object: T): T =>
  object !== undefined && isNewerEvent(kind) ? (asNewer(object) as T) : object;

const keyOf = (namespace: string, name: string): string => `${namespace}/${name}`;

function unversioned(object: KubeObject): JsonObject {
  const { resourceVersion: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}
