// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const gpuCard: Formatter<t.GpuCard> = {
  noun: ['GPU card', 'GPU cards'],
  columns: ['name', 'vendorname', 'devicename', 'vendorid', 'deviceid', 'id'],
};

export const gpuDevice: Formatter<t.GpuDevice> = {
  noun: ['GPU device', 'GPU devices'],
  columns: [
    'gpucardname',
    'vgpuprofilename',
    'state',
    'busaddress',
    'managedstate',
    'hostname',
    'virtualmachinename',
    'id',
  ],
};

export const vgpuProfile: Formatter<t.VgpuProfile> = {
  noun: ['vGPU profile', 'vGPU profiles'],
  columns: [
    'name',
    'gpucardname',
    { label: 'videoram', path: 'videoram', as: 'MiB' },
    'maxheads',
    'maxvgpuperphysicalgpu',
    'description',
    'id',
  ],
};
