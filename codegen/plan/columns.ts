// Which fields make a resource's table: those that tables.yaml decides on, which are to tell the thing from its like.
import type { Field, Shape } from '../ir/types.ts';
import { fieldOf } from '../overlay/columns.ts';
import type { Overlay } from '../overlay/types.ts';
import type { PlannedShape } from './types.ts';

/** How many fields a table shows of a shape that nobody has decided on. */
const MOST = 7;
/** How many columns have to tell one thing from its like, where it has as many fields that do. */
const TELLING = 2;

type Columns = NonNullable<PlannedShape['columns']>;

/** A column that is a field with a unit is printed with it. */
export function withUnit(column: Columns[number], { fields }: Shape): Columns[number] {
  const { label, path, as } = typeof column === 'string' ? { label: column, path: column, as: undefined } : column;
  const type = fields.find(({ name }) => name === path)?.type;
  const unit = type !== undefined && 'unit' in type ? type.unit : undefined;
  return unit === undefined || as !== undefined ? column : { label, path, as: unit };
}

/** The overlay's columns. Where it has none, as for what only another version knows: plain fields, generic ones last. */
export function columnsOf(shape: Shape, overlay: Overlay): Columns {
  const decided = Object.hasOwn(overlay.columns, shape.name) ? overlay.columns[shape.name]! : undefined;
  const chosen = decided && namedIn(shape, decided);
  if (chosen !== undefined && (chosen.length > 0 || decided?.length === 0)) return chosen;
  const isGeneric = ({ name }: Field): boolean => overlay.generic.includes(name);
  const telling = shape.fields.filter((field) => !isGeneric(field));
  const plain = telling.filter(({ type }) => !['shape', 'list', 'map', 'opaque'].includes(type.kind));
  const all = [...(plain.length > 0 ? plain : telling), ...shape.fields.filter(isGeneric)];
  return all.slice(0, MOST).map(({ name }) => name);
}

/** The columns for which this version of the shape has fields. */
export function namedIn(shape: Shape, columns: Overlay['columns'][string]): Overlay['columns'][string] {
  const names = new Set(shape.fields.map((field) => field.name));
  return columns.filter((column) => names.has(fieldOf(column)));
}

/**
 * The shapes whose tables nobody has decided on, and those that show little but generic fields although their things have
 * others: a row without what tells it from the next one is of no use.
 */
export function untelling(
  shown: readonly PlannedShape[],
  overlay: Overlay,
): readonly { readonly shape: Shape; readonly why: string }[] {
  const generic = new Set(overlay.generic);
  return shown.flatMap(({ shape, columns }) => {
    if (columns === undefined) return [];
    const fields = shape.fields.filter(({ name }) => !generic.has(name));
    if (fields.length > 1 && !Object.hasOwn(overlay.columns, shape.name)) {
      return [{ shape, why: 'nobody has said which columns tell one from the next' }];
    }
    const telling = columns.filter((column) => !generic.has(pathOf(column)) && !generic.has(fieldOf(column)));
    const isBare = telling.length < Math.min(TELLING, fields.length);
    return isBare ? [{ shape, why: 'its columns are generic fields only' }] : [];
  });
}

const pathOf = (column: Columns[number]): string => (typeof column === 'string' ? column : column.path);
