// Snapshots of simulated machines: a tree of copies to go back to.
import { E_FAIL, INVALID_VM_STATE, NOT_FOUND, NOT_IMPLEMENTED, SimFault } from './fault.ts';
import { startJob } from './progress.ts';
import { branchDisks, dropBranches, joinDisks } from './snapshot-disks.ts';
import { treeFrom } from './snapshot-tree.ts';
import { copy, listOf, merge, put, type Thing, textOf, thing } from './thing.ts';
import {
  append,
  factsOf,
  isOnline,
  type MachineFacts,
  type Methods,
  needPart,
  partOf,
  takeOut,
  uuid,
  type World,
} from './world.ts';

/** Attribute that tells a machine as a snapshot keeps it from the machine itself. */
export const SNAPSHOT_MARK = 'kept by a snapshot';

export const snapshotMethods: Methods = {
  IMachine_takeSnapshot: ({ world, self, text }) => {
    const facts = factsOf(world, self);
    if (self === facts.base) throw new SimFault(NOT_IMPLEMENTED, 'Method takeSnapshot is not implemented');
    if (text('pause') === 'false' && !isOnline(facts.base)) {
      throw new SimFault(INVALID_VM_STATE, 'Cannot take a live snapshot of a virtual machine unless it is running.');
    }
    const id = uuid(world);
    const [name, description] = [text('name'), text('description')];
    return {
      id,
      returnval: startJob(world, 'Taking a snapshot of the virtual machine', () =>
        takeSnapshot(world, facts, id, name, description),
      ),
    };
  },
  IMachine_findSnapshot: ({ world, self, text }) => ({
    returnval: findSnapshot(factsOf(world, self), text('nameOrId')),
  }),
  IMachine_restoreSnapshot: ({ world, self, needed }) => {
    const facts = factsOf(world, self);
    if (isOnline(facts.base))
      throw new SimFault(
        INVALID_VM_STATE,
        'Cannot delete the current state of the running machine (machine state: Running)',
      );
    const snapshot = needed('snapshot');
    return {
      returnval: startJob(world, `Restoring snapshot '${textOf(snapshot, 'name')}'`, () => {
        const kept = treeFrom(facts.first).map(stateOf);
        dropBranches(world, facts.base, kept);
        merge(facts.base, settingsIn(stateOf(snapshot)));
        facts.current = snapshot;
        put(facts.base, 'currentSnapshot', snapshot);
        branchDisks(world, facts.base);
        if (self !== facts.base) merge(self, facts.base);
      }),
    };
  },
  IMachine_deleteSnapshot: ({ world, self, text }) => {
    const facts = factsOf(world, self);
    const snapshot = findSnapshot(facts, text('id'));
    const children = listOf(snapshot, 'children');
    if (children.length > 1) {
      throw new SimFault(
        INVALID_VM_STATE,
        `Snapshot '${textOf(snapshot, 'name')}' of the machine '${textOf(facts.base, 'name')}' cannot be deleted, because it has ${children.length} child snapshots`,
      );
    }
    const fault = linkedTo(snapshot);
    return {
      returnval: startJob(
        world,
        `Deleting snapshot '${textOf(snapshot, 'name')}'`,
        () => {
          joinDisks(world, stateOf(snapshot), nextOf(facts, snapshot), statesOf(facts));
          remove(facts, snapshot);
          dropBranches(world, stateOf(snapshot), statesOf(facts));
        },
        fault === undefined ? undefined : { result: E_FAIL, text: fault },
      ),
    };
  },
};

