// What snapshots do with disks: the machine goes on in a differencing disk, the snapshot keeps what there was.
import { branch, forget, mediaOf } from './media.ts';
import { listOf, put, type Thing, textOf } from './thing.ts';
import { append, partOf, takeOut, type World } from './world.ts';

/** Disks of these types change with the machine; the others stay what they are, whatever snapshots there are. */
const FOLLOWS = ['Normal', 'Immutable', 'MultiAttach'];

const slotsWithDisk = (machine: Thing): readonly (readonly [slot: Thing, disk: Thing])[] =>
  listOf(machine, 'mediumAttachments').flatMap((slot) => {
    const disk = textOf(slot, 'type') === 'HardDisk' ? diskIn(slot) : undefined;
    return disk === undefined ? [] : [[slot, disk] as const];
  });

const diskIn = (slot: Thing): Thing | undefined => listOf(slot, 'medium')[0];

/** The slot of another state of the machine that is the same place. */
const sameSlot = (machine: Thing, slot: Thing): Thing | undefined =>
  listOf(machine, 'mediumAttachments').find((other) =>
    ['controller', 'port', 'device'].every((place) => textOf(other, place) === textOf(slot, place)),
  );

/** Puts a differencing disk into every slot of the machine as it is, and of those who are changing it. */
export function branchDisks(world: World, machine: Thing, drafts: readonly Thing[] = []): void {
  for (const [slot, disk] of slotsWithDisk(machine)) {
    if (!FOLLOWS.includes(textOf(disk, 'type'))) continue;
    const made = branch(world, disk, machine);
    for (const state of [machine, ...drafts]) {
      const other = sameSlot(state, slot);
      if (other !== undefined && diskIn(other) === disk) put(other, 'medium', made);
    }
  }
}

/** Drops the differencing disks of a state that nothing builds on, and no other state has. */
export function dropBranches(world: World, state: Thing, others: readonly Thing[]): void {
  const kept = new Set(others.flatMap(mediaOf));
  for (const disk of mediaOf(state)) {
    if (partOf(disk, 'parent') !== undefined && listOf(disk, 'children').length === 0 && !kept.has(disk))
      forget(world, disk);
  }
}

/**
 * Joins the disks that a snapshot kept with those that build on them in the next state. What has a parent is moved into
 * the later disk; a base keeps its file, and takes the later one in.
 */
export function joinDisks(world: World, kept: Thing, next: Thing | undefined, all: readonly Thing[]): void {
  for (const [slot, disk] of slotsWithDisk(kept)) {
    const twin = next === undefined ? undefined : sameSlot(next, slot);
    const later = twin === undefined ? undefined : diskIn(twin);
    if (later === undefined || partOf(later, 'parent') !== disk) continue;
    const parent = partOf(disk, 'parent');
    if (parent !== undefined) {
      takeOut(disk, 'children', later);
      put(later, 'parent', parent);
      append(parent, 'children', later);
      forget(world, disk);
      continue;
    }
    takeOut(disk, 'children', later);
    for (const child of listOf(later, 'children')) {
      put(child, 'parent', disk);
      append(disk, 'children', child);
    }
    for (const state of all)
      for (const [place, used] of slotsWithDisk(state)) if (used === later) put(place, 'medium', disk);
  }
}
