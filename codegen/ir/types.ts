// What an API is: plain frozen data that every reader produces and every later stage consumes.

import type { Codes, Unit, UnitBy } from '../../src/contract/kind.ts';
import type { Call } from '../../src/contract/tool.ts';

/** One version of one provider's API, as its spec states it and nothing more. */
export interface Api {
  /** Id of the provider: the first part of its tools' names. */
  readonly provider: string;
  readonly version: string;
  readonly source: { readonly file: string; readonly sha256: string };
  /** Sorted by id. */
  readonly operations: readonly Operation[];
  /** Named object types. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** What the reader met and could not take as it stands: a named fallback was used. */
  readonly oddities: readonly Oddity[];
}

export interface Oddity {
  readonly origin: string;
  readonly what: string;
}

export interface Operation {
  /** The spec's own name, verbatim; unique. */
  readonly id: string;
  /** Every spec id this operation stands for; usually just its own. */
  readonly covers: readonly string[];
  /** Verb first, lower case: `attach volume`. Tool names and effect rules come from these. */
  readonly words: readonly [verb: string, ...object: string[]];
  /** JSON pointer into the spec, quoted in every error. */
  readonly origin: string;
  /** Empty when the spec has no prose. */
  readonly doc: string;
  /** The spec's own grouping; empty when it has none. */
  readonly category: string;
  readonly call: Call;
  readonly params: readonly Param[];
  readonly result: Type;
  readonly since?: string;
  readonly deprecated?: string;
  /** Why no call of it can be made from the facts alone, as a clause: it is no tool before somebody says more. */
  readonly unplaced?: string;
}

export interface Param {
  /** The API's own name, verbatim. */
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly doc: string;
  /** How it travels, for the provider. */
  readonly wire?: string;
  /** Entity that it names. */
  readonly ref?: string;
  /** The other arguments say nothing of where the thing is, but of where it shall be. */
  readonly apart?: true;
  /** The API needs it, and callers may leave it out: paths of the arguments that say it. */
  readonly filled?: readonly string[];
  /** Longest text the API takes, in characters. */
  readonly max?: number;
  /** The least and the greatest whole number that it takes. */
  readonly bounds?: readonly [number, number];
  /** Texts that stand for no thing of those that it refers to. */
  readonly besides?: readonly string[];
  /** Any part of its shape will do: nothing inside is required. */
  readonly partial?: true;
  /** Its value is a patch of this shape: an object to merge, or a list of operations. */
  readonly patchOf?: string;
  /** How older versions have it said: another parameter, and its value for each value of this one. */
  readonly formerly?: { readonly name: string; readonly values: Readonly<Record<string, string | boolean>> };
  /** Set to true, the call is checked and nothing is changed. */
  readonly rehearsal?: true;
  readonly since?: string;
  readonly hidden?: true;
  /** What the API does when it says nothing. */
  readonly leftOut?: string | boolean | readonly string[];
}

/** Closed: every switch over it ends in `never`. */
export type Type =
  | { readonly kind: 'uuid' | 'flag' | 'instant' | 'nothing' | 'opaque' }
  | { readonly kind: 'whole' | 'number'; readonly unit?: Unit; readonly unitBy?: UnitBy; readonly codes?: Codes }
  | { readonly kind: 'text'; readonly oneOf?: readonly string[]; readonly unit?: Unit }
  | { readonly kind: 'list' | 'map'; readonly of: Type }
  | { readonly kind: 'shape'; readonly name: string };

export interface Shape {
  readonly name: string;
  readonly origin: string;
  readonly doc: string;
  /** Sorted by name. */
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly doc: string;
  /** The least and the greatest number that it takes. */
  readonly bounds?: readonly [number, number];
}
