// VirtualBox's types: as the generated code sees them, and as they travel.
import type { Type } from '../ir/types.ts';
import type { Facts, FactType } from './virtualbox-facts.ts';

/** Interfaces that a caller gets as something plainer. */
const PLAIN: Readonly<Record<string, Type>> = {
  IVirtualBoxErrorInfo: { kind: 'text' },
  IStringArray: { kind: 'list', of: { kind: 'text' } },
};

export const isInterface = (type: string): boolean => /^I[A-Z]/.test(type);

/** How a value travels: `uint32`, `octets`, `enum`, `IMedium[]`, or `ms` for milliseconds since 1970. */
export function wireOf(fact: FactType, isInstant = false): string {
  if (fact.type === 'octet' && fact.safearray) return 'octets';
  const one = isInstant ? 'ms' : fact.enum === true ? 'enum' : fact.type;
  return fact.safearray ? `${one}[]` : one;
}

/** The type of a parameter: objects are named by text. */
export function paramType(facts: Facts, fact: FactType): Type {
  const one = scalar(facts, fact) ?? { kind: 'text' };
  return fact.safearray && fact.type !== 'octet' ? { kind: 'list', of: one } : one;
}

/** The type of a result; `shape` is asked for the shape of an interface. */
export function resultType(facts: Facts, fact: FactType, shape: (name: string) => Type, isInstant = false): Type {
  const one: Type = isInstant
    ? { kind: 'instant' }
    : (PLAIN[fact.type] ?? scalar(facts, fact) ?? (isInterface(fact.type) ? shape(fact.type) : { kind: 'text' }));
  return fact.safearray && fact.type !== 'octet' ? { kind: 'list', of: one } : one;
}

function scalar(facts: Facts, fact: FactType): Type | undefined {
  if (fact.enum === true) return { kind: 'text', oneOf: [...new Set(facts.enums.get(fact.type) ?? [])] };
  switch (fact.type) {
    case 'boolean':
      return { kind: 'flag' };
    case 'string':
      return fact.fmt === 'uuid' ? { kind: 'uuid' } : { kind: 'text' };
    case 'octet':
      return { kind: 'text' };
    case 'int16':
    case 'int32':
    case 'int64':
    case 'uint16':
    case 'uint32':
      return { kind: 'whole' };
    default:
      return undefined;
  }
}
