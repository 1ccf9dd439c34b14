// Storage controllers of simulated machines, and what is plugged into them.
import { controller } from './controllers.ts';
import { E_FAIL, E_INVALIDARG, NOT_FOUND, NOT_SUPPORTED, refused, SimFault } from './fault.ts';
import { branch, isBranched, mediaOf } from './media.ts';
import { notMutable } from './sessions.ts';
import { listOf, put, type Thing, textOf, thing } from './thing.ts';
import { append, byText, type Call, factsOf, isOnline, type Methods, takeOut } from './world.ts';

export const storageMethods: Methods = {
  IMachine_addStorageController: (call) => {
    mutable(call);
    off(call);
    const { self, text } = call;
    if (text('name') === '') throw new SimFault(E_INVALIDARG, 'A storage controller needs a name', E_FAIL);
    if (byText(self, 'storageControllers', 'name', text('name')) !== undefined)
      throw refused.use(`Storage controller named '${text('name')}' already exists`);
    refuseSecond(self, text('connectionType'));
    const made = controller(text('name'), text('connectionType'));
    append(self, 'storageControllers', made);
    return { returnval: made };
  },
  IMachine_removeStorageController: (call) => {
    mutable(call);
    off(call);
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
    const medium = argument('medium');
    checkSlot(controllerOf(self, text('name')), text);
    refuseTaken(self, text);
    if (medium !== undefined) refuseTwice(self, medium);
    if (medium !== undefined && textOf(medium, 'state') === 'NotCreated')
      throw refused.state(`Storage for the medium '${textOf(medium, 'location')}' is not created`);
    if (medium === undefined && text('type') === 'HardDisk') throw new SimFault(E_INVALIDARG, '');
    const used = medium !== undefined && isBranched(medium) ? branch(world, medium, factsOf(world, self).base) : medium;
    append(
      self,
      'mediumAttachments',
      thing('IMediumAttachment', {
        medium: used,
        controller: text('name'),
        port: text('controllerPort'),
        device: text('device'),
        type: text('type'),
      }),
    );
    return {};
  },
  IMachine_detachDevice: (call) => {
    mutable(call);
    const { world, self, text } = call;
    const slot = existingSlot(self, text, 'storage device');
    if (isOnline(factsOf(world, self).base))
      throw new SimFault(
        NOT_SUPPORTED,
        `The device slot ${text('device')} on port ${text('controllerPort')} of controller '${text('name')}' does not support hot-plugging`,
      );
    takeOut(self, 'mediumAttachments', slot);
    return {};
  },
  IMachine_mountMedium: (call) => {
    mutable(call);
    const { world, self, text, thing: argument } = call;
    const slot = existingSlot(self, text, 'drive');
    if (textOf(slot, 'type') === 'HardDisk' && isOnline(factsOf(world, self).base))
      throw new SimFault(E_FAIL, 'Could not unmount the currently mounted media/drive (VERR_CFGM_VALUE_NOT_FOUND)');
    slot.values.set('medium', argument('medium'));
    return {};
  },
  IMachine_getMedium: ({ self, text }) => ({
    returnval: listOf(existingSlot(self, text, 'storage device'), 'medium')[0],
  }),
  IMachine_getMediumAttachment: ({ self, text }) => ({ returnval: existingSlot(self, text, 'storage device') }),
  IMachine_getMediumAttachmentsOfController: ({ self, text }) => ({
    returnval: listOf(self, 'mediumAttachments').filter((one) => textOf(one, 'controller') === text('name')),
  }),
};

function mutable({ world, self }: Call): void {
  const facts = factsOf(world, self);
  if (self === facts.base && facts.isRegistered) throw notMutable(self);
}

function off({ world, self }: Call): void {
  const { base } = factsOf(world, self);
  if (isOnline(base)) throw notMutable(base);
}

/** The chipset of a simulated machine has room for one controller of a kind. */
function refuseSecond(machine: Thing, bus: string): void {
  if (byText(machine, 'storageControllers', 'bus', bus) !== undefined)
    throw new SimFault(E_INVALIDARG, 'Too many storage controllers of this type');
}

function controllerOf(machine: Thing, name: string): Thing {
  const found = byText(machine, 'storageControllers', 'name', name);
  if (found !== undefined) return found;
  throw new SimFault(NOT_FOUND, `Could not find a storage controller named '${name}'`);
}

function checkSlot(on: Thing, text: Call['text']): void {
  const [port, device] = [text('controllerPort'), text('device')];
  const [ports, devices] = [Number(textOf(on, 'portCount')) - 1, Number(textOf(on, 'maxDevicesPerPortCount')) - 1];
  const isInside = (value: string, last: number): boolean => Number(value) >= 0 && Number(value) <= last;
  if (isInside(port, ports) && isInside(device, devices)) return;
  throw new SimFault(
    E_INVALIDARG,
    `The port and/or device parameter are out of range: port=${port} (must be in range [0, ${ports}]), device=${device} (must be in range [0, ${devices}])`,
  );
}

function refuseTaken(machine: Thing, text: Call['text']): void {
  const slot = slotOf(machine, text);
  if (slot === undefined) return;
  const [inside] = listOf(slot, 'medium');
  const what = inside === undefined ? 'Device' : `Medium '${textOf(inside, 'location')}'`;
  throw refused.use(
    `${what} is already attached to port ${text('controllerPort')}, device ${text('device')} of controller '${text('name')}' of this virtual machine`,
  );
}

/** An image that nobody writes may be in several drives of a machine. */
function refuseTwice(machine: Thing, medium: Thing): void {
  if (textOf(medium, 'type') === 'Readonly' || !mediaOf(machine).includes(medium)) return;
  throw refused.use(`Medium '${textOf(medium, 'location')}' is already attached to this virtual machine`);
}

const slotOf = (machine: Thing, text: Call['text']): Thing | undefined =>
  listOf(machine, 'mediumAttachments').find(
    (one) =>
      textOf(one, 'controller') === text('name') &&
      textOf(one, 'port') === text('controllerPort') &&
      textOf(one, 'device') === text('device'),
  );

function existingSlot(machine: Thing, text: Call['text'], what: 'drive' | 'storage device'): Thing {
  const found = slotOf(machine, text);
  if (found !== undefined) return found;
  throw new SimFault(
    NOT_FOUND,
    `No ${what} attached to device slot ${text('device')} on port ${text('controllerPort')} of controller '${text('name')}'`,
  );
}
