// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const networkACL: Formatter<t.NetworkACL> = {
  noun: ['network ACL list', 'network ACL lists'],
  columns: ['name', 'description', 'vpcname', 'id'],
};

export const networkACLItem: Formatter<t.NetworkACLItem> = {
  noun: ['network ACL rule', 'network ACL rules'],
  columns: ['number', 'action', 'traffictype', 'protocol', 'startport', 'endport', 'cidrlist', 'state', 'reason', 'id'],
};
