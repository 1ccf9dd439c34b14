// Disks and images: list, make, plug in, take out.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { summarise } from '../decode.ts';
import { hostPath } from '../host/host-paths.ts';
import { findMachine } from '../objects/find.ts';
import {
  baseName,
  type DeviceType,
  formatOfFile,
  freshState,
  type KnownMedium,
  knownMedia,
  mediumForDrive,
} from '../objects/media.ts';
import { saved } from '../reach.ts';
import type { Kept } from '../session/handles.ts';
import { withLock } from '../session/locks.ts';
import { sessionOf } from '../session/references.ts';
import { textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { attachments, complete, freeSlot, given, plug, type Slot } from './parts.ts';
import { checkResources } from './resources.ts';

/** Everything that VirtualBox knows as a medium; by id, handle or path also one that is open and in no list. */
export async function listMedia(work: Work, args: JsonObject): Promise<Reply> {
  const { scope, desk } = work;
  const wanted = typeof args.id === 'string' ? args.id : undefined;
  const open = wanted === undefined ? undefined : desk.handles.known('medium', wanted, sessionOf(scope.root) ?? '');
  const known = (open === undefined ? await knownMedia(work) : [await openMediumRow(work, open)]).filter(
    ({ deviceType, id }) =>
      (args.type === undefined || deviceType === args.type) &&
      (wanted === undefined || open !== undefined || id === wanted),
  );
  const data = await Promise.all(
    known.map(async ({ ref, id, location, deviceType }) => {
      // Until it is refreshed, a medium that nobody used since the service began counts as inaccessible, with 0 bytes.
      const state = await freshState(work, ref);
      const [format, size, logicalSize, machineIds] = await Promise.all([
        scope.text('IMedium_getFormat', ref),
        scope.text('IMedium_getSize', ref),
        scope.text('IMedium_getLogicalSize', ref),
        scope.texts('IMedium_getMachineIds', ref),
      ]);
      return {
        id,
        name: baseName(location),
        location,
        deviceType,
        state,
        format,
        size: Number(size),
        logicalSize: Number(logicalSize),
        machineIds: [...machineIds],
      };
    }),
  );
  return { data, list: { total: data.length } };
}

/** A medium without a file has no id but its handle. */
async function openMediumRow({ scope }: Work, { ref, id }: Kept): Promise<KnownMedium> {
  const [location, deviceType] = await Promise.all([
    scope.text('IMedium_getLocation', ref),
    scope.text('IMedium_getDeviceType', ref),
  ]);
  return { ref, id, location, deviceType: deviceType as DeviceType };
}

/** A new disk image of a size in bytes. */
export async function createDisk(work: Work, args: JsonObject): Promise<Reply> {
  const path = hostPath(String(args.path), 'path', work.desk.allowed);
  const medium = await newDisk(
    work,
    path,
    Number(args.size),
    args.fixed === true ? 'fixed' : 'dynamic',
    'size',
    given(args.format),
  );
  return { data: await summarise(work, 'IMedium', medium) };
}

/** Plugs a disk in, an existing one or one made for this, where there is room. One that was made is not left behind. */
export async function attachDisk(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  const path = String(args.disk);
  const present = args.size === undefined ? await mediumForDrive(work, path, 'HardDisk', 'disk') : undefined;
  return withLock(work, machine, async ({ machine: open }) => {
    // The slot comes first: without one, no disk has to be made.
    const slot = await slotOf(work, open, args, 'HardDisk');
    const medium =
      present ?? (await newDisk(work, hostPath(path, 'disk', work.desk.allowed), Number(args.size), 'dynamic', 'size'));
    try {
      return await saved(work, open, async () => {
        await plug(work, open, slot, 'HardDisk', medium);
        return { data: { ...slot, medium: await summarise(work, 'IMedium', medium) } };
      });
    } catch (thrown) {
      if (present === undefined) await removeDisk(work, medium, path);
      throw thrown;
    }
  });
}

async function removeDisk(work: Work, medium: string, path: string): Promise<void> {
  try {
    await complete(work, 'IMedium_deleteStorage', medium, [], `Delete ${baseName(path)}`);
  } catch {
    work.leaves(`The new disk ${cleanLine(path, 200)} was made, is not attached, and could not be deleted again.`);
  }
}

/** Puts an image into the machine's DVD drive, or takes out what is in it. */
export async function changeDvd(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  const iso = given(args.iso);
  const medium = iso === undefined ? '' : await mediumForDrive(work, iso, 'DVD', 'iso');
  return withLock(work, machine, ({ machine: open }) =>
    saved(work, open, async () => {
      const drives = (await attachments(work, open)).filter(
        ({ type, controller }) => type === 'DVD' && (args.controller === undefined || controller === args.controller),
      );
      const drive = drives.find((one) => (medium === '' ? one.medium !== '' : one.medium === '')) ?? drives[0];
      if (drive === undefined && medium === '')
        throw new ToolError('API_REFUSED', 'The machine has no DVD drive to empty.', { fate: 'refused' });
      const slot = drive ?? (await freeSlot(work, open, 'DVD', given(args.controller)));
      if (drive === undefined) await plug(work, open, slot, 'DVD', medium);
      else await mount(work, open, slot, medium, args.force === true);
      return {
        data: {
          controller: slot.controller,
          port: slot.port,
          device: slot.device,
          medium: medium === '' ? null : await summarise(work, 'IMedium', medium),
        },
      };
    }),
  );
}

/** Makes a disk image and its file; `param` is how the caller knows the size. Returns the reference of the medium. */
export async function newDisk(
  work: Work,
  path: string,
  bytes: number,
  kind: 'fixed' | 'dynamic',
  param: string,
  format = formatOfFile(path),
): Promise<string> {
  await checkResources(work, { diskBytes: bytes, diskParam: param, diskKind: kind, diskPath: path });
  const { scope } = work;
  const medium = textOf(
    await scope.act('IVirtualBox_createMedium', scope.root, [
      ['format', format],
      ['location', path],
      ['accessMode', 'ReadWrite'],
      ['aDeviceTypeType', 'HardDisk'],
    ]),
  );
  await complete(
    work,
    'IMedium_createBaseStorage',
    medium,
    [
      ['logicalSize', String(bytes)],
      ['variant', kind === 'fixed' ? 'Fixed' : 'Standard'],
    ],
    `Create ${baseName(path)}`,
  );
  return medium;
}

const mount = async (
  { scope }: Work,
  machine: string,
  { controller, port, device }: Slot,
  medium: string,
  force: boolean,
): Promise<void> => {
  await scope.act('IMachine_mountMedium', machine, [
    ['name', controller],
    ['controllerPort', String(port)],
    ['device', String(device)],
    ['medium', medium],
    ['force', String(force)],
  ]);
};

async function slotOf(work: Work, machine: string, args: JsonObject, type: string): Promise<Slot> {
  const controller = given(args.controller);
  if (controller === undefined || args.port === undefined) return freeSlot(work, machine, type, controller);
  return { controller, port: Number(args.port), device: Number(args.device ?? 0) };
}
