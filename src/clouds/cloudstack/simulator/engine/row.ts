// What is stored: rows, and what their fields may hold.

/** Anything a field of a row may hold; fields that are `undefined` stay out of answers. */
export type Field = undefined | null | boolean | number | string | Field[] | { [name: string]: Field };

/** One stored thing. Field names are the API's; a name that starts with `_` never leaves the simulator. */
export interface Row {
  id: string;
  [field: string]: Field;
}
