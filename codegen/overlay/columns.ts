// What tables.yaml says: what a column refers to, and fields that the facts of an API leave out.
import { GenerationError } from '../errors.ts';
import type { Api, Field, Shape } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { Overlay } from './types.ts';

/** The field of the shape itself that a column starts at: `status.phase` > status. */
export const fieldOf = (column: string | { readonly path: string }): string =>
  typeof column === 'string' ? column : column.path.split(/[.[]/)[0]!;

/** The shapes with what the API sends beside its facts. Throws OVERLAY_UNUSED for a field that the facts tell of. */
export function withUnlisted(api: Api, { unlisted }: Overlay, { strict }: { readonly strict: boolean }): Api['shapes'] {
  const fuller = Object.entries(unlisted).flatMap(([name, fields]) => {
    const shape = Object.hasOwn(api.shapes, name) ? api.shapes[name]! : undefined;
    const listed = shape?.fields.find((field) => Object.hasOwn(fields, field.name));
    if (strict && (shape === undefined || listed !== undefined)) {
      const what = shape === undefined ? 'no shape has that name' : `the facts have ${JSON.stringify(listed?.name)}`;
      throw new GenerationError('OVERLAY_UNUSED', `specs/${api.provider}/tables.yaml#/unlisted/${name}`, what);
    }
    return shape === undefined ? [] : [[name, withFields(shape, fields)] as const];
  });
  return { ...api.shapes, ...Object.fromEntries(fuller) };
}

function withFields(shape: Shape, fields: Overlay['unlisted'][string]): Shape {
  const listed = new Set(shape.fields.map(({ name }) => name));
  const more = Object.entries(fields)
    .filter(([name]) => !listed.has(name))
    .map(([name, type]): Field => ({ name, type, required: false, doc: '' }));
  return { ...shape, fields: [...shape.fields, ...more].sort((a, b) => compare(a.name, b.name)) };
}
