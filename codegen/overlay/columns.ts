// What a column of a table refers to.

/** The field of the shape itself that a column starts at: `status.phase` > status. */
export const fieldOf = (column: string | { readonly path: string }): string =>
  typeof column === 'string' ? column : column.path.split(/[.[]/)[0]!;
