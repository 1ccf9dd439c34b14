// What KubeVirt's webhooks refuse of objects that are orders: snapshots, restores, exports, clones, migrations, backups, pools.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { ApiFault, type Cause, denied } from '../engine/fault.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';

type Check = (world: World, object: KubeObject, old: KubeObject | undefined) => void;
const invalidAt = (message: string, field: string, reason = 'FieldValueInvalid'): Cause => ({ reason, message, field });

const SNAPSHOT = 'virtualmachinesnapshot-validator.snapshot.kubevirt.io';
const RESTORE = 'virtualmachinerestore-validator.snapshot.kubevirt.io';
const EXPORT = 'virtualmachineexport-validator.export.kubevirt.io';
const MIGRATION = 'migration-create-validator.kubevirt.io';
const POOL = 'virtualmachinepool-validator.kubevirt.io';
const BACKUP = 'virtualmachinebackup-validator.backup.kubevirt.io';
const MAC = /^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i;

/** Kind > what its webhook looks at. Throws 422, or 400 where it could not read what it was given. */
export const ORDER_RULES: Readonly<Record<string, Check>> = {
  VirtualMachineSnapshot: (_, snapshot, old) => {
    unchangeable(SNAPSHOT, snapshot, old);
    if (old !== undefined) return;
    readDuration(SNAPSHOT, textAt(snapshot, 'spec.failureDeadline'));
    if (readPath(snapshot, 'spec.source.apiGroup') === undefined)
      throw denied(SNAPSHOT, [invalidAt('missing apiGroup', 'spec.source.apiGroup', 'FieldValueNotFound')]);
    if (textAt(snapshot, 'spec.source.kind') !== 'VirtualMachine')
      throw denied(SNAPSHOT, [invalidAt('invalid kind', 'spec.source.kind')]);
  },
  VirtualMachineRestore: (world, restore, old) => {
    unchangeable(RESTORE, restore, old);
    if (old !== undefined) return;
    const [namespace, target] = [namespaceOf(restore), textAt(restore, 'spec.target.name')];
    const other = world.store
      .list(kindNamed('VirtualMachineRestore'), namespace)
      .find((it) => textAt(it, 'spec.target.name') === target && readPath(it, 'status.complete') !== true);
    if (other !== undefined)
      throw denied(RESTORE, [invalidAt(`VirtualMachineRestore "${nameOf(other)}" in progress`, 'spec.target')]);
    const name = textAt(restore, 'spec.virtualMachineSnapshotName');
    const snapshot = world.store.get(kindNamed('VirtualMachineSnapshot'), namespace, name);
    if (snapshot === undefined)
      throw denied(RESTORE, [
        invalidAt(`VirtualMachineSnapshot "${name}" does not exist`, 'spec.virtualMachineSnapshotName'),
      ]);
    // The content is read to see what a new machine would be made of; one that is there is taken as it is.
    const isThere = world.store.get(kindNamed('VirtualMachine'), namespace, target) !== undefined;
    if (!isThere && textAt(snapshot, 'status.virtualMachineSnapshotContentName') === '')
      throw unread(RESTORE, 'snapshot content name is nil in vmSnapshot status');
  },
  VirtualMachineExport: (_, order, old) => {
    unchangeable(EXPORT, order, old);
    if (old !== undefined) return;
    readDuration(EXPORT, textAt(order, 'spec.ttlDuration'));
    if (
      !['VirtualMachine', 'VirtualMachineSnapshot', 'PersistentVolumeClaim'].includes(textAt(order, 'spec.source.kind'))
    )
      throw denied(EXPORT, [invalidAt('invalid kind', 'spec.source.kind')]);
  },
  VirtualMachineClone: (_, clone) => {
    const macs = readPath(clone, 'spec.newMacAddresses');
    const wrong = Object.entries(isObject(macs) ? macs : {}).filter(([, mac]) => !MAC.test(String(mac)));
    if (wrong.length > 0)
      throw denied(
        'vm-clone-validator.kubevirt.io',
        wrong.map(([card, mac]) =>
          invalidAt(`interface ${card} has malformed MAC address (${String(mac)}).`, `spec.newMacAddresses.${card}`),
        ),
      );
  },
  VirtualMachineInstanceMigration: (world, migration, old) => {
    if (old !== undefined) {
      if (sameJson(old.spec, migration.spec)) return;
      throw denied('migration-update-validator.kubevirt.io', [
        { reason: 'FieldValueNotSupported', message: "update of Migration object's spec is restricted" },
      ]);
    }
    const vmi = textAt(migration, 'spec.vmiName');
    if (vmi === '') throw denied(MIGRATION, [invalidAt('vmiName is missing', 'spec.vmiName', 'FieldValueRequired')]);
    const namespace = namespaceOf(migration);
    if (world.store.get(kindNamed('VirtualMachineInstance'), namespace, vmi) === undefined)
      throw unread(MIGRATION, `the VMI "${namespace}/${vmi}" does not exist`);
    const text = inFlight(world, namespace, vmi);
    if (text !== undefined) throw unread(MIGRATION, text);
  },
  VirtualMachineInstance: (_, instance, old) => {
    if (old !== undefined) {
      if (sameJson(old.spec, instance.spec)) return;
      throw denied('virtualmachineinstances-update-validator.kubevirt.io', [
        { reason: 'FieldValueNotSupported', message: 'update of VMI object is restricted' },
      ]);
    }
    const causes = instanceCauses(instance);
    if (causes.length > 0) throw denied('virtualmachineinstances-create-validator.kubevirt.io', causes);
  },
  VirtualMachinePool: (_, pool, old) => {
    const labels = readPath(pool, 'spec.virtualMachineTemplate.metadata.labels');
    const wanted = readPath(pool, 'spec.selector.matchLabels');
    const isMet = Object.entries(isObject(wanted) ? wanted : {}).every(
      ([key, value]) => isObject(labels) && labels[key] === value,
    );
    if (!isMet) throw denied(POOL, [invalidAt('selector does not match labels.', 'spec.selector')]);
    if (old !== undefined && !sameJson(readPath(old, 'spec.selector'), readPath(pool, 'spec.selector')))
      throw denied(POOL, [invalidAt('selector is immutable after creation.', 'spec.selector')]);
  },
  VirtualMachineBackup: (world, backup, old) => {
    if (old !== undefined) return;
    const source = readPath(backup, 'spec.source');
    const other = world.store
      .list(kindNamed('VirtualMachineBackup'), namespaceOf(backup))
      .find(
        (it) =>
          sameJson(readPath(it, 'spec.source'), source) && textAt(it, 'status.conditions[type=Done].status') !== 'True',
      );
    if (other !== undefined)
      throw denied(BACKUP, [
        invalidAt(`VirtualMachineBackup "${nameOf(other)}" in progress for source`, 'spec.source'),
      ]);
  },
};

