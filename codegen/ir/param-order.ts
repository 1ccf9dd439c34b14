// The order in which parameters are told: what a call cannot do without comes first.
import type { Param } from './types.ts';
import { compare } from './validate.ts';

/** Required ones first, among them those that say which object is meant (`wire` is `path`), then by name. */
export const byNeed = (a: Param, b: Param): number =>
  Number(b.required) - Number(a.required) || Number(isAddress(b)) - Number(isAddress(a)) || compare(a.name, b.name);

const isAddress = ({ required, wire }: Param): boolean => required && wire === 'path';
