// The tree of a machine's snapshots.

import type { Reply } from '../../../../contract/invocation.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { findMachine } from '../objects/find.ts';
import type { Work } from '../session/work.ts';
import { scalarValue } from '../soap/values.ts';

/** All snapshots of a machine, parents before children; `current` marks the one that the machine builds on. */
export async function listSnapshots(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const machine = await findMachine(work, String(args.machine));
  const rows: Json[] = [];
  if ((await scope.text('IMachine_getSnapshotCount', machine)) !== '0') {
    const current = await scope.text('IMachine_getCurrentSnapshot', machine);
    const first = await scope.text('IMachine_findSnapshot', machine, [['nameOrId', '']]);
    await walk(work, rows, first, '', 0, current === '' ? '' : await scope.text('ISnapshot_getId', current));
  }
  return { data: rows, list: { total: rows.length } };
}

async function walk(
  work: Work,
  rows: Json[],
  ref: string,
  parent: string,
  depth: number,
  current: string,
): Promise<void> {
  const { scope } = work;
  const [id, name, description, timeStamp, online, children] = await Promise.all([
    scope.text('ISnapshot_getId', ref),
    scope.text('ISnapshot_getName', ref),
    scope.text('ISnapshot_getDescription', ref),
    scope.text('ISnapshot_getTimeStamp', ref),
    scope.text('ISnapshot_getOnline', ref),
    scope.texts('ISnapshot_getChildren', ref),
  ]);
  rows.push({
    name,
    id,
    description,
    timeStamp: scalarValue('ms', timeStamp),
    online: online === 'true',
    parent,
    depth,
    current: id === current,
  });
  for (const child of children) await walk(work, rows, child, name, depth + 1, current);
}
