// Tools as JSON Schema: a compact form for listings and a complete one for validation and description.
import type { AnyShape, AnyTool, FieldDef, Json } from '../../contract/tool.ts';
import { formatOf } from './forms.ts';
import { orderParams } from './param-order.ts';
import { mostOf } from './units.ts';

export type JsonSchema = { readonly [keyword: string]: Json };
export type LoadShape = (name: string) => Promise<AnyShape>;
/** Shapes by name, loaded. */
export type ShapeTable = ReadonlyMap<string, AnyShape>;

const noShapes: ShapeTable = new Map();

/**
 * What `tools/list` shows: parameters that are not hidden, in the tool's order, with short types and descriptions.
 * Shapes found in `shapes` are opened one level; all others, and everything below, are open objects. No `$ref`.
 */
export function listingSchema(tool: AnyTool, shapes: ShapeTable = noShapes): JsonSchema {
  const shown = Object.fromEntries(Object.entries(tool.params).filter(([, field]) => field.hidden !== true));
  const inside: Inside = (name, partial) => {
    const shape = shapes.get(name);
    return shape === undefined ? anyObject : objectSchema(shape, () => anyObject, partial, listedType);
  };
  return objectSchema(shown, inside, false, listedType);
}

/** An object of which nothing is told; OpenAI refuses one without `properties`. */
const anyObject: JsonSchema = { type: 'object', properties: {} };

/**
 * Types as the strictest clients want them: every list has `items`, every object `properties`, every property a type. VS
 * Code and Gemini refuse the first, OpenAI the second; a property without a type cannot be made strict anywhere.
 */
const listedType: Typed = (field, inside, typed) => {
  switch (field.kind) {
    case 'opaque':
      return {
        anyOf: [
          anyObject,
          { type: 'array', items: anyObject },
          { type: 'string' },
          { type: 'number' },
          { type: 'boolean' },
        ],
      };
    case 'list':
      return { type: 'array', items: fieldSchema(field.of ?? { kind: 'text' }, inside, typed) };
    case 'map':
      return { ...anyObject, additionalProperties: fieldSchema(field.of ?? { kind: 'text' }, inside, typed) };
    case 'shape':
      return field.shape === undefined ? anyObject : inside(field.shape, field.partial === true);
    default:
      return typeSchema(field, inside, typed);
  }
};

/** How many optional parameters the compact form shows. */
const compactOptional = 5;

/**
 * What `tools/list` shows where thousands of tools share one list: required and the most useful optional parameters by
 * name and type. Everything else is accepted too, and checked as always.
 */
export function compactSchema(tool: AnyTool): JsonSchema {
  const { required, optional } = orderParams(tool);
  const shown = [...required, ...optional.slice(0, compactOptional)];
  const properties = Object.fromEntries(shown.map(([name, field]) => [name, compactType(field)]));
  const names = required.map(([name]) => name);
  return { type: 'object', properties, ...(names.length > 0 && { required: names }) };
}

function compactType(field: FieldDef): JsonSchema {
  switch (field.kind) {
    case 'list':
      return { type: 'array', items: compactType(field.of ?? { kind: 'text' }) };
    case 'map':
    case 'shape':
      return anyObject;
    case 'opaque':
      return listedType(field, () => anyObject, listedType);
    default:
      return { type: typeSchema(field, () => anyObject, typeSchema).type ?? 'string' };
  }
}

/** Every parameter at full depth: shapes are under `$defs`, unknown names are refused at every level. */
export async function fullSchema(tool: AnyTool, loadShape: LoadShape): Promise<JsonSchema> {
  const fields = Object.values(tool.params);
  const shapes = await shapesWithin(fields, loadShape);
  const refer: Inside = (name, partial) => ({ $ref: `#/$defs/${pointer(partial ? partOf(name) : name)}` });
  const closed = (shape: AnyShape): JsonSchema => ({ ...objectSchema(shape, refer), additionalProperties: false });
  const closedPart = (shape: AnyShape): JsonSchema => ({
    ...objectSchema(shape, (name) => refer(name, true), true),
    additionalProperties: false,
  });
  const params = closed(tool.params);
  const whole = reached(fields, 'whole', shapes).map(([name, shape]) => [name, closed(shape)] as const);
  const parts = reached(fields, 'part', shapes).map(([name, shape]) => [partOf(name), closedPart(shape)] as const);
  const defs = [...whole, ...parts];
  return defs.length === 0 ? params : { ...params, $defs: Object.fromEntries(defs) };
}

/**
 * What a value is checked against once it is coerced, without what stands inside lists, maps and shapes. Knows what a
 * description need not say: whole numbers beyond 2^53 are digits, and texts have the form that their unit has.
 */
