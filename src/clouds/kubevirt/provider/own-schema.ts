// A schema of a server's OpenAPI document, cut down to what tools are made of: no words, no references, no endless depth.

import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';

type Definitions = JsonObject;

/** Deeper than this nobody writes by hand; what lies below takes anything, and the cluster checks it. */
const depths = [12, 9, 7, 5, 4, 3];

/**
 * Types, fields, closed sets and what is required; self-contained, as deep as `most` parts allow. A part that takes more
 * than its schema says, or one of several forms, is `{}`: anything.
 */
export function compact(schema: Json | undefined, definitions: Definitions, most: number): JsonObject {
  for (const depth of depths) {
    const parts = { left: most };
    const found = cut(schema ?? null, { definitions, depth, parts, within: [] });
    if (parts.left >= 0) return found;
  }
  return { type: 'object' };
}

/** A longer list of values is no help to whoever chooses one; the cluster checks it. */
const mostValues = 100;

interface Cutting {
  readonly definitions: Definitions;
  readonly depth: number;
  readonly parts: { left: number };
  /** References that are being followed. */
  readonly within: readonly string[];
}

const anything: JsonObject = {};

function cut(schema: Json, cutting: Cutting): JsonObject {
  cutting.parts.left -= 1;
  if (!isObject(schema) || cutting.parts.left < 0) return anything;
  const ref = refOf(schema);
  if (ref !== undefined) return followed(ref, cutting);
  if (isOpen(schema)) return anything;
  const below: Cutting = { ...cutting, depth: cutting.depth - 1 };
  const { type, format, enum: values, items, properties, additionalProperties: others } = schema;
  switch (type) {
    case 'array':
      return { type, ...(isObject(items) && { items: cut(items, below) }) };
    case 'object':
      if (isObject(properties) && Object.keys(properties).length > 0) return withFields(schema, properties, below);
      return { type, ...(isObject(others) && { additionalProperties: cut(others, below) }) };
    case 'string': {
      const isClosed =
        Array.isArray(values) && values.length <= mostValues && values.every((value) => typeof value === 'string');
      return { type, ...(isClosed && { enum: values }), ...(format === 'date-time' && { format }) };
    }
    case 'boolean':
    case 'integer':
    case 'number':
      return { type };
    default:
      return anything;
  }
}

function withFields(schema: JsonObject, properties: JsonObject, below: Cutting): JsonObject {
  if (below.depth < 0) return { type: 'object' };
  const fields = Object.entries(properties).map(([name, field]) => [name, cut(field, below)] as const);
  const required = Array.isArray(schema.required) ? schema.required : [];
  return { type: 'object', properties: Object.fromEntries(fields), ...(required.length > 0 && { required }) };
}

/** Quantities are written as texts and as numbers; what every object has of metadata, the calls know themselves. */
function followed(ref: string, cutting: Cutting): JsonObject {
  if (/\.(ObjectMeta|ListMeta)$/.test(ref)) return { type: 'object' };
  if (/\.(Quantity|IntOrString|JSON|RawExtension)$/.test(ref) || cutting.within.includes(ref)) return anything;
  const found = Object.hasOwn(cutting.definitions, ref) ? cutting.definitions[ref] : undefined;
  return cut(found ?? null, { ...cutting, within: [...cutting.within, ref] });
}

/** The definition that a schema stands for; OpenAPI 3 wraps a reference that carries a default. */
export function refOf(schema: JsonObject): string | undefined {
  const { $ref, allOf } = schema;
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1);
  const [only] = Array.isArray(allOf) && allOf.length === 1 ? (allOf as readonly Json[]) : [];
  return isObject(only) ? refOf(only) : undefined;
}

/** Whether more than the fields and the type said are taken. */
const isOpen = (schema: JsonObject): boolean =>
  schema['x-kubernetes-preserve-unknown-fields'] === true ||
  schema['x-kubernetes-int-or-string'] === true ||
  schema['x-kubernetes-embedded-resource'] === true ||
  schema.nullable === true ||
  schema.format === 'int-or-string' ||
  (isObject(schema.properties) && (isObject(schema.additionalProperties) || schema.additionalProperties === true));
