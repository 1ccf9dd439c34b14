// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dbMetrics: Formatter<t.DbMetrics> = {
  noun: ['database metric', 'database metrics'],
  columns: [
    'hostname',
    'version',
    { label: 'uptime', path: 'uptime', as: 's' },
    'connections',
    'queries',
    'dbloadaverages',
    'collectiontime',
  ],
  moving: ['uptime'],
};

export const hostMetrics: Formatter<t.HostMetrics> = {
  noun: ['host', 'hosts'],
  columns: [
    'name',
    'state',
    'cpuusedghz',
    'cpuallocatedghz',
    'cputotalghz',
    'memoryusedgb',
    'memoryallocatedgb',
    'memorytotalgb',
    'instances',
    'clustername',
    'id',
  ],
  moving: ['cpuallocatedghz', 'cpuusedghz', 'memoryallocatedgb', 'memoryusedgb'],
};

export const infrastructure: Formatter<t.Infrastructure> = {
  noun: ['infrastructure summary', 'infrastructure summaries'],
  columns: [
    'zones',
    'pods',
    'clusters',
    'hosts',
    'storagepools',
    'imagestores',
    'systemvms',
    'routers',
    'cpusockets',
    'managementservers',
    'alerts',
  ],
};

export const usageServerMetrics: Formatter<t.UsageServerMetrics> = {
  noun: ['usage server', 'usage servers'],
  columns: ['hostname', 'state', 'lastheartbeat', 'lastsuccessfuljob', 'collectiontime'],
};

export const volumeMetrics: Formatter<t.VolumeMetrics> = {
  noun: ['volume', 'volumes'],
  columns: [
    'name',
    'state',
    'sizegb',
    { label: 'diskIopsReadRate', path: 'diskIopsReadRate', as: 'IOPS' },
    { label: 'diskIopsWriteRate', path: 'diskIopsWriteRate', as: 'IOPS' },
    { label: 'diskBytesReadRate', path: 'diskBytesReadRate', as: 'bytes/s' },
    { label: 'diskBytesWriteRate', path: 'diskBytesWriteRate', as: 'bytes/s' },
    'vmname',
    'storage',
    'id',
  ],
};

export const zoneMetrics: Formatter<t.ZoneMetrics> = {
  noun: ['zone', 'zones'],
  columns: [
    'name',
    'state',
    'cpuused',
    'cpuallocated',
    'cputotal',
    'memoryused',
    'memoryallocated',
    'memorytotal',
    'clusters',
    'id',
  ],
  moving: ['cpuallocated', 'cpuused', 'memoryallocated', 'memoryused'],
};
