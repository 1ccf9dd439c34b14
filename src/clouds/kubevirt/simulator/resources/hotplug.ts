// Disks that come and go while a machine exists.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withValue } from '../engine/objects.ts';
import { edit, type World } from '../engine/world.ts';
import { claimOf } from './claims.ts';
import { deviceAt } from './instance-status.ts';

/** Why virt-api does not plug or unplug a disk: the status and the text of its answer; undefined where it does. */
export function whyNot(
  machine: KubeObject,
  action: string,
  options: JsonObject,
): { readonly status: 400 | 409; readonly text: string } | undefined {
  const isAdded = action === 'addvolume';
  const name = String(options.name ?? '');
  const [of, source] = [isAdded ? 'AddVolumeOptions' : 'RemoveVolumeOptions', sourceOf(options.volumeSource)];
  if (name === '') return { status: 400, text: `${of} requires name to be set` };
  if (isAdded && source === undefined) return { status: 400, text: `${of} requires VolumeSource to not be nil` };
  const items = readPath(machine, 'spec.template.spec.volumes');
  const volumes = (Array.isArray(items) ? (items as readonly Json[]) : []).filter(isObject);
  const there = volumes.find((volume) => volume.name === name);
  if (!isAdded) {
    if (there === undefined)
      return { status: 409, text: `Unable to remove volume [${name}] because it does not exist` };
    const { name: _, ...rest } = there;
    const isPlugged = Object.values(rest).some((it) => isObject(it) && it.hotpluggable === true);
    return isPlugged
      ? undefined
      : { status: 409, text: `Unable to remove volume [${name}] because it is not hotpluggable` };
  }
  if (there !== undefined)
    return { status: 409, text: `Unable to add volume [${name}] because volume with that name already exists` };
  const used = volumes.some((volume) => Object.values(volume).some((it) => sourceOf({ it }) === source));
  return used ? { status: 409, text: `Unable to add volume source [${source}] because it already exists` } : undefined;
}

/** The claim or data volume that a source names. */
function sourceOf(sources: Json | undefined): string | undefined {
  const [source] = isObject(sources) ? Object.values(sources) : [];
  if (!isObject(source)) return undefined;
  const named = source.claimName ?? source.name;
  return typeof named === 'string' ? named : undefined;
}

/** What is plugged can be unplugged. */
const plugged = (sources: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(sources).map(([kind, source]) => [
      kind,
      isObject(source) ? { ...source, hotpluggable: true } : source,
    ]),
  );

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
    const changed = withValue(now, volumes, isAdded ? [...rest(volumes), { name, ...plugged(source) }] : rest(volumes));
    const known = withValue(changed, disks, isAdded ? [...rest(disks), { ...disk, name }] : rest(disks));
    if (kind !== 'VirtualMachineInstance') return known;
    const others = rest(['status', 'volumeStatus']);
    const there = claimOf(world, namespaceOf(now), sourceOf(source) ?? '') !== undefined;
    const target = deviceAt('sd', others.filter((it) => readPath(it, 'hotplugVolume') !== undefined).length);
    const told = { name, hotplugVolume: {}, phase: there ? 'Ready' : 'Pending', target: there ? target : '' };
    return withValue(known, ['status', 'volumeStatus'], isAdded ? [...others, told] : others);
  });
}
