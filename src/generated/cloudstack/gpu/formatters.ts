// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const gpuCard: Formatter<t.GpuCard> = { noun: ['GPU card', 'GPU cards'], columns: ['name', 'id'] };

export const gpuDevice: Formatter<t.GpuDevice> = {
  noun: ['GPU device', 'GPU devices'],
  columns: ['state', 'virtualmachinename', 'hostname', 'id'],
};

export const vgpuProfile: Formatter<t.VgpuProfile> = {
  noun: ['vGPU profile', 'vGPU profiles'],
  columns: ['name', 'description', 'id'],
};
