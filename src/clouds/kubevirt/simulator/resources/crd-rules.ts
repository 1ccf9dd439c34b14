// What the schemas of custom resources refuse beside unknown and missing fields: closed sets, quantities, rules.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type Cause, unsupported } from '../engine/fault.ts';
import type { Kind } from '../engine/kind.ts';
import { type KubeObject, sameJson, textAt } from '../engine/objects.ts';

/** How each quantity has to look. */
export const QUANTITY =
  '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$';
const quantityForm = new RegExp(QUANTITY);

type Sets = Readonly<Record<string, readonly string[]>>;
const guest = (at: string): Sets => ({
  [`${at}.domain.memory.reservedOverhead.memLock`]: ['NotRequired', 'Required'],
  [`${at}.domain.rebootPolicy`]: ['Reboot', 'Terminate'],
});
const guestSizes = (at: string): readonly string[] => [
  ...['memory.guest', 'memory.maxGuest', 'memory.reservedOverhead.addedOverhead'].map((it) => `${at}.domain.${it}`),
  ...['limits{}', 'requests{}'].map((it) => `${at}.domain.resources.${it}`),
  ...['emptyDisk.capacity', 'hostDisk.capacity'].map((it) => `${at}.volumes[].${it}`),
];
const diskSizes = (at: string): readonly string[] =>
  ['pvc', 'storage'].flatMap((it) => [`${at}.${it}.resources.limits{}`, `${at}.${it}.resources.requests{}`]);
const SORT = ['AscendingOrder', 'DescendingOrder', 'Newest', 'Oldest', 'Random'];
const STATE = ['Disabled', 'Offline', 'Online'];

/** Kind > path > the texts that it may have. Paths as the API server writes them, `[]` for each item, `{}` for each member. */
const SETS: Readonly<Record<string, Sets>> = {
  VirtualMachine: {
    'spec.dataVolumeTemplates[].spec.contentType': ['kubevirt', 'archive'],
    ...guest('spec.template.spec'),
  },
  VirtualMachineInstance: guest('spec'),
  VirtualMachineInstancePreset: guest('spec'),
  VirtualMachineInstanceReplicaSet: guest('spec.template.spec'),
  VirtualMachinePool: {
    'spec.scaleInStrategy.opportunistic.statePreservation': STATE,
    'spec.scaleInStrategy.proactive.selectionPolicy.sortPolicy': SORT,
    'spec.scaleInStrategy.proactive.statePreservation': STATE,
    'spec.updateStrategy.proactive.selectionPolicy.sortPolicy': SORT,
    'spec.virtualMachineTemplate.spec.dataVolumeTemplates[].spec.contentType': ['kubevirt', 'archive'],
    ...guest('spec.virtualMachineTemplate.spec.template.spec'),
  },
  VirtualMachineBackup: { 'spec.mode': ['Push', 'Pull'] },
  VirtualMachineClone: { 'spec.volumeNamePolicy': ['RandomizeNames', 'PrefixTargetName'] },
  VirtualMachineRestore: {
    'spec.targetReadinessPolicy': ['StopTarget', 'WaitGracePeriod', 'FailImmediate', 'WaitEventually'],
  },
  VirtualMachineTemplate: { 'spec.parameters[].generate': ['expression'] },
  VolumeSnapshotClass: { deletionPolicy: ['Delete', 'Retain'] },
  MigrationPolicy: { 'spec.experimental.compression': ['none', 'zstd'] },
  KubeVirt: {
    'spec.configuration.hypervisors[].name': ['kvm', 'hyperv-direct'],
    'spec.configuration.instancetype.referencePolicy': ['reference', 'expand', 'expandAll'],
    'spec.configuration.roleAggregationStrategy': ['AggregateToDefault', 'Manual'],
    'spec.configuration.tlsConfiguration.minTLSVersion': [
      'VersionTLS10',
      'VersionTLS11',
      'VersionTLS12',
      'VersionTLS13',
    ],
    'spec.configuration.vmRolloutStrategy': ['Stage', 'LiveUpdate'],
  },
};

/** Kind > the paths of its quantities; those of a machine are read by its webhook, before any schema. */
const QUANTITIES: Readonly<Record<string, readonly string[]>> = {
  VirtualMachineInstance: guestSizes('spec'),
  VirtualMachineInstancePreset: guestSizes('spec'),
  VirtualMachineInstanceReplicaSet: guestSizes('spec.template.spec'),
  VirtualMachinePool: [
    ...guestSizes('spec.virtualMachineTemplate.spec.template.spec'),
    ...diskSizes('spec.virtualMachineTemplate.spec.dataVolumeTemplates[].spec'),
  ],
  VirtualMachineInstancetype: ['spec.memory.guest', 'spec.memory.maxGuest'],
  VirtualMachineClusterInstancetype: ['spec.memory.guest', 'spec.memory.maxGuest'],
  VirtualMachinePreference: ['spec.requirements.memory.guest'],
  VirtualMachineClusterPreference: ['spec.requirements.memory.guest'],
  MigrationPolicy: ['spec.bandwidthPerMigration'],
};

/** The quantities of a machine. */
export const MACHINE_QUANTITIES: readonly string[] = [
  ...guestSizes('spec.template.spec'),
  ...diskSizes('spec.dataVolumeTemplates[].spec'),
];

/** Whether a value is a quantity: a number, or a text of that form. */
export const isQuantity = (value: Json): boolean =>
  typeof value === 'number' || (typeof value === 'string' && quantityForm.test(value));

