// What the methods of a type library are in the API: attributes with their accessors, methods without helper parameters.
import { PLACEHOLDER } from './facts.ts';
import type { LibraryInterface, LibraryMethod, LibraryType } from './typelib.ts';

export interface LibraryAttribute {
  /** As the accessor spells it: `memorySize`, or `Groups` of an array's `getGroups`. */
  readonly name: string;
  /** Arrays have accessors that look like methods, so the case of their first letter is lost. */
  readonly isCapital: boolean;
  readonly type: LibraryType;
  readonly readonly: boolean;
}
export interface LibraryCall {
  readonly name: string;
  /** Without those that hold the size of an array. */
  readonly params: readonly { readonly dir: 'in' | 'out'; readonly type: LibraryType }[];
  readonly returns: LibraryType | undefined;
}

/** Space that interfaces keep for later versions. */
const reservedAttribute = /^InternalAndReservedAttribute\d/;
const reservedMethod = /^InternalAndReservedMethod\d/;

/**
 * Attributes come first, then methods. An array's accessors are told from methods by their place before the last
 * attribute or its reserve; where an interface has neither, `isMethod` (what the web service says) decides, and without
 * its word all that stands before the first method counts as attributes.
 */
export function membersIn(
  { methods }: LibraryInterface,
  isMethod: (name: string) => boolean,
): { readonly attributes: readonly LibraryAttribute[]; readonly calls: readonly LibraryCall[] } {
  const last = methods.findLastIndex(({ name, access }) => access !== 'call' || reservedAttribute.test(name));
  const hasReserve = methods.some(({ name }) => reservedAttribute.test(name));
  const attributes = new Map<string, LibraryAttribute>();
  const calls: LibraryCall[] = [];
  for (const [index, method] of methods.entries()) {
    const { name, access } = method;
    if (reservedAttribute.test(name) || reservedMethod.test(name) || name === PLACEHOLDER) continue;
    const isEarly = index <= last || (!hasReserve && calls.length === 0);
    const array = isEarly && !isMethod(name) ? arrayAccess(method) : undefined;
    if (access === 'getter' || array === 'getter') {
      const called = access === 'getter' ? name : name.slice('get'.length);
      const result = method.params.at(-1);
      if (result !== undefined)
        attributes.set(called, { name: called, isCapital: array !== undefined, type: result.type, readonly: true });
    } else if (access === 'setter' || array === 'setter') {
      const called = access === 'setter' ? name : name.slice('set'.length);
      const one = attributes.get(called);
      if (one !== undefined) attributes.set(called, { ...one, readonly: false });
    } else calls.push(callOf(method));
  }
  return { attributes: [...attributes.values()], calls };
}

/** `getGroups(out size, result array)` and `setGroups(in size, in array)` are how XPCOM spells an attribute `groups`. */
function arrayAccess({ name, params }: LibraryMethod): 'getter' | 'setter' | undefined {
  const [size, array] = params;
  if (size === undefined || array === undefined || params.length !== 2) return undefined;
  if (array.type.kind !== 'array' || array.type.sizeIn !== 0) return undefined;
  if (/^get[A-Z]/.test(name) && size.way === 'out' && array.isResult) return 'getter';
  return /^set[A-Z]/.test(name) && size.way === 'in' && array.way === 'in' ? 'setter' : undefined;
}

function callOf({ name, params }: LibraryMethod): LibraryCall {
  const sizes = new Set(params.map(({ type }) => (type.kind === 'array' ? type.sizeIn : -1)));
  const own = params.filter((_, index) => !sizes.has(index));
  return {
    name,
    params: own
      .filter(({ isResult }) => !isResult)
      .map(({ way, type }) => ({ dir: way === 'out' ? ('out' as const) : ('in' as const), type })),
    returns: own.find(({ isResult }) => isResult)?.type,
  };
}
