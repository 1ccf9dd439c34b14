// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const gpuCard: ShapeDef<t.GpuCard> = {
  deviceid: text(),
  devicename: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  vendorid: text(),
  vendorname: text(),
};

export const gpuDevice: ShapeDef<t.GpuDevice> = {
  busaddress: text(),
  gpucardid: text(),
  gpucardname: text(),
  gpudevicetype: text(),
  hostid: text(),
  hostname: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  managedstate: text(),
  numanode: text(),
  parentgpudeviceid: text(),
  state: text(),
  vgpuprofileid: text(),
  vgpuprofilename: text(),
  virtualmachineid: text(),
  virtualmachinename: text(),
  vmstate: text(),
};

export const vgpuProfile: ShapeDef<t.VgpuProfile> = {
  description: text(),
  deviceid: text(),
  devicename: text(),
  gpucardid: text(),
  gpucardname: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  maxheads: whole(),
  maxresolutionx: whole(undefined, { unit: 'px' }),
  maxresolutiony: whole(undefined, { unit: 'px' }),
  maxvgpuperphysicalgpu: whole(),
  name: text(),
  vendorid: text(),
  vendorname: text(),
  videoram: whole(undefined, { unit: 'MiB' }),
};
