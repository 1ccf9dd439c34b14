// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const autoScalePolicy: Formatter<t.AutoScalePolicy> = {
  noun: ['autoscale policy', 'autoscale policies'],
  columns: [
    'name',
    'action',
    { label: 'duration', path: 'duration', as: 's' },
    { label: 'quiettime', path: 'quiettime', as: 's' },
    { label: 'conditions', path: 'conditions.countername' },
    'account',
    'project',
    'id',
  ],
};

export const autoScaleVmGroup: Formatter<t.AutoScaleVmGroup> = {
  noun: ['autoscale group', 'autoscale groups'],
  columns: [
    'name',
    'state',
    'minmembers',
    'maxmembers',
    'availablevirtualmachinecount',
    { label: 'interval', path: 'interval', as: 's' },
    'publicip',
    'publicport',
    'privateport',
    'account',
    'id',
  ],
  live: ['state', 'minmembers', 'maxmembers', 'availablevirtualmachinecount', 'account', 'project'],
  moving: ['availablevirtualmachinecount'],
};

export const autoScaleVmProfile: Formatter<t.AutoScaleVmProfile> = {
  noun: ['autoscale profile', 'autoscale profiles'],
  columns: [
    'templateid',
    'serviceofferingid',
    { label: 'expungevmgraceperiod', path: 'expungevmgraceperiod', as: 's' },
    'userdataname',
    'otherdeployparams',
    'account',
    'zoneid',
    'id',
  ],
};

export const condition: Formatter<t.Condition> = {
  noun: ['autoscale condition', 'autoscale conditions'],
  columns: ['countername', 'relationaloperator', 'threshold', 'account', 'project', 'id'],
};

export const counter: Formatter<t.Counter> = {
  noun: ['autoscale counter', 'autoscale counters'],
  columns: ['name', 'source', 'value', 'provider', 'id'],
};
