// Manifests against the shapes of their kinds: unknown fields, and required ones that are missing.

import { isObject, own } from '../../../../contract/read-path.ts';
import type { AnyShape, FieldDef, Json, JsonObject } from '../../../../contract/tool.ts';
import { apiVersionOf, type Kind, storedVersion } from './kind.ts';
import type { KubeObject } from './objects.ts';
import { ownerIn, ownShape, ownShapeName } from './own-types.ts';

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
  /** For kinds of Kubernetes' own: the Go type that holds the field, and what it is there. */
  readonly go?: { readonly owner: string; readonly type: string };
}

/** What a manifest holds that its kind has not, lacks, or has of another type. */
export type CheckManifest = (kind: Kind, object: KubeObject) => Promise<Findings>;

/** The shape of that name; undefined where there is none. */
export type ShapeOf = (name: string) => Promise<AnyShape | undefined>;

/** Where two definitions have the name of a kind, the shape is called otherwise. */
const shapeNames: Readonly<Record<string, string>> = { PersistentVolumeClaim: 'K8sPersistentVolumeClaim' };
/** Kinds of Kubernetes' own that share the name of a shape with another. */
const SHARED = new Set(['events.k8s.io/v1 Event']);

/** The shapes of a kind, the one to be taken first: generated ones have words, the table of Kubernetes' own has more kinds. */
export function shapeNamesOf(kind: Kind, version: string): readonly string[] {
  const apiVersion = apiVersionOf(kind, version);
  const declared = ownShapeName(apiVersion, kind.kind);
  const generated = SHARED.has(`${apiVersion} ${kind.kind}`) ? [] : [shapeNames[kind.kind] ?? kind.kind];
  return declared === undefined ? generated : [...generated, declared];
}

/** Loads shapes as they are needed, each once. */
export function shapesFrom(loadShape: (name: string) => Promise<AnyShape>): ShapeOf {
  const known = new Map<string, Promise<AnyShape | undefined>>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const shape = Promise.resolve()
      .then(() => ownShape(name) ?? loadShape(name))
      .catch(() => undefined);
    known.set(name, shape);
    return shape;
  };
}

/** The first shape of a kind that there is, with its name. */
export async function shapeOfKind(shapeOf: ShapeOf, kind: Kind, version: string) {
  for (const name of shapeNamesOf(kind, version)) {
    const shape = await shapeOf(name);
    if (shape !== undefined) return { name, shape };
  }
  return undefined;
}

/** Checks by the shapes; kinds without one are taken as they come. */
export function manifestChecker(shapeOf: ShapeOf): CheckManifest {
  const walk = async (value: Json, field: FieldDef, path: string, found: Found, owner = ''): Promise<Json> => {
    if (field.kind === 'list' && isObject(value))
      found.unknown.push(...Object.keys(value).map((it) => `${path}.${it}`));
    // An object that is a list is read as one by nobody; texts may stand for objects that write themselves.
    const isOther = Array.isArray(value) || typeof value === 'number' || typeof value === 'boolean';
    const wanted = field.kind === 'shape' && isOther ? OBJECT : TYPES[field.kind];
    const got = typeOf(value);
    const go = owner === '' || field.wire === undefined ? undefined : { owner, type: field.wire };
    if (wanted !== undefined && (!wanted.includes(got) || isBeyond(value, field)))
      found.mistyped.push({ path, wanted: wanted[0] ?? '', got, value, ...(go === undefined ? {} : { go }) });
    if (Array.isArray(value)) {
      const of = field.of ?? { kind: 'opaque' };
      const items: Json[] = [];
      for (const [index, item] of (value as readonly Json[]).entries())
        items.push(await walk(item, of, `${path}[${index}]`, found, owner));
      return items;
    }
    const shape =
      field.kind === 'shape' && field.shape !== undefined && isObject(value) ? await shapeOf(field.shape) : undefined;
    return shape === undefined ? value : members(value as JsonObject, shape, path, found, field.shape);
  };

  const members = async (
    object: JsonObject,
    shape: AnyShape,
    path: string,
    found: Found,
    name = '',
  ): Promise<JsonObject> => {
    const owner = ownerIn(name);
    const kept: [string, Json][] = [];
    for (const [name, value] of Object.entries(object)) {
      const here = path === '' ? name : `${path}.${name}`;
      const field = own(shape, name);
      if (field === undefined) found.unknown.push(here);
      else kept.push([name, await walk(value, field, here, found, owner)]);
    }
    for (const [name, field] of Object.entries(shape)) {
      const here = path === '' ? name : `${path}.${name}`;
      if (field.required === true && !Object.hasOwn(object, name) && here.startsWith('spec')) found.missing.push(here);
    }
    return Object.fromEntries(kept);
  };

  return async (kind, object) => {
    const declared = await shapeOfKind(shapeOf, kind, storedVersion(kind));
    const found: Found = { unknown: [], missing: [], mistyped: [] };
    if (declared === undefined) return { pruned: object, ...found };
    return { pruned: (await members(object, declared.shape, '', found, declared.name)) as KubeObject, ...found };
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

/** The greatest number that Go's widest integer holds, and a little more: what JSON reads as whole beyond it is none to Go. */
const WIDEST = 2 ** 63;

/** Whether a whole number is too great for its field. */
const isBeyond = (value: Json, { kind, wire }: FieldDef): boolean =>
  kind === 'whole' && typeof value === 'number' && Math.abs(value) >= (wire === 'int32' ? 2 ** 31 : WIDEST);

const typeOf = (value: Json): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < WIDEST ? 'integer' : typeof value;
};
