// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const cluster: Formatter<t.Cluster> = {
  noun: ['cluster', 'clusters'],
  columns: [
    'name',
    'hypervisortype',
    'allocationstate',
    'managedstate',
    'clustertype',
    'arch',
    'cpuovercommitratio',
    'memoryovercommitratio',
    'podname',
    'zonename',
    'id',
  ],
};

export const clusterDrsPlan: Formatter<t.ClusterDrsPlan> = {
  noun: ['cluster DRS plan', 'cluster DRS plans'],
  columns: ['status', 'type', 'clusterid', 'migrations', 'id'],
};

export const clusterMetrics: Formatter<t.ClusterMetrics> = {
  noun: ['cluster', 'clusters'],
  columns: [
    'name',
    'state',
    'cpuused',
    'cpuallocated',
    'cputotal',
    'memoryused',
    'memoryallocated',
    'memorytotal',
    'hosts',
    'id',
  ],
  moving: ['cpuallocated', 'cpuused', 'memoryallocated', 'memoryused'],
};

export const dedicateCluster: Formatter<t.DedicateCluster> = {
  noun: ['dedicated cluster', 'dedicated clusters'],
  columns: ['clustername', 'domainid', 'accountid', 'affinitygroupid', 'id'],
};