/** Kind > what has to be there although the shapes of the published specification do not say so. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = { VirtualMachineTemplate: ['spec.virtualMachine'] };

type Rule = (object: KubeObject, old: KubeObject | undefined) => readonly Cause[];
const broken = (field: string, message: string): readonly Cause[] => [
  { reason: 'FieldValueInvalid', message: `Invalid value: ${message}`, field },
];
const unchanged =
  (path: string, field: string, message: string): Rule =>
  (object, old) =>
    old === undefined || sameJson(readPath(object, path), readPath(old, path)) ? [] : broken(field, message);

/** Kinds with rules of their own in their schemas (x-kubernetes-validations); an empty list where no rule is told here. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  VirtualMachine: [],
  VirtualMachineInstance: [],
  VirtualMachineInstanceReplicaSet: [],
  VirtualMachinePool: [],
  VirtualMachineBackup: [
    unchanged('spec', 'spec', 'spec is immutable after creation'),
    (backup) => (textAt(backup, 'spec.pvcName') === '' ? broken('spec', 'pvcName is required') : []),
    (backup) =>
      textAt(backup, 'spec.mode') === 'Pull' && textAt(backup, 'spec.tokenSecretRef') === ''
        ? broken('spec', 'tokenSecretRef is required when mode is Pull')
        : [],
  ],
  VirtualMachineBackupTracker: [unchanged('spec', 'spec', 'spec is immutable after creation')],
  VirtualMachineTemplateRequest: [
    unchanged('spec', 'spec', 'spec is immutable'),
    (request) => {
      const labels = readPath(request, 'spec.templateLabels');
      return isObject(labels) && Object.keys(labels).some((it) => it.startsWith('template.kubevirt.io/'))
        ? broken('spec.templateLabels', 'labels with the prefix "template.kubevirt.io/" are reserved for system use')
        : [];
    },
  ],
  VolumeSnapshot: [
    (snapshot) => {
      const of = ['persistentVolumeClaimName', 'volumeSnapshotContentName'];
      const said = of.filter((it) => readPath(snapshot, `spec.source.${it}`) !== undefined);
      return said.length === 1
        ? []
        : broken('spec.source', 'exactly one of volumeSnapshotContentName and persistentVolumeClaimName must be set');
    },
    ...['persistentVolumeClaimName', 'volumeSnapshotContentName'].map(
      (name): Rule =>
        (now, old) => {
          const path = `spec.source.${name}`;
          const [is, was] = [readPath(now, path), readPath(old, path)];
          return was === undefined || is === undefined || is === was
            ? []
            : broken(path, `${JSON.stringify(is)}: ${name} is immutable`);
        },
    ),
  ],
};

/** Everything that the schema of a kind has against an object. Rules are looked at once the rest is right. */
export function crdCauses(kind: Kind, object: KubeObject, old: KubeObject | undefined): readonly Cause[] {
  const wrong = [
    ...Object.entries(SETS[kind.kind] ?? {}).flatMap(([path, allowed]) =>
      placesOf(object, path)
        .filter(([, value]) => value !== '' && !allowed.includes(String(value)))
        .map(([field, value]) => ({
          reason: 'FieldValueNotSupported',
          message: unsupported(String(value), allowed),
          field,
        })),
    ),
    ...(QUANTITIES[kind.kind] ?? []).flatMap((path) =>
      placesOf(object, path)
        .filter(([, value]) => !isQuantity(value))
        .map(([field, value]) => ({
          reason: 'FieldValueInvalid',
          message: `Invalid value: ${JSON.stringify(value)}: ${field} in body should match '${QUANTITY}'`,
          field,
        })),
    ),
  ];
  for (const path of REQUIRED[kind.kind] ?? [])
    if (readPath(object, path) === undefined)
      wrong.push({ reason: 'FieldValueRequired', message: 'Required value', field: path });
  if (wrong.length > 0) return withUnchecked(kind, wrong);
  return (RULES[kind.kind] ?? []).flatMap((rule) => rule(object, old));
}

/** A kind with rules says that it did not get to them. */
export const withUnchecked = (kind: Kind, causes: readonly Cause[]): readonly Cause[] =>
  RULES[kind.kind] === undefined || kind.kind === 'VolumeSnapshot' ? causes : [...causes, UNCHECKED];

const UNCHECKED: Cause = {
  reason: 'FieldValueInvalid',
  message:
    'Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation',
  field: '<nil>',
};

/** Where a path leads in an object: `a[].b` to `a[0].b` and on, `a{}` to each member. Nothing is there that is null. */
export function placesOf(object: JsonObject, path: string): readonly (readonly [field: string, value: Json])[] {
  let places: (readonly [string, Json])[] = [['', object]];
  for (const step of path.split('.')) {
    const [, name = '', each] = /^(.*?)(\[\]|\{\})?$/.exec(step) ?? [];
    places = places.flatMap(([at, value]): (readonly [string, Json])[] => {
      const inner = isObject(value) ? value[name] : undefined;
      const here = at === '' ? name : `${at}.${name}`;
      if (inner === undefined || inner === null) return [];
      if (each === '[]')
        return Array.isArray(inner) ? (inner as readonly Json[]).map((it, index) => [`${here}[${index}]`, it]) : [];
      if (each === '{}') return isObject(inner) ? Object.entries(inner).map(([key, it]) => [`${here}.${key}`, it]) : [];
      return [[here, inner]];
    });
  }
  return places;
}
