// How seeds are written: rows by name, ids made from the names.
import { idOf } from '../engine/ids.ts';
import { stamp } from '../engine/instants.ts';
import type { Field, Row } from '../engine/row.ts';
import type { World } from '../engine/world.ts';

/** Puts a row whose id follows from table and name. */
export function put(world: World, table: string, name: string, fields: Readonly<Record<string, Field>>): Row {
  return world.table(table).put({ id: idOf(table, name), name, ...fields });
}

/** A moment in the past, as the API writes it. */
export const ago = (world: World, hours: number): string => stamp(world.now() - hours * 3_600_000);

/** Hours in a day. */
export const DAY = 24;
/** Bytes in a GiB. */
export const GIB = 1_073_741_824;
/** Bytes in a TiB. */
export const TIB = 1_099_511_627_776;

/** Owners that seeds name by one word. */
export const owners = {
  admin: { account: 'admin', domainid: idOf('domain', 'ROOT') },
  acme: { account: 'acme', domainid: idOf('domain', 'retail') },
  webshop: { projectid: idOf('project', 'webshop'), domainid: idOf('domain', 'ROOT') },
} as const;

/** A name of `owners`. */
export type OwnerName = keyof typeof owners;
