// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const managementServer: Formatter<t.ManagementServer> = {
  noun: ['management server', 'management servers'],
  columns: [
    'name',
    'state',
    'version',
    'ipaddress',
    'serviceip',
    'agentscount',
    'pendingjobscount',
    'lastserverstart',
    'id',
  ],
  moving: ['agentscount', 'pendingjobscount'],
};

export const managementServerMetrics: Formatter<t.ManagementServerMetrics> = {
  noun: ['management server', 'management servers'],
  columns: [
    'name',
    'state',
    'version',
    'cpuload',
    'availableprocessors',
    { label: 'heapmemoryused', path: 'heapmemoryused', as: 'bytes' },
    { label: 'heapmemorytotal', path: 'heapmemorytotal', as: 'bytes' },
    'systemmemoryused',
    'systemmemorytotal',
    'agentscount',
    'sessions',
    'collectiontime',
    'id',
  ],
  moving: ['agentscount'],
};
