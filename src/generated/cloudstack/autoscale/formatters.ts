// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const autoScalePolicy: Formatter<t.AutoScalePolicy> = {
  noun: ['autoscale policy', 'autoscale policies'],
  columns: ['name', 'account', 'domain', 'id'],
};

export const autoScaleVmGroup: Formatter<t.AutoScaleVmGroup> = {
  noun: ['autoscale group', 'autoscale groups'],
  columns: ['name', 'account', 'state', 'publicip', 'publicport', 'privateport', 'domain', 'id'],
  live: ['state', 'minmembers', 'maxmembers', 'availablevirtualmachinecount', 'account', 'project'],
};

export const autoScaleVmProfile: Formatter<t.AutoScaleVmProfile> = {
  noun: ['autoscale profile', 'autoscale profiles'],
  columns: ['account', 'domain', 'id'],
};

export const condition: Formatter<t.Condition> = {
  noun: ['autoscale condition', 'autoscale conditions'],
  columns: ['displaytext', 'account', 'domain', 'success', 'id'],
};

export const counter: Formatter<t.Counter> = {
  noun: ['autoscale counter', 'autoscale counters'],
  columns: ['name', 'value', 'id'],
};
