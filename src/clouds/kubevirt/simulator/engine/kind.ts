// What a kind is that the simulated cluster serves, and the short way to write one down.

/** A column as `kubectl get` prints it. The path is a JSONPath; a third member 1 means: only in wide output. */
export type Column = readonly [name: string, path: string, priority?: 1];

export interface Kind {
  readonly kind: string;
  /** Empty for the core group. */
  readonly group: string;
  readonly plural: string;
  readonly singular: string;
  readonly short: readonly string[];
  readonly scope: 'Namespaced' | 'Cluster';
  /** Served versions; the stored one first. */
  readonly versions: readonly string[];
  readonly subresources: readonly string[];
  readonly columns: readonly Column[];
  /** Groups of kinds that a client may ask for by one name: `all`. */
  readonly categories?: readonly string[];
  /** What can be done with it, where that is not everything: what is only looked at, and made by nobody. */
  readonly verbs?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** The version that objects of the kind are stored in. */
export function storedVersion({ kind, versions: [stored] }: Kind): string {
  if (stored === undefined) throw new Error(`${kind} has no version.`);
  return stored;
}

/** A row of the table: names, versions and subresources divided by blanks, columns as `Name path` or `Name path wide`. */
export const row = (
  kind: string,
  where: string,
  short: string,
  scope: Kind['scope'],
  versions: string,
  subresources: string,
  ...columns: readonly string[]
): Kind => {
  const [plural = '', group = ''] = [where.split('.')[0], where.split('.').slice(1).join('.')];
  return {
    kind,
    group,
    plural,
    singular: kind.toLowerCase(),
    short: words(short),
    scope,
    versions: words(versions),
    subresources: words(subresources),
    columns: columns.map((column): Column => {
      const [name = '', path = '', wide] = words(column);
      const shown = name.replaceAll('_', ' ');
      return wide === undefined ? [shown, path] : [shown, path, 1];
    }),
  };
};

/** The column that most kinds have. */
export const age = 'Age .metadata.creationTimestamp';

/** `kubevirt.io/v1`, or `v1` for the core group. */
export const apiVersionOf = ({ group }: Kind, version: string): string =>
  group === '' ? version : `${group}/${version}`;
