// What the webhook of virtual machines refuses, with the causes that it names, in its order.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Cause } from '../engine/fault.ts';
import { type KubeObject, textAt } from '../engine/objects.ts';
import { quantity } from './quantities.ts';

const SPEC = 'spec.template.spec';
const DISKS = `${SPEC}.domain.devices.disks`;
const INTERFACES = `${SPEC}.domain.devices.interfaces`;
const NETWORKS = `${SPEC}.networks`;
const VOLUMES = `${SPEC}.volumes`;
const RESOURCES = `${SPEC}.domain.resources`;

const BUSES = ['virtio', 'scsi', 'sata', 'usb'];
const MODELS = ['e1000', 'e1000e', 'igb', 'ne2k_pci', 'pcnet', 'rtl8139', 'virtio'];
const EVICTIONS = ['None', 'LiveMigrate', 'LiveMigrateIfPossible', 'External'];
const MAC = /^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i;
/** Longest user data that may stand in a manifest itself, in bytes. */
const USER_DATA = 2_048;

const wrong = (message: string, field: string, reason = 'FieldValueInvalid'): Cause => ({ reason, message, field });

/** Everything that is wrong with a machine's disks, cards, volumes and sizes; empty when nothing is. */
export const causesOf = (machine: KubeObject): readonly Cause[] =>
  [networks, disks, volumes, interfaces, memory, pages, eviction, firmware, templates].flatMap((check) =>
    check(machine),
  );

function disks(machine: KubeObject): readonly Cause[] {
  const volumeNames = namesAt(machine, VOLUMES);
  const items = disksOf(machine);
  const orders = new Set<unknown>();
  return items.flatMap((disk, index) => {
    const at = `${DISKS}[${index}]`;
    const name = textAt(disk, 'name');
    const twin = items.findIndex((it) => textAt(it, 'name') === name);
    const bus = ['disk', 'lun', 'cdrom'].map((target) => [target, textAt(disk, `${target}.bus`)] as const);
    const found: Cause[] = [];
    if (!volumeNames.includes(name)) found.push(wrong(`${at}.Name '${name}' not found.`, `${at}.name`));
    if (twin !== index) found.push(wrong(`${at} and ${DISKS}[${twin}] must not have the same Name.`, `${at}.name`));
    for (const [target, value] of bus)
      if (value !== '' && !BUSES.includes(value))
        found.push(
          wrong(
            `${at} is set with an unrecognized bus ${value}, must be one of: [${BUSES.join(' ')}]`,
            `${at}.${target}.bus`,
          ),
        );
    const order = readPath(disk, 'bootOrder');
    if (order !== undefined && orders.has(order))
      found.push(wrong(`Boot order for ${at}.bootOrder already set for a different device.`, `${at}.bootOrder`));
    orders.add(order);
    return found;
  });
}

/** The disks of a machine, and those that are made for volumes which no disk names. */
function disksOf(machine: KubeObject): readonly JsonObject[] {
  const said = itemsAt(machine, DISKS);
  const named = [...said, ...itemsAt(machine, `${SPEC}.domain.devices.filesystems`)].map((it) => textAt(it, 'name'));
  const left = itemsAt(machine, VOLUMES).filter((volume) => !named.includes(textAt(volume, 'name')));
  return [...said, ...left.map((volume) => ({ name: textAt(volume, 'name') }))];
}

function volumes(machine: KubeObject): readonly Cause[] {
  const items = itemsAt(machine, VOLUMES);
  return items.flatMap((volume, index) => {
    const at = `${VOLUMES}[${index}]`;
    const twin = items.findIndex((it) => textAt(it, 'name') === textAt(volume, 'name'));
    const found: Cause[] = [];
    if (twin !== index) found.push(wrong(`${at} and ${VOLUMES}[${twin}] must not have the same Name.`, `${at}.name`));
    if (Object.keys(volume).filter((key) => key !== 'name').length !== 1)
      found.push(wrong(`${at} must have exactly one source type set`, at));
    for (const kind of ['cloudInitNoCloud', 'cloudInitConfigDrive']) {
      const source = readPath(volume, kind);
      if (isObject(source)) found.push(...userData(source, `${at}.${kind}`));
    }
    return found;
  });
}

function userData(source: JsonObject, at: string): readonly Cause[] {
  const sources = ['userData', 'userDataBase64', 'secretRef'].filter((key) => source[key] !== undefined);
  if (sources.length > 1) return [wrong(`${at} must have only one userdatasource set.`, at)];
  const length = Math.max(
    Buffer.byteLength(String(source.userData ?? '')),
    Buffer.from(String(source.userDataBase64 ?? ''), 'base64').length,
  );
  if (length <= USER_DATA) return [];
  return [wrong(`${at} userdata exceeds ${USER_DATA} byte limit.`, at)];
}

const networks = (machine: KubeObject): readonly Cause[] => {
  const cards = namesAt(machine, INTERFACES);
  return namesAt(machine, NETWORKS).flatMap((name, index) =>
    cards.includes(name)
      ? []
      : [wrong(`${NETWORKS}[${index}].name '${name}' not found.`, `${NETWORKS}[${index}].name`, 'FieldValueRequired')],
  );
};

