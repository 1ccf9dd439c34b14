// Simulated machines: make, register, find, clone, unregister, delete, and their extra data.
import { controller } from './controllers.ts';
import { tellExtraData } from './events.ts';
import { E_INVALIDARG, FILE_ERROR, INVALID_OBJECT_STATE, NOT_FOUND, SimFault } from './fault.ts';
import { guestTypes } from './guest-types.ts';
import { hardware } from './hardware.ts';
import { branch, forget, refresh } from './media.ts';
import { startJob } from './progress.ts';
import { notMutable } from './sessions.ts';
import { treeFrom } from './snapshot-tree.ts';
import { SNAPSHOT_MARK } from './snapshots.ts';
import { copy, listOf, merge, put, type Thing, textOf, thing } from './thing.ts';
import {
  append,
  byText,
  type Call,
  factsOf,
  isHeld,
  type MachineFacts,
  type Methods,
  needPart,
  takeOut,
  uuid,
  type World,
} from './world.ts';

const folder = '/home/demo/VirtualBox VMs';

/** A machine that is not registered yet. */
export function makeMachine(world: World, name: string, osType: string): Thing {
  const machine = thing('IMachine', {
    name,
    id: uuid(world),
    OSTypeId: osType,
    state: 'PoweredOff',
    sessionState: 'Unlocked',
    sessionPID: '0',
    settingsFilePath: `${folder}/${name}/${name}.vbox`,
    logFolder: `${folder}/${name}/Logs`,
    snapshotFolder: `${folder}/${name}/Snapshots`,
    lastStateChange: String(world.clock.now()),
    ...hardware(),
  });
  const facts: MachineFacts = {
    isRegistered: false,
    holders: new Set(),
    base: machine,
    console: undefined,
    current: undefined,
    first: undefined,
  };
  world.machines.set(machine, facts);
  world.made.add(facts);
  return machine;
}

/** Puts a machine into the list. */
export function register(world: World, machine: Thing): void {
  factsOf(world, machine).isRegistered = true;
  append(world.vbox, 'machines', machine);
}

export const machineMethods: Methods = {
  IVirtualBox_createMachine: ({ world, text, texts }) => {
    const name = text('name');
    if (name === '') throw new SimFault(E_INVALIDARG, 'Machine name is invalid, must not be empty');
    const machine = makeMachine(world, name, text('osTypeId') === '' ? 'Other' : text('osTypeId'));
    if (byText(world.vbox, 'machines', 'settingsFilePath', textOf(machine, 'settingsFilePath')) !== undefined) {
      throw new SimFault(FILE_ERROR, `Machine settings file '${textOf(machine, 'settingsFilePath')}' already exists`);
    }
    put(machine, 'groups', texts('groups').length === 0 ? ['/'] : texts('groups'));
    return { returnval: machine };
  },
  IVirtualBox_registerMachine: ({ world, needed }) => {
    const machine = needed('machine');
    if (factsOf(world, machine).isRegistered)
      throw new SimFault(
        E_INVALIDARG,
        `Registered machine with UUID {${textOf(machine, 'id')}} ('${textOf(machine, 'settingsFilePath')}') already exists`,
      );
    register(world, machine);
    return {};
  },
  IVirtualBox_getGuestOSType: ({ self, text }) => {
    const found = byText(self, 'guestOSTypes', 'id', text('id'));
    if (found !== undefined) return { returnval: found };
    throw new SimFault(NOT_FOUND, `'${text('id')}' is not a valid Guest OS type`);
  },
  IVirtualBox_getMachineStates: ({ things }) => ({
    returnval: things('machines').map((machine) => textOf(machine, 'state')),
  }),
  IVirtualBox_findMachine: ({ world, text }) => ({ returnval: findMachine(world, text('nameOrId')) }),
  IMachine_applyDefaults: ({ self }) => {
    const type = guestTypes.find(({ id }) => id === textOf(self, 'OSTypeId'));
    if (type === undefined) throw new SimFault(NOT_FOUND, `'${textOf(self, 'OSTypeId')}' is not a valid Guest OS type`);
    put(self, 'memorySize', type.recommendedRAM);
    const names = listOf(self, 'storageControllers').map((one) => textOf(one, 'name'));
    if (!names.includes('SATA')) append(self, 'storageControllers', controller('SATA', 'SATA'));
    return {};
  },
  IMachine_unregister: ({ world, self, text }) => {
    const facts = factsOf(world, self);
    if (isHeld(facts))
      throw new SimFault(
        INVALID_OBJECT_STATE,
        `Cannot unregister the machine '${textOf(facts.base, 'name')}' while it is locked`,
      );
    takeOut(world.vbox, 'machines', facts.base);
    facts.isRegistered = false;
    // What the machine has now, then what its snapshots keep, each disk once.
    const states = [self, ...treeFrom(facts.first).map((snapshot) => needPart(snapshot, 'machine'))];
    const slots = states.flatMap((state) => listOf(state, 'mediumAttachments'));
    const disks = [
      ...new Set(slots.filter((one) => textOf(one, 'type') === 'HardDisk').flatMap((one) => listOf(one, 'medium'))),
    ];
    put(self, 'mediumAttachments', []);
    facts.first = undefined;
    facts.current = undefined;
    return {
      returnval:
        text('cleanupMode').startsWith('DetachAllReturnHardDisks') || text('cleanupMode') === 'Full' ? disks : [],
    };
  },
  IMachine_deleteConfig: ({ world, self, things }) => {
    const facts = factsOf(world, self);
    if (facts.isRegistered) throw new SimFault(INVALID_OBJECT_STATE, `Cannot delete settings of a registered machine`);
    const media = things('media');
    return {
      returnval: startJob(world, `Deleting '${textOf(self, 'name')}'`, () => {
        for (const medium of media) forget(world, medium);
        world.made.delete(facts);
      }),
    };
  },
  IMachine_cloneTo: ({ world, self, text, texts, needed }) => {
    const target = needed('target');
    const isLinked = texts('options').includes('Link');
    if (isLinked && !self.values.has(SNAPSHOT_MARK))
      throw new SimFault(E_INVALIDARG, 'Linked clone can only be created from a snapshot');
    if (isLinked && text('mode') !== 'MachineState')
      throw new SimFault(E_INVALIDARG, 'Linked clone can only be created for a single machine state');
    const source = copy(self);
    const disks = isLinked ? branchOfClone : copiesUnder(diskOfClone);
    return { returnval: startJob(world, 'Cloning Machine', () => becomeCopy(world, target, source, disks)) };
  },
  IMachine_getExtraDataKeys: ({ world, self }) => ({
    returnval: [...extraData(factsOf(world, self).base).keys()].sort(),
  }),
  IMachine_getExtraData: ({ world, self, text }) => ({
    returnval: extraData(factsOf(world, self).base).get(text('key')) ?? '',
  }),
  IMachine_setExtraData: (call) => setExtra(call),
  IVirtualBox_getExtraDataKeys: ({ self }) => ({ returnval: [...extraData(self).keys()].sort() }),
  IVirtualBox_getExtraData: ({ self, text }) => ({ returnval: extraData(self).get(text('key')) ?? '' }),
  IVirtualBox_setExtraData: (call) => setExtra(call),
};

