// One spelling for equal JSON, and its digest.
import { createHash } from 'node:crypto';
import type { Json } from '../contract.ts';

/** JSON with the members of every object sorted by name: equal values give equal texts. */
export function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
}

/** SHA-256 of the canonical text, in hex. */
export const digestOf = (value: Json): string => createHash('sha256').update(canonical(value)).digest('hex');
