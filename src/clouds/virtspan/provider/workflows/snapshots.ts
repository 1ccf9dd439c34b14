// Snapshots as trees, with age and size, what is stale, and what to do about it.
import type { Reply } from '../../../../contract/invocation.ts';
import type { Snapshot } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Placed, unseenNotes } from '../gather.ts';
import { daysSince, listReply, nextOf, rowOf, sizeText } from '../rows.ts';
import type { Work } from '../work.ts';

interface Node {
  readonly snapshot: Placed<Snapshot>;
  readonly depth: number;
  readonly children: number;
}

/** Each behind its parent, those without one in the order of their age. One whose parent is not there is a root. */
export function treeOf(snapshots: readonly Placed<Snapshot>[]): readonly Node[] {
  const ids = new Set(snapshots.map(({ id }) => id));
  const byAge = [...snapshots].sort((a, b) => (a.created ?? '').localeCompare(b.created ?? ''));
  const below = (parent: string | undefined): readonly Placed<Snapshot>[] =>
    byAge.filter((one) => (one.parent !== undefined && ids.has(one.parent) ? one.parent : undefined) === parent);
  const seen = new Set<string>();
  const walk = (snapshot: Placed<Snapshot>, depth: number): readonly Node[] => {
    if (seen.has(snapshot.id)) return [];
    seen.add(snapshot.id);
    const children = below(snapshot.id);
    return [{ snapshot, depth, children: children.length }, ...children.flatMap((one) => walk(one, depth + 1))];
  };
  return below(undefined).flatMap((one) => walk(one, 0));
}

/** A chain that is longer than this costs every read of the disk. */
const longChain = 4;

function adviceFor({ snapshot, depth, children }: Node, days: number, now: number): string | undefined {
  if (snapshot.state === 'failed') return 'failed: delete it';
  const age = daysSince(snapshot, now);
  const isStale = age !== undefined && age >= days;
  if (depth >= longChain) return `${depth + 1} deep: merge those above it`;
  if (!isStale) return undefined;
  if (snapshot.isCurrent === true) return 'stale, and the machine builds on it: deleting merges its changes';
  return children > 0 ? `stale: deleting merges it into ${children} below` : 'stale: delete it';
}

export async function listSnapshotTrees(work: Work, { machine, olderThan, limit }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['snapshots']);
  const days = typeof olderThan === 'number' ? olderThan : 30;
  const part = typeof machine === 'string' ? machine.toLowerCase() : '';
  const groups = new Map<string, Placed<Snapshot>[]>();
  for (const one of seen.snapshots) {
    if (!one.sourceName.toLowerCase().includes(part)) continue;
    const key = `${one.place.label}\n${one.source}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const nodes = [...groups.values()].flatMap(treeOf);
  const advised = nodes.map((node) => ({ node, advice: adviceFor(node, days, work.now) }));
  const rows = advised.map(({ node: { snapshot, depth }, advice }) =>
    rowOf({
      of: snapshot.sourceName,
      tree: `${'· '.repeat(depth)}${snapshot.name}${snapshot.isCurrent === true ? ' (current)' : ''}`,
      created: snapshot.created,
      size: snapshot.sizeBytes,
      state: snapshot.state,
      cloud: snapshot.place.label,
      advice,
      next: advice === undefined ? undefined : nextOf(snapshot.remove),
    }),
  );
  const stale = advised.filter(({ advice }) => advice !== undefined);
  const bytes = stale.reduce((sum, { node }) => sum + (node.snapshot.sizeBytes ?? 0), 0);
  const sum =
    stale.length === 0
      ? []
      : [`${stale.length} of ${nodes.length} should go or be merged${bytes > 0 ? `, ${sizeText(bytes)}` : ''}.`];
  return listReply(rows, limit, [...sum, ...unseenNotes(seen.unseen)]);
}
