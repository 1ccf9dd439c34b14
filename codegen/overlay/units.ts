// What numbers count: specs/<provider>/units.yaml, laid over parameters and fields.

import type { Codes, Unit } from '../../src/contract/kind.ts';
import type { Numbered } from '../../src/contract/tool.ts';
import { GenerationError } from '../errors.ts';
import { matcher } from '../ir/match.ts';
import type { Api, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { Counted, Units } from './types.ts';

/** What a number called `name` counts in an operation or shape; undefined when nobody has said. */
export type UnitOf = (owner: string, name: string, kind: 'number' | 'text') => Counted | undefined;

export function unitsOf({ names, at }: Units): UnitOf {
  const byName = new Map(Object.entries(names).flatMap(([unit, list]) => list.map((name) => [name, unit as Counted])));
  const exact = new Map(Object.entries(at).map(([owner, own]) => [owner, new Map(Object.entries(own))]));
  const loose = new Map<string, { readonly hits: (owner: string) => boolean; readonly unit: Counted }[]>();
  for (const [pattern, own] of exact) {
    for (const [name, unit] of own) {
      loose.set(name, [...(loose.get(name) ?? []), { hits: matcher([pattern]), unit }]);
    }
  }
  return (owner, name, kind) =>
    exact.get(owner)?.get(name) ??
    loose.get(name)?.find(({ hits }) => hits(owner))?.unit ??
    (kind === 'number' ? byName.get(name) : undefined);
}

/** The Api with units on its types. Throws OVERLAY_UNUSED for an entry that no number or text has. */
export function withUnits(api: Api, units: Units, { strict }: { readonly strict: boolean }): Api {
  if (strict) refuseUnused(api, units);
  const unitOf = unitsOf(units);
  const counted = <T extends Named>(owner: string, one: T): T => {
    const kind = countable(one.type);
    const unit = kind === undefined ? undefined : unitOf(owner, one.name, kind);
    return unit === undefined || unit === 'none' ? one : { ...one, type: withUnit(one.type, unit) };
  };
  const coded = <T extends Named>(owner: string, one: T): T => {
    const codes = units.codesAt[owner]?.[one.name];
    return codes === undefined || countable(one.type) !== 'number' ? one : { ...one, type: withCodes(one.type, codes) };
  };
  const byField = <T extends Named>(owner: string, one: T): T => {
    const unitBy = units.unitBy[owner]?.[one.name];
    const isNumber = one.type.kind === 'whole' || one.type.kind === 'number';
    return unitBy === undefined || !isNumber ? one : { ...one, type: { ...one.type, unitBy } };
  };
  return {
    ...api,
    operations: api.operations.map((operation) => ({
      ...operation,
      params: operation.params.map((param) => counted(operation.id, param)),
    })),
    shapes: Object.fromEntries(
      Object.entries(api.shapes).map(([name, shape]) => [
        name,
        { ...shape, fields: shape.fields.map((field) => byField(name, coded(name, counted(name, field)))) },
      ]),
    ),
  };
}

interface Named {
  readonly name: string;
  readonly type: Type;
}

/** Whether a type holds numbers, or texts that may say one, by itself or in a list or map. */
export function countable(type: Type): 'number' | 'text' | undefined {
  switch (type.kind) {
    case 'whole':
    case 'number':
      return 'number';
    case 'text':
      return type.oneOf === undefined ? 'text' : undefined;
    case 'list':
    case 'map':
      return countable(type.of);
    default:
      return undefined;
  }
}

function withUnit(type: Type, unit: Unit): Type {
  if (type.kind === 'list' || type.kind === 'map') return { ...type, of: withUnit(type.of, unit) };
  return type.kind === 'whole' || type.kind === 'number' || type.kind === 'text' ? { ...type, unit } : type;
}

const withCodes = (type: Type, codes: Codes): Type =>
  type.kind === 'whole' || type.kind === 'number' ? { ...type, codes } : type;

/** What numbers count or stand for by the names of their fields alone, for fields that no shape declares. */
export function numbersByName({ names, codes }: Units): Readonly<Record<string, Numbered>> {
  const counted = Object.entries(names).flatMap(([unit, list]) =>
    unit === 'none' ? [] : list.map((name) => [name, { unit: unit as Unit }] as const),
  );
  const coded = Object.entries(codes).map(([name, own]) => [name, { codes: own }] as const);
  return Object.fromEntries([...counted, ...coded].sort(([a], [b]) => compare(a, b)));
}

function refuseUnused(api: Api, { names, at, codes, codesAt, unitBy }: Units): void {
  const all: readonly (Named & { readonly owner: string })[] = [
    ...api.operations.flatMap(({ id, params }) => params.map(({ name, type }) => ({ owner: id, name, type }))),
    ...Object.values(api.shapes).flatMap(({ name: owner, fields }) =>
      fields.map(({ name, type }) => ({ owner, name, type })),
    ),
  ];
  const numbers = new Set(all.filter(({ type }) => countable(type) === 'number').map(({ name }) => name));
  const listed = Object.values(names).flat();
  const unused = [
    ...listed.filter((name) => !numbers.has(name)).map((name) => `names: no number is called ${JSON.stringify(name)}`),
    ...listed
      .filter((name, index) => listed.indexOf(name) !== index)
      .map((name) => `names: ${name} stands there twice`),
    ...Object.keys(codes)
      .filter((name) => !all.some((one) => one.name === name))
      .map((name) => `codes: nothing is called ${JSON.stringify(name)}`),
    ...Object.entries(codesAt).flatMap(([owner, own]) =>
      Object.keys(own)
        .filter((name) => !all.some((one) => one.owner === owner && one.name === name))
        .map((name) => `codesAt: ${owner} has no field ${JSON.stringify(name)}`),
    ),
    ...Object.entries(unitBy).flatMap(([owner, own]) => {
      const here = all.filter((one) => one.owner === owner);
      return Object.entries(own)
        .filter(
          ([name, { field }]) =>
            !here.some((one) => one.name === name && countable(one.type) === 'number') ||
            !here.some((one) => one.name === field),
        )
        .map(
          ([name, { field }]) =>
            `unitBy: ${owner} has no number ${JSON.stringify(name)} beside ${JSON.stringify(field)}`,
        );
    }),
    ...Object.entries(at).flatMap(([owner, own]) => {
      const hits = matcher([owner]);
      const here = new Set(
        all.filter((one) => hits(one.owner) && countable(one.type) !== undefined).map(({ name }) => name),
      );
      return Object.keys(own)
        .filter((name) => !here.has(name))
        .map((name) => `at: ${owner} has no number or text ${JSON.stringify(name)}`);
    }),
  ];
  if (unused.length === 0) return;
  throw new GenerationError('OVERLAY_UNUSED', `specs/${api.provider}/units.yaml`, unused.sort(compare).join('; '));
}