function findMachine(world: World, wanted: string): Thing {
  const found = byText(world.vbox, 'machines', 'name', wanted) ?? byText(world.vbox, 'machines', 'id', wanted);
  if (found !== undefined) return found;
  const how = /^[0-9a-f-]{36}$/.test(wanted) ? `with UUID {${wanted}}` : `named '${wanted}'`;
  throw new SimFault(NOT_FOUND, `Could not find a registered machine ${how}`);
}

/** The file of a copied disk, by the machine's name and the number of the disk among so many. */
export type DiskFile = (machine: string, number: number, count: number) => string;

const diskOfClone: DiskFile = (machine, number, count) =>
  count === 1 ? `${machine}.vdi` : `${machine}-disk${number}.vdi`;

/** The disk that a copy of a machine gets for one of the original's, the `number`th of `count`. */
type DiskOfCopy = (world: World, original: Thing, owner: Thing, number: number, count: number) => Thing;

/** Full copies in files of their own. */
export const copiesUnder =
  (file: DiskFile): DiskOfCopy =>
  (world, original, owner, number, count) => {
    const name = file(textOf(owner, 'name'), number, count);
    const twin = copy(refresh(original));
    twin.values.delete('parent');
    put(twin, 'children', []);
    put(twin, 'id', uuid(world));
    put(twin, 'name', name);
    put(twin, 'format', name.slice(name.lastIndexOf('.') + 1).toUpperCase());
    put(twin, 'location', `${folder}/${textOf(owner, 'name')}/${name}`);
    append(world.vbox, 'hardDisks', twin);
    return twin;
  };

/** A linked clone keeps what it changes, and shares the rest. */
const branchOfClone: DiskOfCopy = (world, original, owner) => branch(world, original, owner);

/** Gives a machine everything of another one but what is its own, and disks made of the other's. */
export function becomeCopy(world: World, target: Thing, original: Thing, disk: DiskOfCopy): void {
  const source = copy(original);
  for (const name of OWN) source.values.delete(name);
  merge(target, source);
  const slots = listOf(source, 'mediumAttachments');
  const disks = slots.filter((one) => textOf(one, 'type') === 'HardDisk');
  put(
    target,
    'mediumAttachments',
    slots.map((slot) => {
      const made = copy(slot, target);
      const [medium] = listOf(slot, 'medium');
      if (medium !== undefined && disks.includes(slot))
        put(made, 'medium', disk(world, medium, target, disks.indexOf(slot) + 1, disks.length));
      return made;
    }),
  );
}

/** What a machine does not hand on to its copies. */
const OWN = [
  'name',
  'id',
  'settingsFilePath',
  'logFolder',
  'snapshotFolder',
  'groups',
  'currentSnapshot',
  'snapshotCount',
  'state',
  'sessionState',
  SNAPSHOT_MARK,
];

const extra = new WeakMap<Thing, Map<string, string>>();

function extraData(target: Thing): Map<string, string> {
  const known = extra.get(target) ?? new Map<string, string>();
  extra.set(target, known);
  return known;
}

function setExtra({ world, self, text }: Call): Record<string, never> {
  const facts = world.machines.get(self);
  if (facts !== undefined && self === facts.base && facts.isRegistered) throw notMutable(self);
  const data = extraData(facts?.base ?? self);
  tellExtraData(world, facts === undefined ? '' : textOf(facts.base, 'id'), text('key'), text('value'));
  if (text('value') === '') data.delete(text('key'));
  else data.set(text('key'), text('value'));
  return {};
}
