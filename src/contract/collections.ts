// Two questions that many ask of a list or a map.

/** The only item; undefined where there is none or more than one. */
export const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** Forgets what came first until no more than `most` are left. */
export function trimTo(
  kept: ReadonlyMap<unknown, unknown> & Pick<Map<unknown, unknown>, 'delete'>,
  most: number,
): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}
