// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const getVMPassword: Formatter<t.GetVMPassword> = {
  noun: ['encrypted password', 'encrypted passwords'],
  columns: ['encryptedpassword'],
};

export const unmanageVMInstance: Formatter<t.UnmanageVMInstance> = {
  noun: ['unmanage result', 'unmanage results'],
  columns: ['success', 'details', 'hostid'],
};

export const unmanagedInstance: Formatter<t.UnmanagedInstance> = {
  noun: ['unmanaged machine', 'unmanaged machines'],
  columns: [
    'name',
    'powerstate',
    'cpunumber',
    { label: 'memory', path: 'memory', as: 'MiB' },
    'osdisplayname',
    'hypervisor',
    'hostname',
    'clustername',
  ],
};

export const userVm: Formatter<t.UserVm> = {
  noun: ['virtual machine', 'virtual machines'],
  columns: [
    'name',
    'displayname',
    'state',
    'account',
    'zonename',
    'hostname',
    'serviceofferingname',
    'cpunumber',
    { label: 'memory', path: 'memory', as: 'MiB' },
    'ipaddress',
    'id',
  ],
  live: [
    'displayname',
    'state',
    'account',
    'project',
    'zonename',
    'hostname',
    'serviceofferingname',
    'ipaddress',
    'deleteprotection',
  ],
  going: { state: ['Starting', 'Stopping', 'Migrating', 'Restoring', 'Expunging'] },
};

export const vMSchedule: Formatter<t.VMSchedule> = {
  noun: ['VM schedule', 'VM schedules'],
  columns: [
    'action',
    'schedule',
    'timezone',
    'enabled',
    'startdate',
    'enddate',
    'description',
    'virtualmachineid',
    'id',
  ],
};

export const vMUserData: Formatter<t.VMUserData> = {
  noun: ['VM user data', 'VM user data entries'],
  columns: ['userdata', 'virtualmachineid'],
};

export const vmMetrics: Formatter<t.VmMetrics> = {
  noun: ['virtual machine', 'virtual machines'],
  columns: [
    'name',
    'state',
    'account',
    'cpuused',
    'cputotal',
    'memorytotal',
    { label: 'memoryintfreekbs', path: 'memoryintfreekbs', as: 'KiB' },
    'networkread',
    'networkwrite',
    'diskread',
    'diskwrite',
    'hostname',
    'id',
  ],
  moving: ['cpuused', 'memoryintfreekbs'],
};
