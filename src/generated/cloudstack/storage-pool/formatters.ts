// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const storagePool: Formatter<t.StoragePool> = {
  noun: ['storage pool', 'storage pools'],
  columns: [
    'name',
    'type',
    'state',
    'scope',
    { label: 'size', path: 'disksizetotal', as: 'bytes' },
    { label: 'used', path: 'disksizeused', as: 'bytes' },
    { label: 'allocated', path: 'disksizeallocated', as: 'bytes' },
    'clustername',
    'id',
  ],
  live: [
    'type',
    'state',
    'scope',
    { label: 'size', path: 'disksizetotal', as: 'bytes' },
    { label: 'used', path: 'disksizeused', as: 'bytes' },
    'clustername',
    'zonename',
  ],
  moving: ['disksizeused'],
  going: { state: ['PrepareForMaintenance'] },
};

export const storagePoolMetrics: Formatter<t.StoragePoolMetrics> = {
  noun: ['storage pool', 'storage pools'],
  columns: [
    'name',
    'state',
    'disksizeusedgb',
    'disksizeallocatedgb',
    'disksizetotalgb',
    'disksizeunallocatedgb',
    'clustername',
    'id',
  ],
  moving: ['disksizeallocatedgb', 'disksizeunallocatedgb', 'disksizeusedgb'],
};

export const storageProvider: Formatter<t.StorageProvider> = {
  noun: ['storage provider', 'storage providers'],
  columns: ['name', 'type'],
};

export const virtualMachine: Formatter<t.VirtualMachine> = {
  noun: ['virtual machine', 'virtual machines'],
  columns: ['name', 'type', 'hostname', 'clustername', 'id'],
};
