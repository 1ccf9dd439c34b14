// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const hAProvider: Formatter<t.HAProvider> = {
  noun: ['host HA provider', 'host HA providers'],
  columns: ['haprovider', 'haenable', 'hastate', 'status'],
};

export const host: Formatter<t.Host> = {
  noun: ['host', 'hosts'],
  columns: [
    'name',
    'state',
    'resourcestate',
    'type',
    'hypervisor',
    'cpunumber',
    'cpuused',
    { label: 'memory', path: 'memorytotal', as: 'bytes' },
    { label: 'used', path: 'memoryused', as: 'bytes' },
    'clustername',
    'id',
  ],
  live: ['state', 'resourcestate', 'type', 'hypervisor', 'clustername', 'zonename'],
  going: { resourcestate: ['PrepareForMaintenance'] },
};

export const hostForMigration: Formatter<t.HostForMigration> = {
  noun: ['target host', 'target hosts'],
  columns: [
    'name',
    'suitableformigration',
    'hasenoughcapacity',
    'requiresStorageMotion',
    'state',
    'cpuused',
    { label: 'memory', path: 'memorytotal', as: 'bytes' },
    { label: 'used', path: 'memoryused', as: 'bytes' },
    'clustername',
    'id',
  ],
  moving: ['cpuused', 'memoryused'],
};

export const hostHA: Formatter<t.HostHA> = {
  noun: ['host HA status', 'host HA statuses'],
  columns: ['hostid', 'haenable', 'hastate', 'haprovider', 'status'],
};

export const hostTag: Formatter<t.HostTag> = {
  noun: ['host tag', 'host tags'],
  columns: ['name', 'isimplicit', 'hostid', 'id'],
};
