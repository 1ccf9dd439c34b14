// How VirtualBox's objects are reached and handled: specs/virtualbox/mapping.json.

import type { Json } from '../../src/contract/tool.ts';
import { GenerationError } from '../errors.ts';
import { matcher } from '../ir/match.ts';
import { isObject, parseJson } from './json.ts';
import type { Source } from './reader.ts';

/** One interface in scope. */
export interface Place {
  readonly category: string;
  /** `machine.audioSettings.adapter`; `none` when nothing leads to such an object. */
  readonly path: string;
  /** What the tools call it. */
  readonly noun?: string;
}

export interface Mapping {
  readonly interfaces: Readonly<Record<string, Place>>;
  /** Category > operations that belong there rather than with their interface. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
  /** Attributes that count milliseconds since 1970. */
  readonly instants: readonly string[];
  /** Parameters that come out and count nanoseconds since 1970. */
  readonly nanoseconds?: readonly string[];
  /** Method > lists that come out side by side, each with the name of its field in the rows that become of them. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Method > parameters that its answer repeats, where what comes out alone says too little. */
  readonly echo?: Readonly<Record<string, readonly string[]>>;
  /** Interface > fields of its get beyond the attributes, gathered by the provider: name > interface of the objects. */
  readonly gathered?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Attributes that are large and slow: read when asked for. */
  readonly onDemand: readonly string[];
  /** Interface > kind of handle under which an object of it is kept. */
  readonly keep: Readonly<Record<string, string>>;
  /** Attributes and methods that get an operation of their own, to be left out by name. */
  readonly apart: readonly string[];
  readonly apartMethods: readonly string[];
  readonly locks: {
    readonly free: readonly string[];
    readonly session: readonly string[];
    readonly launch: readonly string[];
  };
  /** Methods whose progress lasts as long as the machine runs. */
  readonly detached: readonly string[];
  /** `IMachine.deleteSnapshot.id` > how a name given there becomes what the API wants. */
  readonly resolved: Readonly<Record<string, string>>;
  /** Attributes and parameters that are paths on the host. */
  readonly paths: readonly string[];
  /** Operation or interface > values for parameters that are left out. */
  readonly defaults: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** Operation, interface or `*` > parameters for which empty is a good answer. */
  readonly optional: Readonly<Record<string, readonly string[]>>;
  /** Operation > words for its name, where its own read badly. */
  readonly words: Readonly<Record<string, string>>;
}

/** Throws SPEC_INVALID when the mapping is missing. */
export function mappingOf(source: Source): Mapping {
  const text = source.extras.mapping;
  const parsed = text === undefined ? undefined : parseJson('mapping.json', text);
  if (!isObject(parsed) || !isObject(parsed.interfaces)) {
    throw new GenerationError(
      'SPEC_INVALID',
      'mapping.json',
      'VirtualBox needs a mapping with "interfaces" among the extras of sources.json',
    );
  }
  return parsed as unknown as Mapping;
}

/** The category of an operation: its own, else that of its interface. */
export function categoryIn(mapping: Mapping, on: string, id: string): string {
  for (const [category, patterns] of Object.entries(mapping.categories)) if (matcher(patterns)(id)) return category;
  return mapping.interfaces[on]?.category ?? '';
}

/** The lock that a call on something inside a machine takes. */
export function lockIn(mapping: Mapping, id: string): 'settings' | 'session' | 'launch' | undefined {
  if (matcher(mapping.locks.launch)(id)) return 'launch';
  if (matcher(mapping.locks.session)(id)) return 'session';
  return matcher(mapping.locks.free)(id) ? undefined : 'settings';
}

/** Defaults of an operation and of the interface on which it works. */
export function defaultsIn(mapping: Mapping, on: string, id: string): Readonly<Record<string, Json>> {
  const entries = Object.entries(mapping.defaults).filter(([key]) => key === on || matcher([key])(id));
  return Object.assign({}, ...entries.map(([, values]) => values));
}

/** True when the parameter may be left out; what says which object is meant is never so for all interfaces at once. */
export function isOptional(
  mapping: Mapping,
  on: string,
  id: string,
  name: string,
  role: 'value' | 'target' = 'value',
): boolean {
  const lists = [mapping.optional[on], mapping.optional[id], ...(role === 'value' ? [mapping.optional['*']] : [])];
  return lists.some((names) => names?.includes(name));
}
