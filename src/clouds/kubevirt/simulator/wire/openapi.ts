// The specification of the simulated API server: what of kinds and fields kubectl asks before it explains or checks something.
import type { AnyShape, FieldDef, Json, JsonObject } from '../../../../contract/tool.ts';
import { pageNotFound } from '../engine/fault.ts';
import { apiVersionOf, type Kind } from '../engine/kind.ts';
import { kindsOf } from '../engine/releases.ts';
import { shapeOfKind } from '../engine/schemas.ts';
import type { World } from '../engine/world.ts';
import { gitVersion } from './discovery.ts';

type Source = Pick<World, 'release' | 'shapeOf'>;

const info = { title: 'simulated Kubernetes', version: gitVersion };

/**
 * JSON for a path below `/openapi`: version 2 has paths only, version 3 lists a document per group and version, with the
 * schemas of its kinds. Throws 404 for any other.
 */
export async function openapiAt(path: string, world: Source): Promise<Json> {
  const [, form, ...document] = path.split('/').filter((step) => step !== '');
  const all = kindsOf(world.release).flatMap((kind) => kind.versions.map((version): Served => [kind, version]));
  if (form === 'v2') return { swagger: '2.0', info, paths: pathsOf(all), definitions: {} };
  if (form !== 'v3') throw pageNotFound();
  if (document.length > 0) {
    const served = all.filter((one) => documentOf(one) === document.join('/'));
    if (served.length === 0) throw pageNotFound();
    return { openapi: '3.0.0', info, paths: pathsOf(served), components: { schemas: await schemasOf(served, world) } };
  }
  const documents = [...new Set(all.map(documentOf))];
  return {
    paths: Object.fromEntries(documents.map((name) => [name, { serverRelativeURL: `/openapi/v3/${name}?hash=0` }])),
  };
}

type Served = readonly [kind: Kind, version: string];

const documentOf = ([kind, version]: Served): string =>
  kind.group === '' ? `api/${version}` : `apis/${apiVersionOf(kind, version)}`;

const nameOf = ([{ group, kind }, version]: Served): JsonObject => ({ group, version, kind });

function pathsOf(served: readonly Served[]): JsonObject {
  const parameters = ['dryRun', 'fieldManager', 'fieldValidation'].map((name) => ({
    name,
    in: 'query',
    schema: { type: 'string' },
  }));
  return Object.fromEntries(
    served.flatMap((one) => {
      const [{ scope, plural }] = one;
      const path = `/${documentOf(one)}${scope === 'Namespaced' ? '/namespaces/{namespace}' : ''}/${plural}`;
      const read = { 'x-kubernetes-group-version-kind': nameOf(one), responses: {} };
      const write = { ...read, parameters };
      return [
        [path, { get: read, post: write }],
        [`${path}/{name}`, { get: read, put: write, patch: write, delete: write }],
      ];
    }),
  );
}

/** Every shape that the kinds reach, by its name; kinds say which they are. */
async function schemasOf(served: readonly Served[], { shapeOf }: Source): Promise<JsonObject> {
  const found = new Map<string, JsonObject>();
  const add = async (name: string, more: JsonObject, shape: AnyShape | undefined): Promise<void> => {
    found.set(keyOf(name), { type: 'object', ...more });
    if (shape === undefined) return;
    const required = Object.keys(shape).filter((field) => shape[field]?.required === true);
    const properties = Object.fromEntries(Object.entries(shape).map(([field, def]) => [field, schemaOf(def)]));
    found.set(keyOf(name), { type: 'object', properties, ...(required.length > 0 && { required }), ...more });
    for (const inner of Object.values(shape).flatMap(shapesIn))
      if (!found.has(keyOf(inner))) await add(inner, {}, await shapeOf(inner));
  };
  for (const one of served) {
    const [kind, version] = one;
    const known = await shapeOfKind(shapeOf, kind, version);
    await add(known?.name ?? kind.kind, { 'x-kubernetes-group-version-kind': [nameOf(one)] }, known?.shape);
  }
  return Object.fromEntries(found);
}

/** A name of a shape as a key that a reference can hold. */
const keyOf = (name: string): string => name.replace(':', '.');

function shapesIn(field: FieldDef): readonly string[] {
  if (field.of !== undefined) return shapesIn(field.of);
  return field.kind === 'shape' && field.shape !== undefined ? [field.shape] : [];
}

function schemaOf(field: FieldDef): JsonObject {
  switch (field.kind) {
    case 'text':
      return { type: 'string', ...(field.oneOf !== undefined && { enum: field.oneOf }) };
    case 'uuid':
      return { type: 'string' };
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'flag':
      return { type: 'boolean' };
    case 'whole':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'list':
      return { type: 'array', items: field.of === undefined ? {} : schemaOf(field.of) };
    case 'map':
      return { type: 'object', additionalProperties: field.of === undefined ? {} : schemaOf(field.of) };
    case 'shape':
      return field.shape === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${keyOf(field.shape)}` };
    default:
      return {};
  }
}
