// One interface of VirtualBox's API > its operations: a get, an update, and one per method.
import type { JsonObject, SoapCall } from '../../src/contract/tool.ts';
import { splitWords } from '../ir/names.ts';
import type { Operation, Param, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import { type FactAttribute, type FactInterface, type FactMethod, type Facts, lineage } from './virtualbox-facts.ts';
import { categoryIn, defaultsIn, isOptional, lockIn, type Mapping } from './virtualbox-mapping.ts';
import { accessorId, type Route } from './virtualbox-paths.ts';
import { isApart } from './virtualbox-scope.ts';
import type { ShapeBook } from './virtualbox-shapes.ts';
import { paramType, resultType, wireOf } from './virtualbox-types.ts';

/** What the operations of one interface are made from. */
export interface Parts {
  readonly facts: Facts;
  readonly mapping: Mapping;
  readonly shapes: ShapeBook;
  readonly one: FactInterface;
  readonly noun: readonly string[];
  readonly route: Route;
}

/** Every operation of the interface that becomes a tool. */
export function operationsOf(parts: Parts): readonly Operation[] {
  const { mapping, one } = parts;
  const methods = one.methods
    .map((method, index) => ({ method, origin: `${one.origin}/methods/${index}` }))
    .filter(({ method }) => method.ws && !mapping.apartMethods.includes(`${one.name}.${method.name}`));
  return [
    ...[getOf(parts), updateOf(parts)].filter((operation) => operation !== undefined),
    ...methods.map(({ method, origin }) => methodOf(parts, method, origin)),
  ];
}

interface Member {
  readonly attribute: FactAttribute;
  readonly declaredBy: string;
}

/** Attributes of the interface and of those that it inherits from, the nearest first. */
function members({ facts, mapping, one }: Parts): readonly Member[] {
  const seen = new Map<string, Member>();
  for (const { name, attributes } of lineage(facts, one.name)) {
    for (const attribute of attributes) {
      if (attribute.ws && !isApart(mapping, name, attribute.name) && !seen.has(attribute.name))
        seen.set(attribute.name, { attribute, declaredBy: name });
    }
  }
  return [...seen.values()].sort((a, b) => compare(a.attribute.name, b.attribute.name));
}

function getOf(parts: Parts): Operation | undefined {
  const { mapping, one, route, shapes } = parts;
  const all = members(parts).filter(({ attribute }) => attribute.wsGet !== undefined);
  const own = all.filter(({ declaredBy }) => declaredBy === one.name);
  if (own.length === 0) return undefined;
  const id = `${one.name}.get`;
  const gathered = Object.entries(mapping.gathered?.[one.name] ?? {});
  const onDemand = all
    .map(({ attribute }) => attribute.name)
    .filter((name) => mapping.onDemand.includes(`${one.name}.${name}`));
  const names: Param = {
    name: 'attributes',
    type: {
      kind: 'list',
      of: {
        kind: 'text',
        oneOf: [...all.map(({ attribute }) => attribute.name), ...gathered.map(([name]) => name)].sort(compare),
      },
    },
    required: false,
    doc: '',
  };
  const shape = shapes.of(one.name);
  return {
    ...skeleton(parts, id, ['get', ...parts.noun], one.origin),
    covers: own.map(({ attribute }) => accessorId(one.name, 'get', attribute.name)),
    call: callOf(parts, id, {
      how: 'get',
      reads: [
        ...all.map(({ attribute, declaredBy }) => {
          const wire = wireOf(attribute, mapping.instants.includes(`${declaredBy}.${attribute.name}`));
          return `${attribute.name} ${wire}${declaredBy === one.name ? '' : ` ${declaredBy}`}`;
        }),
        ...gathered.map(([name, type]) => `${name} ${type}[]`),
      ].sort(compare),
      ...(onDemand.length === 0 ? {} : { onDemand }),
    }),
    params: sorted([...targets(parts, id), names]),
    result: route.isMany ? { kind: 'list', of: shape } : shape,
  };
}

function updateOf(parts: Parts): Operation | undefined {
  const { facts, mapping, one, shapes } = parts;
  const all = members(parts).filter(({ attribute }) => !attribute.readonly && attribute.wsSet !== undefined);
  const own = all.filter(({ declaredBy }) => declaredBy === one.name);
  if (own.length === 0) return undefined;
  const id = `${one.name}.update`;
  const declaredBy = Object.fromEntries(
    all.filter((member) => member.declaredBy !== one.name).map((member) => [member.attribute.name, member.declaredBy]),
  );
  const values = all.map(({ attribute }): Param => {
    const type = paramType(facts, attribute);
    return {
      name: attribute.name,
      type: type.kind === 'uuid' ? { kind: 'text' } : type,
      required: false,
      doc: '',
      wire: pathOr(mapping, `${one.name}.${attribute.name}`, wireOf(attribute)),
    };
  });
  return {
    ...skeleton(parts, id, ['update', ...parts.noun], one.origin),
    covers: own.map(({ attribute }) => accessorId(one.name, 'set', attribute.name)),
    call: callOf(parts, id, {
      how: 'update',
      sends: all.map(({ attribute }) => attribute.name),
      ...(Object.keys(declaredBy).length === 0 ? {} : { declaredBy }),
      ...lockOf(parts, id),
    }),
    params: sorted([...targets(parts, id), ...values]),
    result: shapes.of(one.name),
  };
}

function methodOf(parts: Parts, method: FactMethod, origin: string): Operation {
  const { facts, mapping, one, shapes } = parts;
  const id = `${one.name}.${method.name}`;
  const ins = method.params.filter((param) => param.dir === 'in');
  const outs = method.params.filter((param) => param.dir === 'out');
  const session = ins.find((param) => param.type === 'ISession');
  const given = ins.filter((param) => param !== session);
  const defaults = defaultsIn(mapping, one.name, id);
  const values = given.map((param): Param => {
    const resolved = mapping.resolved[`${id}.${param.name}`];
    const type = paramType(facts, param);
    const isRequired = !(
      Object.hasOwn(defaults, param.name) ||
      type.kind === 'list' ||
      type.kind === 'flag' ||
      isOptional(mapping, one.name, id, param.name)
    );
    return {
      name: param.name,
      type: resolved === undefined ? type : { kind: 'text' },
      required: isRequired,
      doc: '',
      wire: resolved ?? pathOr(mapping, `${id}.${param.name}`, wireOf(param)),
      ...(param.type === 'IMachine' && resolved === undefined ? { ref: 'Machine' } : {}),
    };
  });
  const [verb, ...rest] = splitWords(method.name) as [string, ...string[]];
  const returned = method.returns;
  const result =
    outs.length > 0
      ? shapes.outs(one.name, method, origin)
      : returned === null || returned.type === 'IProgress'
        ? NOTHING
        : resultType(facts, returned, shapes.of);
  return {
    ...skeleton(parts, id, [verb, ...parts.noun, ...rest], origin),
    covers: [id],
    call: callOf(parts, id, {
      how: 'invoke',
      operation: method.wsOp!,
      sends: given.map((param) => param.name),
      ...(session === undefined ? {} : { session: session.name }),
      ...(returned === null ? {} : { returns: wireOf(returned) }),
      ...(outs.length === 0
        ? {}
        : { outs: outs.map((param) => `${param.name} ${outWire(mapping, `${id}.${param.name}`, wireOf(param))}`) }),
      ...(mapping.rows?.[id] === undefined ? {} : { rows: mapping.rows[id] }),
      ...(mapping.echo?.[id] === undefined ? {} : { echo: mapping.echo[id] }),
      ...lockOf(parts, id),
      ...(mapping.detached.includes(id) ? { detached: true } : {}),
    }),
    params: sorted([...targets(parts, id), ...values]),
    result,
  };
}

const outWire = (mapping: Mapping, id: string, wire: string): string =>
  mapping.nanoseconds?.includes(id) ? wire.replace('int64', 'ns') : wire;

/** A text that is a path on the host is checked as one. */
const pathOr = (mapping: Mapping, id: string, wire: string): string =>
  mapping.paths.includes(id) ? wire.replace('string', 'path') : wire;

const NOTHING: Type = { kind: 'nothing' };

function skeleton(
  { mapping, one }: Parts,
  id: string,
  words: readonly string[],
  origin: string,
): Pick<Operation, 'id' | 'words' | 'origin' | 'doc' | 'category'> {
  const chosen = Object.hasOwn(mapping.words, id) ? mapping.words[id]!.split(' ') : words;
  return {
    id,
    words: chosen.filter((word) => word !== '') as [string, ...string[]],
    origin,
    doc: '',
    category: categoryIn(mapping, one.name, id),
  };
}

function callOf(
  { mapping, one, route }: Parts,
  id: string,
  more: Omit<SoapCall, 'kind' | 'on' | 'path' | 'defaults'>,
): SoapCall {
  const defaults = defaultsIn(mapping, one.name, id);
  return {
    kind: 'soap',
    on: one.name,
    ...more,
    path: route.steps,
    ...(Object.keys(defaults).length === 0 ? {} : { defaults: defaults as JsonObject }),
  };
}

/** Settings of a machine change under its lock; a console is reached through a session only. */
function lockOf({ mapping, route }: Parts, id: string): Pick<SoapCall, 'lock'> {
  const lock = route.root === 'machine' ? lockIn(mapping, id) : undefined;
  return lock === undefined ? {} : { lock };
}

/** Parameters that say which object is meant; those with a default need not be given. */
function targets({ mapping, one, route }: Parts, id: string): readonly Param[] {
  const defaults = defaultsIn(mapping, one.name, id);
  return route.params.map((param) => ({
    ...param,
    required:
      param.required &&
      !Object.hasOwn(defaults, param.name) &&
      !isOptional(mapping, one.name, id, param.name) &&
      param.type.kind !== 'flag',
  }));
}

const sorted = (params: readonly Param[]): readonly Param[] =>
  [...params].sort((a, b) => Number(b.required) - Number(a.required) || compare(a.name, b.name));
