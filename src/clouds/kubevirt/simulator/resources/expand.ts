// A machine with its instance type, preference and KubeVirt's defaults written out.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type KubeObject, textAt, withValue } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { memberOf } from './admission.ts';

/** Changes nothing; the instance type and the preference are gone from the result, as it needs them no more. */
export function expanded(world: World, machine: KubeObject): KubeObject {
  const size = memberOf(world, machine, 'instancetype');
  const template = member(readPath(machine, 'spec.template'));
  const spec = member(template.spec);
  const domain = member(spec.domain);
  const devices = member(domain.devices);
  const volumes = listOf(spec.volumes);
  const full: JsonObject = {
    ...template,
    metadata: {
      ...member(template.metadata),
      annotations: { ...member(member(template.metadata).annotations), 'vm.kubevirt.io/os': 'linux' },
    },
    spec: {
      evictionStrategy: 'None',
      architecture: 'amd64',
      networks: [{ name: 'default', pod: {} }],
      ...spec,
      domain: {
        resources: {},
        machine: { type: 'q35' },
        features: { acpi: {}, smm: {} },
        ...domain,
        ...(size === undefined
          ? {}
          : {
              cpu: { cores: 1, sockets: readPath(size, 'spec.cpu.guest') ?? 1, threads: 1 },
              memory: { guest: readPath(size, 'spec.memory.guest') ?? '1Gi' },
            }),
        firmware: { ...member(domain.firmware), bootloader: { efi: { secureBoot: true } } },
        devices: {
          interfaces: [{ name: 'default', model: 'virtio', bridge: {} }],
          rng: {},
          ...devices,
          disks: disksOf(spec, devices, 'virtio'),
        },
      },
      volumes: volumes.map(pulled),
    },
  };
  const bare = withValue(withValue(machine, ['spec', 'instancetype'], undefined), ['spec', 'preference'], undefined);
  return withValue(bare, ['spec', 'template'], full);
}

/** The spec of an instance with what KubeVirt fills in when it starts. */
export function runningSpec(spec: JsonObject, cores: Json, memory: Json): JsonObject {
  const domain = member(spec.domain);
  const devices = member(domain.devices);
  return {
    evictionStrategy: 'None',
    networks: [{ name: 'default', pod: {} }],
    ...spec,
    domain: {
      features: { acpi: { enabled: true } },
      ...domain,
      cpu: { cores, sockets: 1, threads: 1, model: 'host-model', maxSockets: 4 },
      memory: { guest: memory, maxGuest: memory },
      devices: { interfaces: [{ name: 'default', bridge: {} }], ...devices, disks: disksOf(spec, devices, 'sata') },
    },
    volumes: listOf(spec.volumes).map(pulled),
  };
}

/** The disks there are, and one for each volume without. */
function disksOf(spec: JsonObject, devices: JsonObject, bus: string): readonly Json[] {
  const disks = listOf(devices.disks);
  const named = new Set(disks.map((disk) => textAt(disk, 'name')));
  const added = listOf(spec.volumes)
    .map((volume) => textAt(volume, 'name'))
    .filter((name) => !named.has(name));
  return [...disks, ...added.map((name) => ({ name, disk: { bus } }))];
}

function pulled(volume: Json): Json {
  const disk = isObject(volume) ? volume.containerDisk : undefined;
  return isObject(volume) && isObject(disk)
    ? { ...volume, containerDisk: { imagePullPolicy: 'Always', ...disk } }
    : volume;
}

const member = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
