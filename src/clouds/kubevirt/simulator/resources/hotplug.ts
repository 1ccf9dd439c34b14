// Disks that come and go while a machine exists.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withValue } from '../engine/objects.ts';
import { edit, type World } from '../engine/world.ts';

/** `addvolume` or `removevolume` on the spec that stands at `at`. */
export function changeVolumes(
  world: World,
  kind: string,
  object: KubeObject,
  action: string,
  options: JsonObject,
  at: readonly string[],
): void {
  const name = String(options.name ?? '');
  edit(world, kind, namespaceOf(object), nameOf(object), (now) => {
    const rest = (path: readonly string[]): readonly Json[] => {
      const items = readPath(now, path.join('.'));
      return (Array.isArray(items) ? (items as readonly Json[]) : []).filter((item) => textAt(item, 'name') !== name);
    };
    const [volumes, disks] = [
      [...at, 'volumes'],
      [...at, 'domain', 'devices', 'disks'],
    ];
    const isAdded = action === 'addvolume';
    const source = isObject(options.volumeSource) ? options.volumeSource : {};
    const disk = isObject(options.disk) ? options.disk : {};
    const changed = withValue(now, volumes, isAdded ? [...rest(volumes), { name, ...source }] : rest(volumes));
    return withValue(changed, disks, isAdded ? [...rest(disks), { ...disk, name }] : rest(disks));
  });
}
