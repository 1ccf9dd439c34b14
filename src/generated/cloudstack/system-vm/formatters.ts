// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const systemVm: Formatter<t.SystemVm> = {
  noun: ['system VM', 'system VMs'],
  columns: ['name', 'systemvmtype', 'state', 'publicip', 'privateip', 'hostname', 'zonename', 'id'],
  going: { state: ['Starting', 'Stopping', 'Migrating'] },
};

export const vmMetricsStats: Formatter<t.VmMetricsStats> = {
  noun: ['VM usage history', 'VM usage histories'],
  columns: ['name', 'displayname', 'stats', 'id'],
};
