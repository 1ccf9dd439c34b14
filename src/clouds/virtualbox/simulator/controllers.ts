// Storage controllers of simulated machines: how many ports their buses have, and how many a machine takes of each.
import { type Thing, thing } from './thing.ts';

interface Bus {
  /** Ports of a new one, and the fewest and most that it can be given. */
  readonly ports: readonly [now: number, fewest: number, most: number];
  readonly devices: number;
  readonly type: string;
  readonly cache?: boolean;
}

const pcie: Bus = { ports: [1, 1, 255], devices: 1, type: 'NVMe' };

/** As VirtualBox 7.2.22 makes them. */
const buses: Readonly<Record<string, Bus>> = {
  IDE: { ports: [2, 2, 2], devices: 2, type: 'PIIX4', cache: true },
  SATA: { ports: [30, 1, 30], devices: 1, type: 'IntelAhci' },
  SCSI: { ports: [16, 16, 16], devices: 1, type: 'LsiLogic' },
  Floppy: { ports: [1, 1, 1], devices: 2, type: 'I82078', cache: true },
  SAS: { ports: [8, 1, 255], devices: 1, type: 'LsiLogicSas' },
  USB: { ports: [8, 8, 8], devices: 1, type: 'USB' },
  PCIe: pcie,
  VirtioSCSI: { ports: [1, 1, 256], devices: 1, type: 'VirtioSCSI' },
};

/** A new controller. */
export function controller(name: string, bus: string): Thing {
  const { ports, devices, type, cache = false } = buses[bus] ?? pcie;
  const [portCount, minPortCount, maxPortCount] = ports.map(String) as [string, string, string];
  return thing('IStorageController', {
    name,
    bus,
    portCount,
    maxPortCount,
    minPortCount,
    maxDevicesPerPortCount: String(devices),
    controllerType: type,
    instance: '0',
    bootable: 'true',
    useHostIOCache: String(cache),
  });
}
