// Manifests against the shapes of their kinds: unknown fields, and required ones that are missing.

import { isObject, own } from '../../../../contract/read-path.ts';
import type { AnyShape, FieldDef, Json, JsonObject } from '../../../../contract/tool.ts';
import type { Kind } from './kind.ts';
import type { KubeObject } from './objects.ts';

export interface Findings {
  /** The object without its unknown fields. */
  readonly pruned: KubeObject;
  /** Paths of unknown fields. */
  readonly unknown: readonly string[];
  /** Paths below `spec` that have to be there. */
  readonly missing: readonly string[];
  /** Values of another type than their fields have. */
  readonly mistyped: readonly Mistyped[];
}

/** A value of another type than its field has, in the words of JSON schemas. */
export interface Mistyped {
  readonly path: string;
  readonly wanted: string;
  readonly got: string;
  readonly value: Json;
}

/** What a manifest holds that its kind has not, lacks, or has of another type. */
export type CheckManifest = (kind: Kind, object: KubeObject) => Promise<Findings>;

/** Where two definitions have the name of a kind, the shape is called otherwise. */
const shapeNames: Readonly<Record<string, string>> = { PersistentVolumeClaim: 'K8sPersistentVolumeClaim' };

/** The name of the shape that objects of a kind have. */
export const shapeNameOf = ({ kind }: Kind): string => shapeNames[kind] ?? kind;

/** The fields of a shape by its name; undefined where nothing is known of them. */
export type ShapeOf = (name: string) => Promise<AnyShape | undefined>;

/** Loads shapes as they are needed, each once. */
export function shapeSource(loadShape: (name: string) => Promise<AnyShape>): ShapeOf {
  const known = new Map<string, Promise<AnyShape | undefined>>();
  return (name) => {
    let shape = known.get(name);
    if (shape === undefined) {
      shape = Promise.resolve()
        .then(() => loadShape(name))
        .catch(() => undefined);
      known.set(name, shape);
    }
    return shape;
  };
}

/** Kinds without a shape are taken as they come. */
export function manifestChecker(shapeOf: ShapeOf): CheckManifest {
  const walk = async (value: Json, field: FieldDef, path: string, found: Found): Promise<Json> => {
    if (field.kind === 'list' && isObject(value))
      found.unknown.push(...Object.keys(value).map((it) => `${path}.${it}`));
    // An object that is a list is read as one by nobody; texts may stand for objects that write themselves.
    const isOther = Array.isArray(value) || typeof value === 'number' || typeof value === 'boolean';
    const wanted = field.kind === 'shape' && isOther ? OBJECT : TYPES[field.kind];
    const got = typeOf(value);
    if (wanted !== undefined && !wanted.includes(got))
      found.mistyped.push({ path, wanted: wanted[0] ?? '', got, value });
    if (Array.isArray(value)) {
      const of = field.of ?? { kind: 'opaque' };
      const items: Json[] = [];
      for (const [index, item] of (value as readonly Json[]).entries())
        items.push(await walk(item, of, `${path}[${index}]`, found));
      return items;
    }
    const shape =
      field.kind === 'shape' && field.shape !== undefined && isObject(value) ? await shapeOf(field.shape) : undefined;
    return shape === undefined ? value : members(value as JsonObject, shape, path, found);
  };

  const members = async (object: JsonObject, shape: AnyShape, path: string, found: Found): Promise<JsonObject> => {
    const kept: [string, Json][] = [];
    for (const [name, value] of Object.entries(object)) {
      const here = path === '' ? name : `${path}.${name}`;
      const field = own(shape, name);
      if (field === undefined) found.unknown.push(here);
      else kept.push([name, await walk(value, field, here, found)]);
    }
    for (const [name, field] of Object.entries(shape)) {
      const here = path === '' ? name : `${path}.${name}`;
      if (field.required === true && !Object.hasOwn(object, name) && here.startsWith('spec')) found.missing.push(here);
    }
    return Object.fromEntries(kept);
  };

  return async (kind, object) => {
    const shape = await shapeOf(shapeNameOf(kind));
    const found: Found = { unknown: [], missing: [], mistyped: [] };
    if (shape === undefined) return { pruned: object, ...found };
    return { pruned: (await members(object, shape, '', found)) as KubeObject, ...found };
  };
}

interface Found {
  readonly unknown: string[];
  readonly missing: string[];
  readonly mistyped: Mistyped[];
}

/** Kind of a field > the types that its values may have; null stands for no value. Texts may be quantities, which may be numbers. */
const TYPES: Readonly<Partial<Record<FieldDef['kind'], readonly string[]>>> = {
  text: ['string', 'integer', 'number', 'null'],
  whole: ['integer', 'null'],
  flag: ['boolean', 'null'],
};

const OBJECT: readonly string[] = ['object'];

const typeOf = (value: Json): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
};
