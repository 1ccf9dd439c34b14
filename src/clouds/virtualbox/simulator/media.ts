// Media of the simulated installation: who uses them, what holds them locked, and the disks that build on another one.
import { refused } from './fault.ts';
import { treeFrom } from './snapshot-tree.ts';
import { listOf, put, type Thing, textOf, thing } from './thing.ts';
import { append, isOnline, type MachineFacts, partOf, takeOut, uuid, type World } from './world.ts';

/** Device type > the list of the installation that its media are in. */
export const mediaLists: Readonly<Record<string, string>> = {
  HardDisk: 'hardDisks',
  DVD: 'DVDImages',
  Floppy: 'floppyImages',
};

/** The list for a device type; what is of no type is a disk. */
export const mediaListOf = (deviceType: string): string => mediaLists[deviceType] ?? 'hardDisks';

/** A medium whose file exists. Until somebody has it looked at, the service knows neither its state nor its sizes. */
export function makeMedium(world: World, location: string, deviceType: string, bytes: number): Thing {
  const medium = thing('IMedium', {
    id: uuid(world),
    name: baseName(location),
    location,
    deviceType,
    state: 'Inaccessible',
    format: deviceType === 'HardDisk' ? 'VDI' : 'RAW',
    type: deviceType === 'HardDisk' ? 'Normal' : 'Readonly',
    size: '0',
    logicalSize: '0',
    onDisk: [String(deviceType === 'HardDisk' ? 2_097_152 : bytes), String(bytes)],
    variant: ['Standard'],
    children: [],
  });
  append(world.vbox, mediaListOf(deviceType), medium);
  return medium;
}

export const baseName = (location: string): string => location.slice(location.lastIndexOf('/') + 1);

/** Has the file looked at. */
export function refresh(medium: Thing): Thing {
  const onDisk = medium.values.get('onDisk') as readonly string[] | undefined;
  if (onDisk === undefined || textOf(medium, 'state') !== 'Inaccessible') return medium;
  put(medium, 'state', 'Created');
  put(medium, 'size', onDisk[0] ?? '0');
  put(medium, 'logicalSize', onDisk[1] ?? '0');
  return medium;
}

/** A disk that keeps what a machine changes of another disk. */
export function branch(world: World, parent: Thing, machine: Thing): Thing {
  const id = uuid(world);
  const name = `{${id}}.vdi`;
  refresh(parent);
  const made = thing('IMedium', {
    id,
    name,
    location: `${textOf(machine, 'snapshotFolder')}/${name}`,
    deviceType: 'HardDisk',
    state: 'Created',
    format: textOf(parent, 'format'),
    type: 'Normal',
    size: '2097152',
    logicalSize: textOf(parent, 'logicalSize'),
    variant: ['Diff'],
    parent,
    children: [],
  });
  append(parent, 'children', made);
  return made;
}

/** True when machines get a branch of it, not the medium itself. */
export const isBranched = (medium: Thing): boolean =>
  ['Immutable', 'MultiAttach'].includes(textOf(medium, 'type')) ||
  (textOf(medium, 'type') === 'Normal' && listOf(medium, 'children').length > 0);

/**
 * The machines that a medium is attached to: as they are, as a snapshot keeps them, and as somebody is changing them.
 * The service counts a new attachment at once and an old one until the settings are saved.
 */
export const usersOf = (world: World, medium: Thing): readonly Thing[] =>
  [...world.made].filter((facts) => statesOf(facts).some((state) => hasMedium(state, medium))).map(({ base }) => base);

const statesOf = ({ base, holders, first }: MachineFacts): readonly Thing[] => [
  base,
  ...[...holders].flatMap((session) => listOf(session, 'machine')),
  ...treeFrom(first).flatMap((snapshot) => listOf(snapshot, 'machine')),
];

const hasMedium = (machine: Thing, medium: Thing): boolean => mediaOf(machine).includes(medium);

/** What is in the machine's slots. */
export const mediaOf = (machine: Thing): readonly Thing[] =>
  listOf(machine, 'mediumAttachments').flatMap((slot) => listOf(slot, 'medium'));

type Lock = 'LockedWrite' | 'LockedRead';

/** How running machines hold a medium; what a disk builds on is read only. */
export function lockOf(world: World, medium: Thing): Lock | undefined {
  const online = [...world.made].filter(({ base }) => isOnline(base));
  const locks = online.flatMap(({ base }) => mediaOf(base).flatMap((used) => locksBy(used, medium)));
  return locks.includes('LockedWrite') ? 'LockedWrite' : locks[0];
}

function locksBy(used: Thing, medium: Thing): readonly Lock[] {
  if (used === medium) return [ownLock(used)];
  return ancestors(used).includes(medium) ? ['LockedRead'] : [];
}

const ownLock = (medium: Thing): Lock =>
  ['Readonly', 'Shareable'].includes(textOf(medium, 'type')) ? 'LockedRead' : 'LockedWrite';

const ancestors = (medium: Thing): readonly Thing[] => {
  const parent = partOf(medium, 'parent');
  return parent === undefined ? [] : [parent, ...ancestors(parent)];
};

/** The medium that a chain of disks begins with; one without a parent itself. */
export const baseOf = (medium: Thing): Thing => ancestors(medium).at(-1) ?? medium;

/** True when a machine cannot start, as another one that runs holds a medium of it. */
export const isBlocked = (world: World, machine: Thing): boolean =>
  mediaOf(machine).some((medium) => {
    const held = [lockOf(world, medium), ...ancestors(medium).map((one) => lockOf(world, one))];
    return held.includes('LockedWrite') || (held[0] !== undefined && ownLock(medium) === 'LockedWrite');
  });

/** Throws SimFault for a medium that a running machine holds. */
export function refuseLocked(world: World, medium: Thing): void {
  const lock = lockOf(world, medium);
  if (lock === undefined) return;
  const purpose = lock === 'LockedWrite' ? 'writing' : 'reading';
  throw refused.state(`Medium '${textOf(medium, 'location')}' is locked for ${purpose} by another task`);
}

/** Takes a medium out of the lists, and out of what it builds on. */
export function forget(world: World, medium: Thing): void {
  for (const list of Object.values(mediaLists)) takeOut(world.vbox, list, medium);
  const parent = partOf(medium, 'parent');
  if (parent !== undefined) takeOut(parent, 'children', medium);
}
