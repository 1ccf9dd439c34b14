// Compares what a machine is to get with what the host has: a remark when it is much, a refusal when it is too much.
import type { Json } from '../../contract.ts';
import { ToolError } from '../../errors.ts';
import type { Work } from './work.ts';

export interface Demand {
  /** MB of memory. */
  readonly memorySize?: Json | undefined;
  readonly CPUCount?: Json | undefined;
  /** Bytes of one disk. */
  readonly diskBytes?: Json | undefined;
}

/** Throws PARAM_VALUE for more than the host, or VirtualBox, can give. */
export async function checkResources(work: Work, demand: Demand): Promise<void> {
  const { scope, note } = work;
  const [memory, cpus, disk] = [demand.memorySize, demand.CPUCount, demand.diskBytes].map((value) =>
    typeof value === 'number' ? value : undefined,
  );
  if (memory === undefined && cpus === undefined && disk === undefined) return;
  const host = await scope.text('IVirtualBox_getHost', scope.root);
  const ofHost = async (attribute: string): Promise<number> => Number(await scope.text(`IHost_get${attribute}`, host));
  if (memory !== undefined) {
    const [total, free] = await Promise.all([ofHost('MemorySize'), ofHost('MemoryAvailable')]);
    if (memory > total) throw tooMuch('memorySize', `${memory} MB`, `the host has ${total} MB of memory`);
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
  }
}

const tooMuch = (what: string, value: string, why: string): ToolError =>
  new ToolError('PARAM_VALUE', `${what} is ${value}, but ${why}. Send less. Nothing was changed.`);
