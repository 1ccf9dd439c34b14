// Simulated disks and images, and plugging them into machines.

import { E_INVALIDARG, INVALID_OBJECT_STATE, NOT_FOUND, OBJECT_IN_USE, SimFault } from './fault.ts';
import { controller } from './machines.ts';
import { startJob } from './progress.ts';
import { notMutable } from './sessions.ts';
import { listOf, put, type Thing, textOf, thing } from './thing.ts';
import { append, byText, type Call, factsOf, type Methods, takeOut, uuid, type World } from './world.ts';

const none = '00000000-0000-0000-0000-000000000000';
const lists: Readonly<Record<string, string>> = { HardDisk: 'hardDisks', DVD: 'DVDImages', Floppy: 'floppyImages' };

/** A medium whose file exists. Until somebody has it looked at, the service knows neither its state nor its sizes. */
export function makeMedium(world: World, location: string, deviceType: string, bytes: number): Thing {
  const medium = thing('IMedium', {
    id: uuid(world),
    name: location.slice(location.lastIndexOf('/') + 1),
    location,
    deviceType,
    state: 'Inaccessible',
    format: deviceType === 'HardDisk' ? 'VDI' : 'RAW',
    type: deviceType === 'HardDisk' ? 'Normal' : 'Readonly',
    size: '0',
    logicalSize: '0',
    onDisk: [String(deviceType === 'HardDisk' ? 2_097_152 : bytes), String(bytes)],
    variant: ['Standard'],
    machineIds: [],
    children: [],
  });
  append(world.vbox, lists[deviceType]!, medium);
  return medium;
}

/** Looks at the file. */
function refresh(medium: Thing): Thing {
  const onDisk = medium.values.get('onDisk') as readonly string[] | undefined;
  if (onDisk === undefined || textOf(medium, 'state') !== 'Inaccessible') return medium;
  put(medium, 'state', 'Created');
  put(medium, 'size', onDisk[0]!);
  put(medium, 'logicalSize', onDisk[1]!);
  return medium;
}

