// What a cloud gives MCP clients beside its tools: bundles, prompts, an inventory, lists to read. Types only.
import type { Task } from './task.ts';

/** Tools of one cloud for one kind of work, by patterns on their names without the provider. */
export interface Bundle {
  readonly title: string;
  readonly doc: string;
  /** Whole names; `*` stands for any letters. */
  readonly tools: readonly string[];
}

/** Lists that can be read as resources: `scheme://{namespace}/vms`. */
export interface ScopedLists {
  /** The scheme of their URIs. */
  readonly scheme: string;
  /** The variable of the URI; the parameter of the list tools that takes it. */
  readonly scope: string;
  /** What a scope looks like, as a regular expression without anchors. */
  readonly form: string;
  /** Where the scopes that there are can be looked up, for completion. */
  readonly found: { readonly entity: string; readonly field: string };
  /** Step of the URI > what stands there, and the tool that reads it. */
  readonly steps: Readonly<Record<string, ListStep>>;
  /** What belongs to no scope: `scheme://word/step`. None of its steps is one of a scope, which may be called like the word. */
  readonly whole?: { readonly word: string; readonly steps: Readonly<Record<string, ListStep>> };
}

export interface ListStep {
  readonly what: string;
  readonly tool: string;
  /** One of them, by the name in one more step: what it is, how it is read, and what it is looked up as for completion. */
  readonly one?: {
    readonly what: string;
    readonly tool: string;
    /** Parameter that takes the name. */
    readonly param: string;
    readonly entity: string;
    /** Form of a name, a regular expression without anchors. */
    readonly form: string;
  };
}

export interface CloudOffer {
  readonly provider: string;
  /** By name; `--toolsets provider/name` selects one at launch. */
  readonly bundles: Readonly<Record<string, Bundle>>;
  /** Prompts for whole tasks, in the order to show. */
  readonly tasks: readonly Task[];
  /** List tools whose counts make the inventory, in the order to show. */
  readonly inventory: readonly string[];
  readonly lists?: ScopedLists;
}
