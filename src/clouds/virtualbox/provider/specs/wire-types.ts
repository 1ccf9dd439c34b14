// Types of the web service and of the type library, told in the words of the facts and compared with each other.
import type { FactType } from './facts.ts';
import type { LibraryType } from './typelib.ts';
import type { Part } from './wsdl.ts';

/** Types of the schema > words of the facts. */
const WORDS: Readonly<Record<string, string>> = {
  'xsd:string': 'string',
  'xsd:boolean': 'boolean',
  'xsd:short': 'int16',
  'xsd:int': 'int32',
  'xsd:long': 'int64',
  'xsd:unsignedByte': 'octet',
  'xsd:unsignedShort': 'uint16',
  'xsd:unsignedInt': 'uint32',
  'xsd:unsignedLong': 'uint64',
  'xsd:float': 'float',
  'xsd:double': 'double',
};

/** What the web service alone says of a value: a reference to an object is a text there, and so are octets. */
export function wireType({ type, isList }: Part, isEnum: (name: string) => boolean): FactType {
  const named = /^vbox:(\w+)$/.exec(type)?.[1];
  const word = named ?? WORDS[type] ?? type.replace(/^xsd:/, '');
  return { type: word, safearray: isList, ...(named !== undefined && isEnum(named) ? { enum: true as const } : {}) };
}

/** What the type library says; enumerations are numbers there. */
export function libraryType(type: LibraryType): FactType {
  const one = type.kind === 'array' ? type.of : type;
  return { type: one.kind === 'array' ? 'ptr' : one.name, safearray: type.kind === 'array' };
}

/** Both in one; undefined when they contradict each other, so that they cannot be of the same version. */
export function bothTypes(library: FactType, wire: FactType): FactType | undefined {
  if (library.type === 'octet' && library.safearray)
    return wire.type === 'string' && !wire.safearray ? { ...library, wsType: 'string' } : undefined;
  if (library.safearray !== wire.safearray) return undefined;
  if (wire.enum === true) return library.type === 'uint32' ? wire : undefined;
  return library.type === wire.type || (isInterface(library.type) && wire.type === 'string') ? library : undefined;
}

/** What remains of a fact on the wire, to compare one with what a WSDL says. */
export function onTheWire({ type, safearray, enum: isEnum }: FactType, isStruct: (name: string) => boolean): string {
  if (type === 'octet' && safearray) return 'string';
  const one = isEnum === true || !isInterface(type) || isStruct(type) ? type : 'string';
  return safearray ? `${one}[]` : one;
}

const isInterface = (type: string): boolean => /^(?:I[A-Z]|nsI)/.test(type);
