// What neither WSDL nor type library tells is taken from the facts of an earlier version, member by member, and counted.
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
import { onTheWire } from './wire-types.ts';

/** How much was taken over, and of how much the earlier version knows nothing either. */
export interface Carried {
  /** Texts that stand for a UUID. */
  readonly formats: number;
  /** Methods outside of the web service whose parameters got their names and enumerations. */
  readonly hidden: number;
  /** Names of result codes. */
  readonly results: number;
  /** Without a type library: types of values (what a reference leads to, octets), interfaces above, hidden interfaces. */
  readonly types: number;
  readonly above: number;
  readonly interfaces: number;
  /** Members that the earlier version lacks or has in another form: what the sources do not tell of them is unknown. */
  readonly unknown: readonly string[];
}

type Counts = { -readonly [K in keyof Carried]: Carried[K] extends number ? number : string[] };

/** The facts with their gaps filled from `known`, where the member is the same there as far as the sources tell. */
export function carryOver(facts: Facts, known: Facts, source: 'library' | 'wsdl'): { facts: Facts; carried: Carried } {
  const counts: Counts = { formats: 0, hidden: 0, results: 0, types: 0, above: 0, interfaces: 0, unknown: [] };
  const structs = new Set(facts.interfaces.filter(({ wsmap }) => wsmap === 'struct').map(({ name }) => name));
  const enums = new Set(facts.enums.map(({ name }) => name));
  const parts: Parts = {
    source,
    counts,
    isStruct: (name) => structs.has(name),
    isEnum: (name) => enums.has(name),
  };
  const before = new Map(known.interfaces.map((one) => [one.name, one]));
  const interfaces = facts.interfaces.map((one) => withKnown(one, before.get(one.name), parts));
  const names = new Set(facts.interfaces.map(({ name }) => name));
  // Without the library nobody sees them; their members are left out for good reasons that name them.
  const unseen =
    source === 'library' ? [] : known.interfaces.filter((one) => one.wsmap === 'suppress' && !names.has(one.name));
  counts.interfaces = unseen.length;
  counts.results = known.results.length;
  return {
    facts: { ...facts, interfaces: byName([...interfaces, ...unseen]), results: known.results },
    carried: counts,
  };
}

interface Parts {
  readonly source: 'library' | 'wsdl';
  readonly counts: Counts;
  readonly isStruct: (name: string) => boolean;
  readonly isEnum: (name: string) => boolean;
}

function withKnown(one: FactInterface, known: FactInterface | undefined, parts: Parts): FactInterface {
  const above = parts.source === 'wsdl' && known !== undefined ? known.extends : one.extends;
  if (above !== one.extends) parts.counts.above += 1;
  const missing = (name: string): void => void parts.counts.unknown.push(`${one.name}.${name}`);
  return {
    ...one,
    extends: above,
    attributes: one.attributes.map((attribute) => {
      const before = known?.attributes.find((each) => isSame(attribute, each));
      const filled = before === undefined ? undefined : attributeWith(attribute, before, parts);
      if (filled === undefined) missing(attribute.name);
      return filled ?? attribute;
    }),
    methods: one.methods.map((method) => {
      const before = known?.methods.find(({ name }) => name === method.name);
      const filled = before === undefined ? undefined : methodWith(method, before, parts);
      if (filled === undefined) missing(method.name);
      return filled ?? method;
    }),
  };
}

/** The WSDL's remark about an attribute that it leaves out names its type in one place, and the attribute in others. */
const isSame = (attribute: FactAttribute, known: FactAttribute): boolean =>
  known.name === attribute.name || (attribute.type === ROOT && !known.ws && known.type === attribute.name);

