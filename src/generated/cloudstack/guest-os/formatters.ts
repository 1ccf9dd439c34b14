// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const guestOS: Formatter<t.GuestOS> = {
  noun: ['OS type', 'OS types'],
  columns: ['description', 'oscategoryname', 'isuserdefined', 'id'],
};

export const guestOSCategory: Formatter<t.GuestOSCategory> = {
  noun: ['OS category', 'OS categories'],
  columns: ['name', 'isfeatured', 'id'],
};

export const guestOsMapping: Formatter<t.GuestOsMapping> = {
  noun: ['guest OS mapping', 'guest OS mappings'],
  columns: ['osdisplayname', 'osnameforhypervisor', 'hypervisor', 'hypervisorversion', 'isuserdefined', 'id'],
};

export const hypervisorGuestOsNames: Formatter<t.HypervisorGuestOsNames> = {
  noun: ['hypervisor OS name list', 'hypervisor OS name lists'],
  columns: ['hypervisor', 'hypervisorversion', 'guestoscount'],
};
