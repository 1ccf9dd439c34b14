// Closed sets of texts, and bounds of numbers, inside the bodies that an API takes, where its spec leaves them open.
import { GenerationError } from '../errors.ts';
import type { Api, Field, Shape } from '../ir/types.ts';
import type { Overlay } from './types.ts';

/** The shapes with the choices of the overlay in them. Throws OVERLAY_UNUSED for a field that is no text or not there. */
export function withChoices(api: Api, { choices }: Overlay, { strict }: { readonly strict: boolean }): Api['shapes'] {
  if (strict) for (const [name, fields] of Object.entries(choices)) refuseUnused(api, name, Object.keys(fields));
  const changed = Object.entries(choices).flatMap(([name, fields]) =>
    Object.hasOwn(api.shapes, name) ? [[name, withFields(api.shapes[name]!, fields)] as const] : [],
  );
  return { ...api.shapes, ...Object.fromEntries(changed) };
}

const withFields = (shape: Shape, choices: Overlay['choices'][string]): Shape => ({
  ...shape,
  fields: shape.fields.map((field) =>
    Object.hasOwn(choices, field.name) && field.type.kind === 'text'
      ? { ...field, type: { kind: 'text', oneOf: choices[field.name]! } }
      : field,
  ),
});

/** The shapes with the bounds of the overlay in them. Throws OVERLAY_UNUSED for a field that takes no number or is not there. */
export function withBounds(api: Api, { bounds }: Overlay, { strict }: { readonly strict: boolean }): Api['shapes'] {
  if (strict) for (const [name, fields] of Object.entries(bounds)) refuseUnbounded(api, name, Object.keys(fields));
  const changed = Object.entries(bounds).flatMap(([name, fields]) =>
    Object.hasOwn(api.shapes, name) ? [[name, bounded(api.shapes[name]!, fields)] as const] : [],
  );
  return { ...api.shapes, ...Object.fromEntries(changed) };
}

const bounded = (shape: Shape, bounds: Overlay['bounds'][string]): Shape => ({
  ...shape,
  fields: shape.fields.map((field) =>
    Object.hasOwn(bounds, field.name) && takesNumbers(field) ? { ...field, bounds: bounds[field.name]! } : field,
  ),
});

/** Any JSON may be a number as well as the name of one. */
const takesNumbers = ({ type }: Field): boolean => type.kind === 'whole' || type.kind === 'opaque';

const refuseUnbounded = (api: Api, name: string, fields: readonly string[]): void =>
  refuseOthers(api, ['bounds', name, fields], takesNumbers, 'number');

const refuseUnused = (api: Api, name: string, fields: readonly string[]): void =>
  refuseOthers(api, ['choices', name, fields], ({ type }) => type.kind === 'text', 'text');

function refuseOthers(
  api: Api,
  [section, name, fields]: readonly [section: string, name: string, fields: readonly string[]],
  fits: (field: Field) => boolean,
  noun: string,
): void {
  const shape = Object.hasOwn(api.shapes, name) ? api.shapes[name] : undefined;
  const known = new Set(shape?.fields.filter(fits).map((field) => field.name));
  const wrong = fields.find((field) => !known.has(field));
  if (shape !== undefined && wrong === undefined) return;
  const what = shape === undefined ? 'no shape has that name' : `it has no ${noun} ${JSON.stringify(wrong)}`;
  throw new GenerationError('OVERLAY_UNUSED', `specs/${api.provider}/overlay.yaml#/${section}/${name}`, what);
}
