// Compares what a machine is to get with what the host has: a remark when it is much, a refusal when it is too much.

import { ToolError } from '../../../../contract/errors.ts';
import type { Json } from '../../../../contract/tool.ts';
import type { Work } from '../session/work.ts';
import { metricNames, sampled } from './collector.ts';

export interface Demand {
  /** MB of memory. */
  readonly memorySize?: Json | undefined;
  readonly CPUCount?: Json | undefined;
  /** Bytes of one disk. */
  readonly diskBytes?: Json | undefined;
  /** How the caller knows the size of the disk. */
  readonly diskParam?: string;
  /** `fixed`: it takes all of its room at once. Without it the room on the host is not looked at. */
  readonly diskKind?: 'fixed' | 'dynamic';
  /** Where the disk goes, on the host. */
  readonly diskPath?: string;
}

/** Throws PARAM_VALUE for more than the host, or VirtualBox, can give. */
export async function checkResources(work: Work, demand: Demand): Promise<void> {
  const { scope, note } = work;
  const [memory, cpus, disk] = [demand.memorySize, demand.CPUCount, demand.diskBytes].map((value) =>
    typeof value === 'number' ? value : undefined,
  );
  if (memory === undefined && cpus === undefined && disk === undefined) return;
  if (disk !== undefined) refuseTiny(disk, demand.diskParam ?? 'the disk size');
  const host = await scope.text('IVirtualBox_getHost', scope.root);
  const ofHost = async (attribute: string): Promise<number> => Number(await scope.text(`IHost_get${attribute}`, host));
  if (memory !== undefined) {
    const [total, free] = await Promise.all([ofHost('MemorySize'), ofHost('MemoryAvailable')]);
    if (memory > total) throw tooMuch('memorySize', `${memory} MB`, `the host has ${total} MB of memory`);
    if (memory < 32)
      note(`memorySize counts MB, and ${memory} MB is very little: ${memory} GiB would be ${memory * 1024}.`);
    if (memory > free) note(`${memory} MB is more than the ${free} MB that are free on the host at present.`);
  }
  if (cpus !== undefined) {
    const online = await ofHost('ProcessorOnlineCount');
    if (cpus > online * 2)
      throw tooMuch(
        'CPUCount',
        `${cpus}`,
        `the host has ${online} processors, and more than twice as many would only get in each other's way`,
      );
    if (cpus > online) note(`${cpus} CPUs are more than the ${online} processors of the host.`);
  }
  if (disk !== undefined) {
    const properties = await scope.text('IVirtualBox_getSystemProperties', scope.root);
    const most = Number(await scope.text('ISystemProperties_getInfoVDSize', properties));
    if (disk > most) throw tooMuch('the disk size', `${disk} bytes`, `VirtualBox makes disks of at most ${most} bytes`);
    if (demand.diskKind !== undefined && disk >= worthALook) await checkRoom(work, host, disk, demand);
  }
}

/** No system fits on less: whoever says 20 means another unit. Up to 2048 that is most likely GiB, from there on MiB. */
function refuseTiny(bytes: number, param: string): void {
  if (bytes >= mib) return;
  const [unit, size] = bytes > 2_048 ? (['MiB', mib] as const) : (['GiB', gib] as const);
  const count = bytes > 0 ? bytes : 20;
  throw new ToolError(
    'PARAM_VALUE',
    `"${param}" counts bytes, and a disk of ${bytes} bytes is of no use. For ${count} ${unit} send "${count} ${unit}" or ${count * size}. Nothing was changed.`,
  );
}

/** Looking takes a second: it is left out for disks that hardly any host lacks the room for. */
const gib = 1024 ** 3;
const mib = 1024 ** 2;
const worthALook = gib;

/** Compares a disk with the free room of the file system that its path lies in. */
async function checkRoom(work: Work, host: string, disk: number, { diskKind, diskPath }: Demand): Promise<void> {
  const place = diskPath?.startsWith('/') ? diskPath : '/';
  const names = (await metricNames(work, [host])).filter((name) => /^FS\/\{.*\}\/Usage\/Free$/.test(name));
  const folderOf = (metric: string): string => metric.slice(4, -12);
  const metric = names
    .filter((name) => isUnder(place, folderOf(name)))
    .sort((a, b) => folderOf(b).length - folderOf(a).length)[0];
  if (metric === undefined) return;
  const free = (await sampled(work, [metric], [host], firstSampleMs))[0]?.values.at(-1);
  if (free === undefined || disk <= free * mib) return;
  const room = `${Math.round(free)} MiB are free in ${folderOf(metric)} on the host`;
  if (diskKind === 'fixed') throw tooMuch('the disk size', `${disk} bytes at once`, `only ${room}`);
  work.note(`The disk can grow to ${Math.round(disk / mib)} MiB, but ${room} at present.`);
}

const firstSampleMs = 1_300;
const isUnder = (path: string, folder: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`);

const tooMuch = (what: string, value: string, why: string): ToolError =>
  new ToolError('PARAM_VALUE', `${what} is ${value}, but ${why}. Send less. Nothing was changed.`);
