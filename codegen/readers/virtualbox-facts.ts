// VirtualBox's API facts as JSON: interfaces with their attributes and methods, enumerations, result codes.
import { GenerationError } from '../errors.ts';
import { quote } from '../ir/validate.ts';
import { isObject, parseJson } from './json.ts';
import type { Source } from './reader.ts';

/** What one attribute, parameter or return value holds. */
export interface FactType {
  readonly type: string;
  readonly safearray: boolean;
  readonly enum?: boolean;
  readonly fmt?: string;
}
export interface FactAttribute extends FactType {
  readonly name: string;
  readonly readonly: boolean;
  /** False when the web service does not have it. */
  readonly ws: boolean;
  readonly wsGet?: string;
  readonly wsSet?: string;
}
export interface FactParam extends FactType {
  readonly name: string;
  readonly dir: 'in' | 'out';
}
export interface FactMethod {
  readonly name: string;
  readonly ws: boolean;
  readonly wsOp?: string;
  readonly params: readonly FactParam[];
  readonly returns: FactType | null;
}
export interface FactInterface {
  readonly name: string;
  readonly extends: string;
  readonly wsmap: 'managed' | 'struct' | 'suppress' | 'global';
  readonly attributes: readonly FactAttribute[];
  readonly methods: readonly FactMethod[];
  /** JSON pointer into the facts. */
  readonly origin: string;
}

export interface Facts {
  readonly interfaces: ReadonlyMap<string, FactInterface>;
  /** Enumeration > names of its values. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** Throws SPEC_INVALID when the text holds no interfaces of VirtualBox. */
export function factsIn(source: Source): Facts {
  const root = parseJson(source.file, source.text);
  if (!isObject(root) || !Array.isArray(root.interfaces) || !Array.isArray(root.enums)) {
    throw new GenerationError(
      'SPEC_INVALID',
      source.file,
      'it holds no "interfaces" and "enums", so it is no description of VirtualBox',
    );
  }
  const interfaces = new Map<string, FactInterface>();
  for (const [index, entry] of root.interfaces.entries()) {
    const place = `${source.file}#/interfaces/${index}`;
    if (!isInterface(entry)) {
      const what = 'an interface has a name, attributes and methods, and these have names and types';
      throw new GenerationError('SPEC_INVALID', place, what);
    }
    if (interfaces.has(entry.name)) {
      throw new GenerationError('NAME_CLASH', place, `the interface ${quote(entry.name)} is there twice`);
    }
    interfaces.set(entry.name, { ...entry, origin: `/interfaces/${index}` });
  }
  const enums = new Map<string, readonly string[]>();
  for (const [index, entry] of root.enums.entries()) {
    if (!isNamed(entry) || !isListOf(entry.values, isNamed)) {
      const what = 'an enumeration has a name and values with names';
      throw new GenerationError('SPEC_INVALID', `${source.file}#/enums/${index}`, what);
    }
    enums.set(
      entry.name,
      entry.values.map(({ name }) => name),
    );
  }
  return { interfaces, enums };
}

type Named = Readonly<Record<string, unknown>> & { readonly name: string };

const isNamed = (value: unknown): value is Named => isObject(value) && typeof value.name === 'string';
const isTyped = (value: unknown): boolean => isNamed(value) && typeof value.type === 'string';
const isListOf = <T>(value: unknown, test: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(test);
const isMethod = (value: unknown): boolean =>
  isNamed(value) &&
  Array.isArray(value.params) &&
  value.params.every(isTyped) &&
  (value.returns === null || (isObject(value.returns) && typeof value.returns.type === 'string'));
const isInterface = (value: unknown): value is FactInterface =>
  isNamed(value) &&
  Array.isArray(value.attributes) &&
  value.attributes.every(isTyped) &&
  Array.isArray(value.methods) &&
  value.methods.every(isMethod);

/** The interface and all that it inherits from, nearest first. */
export function lineage(facts: Facts, name: string): readonly FactInterface[] {
  const line: FactInterface[] = [];
  for (let at = facts.interfaces.get(name); at !== undefined; at = facts.interfaces.get(at.extends)) {
    if (line.includes(at)) break;
    line.push(at);
  }
  return line;
}

/** `memorySize` > MemorySize, as in getter and setter names. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
