// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const apiPathForVolume: Formatter<t.ApiPathForVolume> = {
  noun: ['volume path', 'volume paths'],
  columns: ['path'],
};

export const apiVolumeiScsiName: Formatter<t.ApiVolumeiScsiName> = {
  noun: ['iSCSI name', 'iSCSI names'],
  columns: ['volumeiScsiName'],
};

export const listElastistorVolume: Formatter<t.ListElastistorVolume> = {
  noun: ['ElastiStor volume', 'ElastiStor volumes'],
  columns: ['name', 'compression', 'deduplication', 'sync', 'graceallowed', 'id'],
};

export const volume: Formatter<t.Volume> = {
  noun: ['volume', 'volumes'],
  columns: [
    'name',
    'type',
    'state',
    { label: 'size', path: 'size', as: 'bytes' },
    'vmname',
    'vmstate',
    'storage',
    'zonename',
    'id',
  ],
  live: [
    'type',
    'state',
    { label: 'size', path: 'size', as: 'bytes' },
    'vmname',
    'vmstate',
    'account',
    'project',
    'storage',
    'zonename',
    'deleteprotection',
  ],
  going: { state: ['Creating', 'Migrating', 'Resizing', 'Copying', 'Expunging', 'Destroying', 'UploadInProgress'] },
};

export const volumeForImport: Formatter<t.VolumeForImport> = {
  noun: ['volume to import', 'volumes to import'],
  columns: ['name', { label: 'size', path: 'size', as: 'bytes' }, 'format', 'path', 'storage', 'storagetype'],
};

export const volumeMetricsStats: Formatter<t.VolumeMetricsStats> = {
  noun: ['volume usage history', 'volume usage histories'],
  columns: ['name', 'stats', 'id'],
};
