// What KubeVirt's webhooks fill in and refuse when objects are created or changed.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { ApiFault, denied } from '../engine/fault.ts';
import type { Kind } from '../engine/kind.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, textAt, withValue } from '../engine/objects.ts';
import { uuid, type World } from '../engine/world.ts';
import { withChanges, withCoreDefaults } from './core-defaults.ts';
import { isQuantity, MACHINE_QUANTITIES, placesOf } from './crd-rules.ts';
import { causesOf } from './machine-rules.ts';
import { ORDER_RULES } from './order-rules.ts';
import { quantity } from './quantities.ts';

/** The object as the webhooks that fill in leave it. Throws 400, 422 as they do. */
export function admit(world: World, kind: Kind, object: KubeObject, old: KubeObject | undefined): KubeObject {
  switch (kind.kind) {
    case 'VirtualMachine':
      return admitMachine(world, object, old);
    case 'DataVolume':
      return admitDisk(object);
    default:
      return old === undefined ? withCoreDefaults(world, kind, object) : withChanges(kind, object);
  }
}

/** What the webhooks that look at the whole object, once its schema has, refuse: 422, or 400 for what they cannot read. */
export function validate(world: World, kind: Kind, object: KubeObject, old: KubeObject | undefined): void {
  if (kind.kind === 'VirtualMachine') validateMachine(world, object);
  ORDER_RULES[kind.kind]?.(world, object, old);
}

const mutator = 'virtualmachines-mutator.kubevirt.io';
const validator = 'virtualmachine-validator.kubevirt.io';

function admitMachine(world: World, object: KubeObject, old: KubeObject | undefined): KubeObject {
  if (!isObject(readPath(object, 'spec.template')))
    throw denied(mutator, [{ message: 'spec.template in body is required' }]);
  checkQuantities(object);
  checkCounts(object);
  return old === undefined ? withDefaults(world, object) : object;
}

function validateMachine(world: World, filled: KubeObject): void {
  if (readPath(filled, 'spec.running') !== undefined && readPath(filled, 'spec.runStrategy') !== undefined) {
    throw refused(
      'Running and RunStrategy are mutually exclusive. Note that Running is deprecated, please use RunStrategy instead',
      'spec.running',
    );
  }
  const strategy = textAt(filled, 'spec.runStrategy');
  if (strategy === '' && (readPath(filled, 'spec.running') ?? null) === null)
    throw refused('RunStrategy must be specified', 'spec.running');
  if (strategy !== '' && !strategies.has(strategy))
    throw refused(`Invalid RunStrategy (${strategy})`, 'spec.runStrategy');
  const causes = causesOf(filled);
  if (causes.length > 0) throw denied(validator, causes);
  checkSize(world, filled);
}

const QUANTITY = '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$';

/** The mutating webhook reads the manifest, and refuses one that it cannot read without saying where. */
function checkQuantities(machine: KubeObject): void {
  for (const path of MACHINE_QUANTITIES) {
    if (placesOf(machine, path).every(([, value]) => isQuantity(value))) continue;
    throw new ApiFault(
      400,
      '',
      `admission webhook "${mutator}" denied the request: quantities must match the regular expression '${QUANTITY}'`,
    );
  }
}

/** Counts that are read as numbers without a sign. */
function checkCounts(machine: KubeObject): void {
  for (const name of ['cores', 'sockets', 'threads']) {
    const path = `${domain}.cpu.${name}`;
    const value = readPath(machine, path);
    if (typeof value !== 'number' || value >= 0) continue;
    const why = `json: cannot unmarshal number ${value} into Go struct field VirtualMachineInstanceTemplateSpec.${path} of type uint32`;
    throw new ApiFault(400, '', `admission webhook "${mutator}" denied the request: ${why}`);
  }
}

const strategies: ReadonlySet<string> = new Set([
  'Always',
  'Halted',
  'Manual',
  'RerunOnFailure',
  'Once',
  'WaitAsReceiver',
]);