function interfaces(machine: KubeObject): readonly Cause[] {
  const known = namesAt(machine, NETWORKS);
  return itemsAt(machine, INTERFACES).flatMap((card, index) => {
    const at = `${INTERFACES}[${index}]`;
    const name = textAt(card, 'name');
    const model = textAt(card, 'model');
    const mac = textAt(card, 'macAddress');
    const found: Cause[] = [];
    if (!known.includes(name)) found.push(wrong(`${at}.name '${name}' not found.`, `${at}.name`));
    if (model !== '' && !MODELS.includes(model))
      found.push(
        wrong(
          `interface ${at}.name uses model ${model} that is not supported.`,
          `${at}.model`,
          'FieldValueNotSupported',
        ),
      );
    if (mac !== '' && !MAC.test(mac))
      found.push(wrong(`interface ${at}.name has malformed MAC address (${mac}).`, `${at}.macAddress`));
    return found;
  });
}

const memory = (machine: KubeObject): readonly Cause[] =>
  ['memory', 'cpu'].flatMap((what) => {
    const [request, limit] = [`${RESOURCES}.requests.${what}`, `${RESOURCES}.limits.${what}`];
    const [asked, most] = [readPath(machine, request), readPath(machine, limit)];
    if (asked === undefined || most === undefined || quantity(asked) <= quantity(most)) return [];
    return [wrong(`${request} '${String(asked)}' is greater than ${limit} '${String(most)}'`, request)];
  });

/** Memory comes in whole pages. */
function pages(machine: KubeObject): readonly Cause[] {
  const at = `${SPEC}.domain`;
  const page = quantity(readPath(machine, `${at}.memory.hugepages.pageSize`));
  const asked = readPath(machine, `${RESOURCES}.requests.memory`);
  const size = quantity(asked ?? readPath(machine, `${at}.memory.guest`));
  if (page === 0 || size % page === 0) return [];
  const field = `${RESOURCES}.requests.memory`;
  const told = String(readPath(machine, `${at}.memory.hugepages.pageSize`));
  const why = `${field} '${String(asked ?? 0)}' is not a multiple of the page size ${at}.memory.hugepages.pageSize '${told}'`;
  return [wrong(why, field)];
}

function eviction(machine: KubeObject): readonly Cause[] {
  const field = `${SPEC}.evictionStrategy`;
  const value = textAt(machine, field);
  return value === '' || EVICTIONS.includes(value)
    ? []
    : [wrong(`${field} is set with an unrecognized option: ${value}`, field)];
}

/** EFI boots securely unless told otherwise, and needs system management mode for it. */
function firmware(machine: KubeObject): readonly Cause[] {
  const at = `${SPEC}.domain`;
  const efi = readPath(machine, `${at}.firmware.bootloader.efi`);
  if (!isObject(efi) || efi.secureBoot === false) return [];
  const smm = readPath(machine, `${at}.features.smm`);
  if (isObject(smm) && smm.enabled !== false) return [];
  return [wrong(`${at} has EFI SecureBoot enabled. SecureBoot requires SMM, which is currently disabled.`, at)];
}

function templates(machine: KubeObject): readonly Cause[] {
  const used = itemsAt(machine, VOLUMES).map((volume) => textAt(volume, 'dataVolume.name'));
  const claimed = itemsAt(machine, VOLUMES).map((volume) => textAt(volume, 'persistentVolumeClaim.claimName'));
  return itemsAt(machine, 'spec.dataVolumeTemplates').flatMap((template, index) => {
    const at = `spec.dataVolumeTemplate[${index}]`;
    const name = textAt(template, 'metadata.name');
    const source = readPath(template, 'spec.source') ?? readPath(template, 'spec.sourceRef');
    const isFilled = source !== undefined || itemsOf(readPath(template, 'spec.storage.dataSourceRef')) !== undefined;
    const found: Cause[] = [];
    if (!isFilled && readPath(template, 'spec.pvc.dataSourceRef') === undefined)
      found.push(
        wrong('Data volume should have either Source, SourceRef, or be externally populated', `${at}.source.sourceRef`),
      );
    else if (!used.includes(name) && !claimed.includes(name))
      found.push(
        wrong(
          `DataVolumeTemplate entry ${at} must be referenced in the VMI template's 'volumes' list`,
          at,
          'FieldValueRequired',
        ),
      );
    return found;
  });
}

const itemsOf = (value: Json | undefined): Json | undefined => (isObject(value) ? value : undefined);

const itemsAt = (object: KubeObject, path: string): readonly JsonObject[] => {
  const items = readPath(object, path);
  return Array.isArray(items) ? (items as readonly Json[]).filter(isObject) : [];
};

const namesAt = (object: KubeObject, path: string): readonly string[] =>
  itemsAt(object, path).map((item) => textAt(item, 'name'));
