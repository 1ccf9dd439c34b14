// How the operations of two versions differ.

export interface Difference {
  /** The version that is compared with. */
  readonly to: string;
  /** Operations that it has and the pulled facts lack. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** In both, with other parameters, types or flags. */
  readonly changed: readonly string[];
}

type Operations = ReadonlyMap<string, string>;

/** Compares by operation; the names come sorted. */
export function differenceTo(to: string, known: Operations, pulled: Operations): Difference {
  const names = (of: Operations): string[] => [...of.keys()].sort();
  return {
    to,
    missing: names(known).filter((name) => !pulled.has(name)),
    extra: names(pulled).filter((name) => !known.has(name)),
    changed: names(pulled).filter((name) => known.has(name) && known.get(name) !== pulled.get(name)),
  };
}

const mostListed = 10;

/** A line with the counts, then a few names of each kind. */
export function differenceLines({ to, missing, extra, changed }: Difference): readonly string[] {
  if (missing.length + extra.length + changed.length === 0) return [`No operation differs from ${to}.`];
  return [
    `Against ${to}: ${missing.length} operations missing, ${extra.length} new, ${changed.length} changed.`,
    ...listed('-', missing),
    ...listed('+', extra),
    ...listed('~', changed),
  ];
}

function listed(sign: string, names: readonly string[]): readonly string[] {
  const rest = names.length > mostListed ? [`  ${sign} and ${names.length - mostListed} more`] : [];
  return [...names.slice(0, mostListed).map((name) => `  ${sign} ${name}`), ...rest];
}
