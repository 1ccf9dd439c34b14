// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const ipQuarantine: Formatter<t.IpQuarantine> = {
  noun: ['quarantined IP address', 'quarantined IP addresses'],
  columns: ['ipaddress', 'previousownername', 'enddate', 'removalreason', 'created', 'id'],
};
