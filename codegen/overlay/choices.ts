// Closed sets of texts inside the bodies that an API takes, where its spec leaves them open.
import { GenerationError } from '../errors.ts';
import type { Api, Shape } from '../ir/types.ts';
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

function refuseUnused(api: Api, name: string, fields: readonly string[]): void {
  const shape = Object.hasOwn(api.shapes, name) ? api.shapes[name] : undefined;
  const texts = new Set(shape?.fields.filter(({ type }) => type.kind === 'text').map((field) => field.name));
  const wrong = fields.find((field) => !texts.has(field));
  if (shape !== undefined && wrong === undefined) return;
  const what = shape === undefined ? 'no shape has that name' : `it has no text ${JSON.stringify(wrong)}`;
  throw new GenerationError('OVERLAY_UNUSED', `specs/${api.provider}/overlay.yaml#/choices/${name}`, what);
}