/** Adds a snapshot of the machine as it is. */
export function takeSnapshot(world: World, facts: MachineFacts, id: string, name: string, description: string): Thing {
  // Taking one saves what somebody is about to change.
  const drafts = draftsOf(facts);
  for (const draft of drafts) merge(facts.base, draft);
  const state = copy(facts.base);
  world.machines.set(state, facts);
  put(state, SNAPSHOT_MARK, 'true');
  const online = String(isOnline(facts.base));
  const snapshot = thing('ISnapshot', {
    id,
    name,
    description,
    timeStamp: String(world.clock.now()),
    online,
    machine: state,
    children: [],
    childrenCount: '0',
  });
  if (facts.current === undefined) facts.first = snapshot;
  else {
    put(snapshot, 'parent', facts.current);
    append(facts.current, 'children', snapshot);
    put(facts.current, 'childrenCount', String(listOf(facts.current, 'children').length));
  }
  facts.current = snapshot;
  put(facts.base, 'currentSnapshot', snapshot);
  branchDisks(world, facts.base, drafts);
  count(facts);
  return snapshot;
}

function findSnapshot(facts: MachineFacts, wanted: string): Thing {
  const all = treeFrom(facts.first);
  if (all.length === 0) throw new SimFault(NOT_FOUND, `This machine does not have any snapshots`);
  const found =
    wanted === ''
      ? facts.first
      : (all.find((one) => textOf(one, 'id') === wanted) ?? all.find((one) => textOf(one, 'name') === wanted));
  if (found !== undefined) return found;
  // What looks like an id is looked for as one, and missed in other words.
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(wanted))
    throw new SimFault(E_FAIL, `Could not find a snapshot with UUID {${wanted}}`);
  throw new SimFault(NOT_FOUND, `Could not find a snapshot named '${wanted}'`);
}

/** The machine as a snapshot keeps it. */
const stateOf = (snapshot: Thing): Thing => needPart(snapshot, 'machine');

/** The copies of a machine that sessions are changing. */
const draftsOf = ({ holders }: MachineFacts): readonly Thing[] =>
  [...holders].flatMap((session) => listOf(session, 'machine'));

/** What builds on a snapshot: its child, or the machine itself. */
function nextOf(facts: MachineFacts, snapshot: Thing): Thing | undefined {
  const [child] = listOf(snapshot, 'children');
  if (child !== undefined) return stateOf(child);
  return facts.current === snapshot ? facts.base : undefined;
}

/** Every state of a machine: as it is, as it is being changed, and as snapshots keep it. */
const statesOf = (facts: MachineFacts): readonly Thing[] => [
  facts.base,
  ...draftsOf(facts),
  ...treeFrom(facts.first).map(stateOf),
];

/** Why the disks of a snapshot cannot be merged with those of the machine: linked clones build on them too. */
function linkedTo(snapshot: Thing): string | undefined {
  const slots = listOf(stateOf(snapshot), 'mediumAttachments');
  const disk = slots.flatMap((slot) => listOf(slot, 'medium')).find((one) => listOf(one, 'children').length > 1);
  if (disk === undefined) return undefined;
  const count = listOf(disk, 'children').length;
  return `Hard disk '${textOf(disk, 'location')}' has more than one child hard disk (${count})`;
}

function remove(facts: MachineFacts, snapshot: Thing): void {
  const parent = partOf(snapshot, 'parent');
  const [child] = listOf(snapshot, 'children');
  if (child !== undefined) put(child, 'parent', parent);
  if (parent !== undefined) {
    takeOut(parent, 'children', snapshot);
    if (child !== undefined) append(parent, 'children', child);
    put(parent, 'childrenCount', String(listOf(parent, 'children').length));
  }
  if (facts.first === snapshot) facts.first = child;
  if (facts.current === snapshot) {
    facts.current = parent;
    put(facts.base, 'currentSnapshot', parent);
  }
  count(facts);
}

const count = (facts: MachineFacts): void => put(facts.base, 'snapshotCount', String(treeFrom(facts.first).length));

/** What a snapshot brings back: the settings, not what the machine is called or who uses it. */
function settingsIn(state: Thing): Thing {
  const settings = copy(state);
  for (const name of [
    SNAPSHOT_MARK,
    'state',
    'sessionState',
    'sessionName',
    'sessionPID',
    'currentSnapshot',
    'snapshotCount',
  ])
    settings.values.delete(name);
  return settings;
}
