// Disks that a running machine takes along: it says so, names other volumes, and is migrated with their data.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson, textAt, withCondition, withValue } from '../engine/objects.ts';
import { born, edit, uuid, type World } from '../engine/world.ts';
import { claimOf } from './claims.ts';
import { instanceOf, isUp } from './machines.ts';
import { takesVolumesAlong } from './restart.ts';

const path = 'spec.template.spec.volumes';

/** The order of the migration, where the change asks for one and its volumes are there; else the machine says why not. */
export function volumeMigration(world: World, old: KubeObject, now: KubeObject): KubeObject | undefined {
  const [namespace, name] = [namespaceOf(now), nameOf(now)];
  if (!takesVolumesAlong(now) || !isUp(instanceOf(world, namespace, name))) return undefined;
  if (sameJson(readPath(old, path) ?? null, readPath(now, path) ?? null)) return undefined;
  const missing = claimsIn(now).find((claim) => claimOf(world, namespace, claim) === undefined);
  if (missing !== undefined) {
    const message = `the volumes cannot be updated with a migration: the claim ${missing} does not exist`;
    edit(world, 'VirtualMachine', namespace, name, (machine) =>
      withCondition(machine, 'RestartRequired', 'True', { message }),
    );
    return undefined;
  }
  edit(world, 'VirtualMachineInstance', namespace, name, (one) => withCondition(one, 'VolumesChange', 'True'));
  const kind = kindNamed('VirtualMachineInstanceMigration');
  return world.store.put(
    kind,
    born(world, {
      apiVersion: 'kubevirt.io/v1',
      kind: kind.kind,
      metadata: { name: `kubevirt-workload-update-${uuid(world).slice(0, 5)}`, namespace },
      spec: { vmiName: name },
    }),
  );
}

/** After a migration that went well: the instance has the volumes that its machine names. */
export function settleVolumes(world: World, namespace: string, name: string): void {
  const machine = world.store.get(kindNamed('VirtualMachine'), namespace, name);
  const instance = instanceOf(world, namespace, name);
  if (machine === undefined || readPath(instance, 'status.conditions[type=VolumesChange].status') === undefined) return;
  edit(world, 'VirtualMachineInstance', namespace, name, (one) =>
    withCondition(withValue(one, ['spec', 'volumes'], readPath(machine, path)), 'VolumesChange', undefined),
  );
}

function claimsIn(machine: KubeObject): readonly string[] {
  const volumes = readPath(machine, path);
  return (Array.isArray(volumes) ? (volumes as readonly Json[]) : []).filter(isObject).flatMap((one: JsonObject) => {
    const claim = textAt(one, 'dataVolume.name') || textAt(one, 'persistentVolumeClaim.claimName');
    return claim === '' ? [] : [claim];
  });
}