export function checkedValue({ of: _, ...field }: FieldDef): JsonSchema {
  const type = typeSchema(field, () => ({ type: 'object' }), typeSchema);
  if (field.kind === 'whole') return { type: ['integer', 'string'], format: 'digits', ...boundsOf(field) };
  // What takes a number or a name is held to the bounds where it is a number.
  if (field.kind === 'opaque' && field.bounds !== undefined) return { ...type, ...boundsOf(field) };
  const format = formatOf(field);
  return format === undefined ? type : { ...type, format };
}

/** Name of the definition of which any part will do. */
const partOf = (name: string): string => `part of ${name}`;

/** The loaded shapes within parameters that are wanted whole, or of which any part will do; sorted. */
function reached(
  params: readonly FieldDef[],
  wanted: 'whole' | 'part',
  shapes: ShapeTable,
): readonly (readonly [string, AnyShape])[] {
  const found = new Set<string>();
  let names = shapeNames(params.filter(({ partial = false }) => partial === (wanted === 'part')));
  while (names.length > 0) {
    for (const name of names) found.add(name);
    const next = names.flatMap((name) => Object.values(shapes.get(name) ?? {}));
    names = shapeNames(next).filter((name) => !found.has(name));
  }
  return [...found].sort().flatMap((name): readonly (readonly [string, AnyShape])[] => {
    const shape = shapes.get(name);
    return shape === undefined ? [] : [[name, shape]];
  });
}

/** The shapes that fields name, and those that these name, `levels` deep; recursion ends by itself. */
export async function shapesWithin(
  fields: readonly FieldDef[],
  loadShape: LoadShape,
  levels = Number.POSITIVE_INFINITY,
): Promise<ShapeTable> {
  const found = new Map<string, AnyShape>();
  let names = shapeNames(fields);
  for (let level = 0; level < levels && names.length > 0; level++) {
    const loaded = await Promise.all(names.map(async (name) => [name, await loadShape(name)] as const));
    for (const [name, shape] of loaded) found.set(name, shape);
    names = shapeNames(loaded.flatMap(([, shape]) => Object.values(shape))).filter((name) => !found.has(name));
  }
  return found;
}

/** The shape of a result, through lists; undefined when it has none. */
export function shapeOf(result: FieldDef): string | undefined {
  if (result.kind === 'shape') return result.shape;
  return result.kind === 'list' && result.of !== undefined ? shapeOf(result.of) : undefined;
}

function shapeNames(fields: readonly FieldDef[]): readonly string[] {
  const names = new Set<string>();
  for (let field of fields) {
    while (field.of !== undefined) field = field.of;
    if (field.shape !== undefined) names.add(field.shape);
  }
  return [...names];
}

/** The schema of a named shape; with `partial`, of any part of it. */
type Inside = (shape: string, partial: boolean) => JsonSchema;

function objectSchema(fields: AnyShape, inside: Inside, partial = false, typed: Typed = typeSchema): JsonSchema {
  const required = partial
    ? []
    : Object.entries(fields).flatMap(([name, field]) => (field.required === true ? [name] : []));
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, inside, typed)]),
  );
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

function fieldSchema(field: FieldDef, inside: Inside, typed: Typed): JsonSchema {
  const type = typed(field, inside, typed);
  return field.doc === undefined || field.doc === '' ? type : { ...type, description: field.doc };
}

/** How the type of one field is said; `typed` says those inside it. */
type Typed = (field: FieldDef, inside: Inside, typed: Typed) => JsonSchema;

/** Whole numbers that the API takes; else those that a JSON number holds exactly, and that may be meant in their unit. */
const boundsOf = (field: FieldDef): JsonSchema => ({
  minimum: field.bounds?.[0] ?? Number.MIN_SAFE_INTEGER,
  maximum: field.bounds?.[1] ?? mostOf(field) ?? Number.MAX_SAFE_INTEGER,
});

function typeSchema(field: FieldDef, inside: Inside, typed: Typed): JsonSchema {
  const of = (): JsonSchema => (field.of === undefined ? {} : fieldSchema(field.of, inside, typed));
  switch (field.kind) {
    case 'uuid':
    case 'instant':
      return { type: 'string' };
    case 'text':
      return {
        type: 'string',
        ...(field.oneOf !== undefined && { enum: field.oneOf }),
        ...(field.max !== undefined && { maxLength: field.max }),
      };
    case 'flag':
      return { type: 'boolean' };
    case 'whole':
      return { type: 'integer', ...(field.bounds !== undefined && boundsOf(field)) };
    case 'number':
      return { type: 'number' };
    case 'list':
      return { type: 'array', items: of() };
    case 'map':
      return { type: 'object', additionalProperties: of() };
    case 'shape':
      return field.shape === undefined ? { type: 'object' } : inside(field.shape, field.partial === true);
    case 'opaque':
      return {};
    case 'nothing':
      return { type: 'null' };
    default:
      return field.kind satisfies never;
  }
}

/** A name as one step of a JSON pointer inside a URI fragment. */
const pointer = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
