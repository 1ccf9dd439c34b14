// Where the things of a map stand: in three columns, each beside what it is joined with.

/** Column and row of a thing, from 0; rows may lie between others. */
export type Spots = Readonly<Record<string, readonly [column: number, row: number]>>;

interface Mapped {
  readonly spots: readonly { readonly id: string; readonly kind: string }[];
  readonly lines: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Machines stand in the last column, in the order of their networks; a network stands at the middle of its machines, and
 * what leads in (addresses, routers) at the middle of what it leads to. The view in a client runs the text of this very
 * function, so that it may use nothing but its arguments.
 */
export function layoutOf({ spots, lines }: Mapped): Spots {
  const columnOf = (kind: string): number => (kind === 'machine' ? 2 : kind === 'network' ? 1 : 0);
  const joined = (id: string): readonly string[] =>
    lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const kinds = new Map(spots.map(({ id, kind }) => [id, columnOf(kind)]));
  const rows = new Map<string, number>();
  let next = 0;
  const machinesOf = (id: string): readonly string[] => joined(id).filter((other) => kinds.get(other) === 2);
  const wanted = new Map<string, number>();
  for (const { id, kind } of spots) {
    if (columnOf(kind) !== 1) continue;
    const first = next;
    for (const machine of machinesOf(id)) {
      if (rows.has(machine)) continue;
      rows.set(machine, next);
      next += 1;
    }
    const own = machinesOf(id).map((machine) => rows.get(machine) ?? 0);
    wanted.set(id, own.length > 0 ? own.reduce((sum, row) => sum + row, 0) / own.length : first);
    // A network without machines has a row of its own, and each a little room behind it.
    if (own.length === 0) next += 1;
    next += 0.4;
  }
  for (const { id, kind } of spots) {
    if (columnOf(kind) === 2 && !rows.has(id)) {
      rows.set(id, next);
      next += 1;
    }
  }
  // Nothing stands on anything else of its column.
  const settle = (column: number): void => {
    let last = -1;
    const own = spots.filter(({ kind }) => columnOf(kind) === column).map(({ id }) => id);
    for (const id of own.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))) {
      const row = Math.max(last + 1, wanted.get(id) ?? 0);
      rows.set(id, row);
      last = row;
    }
  };
  settle(1);
  for (const { id, kind } of spots) {
    if (columnOf(kind) !== 0) continue;
    const near = joined(id).flatMap((other) => rows.get(other) ?? []);
    wanted.set(id, near.length > 0 ? near.reduce((sum, row) => sum + row, 0) / near.length : 0);
  }
  settle(0);
  return Object.fromEntries(spots.map(({ id, kind }) => [id, [columnOf(kind), rows.get(id) ?? 0] as const]));
}
