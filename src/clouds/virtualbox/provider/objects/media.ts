// Finds disks and images by path, file name or id, opens those that VirtualBox does not know yet, and makes new ones.
import { ToolError } from '../../../../contract/errors.ts';
import { hostPath, isAbsolute } from '../host/host-paths.ts';
import { sessionOf } from '../session/references.ts';
import type { Work } from '../session/work.ts';
import { VboxFault } from '../soap/exchange.ts';
import { unknown } from './find.ts';

export type DeviceType = 'HardDisk' | 'DVD' | 'Floppy';

export interface KnownMedium {
  readonly ref: string;
  readonly id: string;
  readonly location: string;
  readonly deviceType: DeviceType;
}

const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const lists = [
  ['IVirtualBox_getHardDisks', 'HardDisk'],
  ['IVirtualBox_getDVDImages', 'DVD'],
  ['IVirtualBox_getFloppyImages', 'Floppy'],
] as const;

/** Reference to a medium that VirtualBox knows: by id, path, file name where only one has it, or handle. Throws NAME_UNKNOWN. */
export async function findMedium(work: Work, wanted: string, param = 'medium'): Promise<string> {
  const kept = work.desk.handles.lookUp('medium', wanted, sessionOf(work.scope.root) ?? '');
  if (kept !== undefined) return kept;
  const known = await knownMedia(work);
  const found = matching(known, wanted);
  if (found !== undefined) return found.ref;
  if (uuid.test(wanted)) {
    const opened = await openById(work, wanted);
    if (opened !== undefined) return opened;
  }
  const elsewhere = work.desk.handles.elsewhere(wanted, 'medium');
  if (elsewhere !== undefined) throw elsewhere;
  const names = known.flatMap(({ location }) => [location, baseName(location)]);
  throw unknown(
    param,
    wanted,
    names,
    'virtualbox_list_media shows those that VirtualBox knows; virtualbox_open_medium adds a file.',
  );
}

/**
 * Reference to a medium for a drive: one that VirtualBox knows, a file that it opens for this, a drive of the host
 * (`host:/dev/sr0`), or `additions` for the image with the Guest Additions.
 */
export async function mediumForDrive(
  work: Work,
  wanted: string,
  type: DeviceType | undefined,
  param = 'medium',
): Promise<string> {
  const { scope, desk } = work;
  if (wanted.startsWith('host:')) {
    const host = await scope.text('IVirtualBox_getHost', scope.root);
    return scope.text(type === 'Floppy' ? 'IHost_findHostFloppyDrive' : 'IHost_findHostDVDDrive', host, [
      ['name', wanted.slice(5)],
    ]);
  }
  const path = wanted === 'additions' ? await additionsImage(work) : wanted;
  const kept = desk.handles.lookUp('medium', path, sessionOf(scope.root) ?? '');
  if (kept !== undefined) return kept;
  if (!isAbsolute(path)) return findMedium(work, path, param);
  const location = wanted === 'additions' ? path : hostPath(path, param, desk.allowed);
  const known = (await knownMedia(work)).find((medium) => medium.location === location);
  return known?.ref ?? openMedium(work, location, type ?? typeOfFile(location));
}

/** Opens a file as a medium and so makes it known. */
export async function openMedium(work: Work, location: string, type: DeviceType): Promise<string> {
  const fields = await work.scope.act('IVirtualBox_openMedium', work.scope.root, [
    ['location', location],
    ['deviceType', type],
    ['accessMode', type === 'DVD' ? 'ReadOnly' : 'ReadWrite'],
    ['forceNewUuid', 'false'],
  ]);
  return fields.find(({ name }) => name === 'returnval')?.text ?? '';
}

/** A medium object for a file that does not exist yet; the format follows from the name. */
export async function newMedium(work: Work, location: string, param = 'target'): Promise<string> {
  const kept = work.desk.handles.lookUp('medium', location, sessionOf(work.scope.root) ?? '');
  if (kept !== undefined) return kept;
  const path = hostPath(location, param, work.desk.allowed);
  const fields = await work.scope.act('IVirtualBox_createMedium', work.scope.root, [
    ['format', formatOfFile(path)],
    ['location', path],
    ['accessMode', 'ReadWrite'],
    ['aDeviceTypeType', 'HardDisk'],
  ]);
  return fields.find(({ name }) => name === 'returnval')?.text ?? '';
}

