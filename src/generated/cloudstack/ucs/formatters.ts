// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const ucsBlade: Formatter<t.UcsBlade> = {
  noun: ['UCS blade', 'UCS blades'],
  columns: ['bladedn', 'profiledn', 'hostid', 'ucsmanagerid', 'id'],
};

export const ucsManager: Formatter<t.UcsManager> = {
  noun: ['UCS manager', 'UCS managers'],
  columns: ['name', 'url', 'zoneid', 'id'],
};

export const ucsProfile: Formatter<t.UcsProfile> = { noun: ['UCS profile', 'UCS profiles'], columns: ['ucsdn'] };
