// Storage by names of the operator's: folders of the host that disks are moved to.
import { ToolError } from '../../../contract/errors.ts';
import type { PlacePlan, PlaceVerdict, PlaceWork } from '../../../contract/place-work.ts';
import { present, textAt, textsAt } from '../../../contract/survey-values.ts';
import { foldersOf, isWithin, needOf, placedIn } from './folders.ts';

export const storage: PlaceWork = {
  /** A whole path of the host alone: anything else is a word of another cloud. */
  plain: (path) => (/^(?:\/|[A-Za-z]:[\\/])/.test(path) ? { kind: 'folders', folders: [{ path }] } : undefined),
  async check(_name, place, read): Promise<PlaceVerdict> {
    const folders = await foldersOf(place, read);
    const room = folders.map(({ freeBytes, promiseBytes }) => Math.min(freeBytes, promiseBytes));
    const most = Math.max(...room);
    const next = { tool: 'virtualbox_list_media', args: {} };
    if (most <= 0) return { state: 'full', freeBytes: 0, why: 'its folders hold or promise as much as they may', next };
    return present<PlaceVerdict>({ state: 'there', freeBytes: Number.isFinite(most) ? most : undefined });
  },
  /** Disks are moved one by one; each needs its machine to be off. */
  async apply(machine, name, place, read): Promise<PlacePlan> {
    const refuse = (why: string): never => {
      throw new ToolError('PARAM_VALUE', `${machine.name}: ${why}. Nothing was sent.`, { fate: 'refused' });
    };
    const folders = await foldersOf(place, read);
    const all = await read('virtualbox_list_media');
    const going = all.filter(
      (row) =>
        textAt(row, 'deviceType') === 'HardDisk' &&
        textsAt(row, 'machineIds').includes(machine.id) &&
        !folders.some(({ path }) => isWithin(path, textAt(row, 'location') ?? '')),
    );
    if (going.length === 0) return { steps: [] };
    if (machine.state !== 'stopped')
      refuse(`it is ${machine.said ?? machine.state}, and disks are moved of stopped machines only`);
    const shared = going.find((row) => textsAt(row, 'machineIds').length > 1);
    if (shared !== undefined) refuse(`other machines have the disk ${textAt(shared, 'name')} too`);
    const folder = placedIn(folders, needOf(going), place.rule);
    if (folder === undefined) return refuse(`no folder of "${name}" has room for its disks`);
    const slash = folder.path.includes('\\') ? '\\' : '/';
    return {
      steps: going.map((row) => {
        const location = `${folder.path.replace(/[/\\]$/, '')}${slash}${textAt(row, 'name')}`;
        return [{ tool: 'virtualbox_move_medium', args: { medium: textAt(row, 'id') ?? '', location } }];
      }),
    };
  },
};
