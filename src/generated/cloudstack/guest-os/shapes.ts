// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const guestOS: ShapeDef<t.GuestOS> = {
  description: text(),
  fordisplay: flag(),
  id: text(),
  isuserdefined: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  oscategoryid: text(),
  oscategoryname: text(),
};

export const guestOSCategory: ShapeDef<t.GuestOSCategory> = {
  created: instant(),
  icon: opaque(),
  id: text(),
  isfeatured: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};

export const guestOsMapping: ShapeDef<t.GuestOsMapping> = {
  hypervisor: text(),
  hypervisorversion: text(),
  id: text(),
  isuserdefined: text(),
  jobid: text(),
  jobstatus: whole(),
  osdisplayname: text(),
  osnameforhypervisor: text(),
  ostypeid: text(),
};

export const hypervisorGuestOsNames: ShapeDef<t.HypervisorGuestOsNames> = {
  guestoscount: whole(),
  guestoslist: list(shape('HypervisorGuestOsNamesGuestoslist')),
  hypervisor: text(),
  hypervisorversion: text(),
  jobid: text(),
  jobstatus: whole(),
};

export const hypervisorGuestOsNamesGuestoslist: ShapeDef<t.HypervisorGuestOsNamesGuestoslist> = {
  osdisplayname: text(),
  osnameforhypervisor: text(),
};