export const storageMethods: Methods = {
  IMedium_refreshState: ({ self }) => ({ returnval: textOf(refresh(self), 'state') }),
  IVirtualBox_createMedium: ({ world, text }) => {
    const location = text('location');
    if (byText(world.vbox, 'hardDisks', 'location', location) !== undefined) {
      throw new SimFault(
        INVALID_OBJECT_STATE,
        `Cannot register the hard disk '${location}' because a hard disk '${location}' already exists`,
      );
    }
    const values = {
      id: none,
      name: location.slice(location.lastIndexOf('/') + 1),
      location,
      deviceType: text('aDeviceTypeType'),
      state: 'NotCreated',
      format: text('format'),
      size: '0',
      logicalSize: '0',
    };
    return { returnval: thing('IMedium', { ...values, variant: ['Standard'], machineIds: [], children: [] }) };
  },
  IVirtualBox_openMedium: ({ world, text }) => {
    const [location, deviceType] = [text('location'), text('deviceType')];
    const known = Object.values(lists)
      .flatMap((list) => listOf(world.vbox, list))
      .find((one) => textOf(one, 'location') === location || textOf(one, 'id') === location);
    if (known !== undefined) return { returnval: refresh(known) };
    if (!location.startsWith('/isos/'))
      throw new SimFault(NOT_FOUND, `Could not find file for the medium '${location}' (VERR_FILE_NOT_FOUND)`);
    return { returnval: refresh(makeMedium(world, location, deviceType, 700 * 2 ** 20)) };
  },
  IMedium_createBaseStorage: ({ world, self, text, texts }) => {
    const size = Number(text('logicalSize'));
    if (!(size > 0)) throw new SimFault(E_INVALIDARG, 'Invalid size of the medium');
    return {
      returnval: startJob(world, `Creating ${textOf(self, 'location')}`, () => {
        for (const [name, value] of Object.entries({
          id: uuid(world),
          state: 'Created',
          size: '2097152',
          logicalSize: String(size),
          type: 'Normal',
        }))
          put(self, name, value);
        put(self, 'variant', texts('variant').length === 0 ? ['Standard'] : texts('variant'));
        append(world.vbox, 'hardDisks', self);
      }),
    };
  },
  IMedium_deleteStorage: ({ world, self }) => {
    refuseUsed(self);
    return { returnval: startJob(world, `Deleting ${textOf(self, 'location')}`, () => forget(world, self)) };
  },
  IMedium_close: ({ world, self }) => {
    refuseUsed(self);
    forget(world, self);
    return {};
  },
  IMedium_resize: ({ world, self, text }) => ({
    returnval: startJob(world, `Resizing ${textOf(self, 'location')}`, () =>
      put(self, 'logicalSize', text('logicalSize')),
    ),
  }),
  IMedium_getVariant: ({ self }) => {
    const set = self.values.get('variant') as readonly string[];
    return { returnval: Array.from({ length: 32 }, (_, bit) => set[bit - 16] ?? 'Standard') };
  },
  IMachine_addStorageController: (call) => {
    mutable(call);
    const { self, text } = call;
    if (byText(self, 'storageControllers', 'name', text('name')) !== undefined)
      throw new SimFault(OBJECT_IN_USE, `Storage controller named '${text('name')}' already exists`);
    const made = controller(text('name'), text('connectionType'));
    append(self, 'storageControllers', made);
    return { returnval: made };
  },
  IMachine_removeStorageController: (call) => {
    mutable(call);
    const { self, text } = call;
    takeOut(self, 'storageControllers', controllerOf(self, text('name')));
    put(
      self,
      'mediumAttachments',
      listOf(self, 'mediumAttachments').filter((one) => textOf(one, 'controller') !== text('name')),
    );
    return {};
  },
  IMachine_getStorageControllerByName: ({ self, text }) => ({ returnval: controllerOf(self, text('name')) }),
  IMachine_attachDevice: (call) => {
    mutable(call);
    const { world, self, text, thing: argument } = call;
    controllerOf(self, text('name'));
    if (slotOf(self, text) !== undefined) {
      throw new SimFault(
        OBJECT_IN_USE,
        `Device is already attached to port ${text('controllerPort')}, device ${text('device')} of controller '${text('name')}' of this virtual machine`,
      );
    }
    const medium = argument('medium');
    append(
      self,
      'mediumAttachments',
      thing('IMediumAttachment', {
        medium,
        controller: text('name'),
        port: text('controllerPort'),
        device: text('device'),
        type: text('type'),
      }),
    );
    if (medium !== undefined) use(world, self, medium);
    return {};
  },
  IMachine_detachDevice: (call) => {
    mutable(call);
    const { world, self, text } = call;
    const slot = existingSlot(self, text);
    for (const medium of listOf(slot, 'medium')) unuse(world, self, medium);
    takeOut(self, 'mediumAttachments', slot);
    return {};
  },
  IMachine_mountMedium: (call) => {
    mutable(call);
    const { world, self, text, thing: argument } = call;
    const slot = existingSlot(self, text);
    for (const medium of listOf(slot, 'medium')) unuse(world, self, medium);
    const medium = argument('medium');
    slot.values.set('medium', medium);
    if (medium !== undefined) use(world, self, medium);
    return {};
  },
  IMachine_getMediumAttachmentsOfController: ({ self, text }) => ({
    returnval: listOf(self, 'mediumAttachments').filter((one) => textOf(one, 'controller') === text('name')),
  }),
};

function mutable({ world, self }: Call): void {
  const facts = factsOf(world, self);
  if (self === facts.base && facts.isRegistered) throw notMutable(self);
}

function controllerOf(machine: Thing, name: string): Thing {
  const found = byText(machine, 'storageControllers', 'name', name);
  if (found !== undefined) return found;
  throw new SimFault(NOT_FOUND, `Could not find a storage controller named '${name}'`);
}

const slotOf = (machine: Thing, text: Call['text']): Thing | undefined =>
  listOf(machine, 'mediumAttachments').find(
    (one) =>
      textOf(one, 'controller') === text('name') &&
      textOf(one, 'port') === text('controllerPort') &&
      textOf(one, 'device') === text('device'),
  );

function existingSlot(machine: Thing, text: Call['text']): Thing {
  const found = slotOf(machine, text);
  if (found !== undefined) return found;
  throw new SimFault(
    NOT_FOUND,
    `No storage device attached to device slot ${text('device')} on port ${text('controllerPort')} of controller '${text('name')}'`,
  );
}

const use = (world: World, machine: Thing, medium: Thing): void =>
  append(medium, 'machineIds', textOf(factsOf(world, machine).base, 'id'));
const unuse = (world: World, machine: Thing, medium: Thing): void =>
  takeOut(medium, 'machineIds', textOf(factsOf(world, machine).base, 'id'));

function refuseUsed(medium: Thing): void {
  const users = medium.values.get('machineIds');
  if (Array.isArray(users) && users.length > 0)
    throw new SimFault(
      OBJECT_IN_USE,
      `Medium '${textOf(medium, 'location')}' cannot be closed because it is still attached to ${users.length} virtual machines`,
    );
}

function forget(world: World, medium: Thing): void {
  for (const list of Object.values(lists)) takeOut(world.vbox, list, medium);
  put(medium, 'state', 'NotCreated');
}
