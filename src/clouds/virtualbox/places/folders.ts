// Folders of the host with a capacity, a limit and a rule for which of them is taken.
import type { NamedPlace } from '../../../contract/named-places.ts';
import type { Read } from '../../../contract/survey.ts';
import { numberAt, objectsAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';

export interface Folder {
  readonly path: string;
  /** What is left of its capacity, in bytes, by the files of disks that lie there; what else does, VirtualBox does not tell. */
  readonly freeBytes: number;
  /** What may still be promised there: growing disks count with the size that they may reach. */
  readonly promiseBytes: number;
}

const GiB = 1024 ** 3;

export const isWithin = (folder: string, location: string): boolean =>
  location.startsWith(folder.endsWith('/') || folder.endsWith('\\') ? folder : `${folder}/`) ||
  location.startsWith(`${folder}\\`);

export async function foldersOf(place: NamedPlace, read: Read): Promise<readonly Folder[]> {
  const media = await read('virtualbox_list_media');
  return objectsAt(place, 'folders').map((one) => {
    const path = textAt(one, 'path') ?? '';
    const inside = media.filter((row) => isWithin(path, textAt(row, 'location') ?? ''));
    const sum = (name: string): number => inside.reduce((total, row) => total + (numberAt(row, name) ?? 0), 0);
    const room = (member: string): number => numberAt(one, member, GiB) ?? Number.POSITIVE_INFINITY;
    return {
      path,
      freeBytes: room('capacity_gib') - sum('size'),
      promiseBytes: room('limit_gib') - sum('logicalSize'),
    };
  });
}

export interface Need {
  readonly fileBytes: number;
  readonly promiseBytes: number;
}

export const needOf = (media: readonly JsonObject[]): Need => ({
  fileBytes: media.reduce((sum, row) => sum + (numberAt(row, 'size') ?? 0), 0),
  promiseBytes: media.reduce((sum, row) => sum + (numberAt(row, 'logicalSize') ?? 0), 0),
});

/** The folder that the rule takes for it; undefined where none has the room. */
export function placedIn(folders: readonly Folder[], { fileBytes, promiseBytes }: Need, rule: unknown) {
  const fit = folders.filter((one) => one.freeBytes >= fileBytes && one.promiseBytes >= promiseBytes);
  const room = (one: Folder): number => Math.min(one.freeBytes, one.promiseBytes);
  return rule === 'most-free' ? [...fit].sort((a, b) => room(b) - room(a))[0] : fit[0];
}
