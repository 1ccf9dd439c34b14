// Walks into a nested body by a dotted path, through lists, maps and named shapes.

import { ToolError } from '../../contract/errors.ts';
import { own } from '../../contract/read-path.ts';
import type { AnyShape, FieldDef } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { nearest } from '../did-you-mean.ts';
import type { LoadShape } from '../tools/schema.ts';

/** Where a path led: the field itself, and the fields inside it when it is an object. */
export interface Opened {
  readonly field: FieldDef;
  readonly inside: AnyShape | undefined;
}

/**
 * Opens `spec.template.spec.domain` below the fields given. Where the first step is no field, the only object among them
 * is opened first, so that `spec` finds its way into a `body`. Throws PARAM_UNKNOWN with the nearest names.
 */
export async function openPath(fields: AnyShape, path: string, load: LoadShape): Promise<Opened> {
  const steps = path.split('.').filter((step) => step !== '' && !/^(?:\[?\d*\]?|items)$/.test(step));
  let inside: AnyShape | undefined = fields;
  let field: FieldDef = { kind: 'opaque' };
  let walked = '';
  for (const [at, step] of steps.entries()) {
    if (at === 0 && inside !== undefined && !Object.hasOwn(inside, step)) inside = await onlyObject(inside, step, load);
    const found = own(inside, step);
    if (found === undefined) throw noSuchField(walked, step, inside);
    field = found;
    inside = await fieldsOf(field, load);
    walked = walked === '' ? step : `${walked}.${step}`;
  }
  return { field, inside };
}

/** The fields inside a field, through lists and maps; undefined for scalars. */
export async function fieldsOf(field: FieldDef, load: LoadShape): Promise<AnyShape | undefined> {
  let inner = field;
  while (inner.of !== undefined) inner = inner.of;
  const shape = inner.kind === 'shape' ? inner.shape : inner.patchOf;
  return shape === undefined ? undefined : load(shape);
}

async function onlyObject(fields: AnyShape, step: string, load: LoadShape): Promise<AnyShape> {
  for (const field of Object.values(fields)) {
    const inside = await fieldsOf(field, load);
    if (inside !== undefined && Object.hasOwn(inside, step)) return inside;
  }
  return fields;
}

function noSuchField(walked: string, step: string, inside: AnyShape | undefined): ToolError {
  const where = walked === '' ? 'among the parameters' : `in "${walked}"`;
  if (inside === undefined)
    return new ToolError('PARAM_UNKNOWN', `"${walked}" is no object: ${quoted(step)} is not in it.`);
  const near = nearest(step, Object.keys(inside));
  const known = near.length > 0 ? near : Object.keys(inside).slice(0, 12);
  return new ToolError(
    'PARAM_UNKNOWN',
    `There is no ${quoted(step)} ${where}. ${near.length > 0 ? 'Nearest' : 'There are'}: ${known.join(', ')}.`,
  );
}
