// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const managementServer: Formatter<t.ManagementServer> = {
  noun: ['management server', 'management servers'],
  columns: ['name', 'state', 'ipaddress', 'id'],
};

export const managementServerMetrics: Formatter<t.ManagementServerMetrics> = {
  noun: ['management server', 'management servers'],
  columns: ['name', 'state', 'ipaddress', 'id'],
};