/** Why an instance cannot be moved just now: another migration of it is under way. */
export function inFlight(world: World, namespace: string, vmi: string): string | undefined {
  const other = world.store
    .list(kindNamed('VirtualMachineInstanceMigration'), namespace)
    .find((it) => textAt(it, 'spec.vmiName') === vmi && !['Succeeded', 'Failed'].includes(textAt(it, 'status.phase')));
  return other === undefined
    ? undefined
    : `in-flight migration detected. Active migration job (${String(other.metadata.uid)}) is currently already in progress for VMI ${vmi}.`;
}

/** Instances that nobody owns have to say how large they are; labels of KubeVirt's own are not for people. */
function instanceCauses(instance: KubeObject): readonly Cause[] {
  const labels = isObject(instance.metadata.labels) ? instance.metadata.labels : {};
  const sizes = ['domain.memory.guest', 'domain.memory.hugepages.pageSize', 'domain.resources.requests.memory'];
  const isSized = sizes.some((it) => readPath(instance, `spec.${it}`) !== undefined);
  const found: Cause[] = [];
  if (RESERVED.some((it) => Object.hasOwn(labels, it)))
    found.push(
      invalidAt(
        'creation of the following reserved kubevirt.io/ labels on a VMI object is prohibited',
        'metadata.labels',
        'FieldValueNotSupported',
      ),
    );
  if (!isSized)
    found.push({
      reason: 'FieldValueRequired',
      message:
        "no memory requested, at least one of 'spec.domain.memory.guest', 'spec.domain.memory.hugepages.pageSize' or 'spec.domain.resources.requests.memory' must be set",
    });
  return found;
}

const RESERVED = [
  'kubevirt.io/created-by',
  'kubevirt.io/migrationJobUID',
  'kubevirt.io/nodeName',
  'kubevirt.io/migrationTargetNodeName',
];

function unchangeable(webhook: string, object: KubeObject, old: KubeObject | undefined): void {
  if (old === undefined || sameJson(old.spec as JsonObject, object.spec as JsonObject)) return;
  throw denied(webhook, [invalidAt('spec in immutable after creation', 'spec')]);
}

/** A webhook that cannot read what it is given says so without a reason. */
const unread = (webhook: string, why: string): ApiFault =>
  new ApiFault(400, '', `admission webhook "${webhook}" denied the request: ${why}`);

const UNITS = ['ns', 'us', 'µs', 'ms', 's', 'm', 'h'];

/** Throws 400 for a text that is no duration, in Go's words. */
function readDuration(webhook: string, text: string): void {
  if (text === '' || text === '0') return;
  let rest = text.replace(/^[+-]/, '');
  while (rest !== '') {
    const [all, , unit = ''] = /^(\d+\.?\d*|\.\d+)([^\d.]*)/.exec(rest) ?? [];
    if (all === undefined) throw unread(webhook, `time: invalid duration ${JSON.stringify(text)}`);
    if (unit === '') throw unread(webhook, `time: missing unit in duration ${JSON.stringify(text)}`);
    if (!UNITS.includes(unit))
      throw unread(webhook, `time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`);
    rest = rest.slice(all.length);
  }
}
