// WSDL and type library > facts. Either alone leaves gaps: names and enumerations stand in one, references in the other.
import {
  byName,
  type FactAttribute,
  type FactInterface,
  type FactMethod,
  type FactParam,
  type Facts,
  type FactType,
  ROOT,
} from './facts.ts';
import { type LibraryCall, membersIn } from './library-members.ts';
import type { LibraryInterface, LibraryType } from './typelib.ts';
import { bothTypes, libraryType, wireType } from './wire-types.ts';
import type { Member, Part, Wsdl } from './wsdl.ts';

/** WSDL and type library are of different versions. The message names what only one of them has. */
export class Mismatch extends Error {}

/** Interfaces that only the web service has: its entry, and what every reference can do. */
const WEB_ONLY: readonly string[] = ['IManagedObjectRef', 'IWebsessionManager'];
const RETURN = 'returnval';

/** All that the two say. Throws Mismatch. Parameters whose name neither tells are called param1, param2 and so on. */
export function factsOf(wsdl: Wsdl, library: readonly LibraryInterface[] | undefined): Facts {
  const isEnum = (name: string): boolean => wsdl.enums.has(name);
  if (library === undefined) return fromWsdl(wsdl, isEnum);
  const interfaces = library.filter(({ name, constants }) => constants.length === 0 && /^I[A-Z]/.test(name));
  const known = new Set([...WEB_ONLY, ...interfaces.map(({ name }) => name)]);
  refuseOdd(
    'interface',
    [...wsdl.interfaces.keys(), ...wsdl.structs.keys()].filter((name) => !known.has(name)),
  );
  const constants = new Map(library.map((one) => [one.name, one.constants]));
  const odd = [...wsdl.enums].filter(([name, values]) => {
    return (
      values.map((value) => value.name).join() !==
      constants
        .get(name)
        ?.map((value) => value.name)
        .join()
    );
  });
  refuseOdd(
    'enumeration',
    odd.map(([name]) => name),
  );
  return {
    interfaces: byName([
      ...interfaces.map((one) => merged(one, wsdl, isEnum)),
      ...WEB_ONLY.flatMap((name) => {
        const members = wsdl.interfaces.get(name);
        return members === undefined ? [] : [webOnly(name, members, isEnum)];
      }),
    ]),
    enums: byName([...wsdl.enums.keys()].map((name) => ({ name, values: constants.get(name) ?? [], ws: true }))),
    results: [],
  };
}

function fromWsdl(wsdl: Wsdl, isEnum: IsEnum): Facts {
  return {
    interfaces: byName([
      ...[...wsdl.interfaces].map(([name, members]) => webOnly(name, members, isEnum)),
      ...[...wsdl.structs].map(
        ([name, parts]): FactInterface => ({
          ...{ name, extends: ROOT, wsmap: 'struct', iid: null },
          attributes: parts.map((part) => attributeOf(part.name, wireType(part, isEnum), { readonly: true, ws: true })),
          methods: [],
        }),
      ),
    ]),
    enums: byName([...wsdl.enums].map(([name, values]) => ({ name, values, ws: true }))),
    results: [],
  };
}

type IsEnum = (name: string) => boolean;

/** An interface as both describe it; members that the web service lacks come from the library alone. */
function merged(one: LibraryInterface, wsdl: Wsdl, isEnum: IsEnum): FactInterface {
  const members = wsdl.interfaces.get(one.name);
  const fields = wsdl.structs.get(one.name);
  const byOp = new Map(members?.flatMap((member) => member.calls.map(({ op }) => [op, member])));
  const isMethod = (name: string): boolean => byOp.get(`${one.name}_${name}`)?.kind === 'method';
  const { attributes, calls } = membersIn(one, isMethod);
  const seen = new Set<Member | Part>();
  const factAttributes = attributes.map(({ name, isCapital, type, readonly }) => {
    const has = (spelled: string): boolean => (isCapital ? capital(spelled) : spelled) === name;
    const member = members?.find((each) => each.kind === 'attribute' && each.access !== 'left out' && has(each.name));
    const field = fields?.find((each) => has(each.name));
    const found = member ?? field;
    if (found !== undefined) seen.add(found);
    const part = member?.calls[0]?.returns[0] ?? field;
    const called = found?.name ?? (isCapital ? small(name) : name);
    const fact = typed(`${one.name}.${called}`, type, part, isEnum);
    return attributeOf(called, fact, { readonly, ws: found !== undefined, member });
  });
  const methods = calls.map((call) => {
    const member = members?.find((each) => each.kind === 'method' && each.name === call.name);
    if (member !== undefined) seen.add(member);
    return methodOf(one.name, call, member?.access === 'call' ? member : undefined, isEnum);
  });
  const rest = [...(members ?? []), ...(fields ?? [])].filter((each) => !seen.has(each) && !isLeftOut(each));
  refuseOdd(
    'member',
    rest.map(({ name }) => `${one.name}.${name}`),
  );
  return {
    name: one.name,
    extends: one.above === undefined || one.above === 'nsISupports' ? ROOT : one.above,
    wsmap: members !== undefined ? 'managed' : fields !== undefined ? 'struct' : 'suppress',
    iid: one.iid,
    attributes: factAttributes,
    methods,
  };
}

