// Images and volumes that are sent by the caller: where to, until when, and signed by whom.
import { invalid } from '../../engine/fault.ts';
import { stamp } from '../../engine/instants.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Call, Module, Run } from '../../engine/types.ts';
import { record } from '../../engine/types.ts';
import { setting } from '../../engine/world.ts';
import { checkLimit } from '../limits.ts';

/** Which hypervisors read a format of disks. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  QCOW2: ['KVM'],
  RAW: ['KVM'],
  VHD: ['XenServer', 'Hyperv'],
  VHDX: ['Hyperv'],
  OVA: ['VMware'],
  VMDK: ['VMware', 'KVM'],
};

/** Nothing is taken until somebody sends it, and nobody can: no store listens at these addresses. */
export const uploads: Module = {
  commands: {
    getUploadParamsForVolume: uploadOf('volume', readable),
    getUploadParamsForTemplate: uploadOf('template'),
    getUploadParamsForIso: uploadOf('template'),
  },
};

function uploadOf(counted: 'volume' | 'template', check: (call: Call) => void = () => undefined): Run {
  return (call) => {
    const { world } = call;
    check(call);
    checkLimit(call, counted, ownerFields(call));
    const id = world.newId();
    const until = world.now() + Number(setting(world, 'upload.operation.timeout') || 10) * 60_000;
    return record('getuploadparams', {
      id,
      postURL: `https://storage.simulated.example/upload/${id}`,
      metadata: 'SIMULATED-SECRET-metadata',
      expires: stamp(until),
      signature: 'SIMULATED-SECRET-signature',
    });
  };
}

/** Throws 431 for a format of which no cluster of the zone has a reader. */
export function readable({ args, world }: Call): void {
  const format = args.need('format').toUpperCase();
  const readers = READERS[format];
  if (readers === undefined) throw invalid(`The format ${format} is none for volumes.`);
  const there = world.table('cluster').where((row) => row.zoneid === args.text('zoneid'));
  const runs = new Set(there.map((row) => String(row.hypervisortype).toLowerCase()));
  if (!readers.some((name) => runs.has(name.toLowerCase())))
    throw invalid(`The format ${format} is read by ${readers.join(' or ')}, and the zone has neither.`);
}