/** Every medium that VirtualBox knows, disks that build on other disks included. */
export async function knownMedia(work: Work): Promise<readonly KnownMedium[]> {
  const { scope } = work;
  const found: KnownMedium[] = [];
  for (const [operation, deviceType] of lists) {
    let level = await scope.texts(operation, scope.root);
    while (level.length > 0) {
      found.push(
        ...(await Promise.all(
          level.map(async (ref) => ({
            ref,
            id: await scope.text('IMedium_getId', ref),
            location: await scope.text('IMedium_getLocation', ref),
            deviceType,
          })),
        )),
      );
      level =
        deviceType === 'HardDisk'
          ? (await Promise.all(level.map((ref) => scope.texts('IMedium_getChildren', ref)))).flat()
          : [];
    }
  }
  return found;
}

/** What an image is, going by its name. */
export function typeOfFile(path: string): DeviceType {
  if (/\.(iso|cdr|viso|dmg)$/i.test(path)) return 'DVD';
  return /\.(img|ima|flp|vfd|dsk)$/i.test(path) ? 'Floppy' : 'HardDisk';
}

/** The disk format that a file name asks for; VDI when it says nothing. */
export function formatOfFile(path: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  switch (extension) {
    case 'vmdk':
    case 'vhd':
    case 'qcow':
    case 'qed':
      return extension.toUpperCase();
    case 'hdd':
      return 'Parallels';
    case 'img':
    case 'raw':
      return 'RAW';
    default:
      return 'VDI';
  }
}

export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

function matching(known: readonly KnownMedium[], wanted: string): KnownMedium | undefined {
  const id = wanted.replace(/[{}]/g, '').toLowerCase();
  const exact = known.find((medium) => medium.location === wanted || medium.id === id);
  if (exact !== undefined) return exact;
  const named = known.filter(({ location }) => baseName(location) === wanted);
  if (named.length > 1) {
    throw new ToolError(
      'NAME_AMBIGUOUS',
      `${named.length} media are files called "${wanted}": ${named
        .slice(0, 4)
        .map(({ location }) => location)
        .join(', ')}. Send the path or the id. Nothing was sent.`,
    );
  }
  return named[0];
}

/** Drives of the host and the like are in no list. */
async function openById(work: Work, id: string): Promise<string | undefined> {
  for (const [, type] of lists) {
    try {
      return await work.scope.text('IVirtualBox_openMedium', work.scope.root, [
        ['location', id],
        ['deviceType', type],
        ['accessMode', type === 'DVD' ? 'ReadOnly' : 'ReadWrite'],
        ['forceNewUuid', 'false'],
      ]);
    } catch (thrown) {
      if (!(thrown instanceof VboxFault)) throw thrown;
    }
  }
  return undefined;
}

async function additionsImage({ scope }: Work): Promise<string> {
  const properties = await scope.text('IVirtualBox_getSystemProperties', scope.root);
  const path = await scope.text('ISystemProperties_getDefaultAdditionsISO', properties);
  if (path !== '') return path;
  throw new ToolError(
    'NAME_UNKNOWN',
    'This VirtualBox has no image with the Guest Additions. Send the path of one. Nothing was sent.',
  );
}

/** The state of a medium after the service has looked at its file; the one it had where it cannot look just now. */
export async function freshState({ scope }: Work, medium: string): Promise<string> {
  try {
    return await scope.text('IMedium_refreshState', medium);
  } catch (thrown) {
    if (!(thrown instanceof VboxFault)) throw thrown;
    return scope.text('IMedium_getState', medium);
  }
}

/** What a size that was set does not reach: images that build on the medium keep their own, and machines see those. */
export async function noteUnchangedSizes(work: Work, medium: string): Promise<void> {
  const children = await work.scope.texts('IMedium_getChildren', medium);
  if (children.length === 0) return;
  const shown = await Promise.all(
    children.slice(0, mostShown).map(async (child) => {
      const [id, size] = await Promise.all([
        work.scope.text('IMedium_getId', child),
        work.scope.text('IMedium_getLogicalSize', child),
      ]);
      return `${id} (${size} bytes)`;
    }),
  );
  const more = children.length > mostShown ? `, and ${children.length - mostShown} more` : '';
  work.note(
    `No machine sees the new size: snapshots build on this image, and theirs keep the old one: ${shown.join(', ')}${more}. Delete the snapshots first, or resize the image that the machine uses now.`,
  );
}

const mostShown = 5;
