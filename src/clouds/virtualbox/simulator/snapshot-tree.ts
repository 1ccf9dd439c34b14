// The tree that snapshots of a machine are.
import { listOf, type Thing } from './thing.ts';

/** A snapshot and all that build on it. */
export const treeFrom = (from: Thing | undefined): readonly Thing[] =>
  from === undefined ? [] : [from, ...listOf(from, 'children').flatMap(treeFrom)];
