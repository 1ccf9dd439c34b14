// Which fields make a resource's table, where the overlay does not say.
import type { Shape } from '../ir/types.ts';
import { fieldOf } from '../overlay/columns.ts';
import type { Overlay } from '../overlay/types.ts';
import type { PlannedShape } from './types.ts';

/** What people look for first, in the order in which they read it. */
const TELLING = (
  'name displayname displaytext title username account state status phase resourcestate allocationstate type hypervisor ' +
  'ipaddress publicip cidr cidrlist gateway protocol startport endport publicport privateport size virtualmachinename ' +
  'hostname networkname zonename domain created description value key success id'
).split(' ');
const MOST = 7;

/** A column that is a field with a unit is printed with it. */
export function withUnit(column: PlannedColumn, { fields }: Shape): PlannedColumn {
  const { label, path, as } = typeof column === 'string' ? { label: column, path: column, as: undefined } : column;
  const type = fields.find(({ name }) => name === path)?.type;
  const unit = type !== undefined && 'unit' in type ? type.unit : undefined;
  return unit === undefined || as !== undefined ? column : { label, path, as: unit };
}

type PlannedColumn = NonNullable<PlannedShape['columns']>[number];

/** The overlay's columns, else the most telling fields there are, else the first few. */
export function columnsOf(shape: Shape, overlay: Overlay): NonNullable<PlannedShape['columns']> {
  const names = new Set(shape.fields.map((field) => field.name));
  const chosen = namedIn(shape, overlay.columns[shape.name] ?? []);
  if (chosen.length > 0) return chosen;
  const telling = TELLING.filter((name) => names.has(name)).slice(0, MOST);
  if (telling.includes('name')) {
    for (const twin of ['displayname', 'displaytext']) {
      const at = telling.indexOf(twin);
      if (at > 0) telling.splice(at, 1);
    }
  }
  if (names.has('id') && !telling.includes('id')) telling.push('id');
  if (telling.length >= 2) return telling;
  return shape.fields
    .filter(
      (field) => field.type.kind !== 'shape' && field.type.kind !== 'list' && !/^job(id|status)$/.test(field.name),
    )
    .slice(0, MOST)
    .map((field) => field.name);
}

/** The columns for which this version of the shape has fields. */
export function namedIn(shape: Shape, columns: Overlay['columns'][string]): Overlay['columns'][string] {
  const names = new Set(shape.fields.map((field) => field.name));
  return columns.filter((column) => names.has(fieldOf(column)));
}
