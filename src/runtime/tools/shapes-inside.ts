// The shapes of what is nested in a result: only those that this result holds are loaded.

import { isObject, own } from '../../contract/read-path.ts';
import type { AnyShape, FieldDef, Json } from '../../contract/tool.ts';
import type { LoadShape, ShapeTable } from './schema.ts';

/** Shapes by name, of every object within `data` whose own shape is `shape`. */
export async function shapesInside(data: Json, shape: AnyShape, load: LoadShape): Promise<ShapeTable> {
  const found = new Map<string, AnyShape>();
  await collect(data, shape, load, found);
  return found;
}

async function collect(data: Json, shape: AnyShape, load: LoadShape, found: Map<string, AnyShape>): Promise<void> {
  if (!isObject(data)) return;
  for (const [key, value] of Object.entries(data)) {
    const field = own(shape, key);
    if (typeof value !== 'object' || value === null || field === undefined) continue;
    await within(value, field, load, found);
  }
}

async function within(value: Json, field: FieldDef, load: LoadShape, found: Map<string, AnyShape>): Promise<void> {
  if (field.shape !== undefined) {
    const shape = found.get(field.shape) ?? (await load(field.shape));
    found.set(field.shape, shape);
    await collect(value, shape, load, found);
    return;
  }
  const inner = field.of;
  if (inner === undefined || typeof value !== 'object' || value === null) return;
  for (const item of Object.values(value)) await within(item as Json, inner, load, found);
}