const domain = 'spec.template.spec.domain';

/** An instance type and own memory or processors exclude each other; a preference may ask for a least amount. */
function checkSize(world: World, machine: KubeObject): void {
  const size = memberOf(world, machine, 'instancetype');
  const memory = readPath(machine, 'spec.template.spec.domain.memory.guest');
  const own = ['memory.guest', 'cpu.cores', 'cpu.sockets', 'cpu.threads'].map((field) => `${domain}.${field}`);
  const field = own.find((path) => readPath(machine, path) !== undefined);
  if (size !== undefined && field !== undefined) {
    throw refused(`VM field(s) ${field} conflicts with selected instance type`, field);
  }
  const preference = memberOf(world, machine, 'preference');
  const least = textAt(preference, 'spec.requirements.memory.guest');
  const given = readPath(size, 'spec.memory.guest') ?? memory ?? '0';
  if (least === '' || quantity(given) >= quantity(least)) return;
  throw refused(
    `failure checking preference requirements: insufficient Memory resources of ${String(given)} provided by VirtualMachine, preference requires ${least}`,
    'spec.template.spec.domain.memory',
    'FieldValueNotFound',
  );
}

/** The instance type or preference that a machine names; undefined when it names none or one that is not there. */
export function memberOf(world: World, machine: KubeObject, member: keyof typeof memberKinds): KubeObject | undefined {
  const { own, cluster } = memberKinds[member];
  const name = textAt(machine, `spec.${member}.name`);
  if (name === '') return undefined;
  const kind = textAt(machine, `spec.${member}.kind`).toLowerCase();
  const isOwn = kind === own.toLowerCase();
  if (!isOwn && kind !== '' && kind !== cluster.toLowerCase()) return undefined;
  return isOwn
    ? world.store.get(kindNamed(own), textAt(machine, 'metadata.namespace'), name)
    : world.store.get(kindNamed(cluster), '', name);
}

/** Each is of the namespace or of the whole cluster, which is the usual one. */
const memberKinds = {
  instancetype: { own: 'VirtualMachineInstancetype', cluster: 'VirtualMachineClusterInstancetype' },
  preference: { own: 'VirtualMachinePreference', cluster: 'VirtualMachineClusterPreference' },
} as const;

function withDefaults(world: World, object: KubeObject): KubeObject {
  const template = readPath(object, 'spec.template') as JsonObject;
  const spec = isObject(template.spec) ? template.spec : {};
  const domain = isObject(spec.domain) ? spec.domain : {};
  const firmware = isObject(domain.firmware) ? domain.firmware : {};
  const metadata = isObject(template.metadata) ? template.metadata : {};
  const annotations = isObject(metadata.annotations) ? metadata.annotations : {};
  return withValue(object, ['spec', 'template'], {
    ...template,
    metadata: { ...metadata, annotations: { ...annotations, 'kubevirt.io/pci-topology-version': 'v3' } },
    spec: {
      architecture: 'amd64',
      ...spec,
      domain: {
        machine: { type: 'q35' },
        resources: {},
        ...domain,
        firmware: { serial: uuid(world), uuid: uuid(world), ...firmware },
      },
    },
  });
}

function admitDisk(object: KubeObject): KubeObject {
  const source = readPath(object, 'spec.source') ?? readPath(object, 'spec.sourceRef');
  const size = readPath(object, 'spec.storage') ?? readPath(object, 'spec.pvc');
  const problem =
    source === undefined
      ? 'Data volume should have either Source or SourceRef'
      : size === undefined
        ? 'PVC spec is not valid'
        : undefined;
  if (problem === undefined) return object;
  throw denied('datavolume-validate.cdi.kubevirt.io', [
    { reason: 'FieldValueInvalid', message: problem, field: 'spec' },
  ]);
}

const refused = (message: string, field: string, reason = 'FieldValueInvalid') =>
  denied(validator, [{ reason, message, field }]);
