// Patterns over operation ids, as overlays write them.

type Matcher = (id: string) => boolean;

/** The same lists and patterns are asked about operation after operation, and version after version. */
const byList = new WeakMap<readonly string[], Matcher>();
const byTable = new WeakMap<object, Map<string, readonly unknown[]>>();
const byPattern = new Map<string, RegExp>();

/** True for ids named exactly or by a `*` pattern. The list stays as it is from then on. */
export function matcher(patterns: readonly string[]): Matcher {
  const known = byList.get(patterns) ?? matcherOf(patterns);
  byList.set(patterns, known);
  return known;
}

/** For an id, those rows of a table whose patterns fit it, in their order. */
export function fitting<T extends { readonly operations: readonly string[] }>(
  rows: readonly T[],
): (id: string) => readonly T[] {
  const found = (byTable.get(rows) ?? new Map()) as Map<string, readonly T[]>;
  byTable.set(rows, found);
  return (id) => {
    const known = found.get(id) ?? rows.filter(({ operations }) => matcher(operations)(id));
    found.set(id, known);
    return known;
  };
}

function matcherOf(patterns: readonly string[]): Matcher {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const loose = patterns.filter((pattern) => pattern.includes('*')).map(expressionOf);
  return (id) => exact.has(id) || loose.some((expression) => expression.test(id));
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const known = byPattern.get(pattern) ?? new RegExp(`^${parts.join('.*')}$`);
  byPattern.set(pattern, known);
  return known;
}
