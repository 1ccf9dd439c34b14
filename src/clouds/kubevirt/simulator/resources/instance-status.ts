// What an instance's status says from one phase to the next.
import { readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, textAt, withCondition, withStatus } from '../engine/objects.ts';
import { instant, type World } from '../engine/world.ts';

const instanceKind = kindNamed('VirtualMachineInstance');

/** One that nobody has looked at yet. */
export function pending(world: World, instance: KubeObject, cores: Json, memory: Json): KubeObject {
  return withStatus(instance, {
    currentCPUTopology: { cores, sockets: 1, threads: 1 },
    guestOSInfo: {},
    memory: { guestAtBoot: memory, guestCurrent: memory, guestRequested: memory },
    phase: 'Pending',
    phaseTransitionTimestamps: [{ phase: 'Pending', phaseTransitionTimestamp: instant(world) }],
    runtimeUser: 107,
  });
}

/** An address of the network of pods. */
export const newAddress = ({ random }: World): string =>
  `10.1.${Math.floor(random() * 200)}.${1 + Math.floor(random() * 250)}`;

/** `vda`, `vdb`: what a guest calls its disks, in their order. */
export const deviceAt = (prefix: string, at: number): string => `${prefix}${String.fromCharCode(97 + (at % 26))}`;

/** Puts it up, with a guest that tells of itself, under the address of its pod. */
export function up(world: World, instance: KubeObject, podAddress = ''): void {
  const address = podAddress === '' ? newAddress(world) : podAddress;
  const volumes = readPath(instance, 'spec.volumes');
  const running = advance(world, instance, 'Running', {
    interfaces: [
      {
        name: 'default',
        ipAddress: address,
        ipAddresses: [address],
        mac: '02:00:00:00:00:01',
        infoSource: 'domain, guest-agent',
      },
    ],
    guestOSInfo: {
      id: 'fedora',
      name: 'Fedora Linux',
      prettyName: 'Fedora Linux 42',
      version: '42',
      kernelRelease: '6.14.0',
    },
    volumeStatus: (Array.isArray(volumes) ? (volumes as readonly Json[]) : []).map((volume, at) => ({
      name: textAt(volume, 'name'),
      target: deviceAt('vd', at),
    })),
    migrationMethod: 'LiveMigration',
  });
  const ready = ['Ready', 'AgentConnected', 'LiveMigratable'].reduce(
    (object, type) => withCondition(object, type, 'True'),
    running,
  );
  world.store.put(instanceKind, ready);
}

/** Puts it into a phase, and says when that was. */
export function advance(world: World, instance: KubeObject, phase: string, more: JsonObject = {}): KubeObject {
  const passed = readPath(instance, 'status.phaseTransitionTimestamps');
  return world.store.put(
    instanceKind,
    withStatus(instance, {
      ...more,
      phase,
      phaseTransitionTimestamps: [
        ...(Array.isArray(passed) ? passed : []),
        { phase, phaseTransitionTimestamp: instant(world) },
      ],
    }),
  );
}
