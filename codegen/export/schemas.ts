// Types, shapes and parameters of a plan as JSON Schema, for OpenAPI 3.1.
import type { Field, Type } from '../ir/types.ts';
import type { Plan, PlannedParam } from '../plan/types.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** Shape name > name of its schema. */
export type NameOf = (shape: string) => string;

/** Closed sets are enumerations; what a number counts stands in `x-virtspan-unit`. */
export function schemaOf(type: Type, nameOf: NameOf): Schema {
  switch (type.kind) {
    case 'uuid':
      return { type: 'string', format: 'uuid' };
    case 'flag':
      return { type: 'boolean' };
    case 'whole':
      return { type: 'integer', ...unitOf(type) };
    case 'number':
      return { type: 'number', ...unitOf(type) };
    case 'instant':
      return { type: 'string', 'x-virtspan-kind': 'instant' };
    case 'text':
      return { type: 'string', ...(type.oneOf && { enum: type.oneOf }), ...unitOf(type) };
    case 'list':
      return { type: 'array', items: schemaOf(type.of, nameOf) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.of, nameOf) };
    case 'shape':
      return { $ref: `#/components/schemas/${nameOf(type.name)}` };
    case 'opaque':
    case 'nothing':
      return {};
    default:
      return type satisfies never;
  }
}

const unitOf = ({ unit }: { readonly unit?: string }): Schema =>
  unit === undefined ? {} : { 'x-virtspan-unit': unit };

/** An object of fields; what the API adds of its own is let through. */
export function objectOf(fields: readonly Pick<Field, 'name' | 'type' | 'required' | 'doc'>[], nameOf: NameOf): Schema {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ name, type, doc }) => [name, { ...schemaOf(type, nameOf), ...(doc && { description: doc }) }]),
    ),
    ...(required.length > 0 && { required }),
  };
}

/** Every shape that some tool takes or returns, by the name of its type. */
export function componentsOf({ categories }: Plan, nameOf: NameOf): Readonly<Record<string, Schema>> {
  const shapes = categories.flatMap((category) => category.shapes);
  const named = shapes.map(({ type, shape }) => [type, objectOf(shape.fields, nameOf)] as const);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is known of a parameter beside its type. */
export const remarksOn = ({ ref, secret, max, wire, rehearsal }: PlannedParam): Schema => ({
  ...(ref && { 'x-virtspan-names': ref }),
  ...(secret && { 'x-virtspan-secret': secret }),
  ...(max && { 'x-virtspan-longest': max }),
  ...(wire && { 'x-virtspan-wire': wire }),
  ...(rehearsal && { 'x-virtspan-rehearsal': true }),
});
