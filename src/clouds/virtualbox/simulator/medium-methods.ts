// What can be asked of simulated media: make, open, look at, change, close, delete.
import { E_INVALIDARG, FILE_ERROR, NOT_FOUND, refused, SimFault } from './fault.ts';
import {
  baseName,
  baseOf,
  forget,
  isBranched,
  lockOf,
  makeMedium,
  mediaListOf,
  mediaLists,
  refresh,
  refuseLocked,
  usersOf,
} from './media.ts';
import { startJob } from './progress.ts';
import { copy, end, listOf, put, type Thing, textOf, thing } from './thing.ts';
import { append, type Call, type Methods, uuid, type World } from './world.ts';

const none = '00000000-0000-0000-0000-000000000000';
const formats = ['VDI', 'VMDK', 'VHD', 'PARALLELS', 'DMG', 'QED', 'QCOW', 'VHDX', 'CUE', 'VISO', 'RAW', 'ISCSI'];

export const mediumMethods: Methods = {
  IVirtualBox_createMedium: ({ text }) => {
    const [location, format] = [text('location'), text('format')];
    if (format !== '' && !formats.includes(format.toUpperCase()))
      throw new SimFault(E_INVALIDARG, `Invalid medium storage format '${format}'`);
    const values = {
      id: none,
      name: baseName(location),
      location,
      deviceType: text('aDeviceTypeType'),
      state: 'NotCreated',
      format,
      size: '0',
      logicalSize: '0',
    };
    return { returnval: thing('IMedium', { ...values, variant: ['Standard'], children: [] }) };
  },
  IVirtualBox_openMedium: ({ world, text }) => {
    const [location, deviceType] = [text('location'), text('deviceType')];
    const known = registered(world).find(
      (one) => textOf(one, 'location') === location || textOf(one, 'id') === location,
    );
    if (known !== undefined) return { returnval: refresh(known) };
    const closed = world.closed.get(location);
    if (closed !== undefined) {
      world.closed.delete(location);
      append(world.vbox, mediaListOf(textOf(closed, 'deviceType')), closed);
      return { returnval: closed };
    }
    if (!location.startsWith('/isos/'))
      throw new SimFault(
        NOT_FOUND,
        `Could not find file for the medium '${location}' (VERR_FILE_NOT_FOUND)`,
        FILE_ERROR,
      );
    return { returnval: refresh(makeMedium(world, location, deviceType, 700 * 2 ** 20)) };
  },
  IMedium_createBaseStorage: ({ world, self, text, texts }) => {
    const location = textOf(self, 'location');
    if (textOf(self, 'state') !== 'NotCreated')
      throw refused.state(`Storage for the medium '${location}' is already created`);
    const size = Number(text('logicalSize'));
    const create = (): void => {
      const variant = texts('variant').length === 0 ? ['Standard'] : texts('variant');
      const made = { id: uuid(world), state: 'Created', size: '2097152', logicalSize: String(size), type: 'Normal' };
      for (const [name, value] of Object.entries({ ...made, variant })) put(self, name, value);
      append(world.vbox, 'hardDisks', self);
    };
    const why = !(size > 0)
      ? `Could not create the medium storage unit '${location}' (VERR_INVALID_PARAMETER)`
      : hasFile(world, location)
        ? `Could not create the medium storage unit '${location}'.\nVDI: cannot create image '${location}' (VERR_ALREADY_EXISTS)`
        : undefined;
    const fault = why === undefined ? undefined : { result: FILE_ERROR, text: why };
    return { returnval: startJob(world, `Creating ${location}`, create, fault) };
  },
  IMedium_deleteStorage: ({ world, self }) => {
    const location = textOf(self, 'location');
    if (textOf(self, 'state') === 'NotCreated')
      throw refused.state(`Storage for the medium '${location}' is not created`);
    refuseLocked(world, self);
    const ids = usersOf(world, self).map((machine) => textOf(machine, 'id'));
    if (ids.length > 0)
      throw refused.use(
        `Cannot delete storage: medium '${location}' is still attached to the following ${ids.length} virtual machine(s): ${ids.join(', ')}`,
      );
    refuseParent(self);
    const remove = (): void => {
      forget(world, self);
      put(self, 'state', 'NotCreated');
      put(self, 'id', none);
    };
    return { returnval: startJob(world, `Deleting ${location}`, remove) };
  },
  IMedium_close: ({ world, self }) => {
    refuseLocked(world, self);
    const count = usersOf(world, self).length;
    if (count > 0)
      throw refused.use(
        `Medium '${textOf(self, 'location')}' cannot be closed because it is still attached to ${count} virtual machines`,
      );
    refuseParent(self);
    forget(world, self);
    // The file stays, and whoever opens it finds the same medium; this handle of it is dead.
    if (textOf(self, 'state') !== 'NotCreated') world.closed.set(textOf(self, 'location'), copy(self));
    end(self);
    return {};
  },
  IMedium_resize: ({ world, self, text }) => {
    if (lockOf(world, self) !== undefined)
      throw refused.state(`Failed to lock media when resizing '${textOf(self, 'location')}'`);
    const resize = (): void => put(self, 'logicalSize', text('logicalSize'));
    return { returnval: startJob(world, `Resizing ${textOf(self, 'location')}`, resize) };
  },
  IMedium_moveTo: ({ world, self, text }) => {
    refuseLocked(world, self);
    const [location, before] = [text('location'), textOf(self, 'location')];
    const move = (): void => {
      put(self, 'location', location);
      put(self, 'name', baseName(location));
    };
    const fault = hasFile(world, location)
      ? {
          result: FILE_ERROR,
          text: `Cannot move medium '${before}' to '${location}': the file exists (VERR_ALREADY_EXISTS)`,
        }
      : undefined;
    return { returnval: startJob(world, `Moving ${before}`, move, fault) };
  },
  IMedium_setType: changeType,
  IMedium_refreshState: ({ world, self }) => {
    refresh(self);
    return { returnval: stateOf(world, self) };
  },
  IMedium_getState: ({ world, self }) => ({ returnval: stateOf(world, self) }),
  IMedium_getMachineIds: ({ world, self }) => ({
    returnval: usersOf(world, self).map((machine) => textOf(machine, 'id')),
  }),
  IMedium_getBase: ({ self }) => ({ returnval: baseOf(self) }),
  IMedium_getReadOnly: ({ self }) => ({ returnval: String(textOf(self, 'type') === 'Readonly' || isBranched(self)) }),
  IMedium_getVariant: ({ self }) => {
    const set = self.values.get('variant') as readonly string[];
    return { returnval: Array.from({ length: 32 }, (_, bit) => set[bit - 16] ?? 'Standard') };
  },
};

