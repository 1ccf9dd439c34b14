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
    const origin = `/interfaces/${index}`;
    if (
      !isObject(entry) ||
      typeof entry.name !== 'string' ||
      !Array.isArray(entry.attributes) ||
      !Array.isArray(entry.methods)
    ) {
      throw new GenerationError(
        'SPEC_INVALID',
        `${source.file}#${origin}`,
        'an interface has a name, attributes and methods',
      );
    }
    if (interfaces.has(entry.name)) {
      throw new GenerationError(
        'NAME_CLASH',
        `${source.file}#${origin}`,
        `the interface ${quote(entry.name)} is there twice`,
      );
    }
    interfaces.set(entry.name, { ...(entry as unknown as FactInterface), origin });
  }
  const enums = new Map<string, readonly string[]>();
  for (const entry of root.enums as { name: string; values: { name: string }[] }[]) {
    enums.set(
      entry.name,
      entry.values.map((value) => value.name),
    );
  }
  return { interfaces, enums };
}

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