const isLeftOut = (one: Member | Part): boolean => 'access' in one && one.access === 'left out';

/** A method in the order of the library, with the names that its messages give. */
function methodOf(
  on: string,
  { name, params, returns }: LibraryCall,
  member: Member | undefined,
  isEnum: IsEnum,
): FactMethod {
  const call = member?.calls[0];
  const parts = { in: call?.sends.filter(isNotThis), out: call?.returns.filter(isNotReturn) };
  const at = { in: 0, out: 0 };
  const where = `${on}.${name}`;
  const facts = params.map(({ dir, type }, index): FactParam => {
    const part = parts[dir]?.[at[dir]++];
    if (call !== undefined && part === undefined) throw different('member', [where]);
    return paramOf(part?.name ?? `param${index + 1}`, dir, typed(where, type, part, isEnum));
  });
  const result = call?.returns.find((part) => part.name === RETURN);
  const isOdd =
    parts.in?.length !== at.in || parts.out?.length !== at.out || (result === undefined) !== (returns === undefined);
  if (call !== undefined && isOdd) throw different('member', [where]);
  return {
    name,
    ws: call !== undefined,
    params: facts,
    returns: returns === undefined ? null : { name: RETURN, ...typed(where, returns, result, isEnum) },
    ...(call === undefined ? {} : { wsOp: call.op }),
  };
}

/** An interface as the web service alone tells it. */
function webOnly(name: string, members: readonly Member[], isEnum: IsEnum): FactInterface {
  const calls = members.flatMap((member) => member.calls);
  const isEntry = calls.length > 0 && calls.every(({ sends }) => sends.every(isNotThis));
  return {
    name,
    extends: ROOT,
    wsmap: isEntry ? 'global' : 'managed',
    iid: null,
    attributes: members
      .filter(({ kind }) => kind === 'attribute')
      .map((member) => {
        const part = member.calls[0]?.returns[0];
        const fact = part === undefined ? { type: ROOT, safearray: false } : wireType(part, isEnum);
        return attributeOf(member.name, fact, {
          readonly: member.access !== 'read-write',
          ws: part !== undefined,
          member,
        });
      }),
    methods: members.filter(({ kind }) => kind === 'method').map((member) => webMethod(name, member, isEnum)),
  };
}

function webMethod(on: string, { name, calls }: Member, isEnum: IsEnum): FactMethod {
  const [call] = calls;
  if (call === undefined) return { name, ws: false, params: [], returns: null };
  const result = call.returns.find((part) => part.name === RETURN);
  const takes = on === WEB_ONLY[0] ? call.sends : call.sends.filter(isNotThis);
  return {
    name,
    ws: true,
    params: [
      ...takes.map((part) => paramOf(part.name, 'in', wireType(part, isEnum))),
      ...call.returns.filter(isNotReturn).map((part) => paramOf(part.name, 'out', wireType(part, isEnum))),
    ],
    returns: result === undefined ? null : { name: RETURN, ...wireType(result, isEnum) },
    wsOp: call.op,
  };
}

function attributeOf(
  name: string,
  { type, safearray, ...more }: FactType,
  { readonly, ws, member }: { readonly readonly: boolean; readonly ws: boolean; readonly member?: Member | undefined },
): FactAttribute {
  const [get, set] = member?.calls.map(({ op }) => op) ?? [];
  return {
    ...{ name, type, readonly, safearray, ws, ...more },
    ...(get === undefined ? {} : { wsGet: get }),
    ...(set === undefined ? {} : { wsSet: set }),
  };
}

const paramOf = (name: string, dir: 'in' | 'out', { type, ...more }: FactType): FactParam => ({
  name,
  type,
  dir,
  ...more,
});

function typed(where: string, library: LibraryType, part: Part | undefined, isEnum: IsEnum): FactType {
  const fact = libraryType(library);
  if (part === undefined) return fact;
  const both = bothTypes(fact, wireType(part, isEnum));
  if (both === undefined) throw different('member', [where]);
  return both;
}

const isNotThis = ({ name }: Part): boolean => name !== '_this';
const isNotReturn = ({ name }: Part): boolean => name !== RETURN;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** `Groups` > groups, but `DVDImages` as it is. */
const small = (name: string): string =>
  /^[A-Z][A-Z0-9]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

function refuseOdd(what: string, names: readonly string[]): void {
  if (names.length > 0) throw different(what, names);
}

const different = (what: string, names: readonly string[]): Mismatch =>
  new Mismatch(
    `${names.length} ${what}${names.length === 1 ? '' : 's'} of the web service differ in it: ${names.slice(0, 3).join(', ')}`,
  );
