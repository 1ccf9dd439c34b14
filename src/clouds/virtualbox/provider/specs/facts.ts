// VirtualBox's API as facts: names, types and flags, in the form of specs/virtualbox/<version>.json.

/** What one attribute, parameter or return value holds. */
export interface FactType {
  readonly type: string;
  readonly safearray: boolean;
  readonly enum?: true;
  /** What the text stands for, where somebody said so: `uuid`. Neither WSDL nor type library says. */
  readonly fmt?: string;
  /** How the value travels where that is not its type: octets as one text. */
  readonly wsType?: string;
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
export interface FactReturn extends FactType {
  readonly name: string;
}
export interface FactMethod {
  readonly name: string;
  readonly ws: boolean;
  readonly params: readonly FactParam[];
  readonly returns: FactReturn | null;
  readonly wsOp?: string;
}
export interface FactInterface {
  readonly name: string;
  /** The interface above it; `$unknown` for the root of all. */
  readonly extends: string;
  /** How the web service has it: by reference, as a structure, not at all, or as its own entry. */
  readonly wsmap: 'managed' | 'struct' | 'suppress' | 'global';
  /** Null where no type library told it. */
  readonly iid: string | null;
  readonly attributes: readonly FactAttribute[];
  readonly methods: readonly FactMethod[];
}
export interface FactEnum {
  readonly name: string;
  /** A value is null where only its name is known. */
  readonly values: readonly { readonly name: string; readonly value: number | null }[];
  readonly ws: boolean;
}
/** All but the version; interfaces and enumerations sorted by name, members in the order of the API. */
export interface Facts {
  readonly interfaces: readonly FactInterface[];
  readonly enums: readonly FactEnum[];
  readonly results: readonly { readonly name: string; readonly value: string }[];
}

/** The interface at the root, as the facts call it. */
export const ROOT = '$unknown';

/** What an interface without members of its own holds for the sake of COM's compiler; no part of the facts. */
export const PLACEHOLDER = 'midlDoesNotLikeEmptyInterfaces';

/** Sorts by name, by code units: the same on every machine. */
export const byName = <T extends { readonly name: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** `IMachine.getMemorySize`, `IMachine.setMemorySize` or `IMachine.lockMachine`, as the coverage report counts them. */
export function operationsIn({ interfaces }: Facts): readonly string[] {
  const accessor = (on: string, access: string, { name }: FactAttribute): string =>
    `${on}.${access}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return interfaces.flatMap((one) => [
    ...one.attributes.flatMap((attribute) => [
      accessor(one.name, 'get', attribute),
      ...(attribute.readonly ? [] : [accessor(one.name, 'set', attribute)]),
    ]),
    ...one.methods.map((method) => `${one.name}.${method.name}`),
  ]);
}

/** The text of the facts file: one interface, enumeration or result a line, so that versions can be compared by line. */
export function factsText(version: string, { interfaces, enums, results }: Facts): string {
  const lines = (items: readonly object[]): string => items.map((item) => JSON.stringify(item)).join(',\n');
  return (
    `{"product":"VirtualBox","version":${JSON.stringify(version)},\n` +
    `"interfaces":[\n${lines(interfaces)}],\n"enums":[\n${lines(enums)}],\n"results":[\n${lines(results)}]}\n`
  );
}