function attributeWith(attribute: FactAttribute, known: FactAttribute, parts: Parts): FactAttribute | undefined {
  const { readonly, ws, wsGet, wsSet } = attribute;
  const { name } = known;
  if (ws !== known.ws) return undefined;
  const isUntold = attribute.type === ROOT;
  const fact = isUntold ? known : filledType(attribute, known, parts);
  if (fact === undefined) return undefined;
  const { type, safearray, ...more } = typeOnly(fact);
  return {
    ...{ name, type, readonly, safearray, ws, ...more },
    ...(wsGet === undefined ? {} : { wsGet }),
    ...(wsSet === undefined ? {} : { wsSet }),
  };
}

function methodWith(method: FactMethod, known: FactMethod, parts: Parts): FactMethod | undefined {
  if (method.ws !== known.ws) return undefined;
  if (!method.ws && parts.source === 'wsdl') {
    parts.counts.hidden += 1;
    return known;
  }
  const ordered = method.ws ? inOrderOf(known.params, method.params) : method.params;
  const alike = (ordered ?? []).flatMap((param, index) => {
    const like = known.params[index];
    return like?.dir === param.dir ? [{ param, like }] : [];
  });
  const isSame =
    ordered?.length === known.params.length &&
    alike.length === known.params.length &&
    (method.returns === null) === (known.returns === null);
  if (!isSame) return undefined;
  const params = alike.map(({ param, like }) => paramWith(param, like, method.ws, parts));
  const returns =
    method.returns === null || known.returns === null
      ? null
      : resultWith(method.returns, known.returns, method.ws, parts);
  if (params.includes(undefined) || returns === undefined) return undefined;
  if (!method.ws && known.params.length + (known.returns === null ? 0 : 1) > 0) parts.counts.hidden += 1;
  return { ...method, params: params as FactParam[], returns };
}

function paramWith(param: FactParam, known: FactParam, hasName: boolean, parts: Parts): FactParam | undefined {
  const fact = filledType(param, known, parts);
  if (fact === undefined) return undefined;
  const { type, ...more } = typeOnly(fact);
  return { name: hasName ? param.name : known.name, type, dir: param.dir, ...more };
}

function resultWith(
  result: NonNullable<FactMethod['returns']>,
  known: NonNullable<FactMethod['returns']>,
  hasName: boolean,
  parts: Parts,
): FactMethod['returns'] | undefined {
  const fact = filledType(result, known, parts);
  return fact === undefined ? undefined : { name: hasName ? result.name : known.name, ...typeOnly(fact) };
}

/** The parameters in the order of the earlier version, when they are the same ones: a WSDL tells in and out apart. */
function inOrderOf(known: readonly FactParam[], params: readonly FactParam[]): readonly FactParam[] | undefined {
  const found = known.map(({ name, dir }) => params.find((param) => param.name === name && param.dir === dir));
  return found.includes(undefined) || found.length !== params.length ? undefined : (found as FactParam[]);
}

/** The type with what only the earlier version knows of it; undefined where the two contradict each other. */
function filledType(
  fact: FactType,
  known: FactType,
  { source, counts, isStruct, isEnum }: Parts,
): FactType | undefined {
  if (source === 'wsdl') {
    if (onTheWire(fact, isStruct) !== onTheWire(known, isStruct)) return undefined;
    if (known.fmt !== undefined) counts.formats += 1;
    if (fact.type !== known.type) counts.types += 1;
    return known;
  }
  if (fact.safearray !== known.safearray) return undefined;
  // Outside of the web service, an enumeration is a number to the library.
  if (fact.type === 'uint32' && known.enum === true && isEnum(known.type)) return known;
  if (fact.type !== known.type || fact.enum !== known.enum) return undefined;
  if (known.fmt === undefined) return fact;
  counts.formats += 1;
  return { ...fact, fmt: known.fmt };
}

/** A type without what else the fact says, in the order in which facts are written. */
function typeOnly({ type, safearray, enum: isEnum, fmt, wsType }: FactType): FactType {
  return {
    ...{ type, safearray },
    ...(isEnum === undefined ? {} : { enum: isEnum }),
    ...(fmt === undefined ? {} : { fmt }),
    ...(wsType === undefined ? {} : { wsType }),
  };
}
