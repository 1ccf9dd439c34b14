// Every number of a plan has a unit, or somebody has said that it counts nothing.
import { GenerationError } from '../errors.ts';
import { compare } from '../ir/validate.ts';
import type { Overlay } from '../overlay/types.ts';
import { countable, unitsOf } from '../overlay/units.ts';
import type { Plan } from './types.ts';

/** Throws UNIT_UNKNOWN with all numbers that nobody has looked at: a number without its unit is sent wrong sooner or later. */
export function refuseUncounted({ provider, categories }: Plan, overlay: Overlay): void {
  const unitOf = unitsOf(overlay.units);
  const numbers = categories.flatMap(({ tools, shapes }) => [
    ...tools.flatMap(({ operation, params }) => params.map(({ name, type }) => ({ owner: operation.id, name, type }))),
    ...shapes.flatMap(({ shape }) => shape.fields.map(({ name, type }) => ({ owner: shape.name, name, type }))),
  ]);
  const open = numbers.filter(
    ({ owner, name, type }) => countable(type) === 'number' && unitOf(owner, name, 'number') === undefined,
  );
  if (open.length === 0) return;
  const list = [...new Set(open.map(({ owner, name }) => `${owner}.${name}`))].sort(compare);
  throw new GenerationError(
    'UNIT_UNKNOWN',
    `specs/${provider}/units.yaml`,
    `nobody has said what these numbers count: ${list.join(', ')}. Add each to "names" or "at", under its unit or under none`,
  );
}