const registered = (world: World): readonly Thing[] =>
  Object.values(mediaLists).flatMap((list) => listOf(world.vbox, list).flatMap(withBranches));

const withBranches = (medium: Thing): readonly Thing[] => [medium, ...listOf(medium, 'children').flatMap(withBranches)];

const hasFile = (world: World, location: string): boolean =>
  world.closed.has(location) || registered(world).some((one) => textOf(one, 'location') === location);

const stateOf = (world: World, medium: Thing): string => lockOf(world, medium) ?? textOf(medium, 'state');

function refuseParent(medium: Thing): void {
  const count = listOf(medium, 'children').length;
  if (count > 0)
    throw refused.use(`Cannot close medium '${textOf(medium, 'location')}' because it has ${count} child media`);
}

/** Types that a disk may have only while nothing builds on it. */
const WITHOUT_BRANCHES = ['Writethrough', 'Shareable', 'Readonly'];

function changeType({ world, self, text }: Call) {
  const [type, location] = [text('type'), textOf(self, 'location')];
  if (type === textOf(self, 'type')) return {};
  refuseLocked(world, self);
  const cannot = `Cannot change type for medium '${location}'`;
  if (self.values.get('parent') !== undefined)
    throw refused.state(`Cannot change the type of medium '${location}' because it is a differencing medium`);
  const users = usersOf(world, self).length;
  if (users > 1)
    throw refused.state(
      `Cannot change the type of medium '${location}' because it is attached to ${users} virtual machines`,
    );
  const children = listOf(self, 'children').length;
  if (WITHOUT_BRANCHES.includes(type) && children > 0)
    throw refused.use(`${cannot} since it has ${children} child media`);
  const isFixed = (self.values.get('variant') as readonly string[]).includes('Fixed');
  if (type === 'Shareable' && !isFixed)
    throw refused.state(`${cannot} to 'Shareable' since it is a dynamic medium storage unit`);
  if (type === 'Readonly' && textOf(self, 'deviceType') === 'HardDisk')
    throw refused.state(`${cannot} to 'Readonly' since it is a hard disk`);
  put(self, 'type', type);
  return {};
}
