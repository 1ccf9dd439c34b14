// Changes of a running machine that it takes up only when it is restarted, and what it says until then.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson, textAt, withCondition, withValue } from '../engine/objects.ts';
import { edit, type World } from '../engine/world.ts';

/** Fields of a template's spec that a running instance takes up at once. */
const LIVE: readonly (readonly string[])[] = [
  ['nodeSelector'],
  ['affinity'],
  ['tolerations'],
  ['domain', 'cpu', 'sockets'],
  ['domain', 'memory', 'guest'],
];

/** Its volumes may change while it runs: their data is migrated. */
export const takesVolumesAlong = (machine: KubeObject): boolean =>
  textAt(machine, 'spec.updateVolumesStrategy') === 'Migration';

/** What a running instance would have to be started anew for. */
function fixedPart(machine: KubeObject, live: typeof LIVE): Json {
  const spec = readPath(machine, 'spec.template.spec');
  const rest = live.reduce<JsonObject>(
    (now, path) => (readPath(now, path.join('.')) === undefined ? now : withValue(now, path, undefined)),
    isObject(spec) ? spec : {},
  );
  return [rest, readPath(machine, 'spec.instancetype') ?? null, readPath(machine, 'spec.preference') ?? null];
}

/** After a machine was changed while an instance of it ran. */
export function noteRestart(world: World, old: KubeObject, now: KubeObject): void {
  const live = takesVolumesAlong(now) ? [...LIVE, ['volumes']] : LIVE;
  if (sameJson(fixedPart(old, live), fixedPart(now, live))) return;
  const message = 'a non-live-updatable field was changed in the template spec';
  edit(world, 'VirtualMachine', namespaceOf(now), nameOf(now), (machine) =>
    withCondition(machine, 'RestartRequired', 'True', { message }),
  );
}

/** A new instance has everything that was changed. */
export function forgetRestart(world: World, namespace: string, name: string): void {
  edit(world, 'VirtualMachine', namespace, name, (machine) =>
    readPath(machine, 'status.conditions[type=RestartRequired].status') === undefined
      ? machine
      : withCondition(machine, 'RestartRequired', undefined),
  );
}
