// What is kept of kinds and operations that only one cluster has: facts for own-spec.ts.
import type { JsonObject } from '../../../contract/tool.ts';

/** A kind as own-facts.ts tells of it. */
export interface OwnKind {
  /** `widgets.site.kubevirt.io`. */
  readonly name: string;
  readonly kind: string;
  readonly version: string;
  readonly scope: 'Namespaced' | 'Cluster';
  /** Left out where the cluster tells none. */
  readonly schema?: JsonObject;
}

/** An operation that is no verb on objects: of an object, or of the whole group. */
export interface OwnAction {
  /** `virtualmachines/freeze.subresources.kubevirt.io`. */
  readonly name: string;
  /** Of the object; left out where there is none. */
  readonly kind?: string;
  readonly version: string;
  readonly scope: OwnKind['scope'];
  readonly does: readonly OwnMethod[];
}

export interface OwnMethod {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete';
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly type: string }[];
  readonly body?: JsonObject;
}
